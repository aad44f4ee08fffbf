"""Moments seen from now, on the night on which the clock goes forward."""

from __future__ import annotations

from datetime import UTC, datetime

from dialogs.rhythm.from_now import days_on, typed_moment

AMSTERDAM = "Europe/Amsterdam"
SATURDAY = datetime(2026, 3, 28, 19, 0, tzinfo=UTC)


def test_tomorrow_at_the_same_time_is_so_on_the_night_the_clock_goes_forward() -> None:
    assert days_on(SATURDAY, AMSTERDAM, 1) == datetime(2026, 3, 29, 18, 0, tzinfo=UTC)


def test_a_typed_moment_after_that_night_is_summer_time() -> None:
    assert typed_moment("morgen 20:00", SATURDAY, AMSTERDAM) == datetime(2026, 3, 29, 18, 0, tzinfo=UTC)
