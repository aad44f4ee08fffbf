"""A road of weeks: one of each kind, come back to once a step, over once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from dialogs.records import RoadBegun, RoadEnded, RoadStep, Way
from dialogs.roads import Road, asked, comes_back, due, keep, of_way

BEGUN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
FIRST = BEGUN + timedelta(days=14)
ALONE = Road(Way.ALONE, BEGUN, "two-weeks", FIRST)
OPPOSITE = Road(Way.OPPOSITE, BEGUN, "stay", FIRST + timedelta(days=1))


def test_setting_out_begins_a_road_and_to_begin_again_begins_anew() -> None:
    body = RoadBegun(Way.ALONE, BEGUN, "two-weeks", FIRST)
    assert keep((), body) == ((ALONE,), body)
    again = RoadBegun(Way.ALONE, FIRST, "two-weeks", None)
    assert keep((ALONE, OPPOSITE), again) == ((OPPOSITE, Road(Way.ALONE, FIRST, "two-weeks")), again)


def test_a_step_moves_that_road_alone_and_keeps_its_beginning() -> None:
    step = RoadStep(Way.ALONE, "six-weeks", FIRST + timedelta(days=28))
    roads, stored = keep((ALONE, OPPOSITE), step)
    assert roads == (Road(Way.ALONE, BEGUN, "six-weeks", FIRST + timedelta(days=28)), OPPOSITE)
    assert stored == step


def test_a_road_ends_once_and_nothing_is_kept_of_it_after_that() -> None:
    end = RoadEnded(Way.ALONE, "it-moves")
    assert keep((ALONE, OPPOSITE), end) == ((OPPOSITE,), end)
    assert keep((OPPOSITE,), end) == ((OPPOSITE,), None)
    assert keep((OPPOSITE,), RoadStep(Way.ALONE, "six-weeks", FIRST)) == ((OPPOSITE,), None)


def test_the_bot_comes_back_once_to_those_that_are_due() -> None:
    assert due((OPPOSITE, ALONE)) == FIRST
    after = asked((ALONE, OPPOSITE), FIRST)
    assert [one.asks for one in after] == [None, OPPOSITE.asks]
    assert due(asked(after, FIRST + timedelta(days=2))) is None
    assert due(()) is None


def test_a_road_is_found_by_its_kind() -> None:
    assert of_way((ALONE, OPPOSITE), Way.OPPOSITE) is OPPOSITE
    assert of_way((ALONE,), Way.RECOVERY) is None


@pytest.mark.parametrize(
    ("at", "days", "back"),
    [
        ("2026-03-02T09:00+01:00", 14, "2026-03-16T18:30+01:00"),
        ("2026-03-02T23:59+01:00", 7, "2026-03-09T18:30+01:00"),
        ("2026-03-20T12:00+01:00", 14, "2026-04-03T18:30+02:00"),
        ("2026-10-25T01:30+02:00", 1, "2026-10-26T18:30+01:00"),
    ],
)
def test_it_comes_back_in_the_evening_of_that_day_by_the_clock_on_the_wall(
    at: str, days: int, back: str
) -> None:
    found = comes_back(datetime.fromisoformat(at), days, "Europe/Amsterdam")
    assert found == datetime.fromisoformat(back)
