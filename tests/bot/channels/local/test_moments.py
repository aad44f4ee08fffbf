"""Where a jump of the clock lands."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.channels.local.moments import destination
from bot.channels.local.protocol import Reason, Refusal, TravelTo, decode

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def jump(to: str, now: datetime) -> datetime:
    asked = decode(f'{{"type":"travel","to":"{to}"}}')
    assert isinstance(asked, TravelTo)
    return destination(asked, now, AMSTERDAM)


@pytest.mark.parametrize(("to", "step"), [("+1min", timedelta(minutes=1)), ("+20min", timedelta(minutes=20))])
def test_a_step_is_as_long_as_it_says_also_over_a_change_of_the_clock(to: str, step: timedelta) -> None:
    before_spring = datetime(2026, 3, 29, 0, 59, tzinfo=UTC)
    assert jump(to, before_spring) == before_spring + step


@pytest.mark.parametrize(
    ("now", "sunday"),
    [
        (datetime(2026, 5, 2, 12, 0, tzinfo=UTC), datetime(2026, 5, 3, 18, 0, tzinfo=UTC)),
        (datetime(2026, 5, 3, 17, 59, tzinfo=UTC), datetime(2026, 5, 3, 18, 0, tzinfo=UTC)),
        (datetime(2026, 5, 3, 18, 0, tzinfo=UTC), datetime(2026, 5, 10, 18, 0, tzinfo=UTC)),
        # Saturday in UTC, already Sunday here.
        (datetime(2026, 5, 2, 22, 30, tzinfo=UTC), datetime(2026, 5, 3, 18, 0, tzinfo=UTC)),
        # Winter time begins in between, on the last Sunday of October.
        (datetime(2026, 10, 24, 12, 0, tzinfo=UTC), datetime(2026, 10, 25, 19, 0, tzinfo=UTC)),
    ],
)
def test_next_sunday_is_eight_in_the_evening_on_the_wall(now: datetime, sunday: datetime) -> None:
    assert jump("sunday", now) == sunday


def test_a_moment_is_read_from_the_wall_clock_of_the_page() -> None:
    now = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
    assert jump("2026-07-01T14:30", now) == datetime(2026, 7, 1, 12, 30, tzinfo=UTC)
    assert jump("2026-12-31T14:30", now) == datetime(2026, 12, 31, 13, 30, tzinfo=UTC)


def test_a_moment_that_comes_twice_means_the_first() -> None:
    now = datetime(2026, 10, 24, 12, 0, tzinfo=UTC)
    assert jump("2026-10-25T02:30", now) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("to", "reason"), [("2026-07-01T13:59", Reason.BACK), ("2027-07-03T14:01", Reason.TOO_FAR)]
)
def test_back_and_too_far_are_refused(to: str, reason: Reason) -> None:
    with pytest.raises(Refusal) as refused:
        jump(to, datetime(2026, 7, 1, 12, 0, tzinfo=UTC))
    assert refused.value.reason is reason
