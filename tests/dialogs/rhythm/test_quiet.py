"""Quiet hours over midnight, in the day, none at all, and on the nights when the clock is changed."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.rhythm.quiet import Quiet, next_decent, within
from dialogs.rhythm.wall import next_local

AMSTERDAM = "Europe/Amsterdam"
NIGHT = Quiet()
ZONES = st.sampled_from(
    [AMSTERDAM, "America/Nuuk", "America/Havana", "Australia/Lord_Howe", "Asia/Kathmandu"]
)
MOMENTS = st.timedeltas(timedelta(0), timedelta(days=1100)).map(datetime(2024, 1, 1, tzinfo=UTC).__add__)
QUIETS = st.builds(Quiet, st.times(), st.times())


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("quiet", "at", "expected"),
    [
        (NIGHT, "2026-01-15T12:00", "2026-01-15T12:00"),
        (NIGHT, "2026-01-15T20:59", "2026-01-15T20:59"),
        (NIGHT, "2026-01-15T21:00", "2026-01-16T07:00"),
        (NIGHT, "2026-01-15T23:30", "2026-01-16T07:00"),
        (NIGHT, "2026-01-16T06:59", "2026-01-16T07:00"),
        (NIGHT, "2026-01-16T07:00", "2026-01-16T07:00"),
        # the nights that are an hour shorter and an hour longer
        (NIGHT, "2026-03-28T22:00", "2026-03-29T06:00"),
        (NIGHT, "2026-10-24T22:00", "2026-10-25T07:00"),
        # an afternoon nap
        (Quiet(time(13), time(15)), "2026-01-15T12:30", "2026-01-15T14:00"),
        (Quiet(time(13), time(15)), "2026-01-15T23:30", "2026-01-15T23:30"),
        # no quiet hours
        (Quiet(time(8), time(8)), "2026-01-15T23:30", "2026-01-15T23:30"),
        # an end that comes twice in autumn is over after the first
        (Quiet(time(22), time(2, 30)), "2026-10-25T00:10", "2026-10-25T00:30"),
        (Quiet(time(22), time(2, 30)), "2026-10-25T01:10", "2026-10-25T01:10"),
        # quiet hours that the spring night leaves out
        (Quiet(time(2), time(2, 30)), "2026-03-29T01:10", "2026-03-29T01:30"),
        (Quiet(time(2, 30), time(3)), "2026-03-28T20:00", "2026-03-28T20:00"),
        (Quiet(time(2, 30), time(3)), "2026-03-29T01:15", "2026-03-29T01:15"),
    ],
)
def test_a_decent_moment_is_at_once_or_at_the_end_of_quiet_hours(
    quiet: Quiet, at: str, expected: str
) -> None:
    assert next_decent(utc(at), AMSTERDAM, quiet) == utc(expected)


@pytest.mark.parametrize(
    ("quiet", "at", "expected"),
    [
        (Quiet(time(23, 45), time(23, 30)), "2025-03-30T01:10", "2025-03-30T01:30"),
        (Quiet(time(0, 10), time(23, 30)), "2025-03-29T12:00", "2025-03-31T00:30"),
    ],
)
def test_an_end_that_is_skipped_past_midnight_still_ends_them(quiet: Quiet, at: str, expected: str) -> None:
    """Nuuk skipped 23:00 to 24:00, so 23:30 was 00:30 on the next date, maybe in new quiet hours."""
    assert next_decent(utc(at), "America/Nuuk", quiet) == utc(expected)


@given(at=MOMENTS, zone=ZONES, quiet=QUIETS)
def test_a_decent_moment_is_never_earlier_and_stays_decent(at: datetime, zone: str, quiet: Quiet) -> None:
    decent = next_decent(at, zone, quiet)
    assert at <= decent < at + timedelta(hours=50)
    assert next_decent(decent, zone, quiet) == decent


@given(at=MOMENTS, zone=ZONES)
def test_at_noon_nobody_sleeps(at: datetime, zone: str) -> None:

    noon = next_local(time(12), zone, at)
    assert next_decent(noon, zone, NIGHT) == noon


@pytest.mark.parametrize(
    ("quiet", "at", "inside"),
    [
        (NIGHT, time(22), True),
        (NIGHT, time(3), True),
        (NIGHT, time(8), False),
        (NIGHT, time(20), False),
        (Quiet(time(9), time(12)), time(11), True),
        (Quiet(time(9), time(12)), time(12), False),
        (Quiet(time(9), time(12)), time(8), False),
        (Quiet(time(0), time(0)), time(3), False),
    ],
)
def test_quiet_hours_may_go_over_midnight(quiet: Quiet, at: time, inside: bool) -> None:
    assert within(quiet, at) is inside
