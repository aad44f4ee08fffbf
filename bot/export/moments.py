"""Calendar files: the moments of each week, and one that was booked besides.

Whoever looks at a calendar learns nothing: each event is called by our name and says no more. The hours are
those of the wall clock in the person's own zone, so they stay what they are on both nights of the year on
which the clock changes; the zone travels along in the file.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import NAMESPACE_OID, uuid5

from bot.order import Order
from dialogs.people import Profile
from dialogs.rhythm.moments import next_of
from dialogs.rhythm.recurring import Moment, Weekly, shift_of
from dialogs.rhythm.wall import local, next_local

if TYPE_CHECKING:
    from icalendar import Event

TITLE = "Weerklank"
CHECK_IN = timedelta(minutes=45)
"""As long as a check-in takes at most (method A4)."""
SHORT = timedelta(minutes=15)
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_YEARS = 10
"""How far ahead the file itself tells when the clock changes; a calendar knows the zone by its name too."""


def weekly(profile: Profile, order: Order) -> bytes | None:
    """The moments of each week, or None when there are none."""
    events = []
    if profile.check_in is not None:
        resumes = shift_of(profile.shifts, Moment.CHECK_IN).after
        first = next_of(profile, profile.check_in, order.at, resumes)
        events.append(_repeated("check-in", profile.check_in, first, CHECK_IN, order, profile.zone))
    for one in profile.appreciation:
        first = next_local(one.at, profile.zone, order.at, weekday=one.weekday)
        events.append(_repeated("appreciation", one, first, SHORT, order, profile.zone))
    return _calendar(events, order)


def booked(profile: Profile, order: Order) -> bytes | None:
    """What was booked for one time and is still to come, or None."""
    moved = shift_of(profile.shifts, Moment.CHECK_IN).to
    if moved is None or moved <= order.at:
        return None
    at = local(moved, profile.zone)
    return _calendar([_event(f"check-in-moved|{moved.isoformat()}", at, CHECK_IN, order)], order)


def _repeated(name: str, each: Weekly, first: datetime, lasts: timedelta, order: Order, zone: str) -> Event:
    start = local(first, zone)
    if start.time() != each.at:
        # On that day the clock skips this hour: what begins there would be an hour off for ever.
        start = local(next_local(each.at, zone, first, weekday=each.weekday), zone)
    event = _event(f"{name}|{each.weekday}|{each.at:%H:%M}", start, lasts, order)
    event.add("rrule", {"freq": "weekly", "byday": _DAYS[each.weekday]})
    return event


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
