"""What a script waits for: a person's answer, a fact of the world, or a rule's verdict."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any

from dialogs.effects import Value
from dialogs.facts import Fact


class Skipped(Enum):
    """The person chose not to answer."""

    SKIPPED = "skipped"


class Late(Enum):
    """The moment given as `until` came before an answer."""

    LATE = "late"


SKIPPED = Skipped.SKIPPED
LATE = Late.LATE


@dataclass(frozen=True, slots=True)
class Reminder:
    """One line said while a question waits; the question stays. `step` is the text's step."""

    step: str
    at: datetime


Progress = tuple[int, int]
"""Which question this is, and of how many; only where that number is fixed."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question that waits for a person.

    `options` empty means free text. `text` is the key of the sentence. `samples` are for exploration only.
    """

    key: str
    text: str
    dialog: str
    args: Mapping[str, Value] = field(repr=False)
    options: tuple[str, ...]
    skip: bool
    until: datetime | None
    reminders: tuple[Reminder, ...]
    why: bool
    ends: bool
    picture: str | None
    progress: Progress | None
    samples: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Know:
    """A fact asked of the world."""

    key: str
    fact: Fact[Any]
    samples: tuple[Any, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Judge:
    """A rule over words whose verdict decides a branch, so it is kept as it fell."""

    key: str
    annotation: Any
    verdict: Callable[[], Any] = field(repr=False)


Request = Prompt | Know | Judge
