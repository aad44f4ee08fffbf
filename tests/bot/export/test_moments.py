"""Calendar files say when, in the right zone on both nights on which the clock changes, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from bot.export import moments
from dialogs.people import Profile
from dialogs.rhythm.moments import field_of, rules
from dialogs.rhythm.recurring import Daily, Moment, Shift, Weekly, upcoming
from dialogs.rhythm.wall import at_wall, local

AT = datetime(2026, 3, 1, 18, 0, tzinfo=UTC)
SECRET = b"of bram"
ORDER = moments.Made(AT, SECRET)
USUAL = Profile(mirror=None, date_night=None, shared_goals=None, check_up=None)
NONE = replace(USUAL, check_in=None, appreciation=())


def read(written: bytes | None) -> Calendar:
    assert written is not None
    calendar = Calendar.from_ical(written)
    assert isinstance(calendar, Calendar)
    return calendar


def events(written: bytes | None) -> list[Event]:
    return [one for one in read(written).walk("VEVENT") if isinstance(one, Event)]


def begins(event: Event) -> datetime:
    """On the wall."""
    start = event.start
    assert isinstance(start, datetime)
    return start


def hour_abroad(written: bytes | None, on: date) -> str:
    """At which hour in UTC the first event happens on that day, by the rules in the file itself."""
    [event] = events(written)
    own: Any
    [own] = read(written).walk("VTIMEZONE")
    wall = datetime.combine(on, begins(event).time())
    return f"{wall.replace(tzinfo=own.to_tz()).astimezone(UTC):%H:%M}"


def test_the_moments_of_each_week_begin_at_the_next_one() -> None:
    found = events(moments.rhythm(USUAL, ORDER))
    assert [f"{begins(one):%a %d %b %H:%M}" for one in found] == [
        "Sun 01 Mar 20:00",
        "Tue 03 Mar 20:00",
        "Fri 06 Mar 20:00",
    ]
    rules: list[Any] = [one["RRULE"] for one in found]
    assert [(one["FREQ"], one["BYDAY"]) for one in rules] == [
        (["WEEKLY"], [day]) for day in ("SU", "TU", "FR")
    ]
    assert {one["DTSTART"].params["TZID"] for one in found} == {"Europe/Amsterdam"}


@pytest.mark.parametrize(
    ("on", "hour"),
    [
        (date(2026, 3, 28), "19:00"),
        (date(2026, 3, 29), "18:00"),  # the clock went forward last night
        (date(2026, 10, 24), "18:00"),
        (date(2026, 10, 25), "19:00"),  # and back
        (date(2031, 7, 6), "18:00"),
    ],
)
def test_the_hour_on_the_wall_stays_what_it_is_when_the_clock_changes(on: date, hour: str) -> None:
    profile = replace(USUAL, appreciation=(), zone="Europe/Amsterdam")
    assert hour_abroad(moments.rhythm(profile, ORDER), on) == hour


def test_a_zone_of_elsewhere_travels_along() -> None:
    profile = replace(USUAL, appreciation=(), zone="Europe/Lisbon")
    assert hour_abroad(moments.rhythm(profile, ORDER), date(2026, 1, 4)) == "20:00"
    assert hour_abroad(moments.rhythm(profile, ORDER), date(2026, 7, 5)) == "19:00"


def test_an_hour_that_the_first_day_skips_is_begun_a_week_later() -> None:
    """Else it would be half past three for ever."""
    profile = replace(USUAL, check_in=Weekly(6, time(2, 30)), appreciation=())
    order = moments.Made(datetime(2026, 3, 28, 12, tzinfo=UTC), SECRET)
    [event] = events(moments.rhythm(profile, order))
    assert f"{begins(event):%d %b %H:%M}" == "05 Apr 02:30"


def test_a_check_in_that_was_left_out_begins_again_after_that() -> None:
    profile = replace(USUAL, appreciation=(), shifts=(Shift(Moment.CHECK_IN, after=AT + timedelta(days=3)),))
    [event] = events(moments.rhythm(profile, ORDER))
    assert f"{begins(event):%d %b}" == "08 Mar"


def test_a_moment_that_was_booked_stands_in_a_file_of_its_own_while_it_is_to_come() -> None:
    moved = datetime(2026, 3, 7, 19, 30, tzinfo=UTC)
    [event] = events(moments.booked(replace(USUAL, shifts=(Shift(Moment.CHECK_IN, moved),)), ORDER))
    assert begins(event) == moved
    assert f"{begins(event):%H:%M}" == "20:30"
    assert "RRULE" not in event
    assert moments.booked(replace(USUAL, shifts=(Shift(Moment.CHECK_IN, AT),)), ORDER) is None
    assert moments.booked(USUAL, ORDER) is None


def test_without_moments_there_is_no_file() -> None:
    assert moments.rhythm(NONE, ORDER) is None


def test_it_tells_nothing_but_our_name_and_when() -> None:
    profile = replace(
        USUAL, name="Bram", partner="Noor", shifts=(Shift(Moment.CHECK_IN, AT + timedelta(days=1)),)
    )
    for written in (
        moments.rhythm(profile, ORDER),
        moments.booked(profile, ORDER),
        moments.whole(profile, ORDER),
    ):
        for event in events(written):
            assert str(event["SUMMARY"]) == "Weerklank"
            assert str(event["CLASS"]) == "PRIVATE"
            assert set(event) <= set("SUMMARY DTSTART DTEND DTSTAMP UID RRULE CLASS TRANSP".split())
        told = (written or b"").lower()
        for trace in (b"bram", b"noor", b"check", b"waardering", b"valarm"):
            assert trace not in told


def test_a_newer_file_names_the_same_moments_the_same() -> None:
    later = moments.Made(AT + timedelta(days=30), SECRET)
    names = [[one["UID"] for one in events(moments.rhythm(USUAL, order))] for order in (ORDER, later)]
    assert names[0] == names[1]
    assert len(set(names[0])) == 3


@given(
    st.builds(
        Weekly, st.integers(0, 6), st.times().map(lambda at: at.replace(second=0, microsecond=0, fold=0))
    ),
    st.sampled_from(["Europe/Amsterdam", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"]),
    st.integers(0, 700),
)
def test_any_moment_begins_on_its_own_day_and_hour(weekly: Weekly, zone: str, days: int) -> None:
    order = moments.Made(AT + timedelta(days=days), SECRET)
    [event] = events(moments.rhythm(replace(USUAL, check_in=weekly, appreciation=(), zone=zone), order))
    start = begins(event)
    assert (start.weekday(), start.time()) == (weekly.weekday, weekly.at)
    assert at_wall(start.date(), weekly.at, zone) > order.at
    assert local(at_wall(start.date(), weekly.at, zone), zone).time() == weekly.at


FULL = Profile(ten_minutes=Daily(time(19, 30)), hug=Daily(time(2, 30)), zone="Europe/Amsterdam")


@pytest.mark.parametrize("begins_on", ["2026-03-01", "2026-10-01", "2027-03-01", "2027-10-01"])
@pytest.mark.parametrize("moment_of", list(Moment))
def test_a_calendar_repeats_what_the_rhythm_computes(begins_on: str, moment_of: Moment) -> None:
    """Over both nights of the year, and a year long: by the library's own reading of the file."""
    at = datetime.fromisoformat(f"{begins_on}T12:00:00+00:00")
    none = () if moment_of is Moment.APPRECIATION else None
    others: dict[str, Any] = {field_of(one): () if one is Moment.APPRECIATION else None for one in Moment}
    assert none in others.values()
    alone = replace(FULL, **{**others, field_of(moment_of): getattr(FULL, field_of(moment_of))})
    written = events(moments.rhythm(alone, moments.Made(at, SECRET)))
    until = at + timedelta(days=366)
    repeated = sorted(on for event in written for on in _walls(event, until))
    computed = []
    for rule in rules(FULL, moment_of):
        due = upcoming(rule, FULL.zone, at)
        while due < until:
            computed.append(at_wall(local(due, FULL.zone).date(), rule.at, FULL.zone))
            due = upcoming(rule, FULL.zone, due)
    assert repeated == sorted(computed)


