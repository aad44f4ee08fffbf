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


def test_a_moment_brings_its_own_day() -> None:
    assert good_moment(datetime(2026, 3, 6, 17, 0, tzinfo=UTC)) is GoodHour.JUST_HOME  # a Friday
    assert good_moment(datetime(2026, 3, 7, 17, 0, tzinfo=UTC)) is GoodHour.FINE
