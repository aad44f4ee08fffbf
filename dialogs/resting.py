"""Exercises for two rest for a person with whom there is violence, fear or control, and nobody else sees it.

Theory of operation
-------------------
Which dialogs are for two is said on the dialog (`Dialog.for_two`). While `Safety.rests`, opening one is
answered with a private text and what does fit (`instead`), and one that was under way is passed over
(`Stage.top`): it waits, with its answers, until the person says that it is otherwise now. What comes from
the other, and the pause, go on in full: to the other this is somebody who is slow or silent.

As long as the other may read along on this person's own screen (`Stage.read_along`) all goes on as if
nothing were known, since a talk that vanishes there would tell.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dialogs.effects import Button, Withdraw
from dialogs.events import PersonId
from dialogs.safety import TRIAGE, Safety

if TYPE_CHECKING:
    from dialogs.stage import Stage

OTHERWISE = ":danger-otherwise"
FITS = {"calm": "/rustig", "need": "/behoefte", "help": "/hulp"}
"""What is offered in the place of an exercise for two."""


def note(stage: Stage, person: PersonId, kind: str) -> None:
    """A sign of that kind: planned messages stop, and those that still wait are taken back."""
    safety = stage.couple.person(person).safety
    stage.change_person(person, safety=safety.noting(kind, stage.at))
    stage.effects.append(Withdraw(person))
    stage.plan(person)


def take_back(stage: Stage, person: PersonId, kind: str) -> None:
    """It meant something else: all is as it was before that sign."""
    stage.change_person(person, safety=stage.couple.person(person).safety.without(kind))
    stage.plan(person)


def lift(stage: Stage, person: PersonId) -> None:
    """The person says that it is otherwise now. Planned messages come when they are asked for."""
    _go_over_to(stage, person, stage.couple.person(person).safety.lifted())
    stage.say(person, "danger-otherwise")
    if stage.couple.person(person).in_quiet:
        stage.say(person, "danger-plans")
    stage.offer_again(person)


def age(stage: Stage, person: PersonId) -> None:
    """What is too long ago counts no more."""
    safety = stage.couple.person(person).safety
    if (aged := safety.aged(stage.at)) != safety:
        _go_over_to(stage, person, aged)


def _go_over_to(stage: Stage, person: PersonId, safety: Safety) -> None:
    """Fewer signs, but no message that was not asked for: the quiet outlives them."""
    one = stage.couple.person(person)
    quiet = one.danger_at or (stage.at if one.safety.quiet and not safety.quiet else None)
    stage.change_person(person, safety=safety, danger_at=quiet)
    stage.plan(person)


def screened(stage: Stage, person: PersonId, kind: str) -> None:
    """The three questions were gone through; `kind` is whose help a yes asks for, "" when there was none."""
    safety = stage.couple.person(person).safety
    stage.change_person(person, safety=replace(safety, triaged_at=stage.at))
    if kind:
        note(stage, person, TRIAGE)
        stage.told.append((person, kind))
        stage.change_person(person, safety=replace(stage.couple.person(person).safety, gentle=1))


def instead(stage: Stage, person: PersonId) -> None:
    """The text in the place of an exercise for two."""
    fits = tuple(Button(f"danger-for-two.{name}", command) for name, command in FITS.items())
    otherwise = Button("danger-for-two.otherwise", OTHERWISE)
    alone = stage.couple.other(person) is None
    text = "danger-for-two-invited" if alone else "danger-for-two"
    stage.say(person, text, buttons=(fits[:2], fits[2:], (otherwise,)))
