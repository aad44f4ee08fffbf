"""What a record changes in the talks that somebody set for later (D2), and when the bot comes back to them.

Theory of operation
-------------------
A talk for later lives in its owner's state: its subject in the owner's words, and its moment. The other's yes
to such a moment is a talk of theirs without a subject, since nobody's state holds the words of the other. The
bot comes back to each once, at its moment; the owner asked for that, so it is no planned message of the day,
and comes besides. Silence, a sign of danger and a closed chat hold it back as they do all else. A day after
its moment nothing of it is left, whether it was said or not.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from dialogs.records import TalkBooked, TalkLetGo

MOST = 2
"""So many talks may be set at once: what is to be talked about should not pile up. Ours."""
GONE_AFTER = timedelta(days=1)
"""How long after its moment it can still be moved. Ours."""


@dataclass(frozen=True, slots=True)
class Booked:
    """One talk that is to go on at `at` (aware, UTC). A `subject` of "" is the other's own.

    `number` counts this person's and is never used twice. `rung`: the bot came back to it. `instead` is when
    it does where its moment did not suit: after a pause, or after the night.
    """

    number: int
    subject: str = field(repr=False)
    at: datetime
    rung: bool = False
    instead: datetime | None = None

    @property
    def due(self) -> datetime:
        """When the bot comes back to it."""
        return self.instead or self.at

    @property
    def gone(self) -> datetime:
        """When nothing of it is left."""
        return self.due + GONE_AFTER

    def rings(self, *, hears: bool) -> datetime:
        """When it asks for something: to be said, or to be gone. `hears`: this person hears of it now."""
        return self.due if hears and not self.rung else self.gone


def keep(
    booked: tuple[Booked, ...], counted: int, body: TalkBooked | TalkLetGo
) -> tuple[tuple[Booked, ...], int]:
    """The talks after this record, and how many there ever were. A new one lets go of those that rang."""
    if isinstance(body, TalkLetGo):
        return tuple(one for one in booked if one.number != body.number), counted
    if body.number:
        anew = Booked(body.number, "", body.at)
        moved = (replace(anew, subject=one.subject) if one.number == anew.number else one for one in booked)
        return tuple(moved), counted
    return (*standing(booked), Booked(counted + 1, body.subject, body.at)), counted + 1


def standing(booked: Iterable[Booked]) -> tuple[Booked, ...]:
    """Those whose moment is to come."""
    return tuple(one for one in booked if not one.rung)


def own(booked: Iterable[Booked]) -> tuple[Booked, ...]:
    """Those that are of this person alone: what stays when the two part."""
    return tuple(one for one in booked if one.subject)


def of_number(booked: Iterable[Booked], number: int) -> Booked | None:
    return next((one for one in booked if one.number == number), None)


def rang(booked: Iterable[Booked], number: int) -> tuple[Booked, ...]:
    """The same, now that the bot came back to it."""
    return tuple(replace(one, rung=True) if one.number == number else one for one in booked)


def waiting(booked: Iterable[Booked], number: int, to: datetime) -> tuple[Booked, ...]:
    """The same, with this one to be come back to then instead."""
    return tuple(replace(one, instead=to) if one.number == number else one for one in booked)
