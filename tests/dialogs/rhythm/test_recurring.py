"""What comes back: the next of each rule, in its own zone, over both nights on which the clock changes."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from dialogs.rhythm.recurring import (
    Daily,
    Moment,
    Monthly,
    Recurring,
    Shift,
    Weekly,
    shift_of,
    shifted,
    unmoved,
    upcoming,
)

AMSTERDAM = "Europe/Amsterdam"
AT = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
TEN = time(10)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("rule", "after", "expected"),
    [
        (Daily(time(20)), "2026-03-03T18:59", "2026-03-03T19:00"),
        (Daily(time(20)), "2026-03-03T19:00", "2026-03-04T19:00"),
        (Daily(time(20)), "2026-03-28T19:00", "2026-03-29T18:00"),
        (Weekly(6, time(20)), "2026-10-18T18:00", "2026-10-25T19:00"),
        (Weekly(6, time(20), "America/New_York"), "2026-03-03T19:00", "2026-03-09T00:00"),
        (Monthly(1, 5, TEN), "2026-03-03T19:00", "2026-03-07T09:00"),
        (Monthly(1, 5, TEN), "2026-03-07T09:00", "2026-04-04T08:00"),
        (Monthly(4, 5, TEN), "2026-02-28T09:00", "2026-03-28T09:00"),
        (Monthly(2, 5, TEN, (1, 4, 7, 10)), "2026-01-10T09:00", "2026-04-11T08:00"),
        (Monthly(2, 5, TEN, (1, 4, 7, 10)), "2026-10-10T08:00", "2027-01-09T09:00"),
        (Monthly(3, 5, TEN, (1,)), "2026-03-03T19:00", "2027-01-16T09:00"),
        (Monthly(1, 6, TEN), "2027-10-30T19:00", "2027-11-07T09:00"),
    ],
)
def test_the_next_is_by_the_clock_on_the_wall(rule: Recurring, after: str, expected: str) -> None:
    assert upcoming(rule, AMSTERDAM, utc(after)) == utc(expected)


def test_a_month_begins_on_each_day_of_the_week_and_its_first_is_always_found() -> None:
    at, found = utc("2026-01-01T00:00"), []
    for _ in range(24):
        at = upcoming(Monthly(1, 0, TEN), AMSTERDAM, at)
        found.append((at.year, at.month, at.day <= 7, at.weekday()))
    assert found == [(2026 + n // 12, n % 12 + 1, True, 0) for n in range(24)]


def test_a_shift_is_kept_for_its_own_moment_and_one_without_anything_is_none() -> None:
    mirror, hug = Shift(Moment.MIRROR, AT), Shift(Moment.HUG, after=AT)
    both = shifted(shifted((), mirror), hug)
    assert (shift_of(both, Moment.MIRROR), shift_of(both, Moment.DATE_NIGHT)) == (
        mirror,
        Shift(Moment.DATE_NIGHT),
    )
    assert shifted(both, Shift(Moment.MIRROR)) == (hug,)


def test_what_came_is_not_moved_any_more_and_what_it_took_the_place_of_stays_away() -> None:
    until = AT + timedelta(days=2)
    late = (Shift(Moment.CHECK_IN, AT, until, late=True),)
    assert unmoved(late, Moment.CHECK_IN) == (Shift(Moment.CHECK_IN, after=until),)
    assert unmoved((Shift(Moment.CHECK_IN, AT),), Moment.CHECK_IN) == ()
