"""Wall clocks: the year's odd nights as a table, and every night against a slow, plain second opinion."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.rhythm.wall import at_wall, is_zone, local, local_date, next_local

AMSTERDAM = "Europe/Amsterdam"
ODD_ZONES = (
    AMSTERDAM,
    "UTC",
    "Asia/Kathmandu",  # +5:45
    "Australia/Lord_Howe",  # moves by half an hour
    "Pacific/Chatham",  # +12:45 and +13:45
    "America/St_Johns",  # -3:30; changed at 00:01 until 2011
    "America/Havana",  # changes at midnight
    "Atlantic/Azores",  # changes at midnight, back at one
    "America/Nuuk",  # skips the last hour of a Saturday
    "Africa/Casablanca",  # four changes in some years
    "Pacific/Apia",  # skipped 30 December 2011 as a whole
)
MINUTE = timedelta(minutes=1)
MOMENTS = st.timedeltas(timedelta(0), timedelta(days=30_000)).map(datetime(1980, 1, 1, tzinfo=UTC).__add__)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("wall", "zone", "after", "expected"),
    [
        ("20:00", AMSTERDAM, "2026-01-15T12:00", "2026-01-15T19:00"),
        ("20:00", AMSTERDAM, "2026-01-15T19:00", "2026-01-16T19:00"),
        ("20:00", AMSTERDAM, "2026-07-15T12:00", "2026-07-15T18:00"),
        # spring: 02:30 does not exist, so it is 03:30; the same evening is right again
        ("02:30", AMSTERDAM, "2026-03-28T12:00", "2026-03-29T01:30"),
        ("02:30", AMSTERDAM, "2026-03-29T01:30", "2026-03-30T00:30"),
        ("20:00", AMSTERDAM, "2026-03-28T19:00", "2026-03-29T18:00"),
        # autumn: 02:30 comes twice, and only the first counts
        ("02:30", AMSTERDAM, "2026-10-24T12:00", "2026-10-25T00:30"),
        ("02:30", AMSTERDAM, "2026-10-25T00:30", "2026-10-26T01:30"),
        ("02:30", AMSTERDAM, "2026-10-25T01:00", "2026-10-26T01:30"),
        # the ends of months and years
        ("09:00", AMSTERDAM, "2026-01-31T12:00", "2026-02-01T08:00"),
        ("09:00", AMSTERDAM, "2028-02-28T12:00", "2028-02-29T08:00"),
        ("09:00", AMSTERDAM, "2027-02-28T12:00", "2027-03-01T08:00"),
        ("00:00", AMSTERDAM, "2026-12-31T12:00", "2026-12-31T23:00"),
        # half hours
        ("08:00", "Asia/Kathmandu", "2026-05-01T03:00", "2026-05-02T02:15"),
        ("02:15", "Australia/Lord_Howe", "2026-10-03T12:00", "2026-10-03T15:45"),
        # a change at midnight: Havana goes from 00:00 to 01:00, and in autumn from 01:00 back to 00:00
        ("00:00", "America/Havana", "2026-03-07T12:00", "2026-03-08T05:00"),
        ("00:30", "America/Havana", "2026-11-01T04:30", "2026-11-02T05:30"),
        # the skipped last hour of a day happens on the next date, and the day after is not affected
        ("23:30", "America/Nuuk", "2025-03-29T12:00", "2025-03-30T01:30"),
        ("23:30", "America/Nuuk", "2025-03-30T01:10", "2025-03-30T01:30"),
        ("23:30", "America/Nuuk", "2025-03-30T01:30", "2025-03-31T00:30"),
        # a date that was skipped as a whole is not rung for twice
        ("12:00", "Pacific/Apia", "2011-12-29T22:00", "2011-12-30T22:00"),
        ("12:00", "Pacific/Apia", "2011-12-30T22:00", "2011-12-31T22:00"),
    ],
)
def test_the_next_moment_is_right_on_odd_nights(wall: str, zone: str, after: str, expected: str) -> None:
    found = next_local(time.fromisoformat(wall), zone, utc(after))
    assert found == utc(expected)
    assert found.tzinfo is UTC


@pytest.mark.parametrize(
    ("weekday", "after", "expected"),
    [
        (6, "2026-01-15T12:00", "2026-01-18T19:00"),
        (3, "2026-01-15T12:00", "2026-01-15T19:00"),
        (3, "2026-01-15T19:00", "2026-01-22T19:00"),
        (0, "2026-01-15T12:00", "2026-01-19T19:00"),
        (6, "2026-03-28T12:00", "2026-03-29T18:00"),
    ],
)
def test_a_weekday_is_kept(weekday: int, after: str, expected: str) -> None:
    assert next_local(time(20), AMSTERDAM, utc(after), weekday=weekday) == utc(expected)


def moments_by_watching_the_clock(wall: time, zone: str, after: datetime) -> list[datetime]:
    """Look at the clock each minute for four days, and write down when it shows `wall` or jumps over it."""
    seen: list[datetime] = []
    watched = [after + n * MINUTE for n in range(-27 * 60, 70 * 60)]
    for before, now in pairwise(watched):
        shown_before, shown = (local(at, zone).replace(tzinfo=None) for at in (before, now))
        skipped_from = shown_before + MINUTE
        skipped = datetime.combine(skipped_from, wall)
        if skipped < skipped_from:
            skipped += timedelta(days=1)
        if skipped < shown:
            seen.append(now + (skipped - skipped_from))
        if shown.time() == wall and local(now, zone).fold == 0:
            seen.append(now)
    return seen


@given(
    zone=st.sampled_from(ODD_ZONES),
    wall=st.builds(time, st.integers(0, 23), st.integers(0, 59)),
    night=st.sampled_from(
        [date(2007, 4, 1), date(2007, 11, 4), date(2011, 12, 30), date(2025, 3, 30), date(2026, 10, 25)]
    ),
    minutes=st.integers(-3 * 1440, 3 * 1440),
)
def test_it_agrees_with_somebody_who_watches_the_clock(
    zone: str, wall: time, night: date, minutes: int
) -> None:
    after = datetime.combine(night, time(0), UTC) + minutes * MINUTE
    seen = moments_by_watching_the_clock(wall, zone, after)
    assert next_local(wall, zone, after) == min(at for at in seen if at > after)


@given(
    zone=st.sampled_from([AMSTERDAM, "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"]),
    wall=st.times(),
    after=MOMENTS,
)
def test_a_daily_time_comes_once_on_each_local_date(zone: str, wall: time, after: datetime) -> None:
    found = [next_local(wall, zone, after)]
    for _ in range(4):
        found.append(next_local(wall, zone, found[-1]))
    days = [local_date(at, zone) for at in found]
    assert days == [days[0] + timedelta(days=n) for n in range(5)]


@given(wall=st.times(), weekday=st.integers(0, 6), after=MOMENTS)
def test_a_weekly_time_comes_within_the_week_on_its_day(wall: time, weekday: int, after: datetime) -> None:
    found = next_local(wall, AMSTERDAM, after, weekday=weekday)
    assert timedelta(0) < found - after <= timedelta(days=7, hours=1)
    assert local(found, AMSTERDAM).weekday() == weekday


def test_a_fold_in_the_asked_time_changes_nothing() -> None:
    asked = time(2, 30, fold=1)
    assert at_wall(date(2026, 10, 25), asked, AMSTERDAM) == utc("2026-10-25T00:30")
    assert at_wall(date(2026, 3, 29), asked, AMSTERDAM) == utc("2026-03-29T01:30")


def test_the_local_date_is_the_one_on_that_calendar() -> None:
    at = utc("2026-01-31T23:30")
    assert local_date(at, AMSTERDAM) == date(2026, 2, 1)
    assert local_date(at, "America/Havana") == date(2026, 1, 31)
    assert local(at, AMSTERDAM).time() == time(0, 30)


def test_what_has_no_meaning_is_refused() -> None:
    naive = datetime(2026, 1, 1)  # noqa: DTZ001
    with pytest.raises(ValueError, match="needs a time zone"):
        next_local(time(8), AMSTERDAM, naive)
    with pytest.raises(ValueError, match="needs a time zone"):
        local_date(naive, AMSTERDAM)
    with pytest.raises(ValueError, match="of its own"):
        next_local(time(8, tzinfo=UTC), AMSTERDAM, utc("2026-01-01"))
    with pytest.raises(ValueError, match="weekday"):
        next_local(time(8), AMSTERDAM, utc("2026-01-01"), weekday=7)
    with pytest.raises(KeyError):
        next_local(time(8), "Europe/Nowhere", utc("2026-01-01"))


@pytest.mark.parametrize("name", [AMSTERDAM, "Europe/Brussels", "UTC", "Asia/Kathmandu", "America/Nuuk"])
def test_a_zone_is_known(name: str) -> None:
    assert is_zone(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Europe",
        "Europe/Rotterdam-Zuid",
        "../etc/passwd",
        "/etc/localtime",
        "a\0b",
        "x" * 5000,
        "\ud800",
        "zone.tab",
        "localtime",
        "right/Europe/Amsterdam",
    ],
    ids=ascii,
)
def test_what_is_no_zone_is_said_to_be_none(name: str) -> None:
    assert not is_zone(name)


@given(st.text())
def test_asking_for_a_zone_never_raises(name: str) -> None:
    assert is_zone(name) in (True, False)
