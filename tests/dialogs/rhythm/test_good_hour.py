"""At which hours the ten minutes are gently advised against, up to the minute."""

from __future__ import annotations

from datetime import UTC, datetime, time

import pytest

from dialogs.rhythm.good_hour import GoodHour, good_hour, good_moment


@pytest.mark.parametrize(
    ("at", "verdict"),
    [
        ("04:59", GoodHour.LATE),
        ("05:00", GoodHour.FINE),
        ("16:29", GoodHour.FINE),
        ("16:30", GoodHour.JUST_HOME),
        ("18:29", GoodHour.JUST_HOME),
        ("18:30", GoodHour.FINE),
        ("19:30", GoodHour.FINE),
        ("21:59", GoodHour.FINE),
        ("22:00", GoodHour.LATE),
        ("00:00", GoodHour.LATE),
    ],
)
def test_an_hour_is_judged_up_to_the_minute(at: str, verdict: GoodHour) -> None:
    assert good_hour(time.fromisoformat(at), weekday=0) is verdict


@pytest.mark.parametrize(
    ("weekday", "verdict"),
    [(4, GoodHour.JUST_HOME), (5, GoodHour.FINE), (6, GoodHour.FINE), (None, GoodHour.JUST_HOME)],
)
def test_only_workdays_have_a_coming_home(weekday: int | None, verdict: GoodHour) -> None:
    assert good_hour(time(17), weekday) is verdict


def test_late_is_late_in_the_weekend_too() -> None:
    assert good_hour(time(23), weekday=5) is GoodHour.LATE


@pytest.mark.parametrize(
    ("at", "hour"),
    [
        ("2026-03-03T19:00", GoodHour.FINE),
        ("2026-03-03T21:00", GoodHour.LATE),
        ("2026-03-03T16:00", GoodHour.JUST_HOME),
        ("2026-03-07T16:00", GoodHour.FINE),
        # the clock was put forward the night before, so this is ten in the evening and not nine
        ("2026-03-29T20:00", GoodHour.LATE),
    ],
)
def test_the_hour_is_the_one_on_the_own_wall(at: str, hour: GoodHour) -> None:
    assert good_moment(datetime.fromisoformat(at).replace(tzinfo=UTC), "Europe/Amsterdam") is hour
