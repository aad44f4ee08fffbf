"""Calendar files: the moments of somebody's rhythm, and what was booked for one time besides.

Whoever looks at a calendar learns nothing: each event is called by our name and says no more. Its day and its
length still hint at what it is; the identifier by which a calendar knows it again is keyed, so that it does
not. The hours are those of the wall clock in the zone that a moment follows, so they stay what they are on
both nights of the year on which the clock changes; the zones travel along in the file. A calendar repeats by
RFC 5545 what `dialogs.rhythm.recurring` computes.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from dialogs.people import Profile
from dialogs.rhythm.moments import after_holiday, next_of, rules
from dialogs.rhythm.recurring import Daily, Moment, Recurring, Weekly, shift_of, upcoming
from dialogs.rhythm.wall import local

if TYPE_CHECKING:
    from icalendar import Event

TITLE = "Weerklank"
LENGTHS = {
    Moment.CHECK_IN: timedelta(minutes=45),
    Moment.DATE_NIGHT: timedelta(minutes=15),
    Moment.SHARED_GOALS: timedelta(minutes=30),
    Moment.CHECK_UP: timedelta(minutes=30),
    Moment.APPRECIATION: timedelta(minutes=15),
    Moment.MIRROR: timedelta(minutes=15),
    Moment.TEN_MINUTES: timedelta(minutes=10),
    Moment.HUG: timedelta(minutes=5),
}
"""As long as each takes at most (method A4, B1); of a date night only the planning comes each month."""
TALK = timedelta(minutes=30)
EVENING = timedelta(hours=3)
"""A talk that was set for later, and a planned evening. Ours."""
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_YEARS = 10
"""How far ahead the file itself tells when the clock changes; a calendar knows the zone by its name too."""


@dataclass(frozen=True, slots=True)
class Made:
    """When a file is made (aware, UTC), and what keys the names of its events: a secret of that person."""

    at: datetime
    secret: bytes = field(repr=False)

    def name(self, *of: str) -> UUID:
        """The same each time for the same moment of that person, and no way back without the secret."""
        return UUID(bytes=hmac.digest(self.secret, "|".join(of).encode(), "sha256")[:16], version=5)


def rhythm(profile: Profile, made: Made) -> bytes | None:
    """Every moment that comes back, or None when all are off."""
    return _calendar(_recurring(profile, made), made)


def booked(
    profile: Profile, made: Made, *, talks: Iterable[datetime] = (), evenings: Iterable[datetime] = ()
) -> bytes | None:
    """What was moved, set for later or planned for one time and is still to come, or None."""
    return _calendar(_single(profile, made, talks, evenings), made)


def whole(
    profile: Profile, made: Made, *, talks: Iterable[datetime] = (), evenings: Iterable[datetime] = ()
) -> bytes | None:
    """Both in one file, or None when there is nothing."""
    return _calendar([*_recurring(profile, made), *_single(profile, made, talks, evenings)], made)


def _recurring(profile: Profile, made: Made) -> list[Event]:
    begins = after_holiday(profile, made.at)
    return [
        _repeated(moment, rule, next_of(profile, rule, begins, resumes), made, profile.zone)
        for moment in Moment
        for resumes in (shift_of(profile.shifts, moment).after,)
        for rule in rules(profile, moment)
    ]


def _single(
    profile: Profile, made: Made, talks: Iterable[datetime], evenings: Iterable[datetime]
) -> list[Event]:
    moved = [(shift.moment.value, shift.to, LENGTHS[shift.moment]) for shift in profile.shifts if shift.to]
    once = [*moved, *(("talk", at, TALK) for at in talks), *(("evening", at, EVENING) for at in evenings)]
    return [
        _event(made.name("once", name, at.isoformat()), local(at, profile.zone), lasts, made)
        for name, at, lasts in once
        if at > made.at
    ]


def _repeated(moment: Moment, rule: Recurring, first: datetime, made: Made, own_zone: str) -> Event:
    zone = rule.zone or own_zone
    while local(first, zone).time() != rule.at:
        # On that day the clock skips this hour: what begins there would be an hour off for ever.
        first = upcoming(rule, own_zone, first)
    repeats = _rrule(rule)
    name = made.name(moment, rule.at.isoformat(), rule.zone, *(f"{key}={repeats[key]}" for key in repeats))
    event = _event(name, local(first, zone), LENGTHS[moment], made)
    event.add("rrule", repeats)
    return event


def _rrule(rule: Recurring) -> dict[str, Any]:
    """The same rule in the words of RFC 5545."""
    if isinstance(rule, Daily):
        return {"freq": "daily"}
    if isinstance(rule, Weekly):
        return {"freq": "weekly", "byday": _DAYS[rule.weekday]}
    monthly = {"freq": "monthly", "byday": f"{rule.nth}{_DAYS[rule.weekday]}"}
    return {**monthly, "bymonth": list(rule.months)} if rule.months else monthly


def _event(name: UUID, start: datetime, lasts: timedelta, made: Made) -> Event:
    # Imported late: most starts of the program never make a file.
    from icalendar import CLASS, TRANSP, Event

    return Event.new(
        # The same moment keeps its name, so that a calendar that reads a newer file has it once.
        uid=name,
        stamp=made.at,
        start=start,
        end=start + lasts,
        summary=TITLE,
        transparency=TRANSP.OPAQUE,
        classification=CLASS.PRIVATE,
    )


def _calendar(events: Sequence[Event], made: Made) -> bytes | None:
    if not events:
        return None
    from icalendar import Calendar

    calendar = Calendar.new(prodid=f"-//{TITLE}//NL", name=TITLE)
    for event in events:
        calendar.add_component(event)
    calendar.add_missing_timezones(date(made.at.year - 1, 1, 1), date(made.at.year + _YEARS, 1, 1))
    written: bytes = calendar.to_ical()
    return written
