"""Each check has its time, and nobody has less of it for looking late."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from dialogs.help.alone_places import DAYS, Check, Place, later, next_look, place
from dialogs.records import Way
from dialogs.roads import Road

ZONE = "Europe/Amsterdam"
BEGUN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ROAD = Road(Way.ALONE, BEGUN, "two-weeks")


@pytest.mark.parametrize("check", Check)
@pytest.mark.parametrize("joined", [False, True])
def test_a_place_is_read_as_it_was_written(check: Check, joined: bool) -> None:
    assert place(str(Place(check, joined))) == Place(check, joined)


def test_a_step_of_another_release_is_the_beginning() -> None:
    assert place("a year") == Place(Check.TWO)


def test_the_checks_follow_each_other_and_the_last_has_none_after_it() -> None:
    assert [Place(check).onward for check in Check] == [Check.SIX, Check.TEN, Check.TEN]
    assert list(DAYS.values()) == [14, 42, 70]


@pytest.mark.parametrize(("looked_after", "check", "comes_after"), [(14, Check.SIX, 42), (42, Check.TEN, 70)])
def test_who_looks_on_time_or_early_has_the_next_at_its_own_time(
    looked_after: int, check: Check, comes_after: int
) -> None:
    for days in (looked_after, looked_after - 5):
        found = next_look(ROAD, check, BEGUN + timedelta(days=days), ZONE)
        assert (found - BEGUN).days == comes_after


def test_who_looks_late_has_as_long_for_the_next() -> None:
    late = BEGUN + timedelta(days=30)
    assert (next_look(ROAD, Check.SIX, late, ZONE) - late).days == 28


def test_to_move_is_two_weeks() -> None:
    assert (later(BEGUN, ZONE) - BEGUN).days == 14
