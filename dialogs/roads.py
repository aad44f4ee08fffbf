"""What a record changes on somebody's roads, and when the bot comes back to one.

Theory of operation
-------------------
What takes weeks or months (F2, E5, E6, C8) is no long talk but a road: records and short runs. A road stands
in its owner's state: which it is, the name of the step where they are, and when the bot comes back to it. It
comes back once for each step, on the day that the step names or the first free one after it, as one of the
planned messages (`dialogs.rhythm.plan`). Whoever does not answer hears no more of it until they open it
themselves. There is one road of each kind at most; to begin again begins anew.

A road is one person's alone, also where two walk the same one. It rests where exercises for two rest.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from dialogs.records import RoadBegun, RoadEnded, RoadStep, Way
from dialogs.rhythm.wall import at_wall, local_date

EVENING = time(18, 30)
"""When the bot comes back, as it does to a promise. Ours."""

OfRoads = RoadBegun | RoadStep | RoadEnded


@dataclass(frozen=True, slots=True)
class Road:
    """One that somebody is on.

    `step` is the name that its dialogs gave to where they are, for ever. `asks` is when the bot comes back to
    it (aware, UTC); None once it did, or when it does not by itself.
    """

    way: Way
    begun: datetime
    step: str
    asks: datetime | None = None


def comes_back(at: datetime, days: int, zone: str) -> datetime:
    """The evening that is so many days after `at`, by the clock of `zone`."""
    return at_wall(local_date(at, zone) + timedelta(days=days), EVENING, zone)


def keep(roads: tuple[Road, ...], body: OfRoads) -> tuple[tuple[Road, ...], OfRoads | None]:
    """The roads after this record, and what is to be stored.

    A step on a road that is over changes nothing, and is not stored.
    """
    others = tuple(one for one in roads if one.way is not body.way)
    if isinstance(body, RoadBegun):
        return (*others, Road(body.way, body.begun, body.step, body.asks)), body
    if len(others) == len(roads):
        return roads, None
    if isinstance(body, RoadEnded):
        return others, body
    return tuple(
        replace(one, step=body.step, asks=body.asks) if one.way is body.way else one for one in roads
    ), body


def of_way(roads: Iterable[Road], way: Way) -> Road | None:
    """The road of that kind, if this person is on one."""
    return next((one for one in roads if one.way is way), None)


def due(roads: Iterable[Road]) -> datetime | None:
    """When the bot comes back to the first of them; None when it does not."""
    return min((one.asks for one in roads if one.asks is not None), default=None)


def asked(roads: Iterable[Road], at: datetime) -> tuple[Road, ...]:
    """The same, now that the bot came back at that moment to all that were due."""
    return tuple(replace(one, asks=None) if one.asks is not None and one.asks <= at else one for one in roads)
