"""Zones, wall clocks, what comes back and quiet hours, as python-dateutil has them (RFC 5545)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cache

from dateutil import rrule, tz

from tests.calendar.life import Every

DAY = timedelta(days=1)


@cache
def zone_of(name: str) -> tzinfo:
    found = tz.gettz(name)
    assert isinstance(found, tzinfo), name
    return found


def in_world(wall: datetime, zone: str) -> datetime:
    """The moment (aware, UTC) of a time on the wall there."""
    there: datetime = tz.resolve_imaginary(wall.replace(tzinfo=zone_of(zone)))
    return there.astimezone(UTC)


def on_wall(at: datetime, zone: str) -> datetime:
    """What the clock there shows at that moment."""
    return at.astimezone(zone_of(zone))


def walls(rule: Every, first: date, last: date) -> Iterator[datetime]:
    """Its wall times between two dates."""
    span = {"dtstart": datetime.combine(first, rule.at), "until": datetime.combine(last, rule.at)}
    if rule.weekday is None:
        yield from rrule.rrule(rrule.DAILY, **span)
    elif rule.nth is None:
        yield from rrule.rrule(rrule.WEEKLY, byweekday=rule.weekday, **span)
    else:
        nth = rrule.weekday(rule.weekday)(rule.nth)
        yield from rrule.rrule(rrule.MONTHLY, byweekday=nth, bymonth=rule.months or None, **span)


class Nights:
    """The quiet hours of one person over some time, as pairs of moments."""

    def __init__(self, quiet: tuple[time, time], zone: str, first: date, last: date) -> None:
        start, end = quiet
        self._starts: list[datetime] = []
        self._ends: list[datetime] = []
        if start != end:
            for day in rrule.rrule(rrule.DAILY, dtstart=datetime.combine(first, start), until=last):
                until = datetime.combine(day.date() + (DAY if end < start else timedelta(0)), end)
                self._starts.append(in_world(day, zone))
                self._ends.append(in_world(until, zone))

    def over(self, at: datetime) -> datetime:
        """That moment, or the end of the quiet hours that it falls in."""
        while ends := self._ends[max(0, (upto := bisect_right(self._starts, at)) - 2) : upto]:
            if at >= max(ends):
                break
            at = max(ends)
        return at
