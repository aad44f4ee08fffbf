"""The clock of a talk on one phone: a pause does not eat its time, and gives no more than it took."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from dialogs.joint import PAUSE
from dialogs.techniques.aloud import Turn, given_back

EIGHT = datetime(2026, 3, 1, 19, 0, tzinfo=UTC)
QUARTER_TO_NINE = EIGHT + timedelta(minutes=45)


def after(minutes: int) -> datetime:
    return EIGHT + timedelta(minutes=minutes)


def test_who_holds_the_phone_listens_first() -> None:
    assert list(Turn) == [Turn.PARTNER, Turn.ME]


@pytest.mark.parametrize("paused", [None, after(-5), EIGHT, QUARTER_TO_NINE, after(50)])
def test_without_a_pause_while_the_clock_ran_nothing_is_given_back(paused: datetime | None) -> None:
    assert given_back(EIGHT, QUARTER_TO_NINE, paused) is None


@pytest.mark.parametrize(("paused", "left"), [(40, timedelta(minutes=5)), (25, PAUSE), (5, PAUSE)])
def test_a_pause_gives_back_what_was_left_and_never_more_than_a_pause_lasts(
    paused: int, left: timedelta
) -> None:
    assert given_back(EIGHT, QUARTER_TO_NINE, after(paused)) == left
