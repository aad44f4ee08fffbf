"""What a record changes in somebody's open promises, and when the bot comes back to one (D3).

Theory of operation
-------------------
An open promise lives in its person's state; what was promised and how it ended are records beside it. The bot
comes back to a promise by itself once: the next day, and a day after each "not yet". Whoever does not answer
hears nothing more of it until the next look. A promise ends when it was kept, when it was let go, or when a
smaller one takes its place, and none of the three is counted against anybody.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta

from dialogs.records import Promised, PromiseSettled, PromiseWaits
from dialogs.rhythm.wall import next_local

EVENING = time(18, 30)
"""When the bot comes back to something. Ours."""
HALF_DAY = timedelta(hours=12)
MOST = 3
"""So many promises may be open at once. Who promises more keeps less (D3). Ours."""

OfPromises = Promised | PromiseSettled | PromiseWaits


@dataclass(frozen=True, slots=True)
class Promise:
    """One that is open. `number` counts this person's promises and is never used twice.

    `asks` is when the bot comes back to it (aware, UTC); None once it did.
    """

    number: int
    text: str = field(repr=False)
    step: str = field(repr=False)
    made: datetime
    asks: datetime | None = None


def comes_back(at: datetime, zone: str) -> datetime:
    """When the bot comes back to what was said then: the evening after, half a day later at least."""
    return next_local(EVENING, zone, at + HALF_DAY)


def keep(
    promises: tuple[Promise, ...], counted: int, body: OfPromises
) -> tuple[tuple[Promise, ...], int, OfPromises | None]:
    """The open promises after this record, how many there ever were, and what is to be stored.

    Nothing is stored about a promise that is open no more.
    """
    if isinstance(body, Promised):
        rest = tuple(one for one in promises if one.number != body.instead_of)
        made = Promise(counted + 1, body.text, body.step, body.made, body.asks)
        return (*rest, made), counted + 1, replace(body, number=counted + 1)
    if all(one.number != body.number for one in promises):
        return promises, counted, None
    others = tuple(one for one in promises if one.number != body.number)
    if isinstance(body, PromiseSettled):
        return others, counted, body
    waiting = (replace(one, asks=body.asks) if one.number == body.number else one for one in promises)
    return tuple(waiting), counted, body


def due(promises: Iterable[Promise]) -> datetime | None:
    """When the bot comes back to the first of them; None when it does not."""
    return min((one.asks for one in promises if one.asks is not None), default=None)


def asked(promises: Iterable[Promise], at: datetime) -> tuple[Promise, ...]:
    """The same, now that the bot came back at that moment to all that were due."""
    return tuple(
        replace(one, asks=None) if one.asks is not None and one.asks <= at else one for one in promises
    )