def _walls(event: Event, until: datetime) -> Iterator[datetime]:
    """When it happens, read by dateutil as naive times on the wall, and put into the zone by us."""
    repeats: Any = event["RRULE"]
    start, rule = begins(event).replace(tzinfo=None), repeats.to_ical().decode()
    for wall in rrulestr(rule, dtstart=start):
        at = at_wall(wall.date(), wall.time(), FULL.zone)
        if at >= until:
            return
        yield at


def test_what_is_away_begins_again_after_a_holiday_or_a_rest() -> None:
    away = replace(USUAL, appreciation=(), holiday=date(2026, 3, 8))
    [event] = events(moments.rhythm(away, ORDER))
    assert f"{begins(event):%d %b}" == "15 Mar"


def test_a_moment_by_the_clock_of_another_place_is_in_that_zone() -> None:
    there = replace(USUAL, appreciation=(), check_in=Weekly(6, time(20), "America/New_York"))
    [event] = events(moments.rhythm(there, ORDER))
    assert (event["DTSTART"].params["TZID"], f"{begins(event):%H:%M}") == ("America/New_York", "20:00")


def test_talks_and_evenings_that_are_to_come_stand_beside_what_was_moved() -> None:
    talk, evening = AT + timedelta(days=1), AT + timedelta(days=2)
    gone = AT - timedelta(days=1)
    written = moments.whole(NONE, ORDER, talks=[talk, gone], evenings=[evening, gone])
    found = events(written)
    assert [begins(one).astimezone(UTC) for one in found] == [talk, evening]
    assert moments.whole(NONE, ORDER, talks=[gone]) is None
