"""What comes out of hearing one event, and what may be asked of the shell on the way."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Any

from dialogs.effects import Effect
from dialogs.events import PersonId
from dialogs.facts import Fact
from dialogs.journal import Run
from dialogs.people import Couple
from dialogs.timers import Scope, Wanted


@dataclass(frozen=True, slots=True)
class Asked:
    """A fact that the shell must answer before the decision goes on."""

    person: PersonId
    fact: Fact[Any]


Asking = Generator[Asked, Any, None]


@dataclass(frozen=True, slots=True)
class Decision:
    """What one event leads to. `timers` names every scope that was touched, with all it wants now.

    `ended` holds the last journals of talks that came to their end: the answer that ended one is in them.
    `ours` is False when nothing was done, since it was not for whoever did it to do.
    """

    couple: Couple
    effects: tuple[Effect, ...]
    timers: dict[Scope, tuple[Wanted, ...]]
    ended: tuple[tuple[PersonId, Run], ...] = ()
    ours: bool = True
