"""Calendar files: the moments of somebody's rhythm, and what was booked for one time besides.

Whoever looks at a calendar learns nothing: each event is called by our name and says no more. The hours are
those of the wall clock in the zone that a moment follows, so they stay what they are on both nights of the
year on which the clock changes; the zones travel along in the file. A calendar repeats by RFC 5545 what
`dialogs.rhythm.recurring` computes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_OID, uuid5

from bot.order import Order
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


def rhythm(profile: Profile, order: Order) -> bytes | None:
    """Every moment that comes back, or None when all are off."""
    return _calendar(_recurring(profile, order), order)


def booked(
    profile: Profile, order: Order, *, talks: Iterable[datetime] = (), evenings: Iterable[datetime] = ()
) -> bytes | None:
    """What was moved, set for later or planned for one time and is still to come, or None."""
    return _calendar(_single(profile, order, talks, evenings), order)


def whole(
    profile: Profile, order: Order, *, talks: Iterable[datetime] = (), evenings: Iterable[datetime] = ()
) -> bytes | None:
    """Both in one file, or None when there is nothing."""
    return _calendar([*_recurring(profile, order), *_single(profile, order, talks, evenings)], order)


def _recurring(profile: Profile, order: Order) -> list[Event]:
    begins = after_holiday(profile, order.at)
    return [
        _repeated(moment, rule, next_of(profile, rule, begins, resumes), order, profile.zone)
        for moment in Moment
        for resumes in (shift_of(profile.shifts, moment).after,)
        for rule in rules(profile, moment)
    ]


def _single(
    profile: Profile, order: Order, talks: Iterable[datetime], evenings: Iterable[datetime]
) -> list[Event]:
    moved = [(shift.moment.value, shift.to, LENGTHS[shift.moment]) for shift in profile.shifts if shift.to]
    once = [*moved, *(("talk", at, TALK) for at in talks), *(("evening", at, EVENING) for at in evenings)]
    return [
        _event(f"{name}-once|{at.isoformat()}", local(at, profile.zone), lasts, order)
        for name, at, lasts in once
        if at > order.at
    ]


def _repeated(moment: Moment, rule: Recurring, first: datetime, order: Order, own_zone: str) -> Event:
    zone = rule.zone or own_zone
    while local(first, zone).time() != rule.at:
        # On that day the clock skips this hour: what begins there would be an hour off for ever.
        first = upcoming(rule, own_zone, first)
    event = _event(f"{moment}|{rule}", local(first, zone), LENGTHS[moment], order)
    event.add("rrule", _rrule(rule))
    return event


def _rrule(rule: Recurring) -> dict[str, Any]:
    """The same rule in the words of RFC 5545."""
    if isinstance(rule, Daily):
        return {"freq": "daily"}
    if isinstance(rule, Weekly):
        return {"freq": "weekly", "byday": _DAYS[rule.weekday]}
    monthly = {"freq": "monthly", "byday": f"{rule.nth}{_DAYS[rule.weekday]}"}
    return {**monthly, "bymonth": list(rule.months)} if rule.months else monthly


def _event(name: str, start: datetime, lasts: timedelta, order: Order) -> Event:
    # Imported late: most starts of the program never make a file.
    from icalendar import CLASS, TRANSP, Event

    return Event.new(
        # The same moment keeps its name, so that a calendar that reads a newer file has it once.
        uid=uuid5(NAMESPACE_OID, f"weerklank|{name}"),
        stamp=order.at,
        start=start,
        end=start + lasts,
        summary=TITLE,
        transparency=TRANSP.OPAQUE,
        classification=CLASS.PRIVATE,
    )


def _calendar(events: Sequence[Event], order: Order) -> bytes | None:
    if not events:
        return None
    from icalendar import Calendar

    calendar = Calendar.new(prodid=f"-//{TITLE}//NL", name=TITLE)
    for event in events:
        calendar.add_component(event)
    calendar.add_missing_timezones(date(order.at.year - 1, 1, 1), date(order.at.year + _YEARS, 1, 1))
    written: bytes = calendar.to_ical()
    return written
