"""What comes back: each day, each week, or on a certain day of a month; and when it is next.

A small part of what RFC 5545 can say: "the first Saturday of each month at ten". All by the clock on the
wall: in the moment's own zone where it has one (a check-in by the clock of the other), else in the person's.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from dialogs.rhythm.wall import at_wall, local_date, next_local

DAYS = 7


class Moment(StrEnum):
    """The moments of a rhythm, by the name of the dialog that each leads to (method A2, A4, B1, B2, G1, G2).

    In order of precedence: of those that fall on one day the first is said, and takes the second along.
    """

    CHECK_IN = "check-in"
    DATE_NIGHT = "date-night"
    SHARED_GOALS = "shared-goals"
    CHECK_UP = "check-up"
    APPRECIATION = "appreciation"
    MIRROR = "mirror"
    TEN_MINUTES = "ten-minutes"
    HUG = "hug"


@dataclass(frozen=True, slots=True)
class Daily:
    """Each day at that time. `zone` is "" for the person's own."""

    at: time
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Weekly:
    """A wall-clock moment each week. weekday 0 is Monday; `zone` is "" for the person's own."""

    weekday: int
    at: time
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Monthly:
    """The `nth` (1 to 4) such weekday of a month. `months` (1 to 12) are those that count; none: all."""

    nth: int
    weekday: int
    at: time
    months: tuple[int, ...] = ()
    zone: str = ""


Recurring = Daily | Weekly | Monthly


@dataclass(frozen=True, slots=True)
class Shift:
    """One moment at another time for once, or left out for a while.

    `to` is where it was moved to (aware, UTC), as `late` as an outage made it. Regular ones come again after
    `after`.
    """

    moment: Moment
    to: datetime | None = None
    after: datetime | None = None
    late: bool = False


def upcoming(rule: Recurring, own_zone: str, after: datetime) -> datetime:
    """The next moment (aware, UTC) of that rule, strictly after `after`. KeyError for an unknown zone."""
    zone = rule.zone or own_zone
    if isinstance(rule, Daily):
        return next_local(rule.at, zone, after)
    if isinstance(rule, Weekly):
        return next_local(rule.at, zone, after, weekday=rule.weekday)
    # Yesterday too: where the clock is changed at midnight, its skipped last hour happens today.
    day = (local_date(after, zone) - timedelta(days=1)).replace(day=1)
    while True:
        if not rule.months or day.month in rule.months:
            found = at_wall(_nth(rule, day), rule.at, zone)
            if found > after:
                return found
        day = (day + timedelta(days=31)).replace(day=1)


def _nth(rule: Monthly, first: date) -> date:
    """That day in the month which begins on `first`."""
    ahead = (rule.weekday - first.weekday()) % DAYS + (rule.nth - 1) * DAYS
    return first + timedelta(days=ahead)


def shift_of(shifts: Iterable[Shift], moment: Moment) -> Shift:
    """How that moment was shifted; one without anything when it was not."""
    return next((one for one in shifts if one.moment is moment), Shift(moment))


def shifted(shifts: Iterable[Shift], shift: Shift) -> tuple[Shift, ...]:
    """The same with this one in the place of what stood for its moment."""
    others = tuple(one for one in shifts if one.moment is not shift.moment)
    return others if shift == Shift(shift.moment) else (*others, shift)


def unmoved(shifts: Iterable[Shift], moment: Moment) -> tuple[Shift, ...]:
    """The same, now that what was moved came or is not wanted."""
    kept = tuple(shifts)
    return shifted(kept, replace(shift_of(kept, moment), to=None, late=False))
