"""The oracle itself: it knows the hard nights, and it sees what is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from dialogs.rhythm import moments, plan, recurring
from dialogs.rhythm import wall as bot_wall
from tests.calendar.clock import in_world, on_wall
from tests.calendar.faults import inside_quiet_hours, two_on_one_day
from tests.calendar.life import (
    AHEAD,
    APPRECIATION,
    CHECK_IN,
    FR,
    HUG,
    LESS,
    USUAL,
    Deed,
    Every,
    Holiday,
    Life,
    Outage,
    Sent,
)
from tests.calendar.oracle import Oracle
from tests.calendar.walked import walk

AMSTERDAM = "Europe/Amsterdam"
START = datetime(2026, 3, 2, 9, tzinfo=UTC)
"""A Monday; the clock goes forward in the fourth week."""
END = START + timedelta(weeks=6)
NIGHTS = (date(2026, 3, 29), date(2026, 10, 25), date(2027, 3, 28), date(2027, 10, 31))
"""On which the clock is changed in Europe."""
BUSY = Life("bram", rules=(*USUAL, Every(HUG, time(18)), Every("ten-minutes", time(22, 30))), answers=True)


def reckoned(life: Life, weeks: int = 6, outage: Outage | None = None) -> list[str]:
    sent = Oracle(life, START, START + timedelta(weeks=weeks), outage).sent()
    return [f"{on_wall(one.at, life.zone):%a %d %H:%M} {one.what}" for one in sent if one.what != AHEAD]


@pytest.mark.parametrize(
    ("night", "wall", "utc"),
    [
        (NIGHTS[0], "20:00", "18:00"),
        (NIGHTS[0], "02:30", "01:30"),
        (NIGHTS[1], "20:00", "19:00"),
        (NIGHTS[1], "02:30", "00:30"),
        (NIGHTS[2], "20:00", "18:00"),
        (NIGHTS[3], "20:00", "19:00"),
    ],
)
def test_eight_is_eight_and_what_is_skipped_or_comes_twice_has_one_moment(
    night: date, wall: str, utc: str
) -> None:
    at = in_world(datetime.combine(night, time.fromisoformat(wall)), AMSTERDAM)
    assert at == datetime.combine(night, time.fromisoformat(utc), UTC)


def test_it_reckons_a_plain_week() -> None:
    assert reckoned(replace(BUSY, rules=USUAL), weeks=1) == [
        *("Tue 03 20:00 appreciation", "Wed 04 20:00 mirror", "Fri 06 20:00 appreciation"),
        *("Sat 07 10:00 date-night", "Sun 08 20:00 check-in"),
    ]


def test_what_would_break_the_night_comes_at_its_end_and_one_a_day_is_enough() -> None:
    night_and_day = (Every(APPRECIATION, time(23), FR), Every(HUG, time(9)))
    assert reckoned(replace(BUSY, rules=night_and_day), weeks=1)[3:6] == [
        *("Fri 06 09:00 hug", "Sat 07 08:00 appreciation", "Sun 08 09:00 hug")
    ]


def test_who_says_nothing_is_asked_once_and_hears_less_and_then_nothing() -> None:
    heard = [line.split()[-1] for line in reckoned(replace(BUSY, rules=USUAL, answers=False), weeks=12)]
    assert heard == [APPRECIATION, "mirror", LESS, *[CHECK_IN] * 4]


def test_a_holiday_is_quiet_to_its_last_day() -> None:
    away = Deed(datetime.combine(date(2026, 3, 2), time(12)), means=(Holiday(date(2026, 3, 6)),))
    assert reckoned(replace(BUSY, rules=USUAL, deeds=(away,)), weeks=1)[0] == "Sat 07 10:00 date-night"


def test_after_two_days_without_us_there_is_one_line() -> None:
    off = Outage(datetime(2026, 3, 7, 8, tzinfo=UTC), datetime(2026, 3, 9, 8, tzinfo=UTC))
    sent = Oracle(replace(BUSY, rules=USUAL), START, START + timedelta(days=7, hours=12), off).sent()
    late = [one for one in sent if one.at >= off.start]
    assert [(one.what, one.at, one.late) for one in late] == [(CHECK_IN, off.end, True)]


# Faults in the bot's own plans, planted: the oracle must see each.


def _agrees(life: Life = BUSY) -> bool:
    return walk(life, START, END) == Oracle(life, START, END).sent()


def test_it_agrees_with_plans_that_are_right() -> None:
    assert _agrees()


def test_it_sees_an_hour_off_after_the_change_over(monkeypatch: pytest.MonkeyPatch) -> None:
    right = bot_wall.at_wall

    def winter_for_ever(day: date, wall: time, zone: str) -> datetime:
        at = right(day, wall, zone)
        return at + timedelta(hours=1) if day >= NIGHTS[0] else at

    monkeypatch.setattr(bot_wall, "at_wall", winter_for_ever)
    monkeypatch.setattr(recurring, "at_wall", winter_for_ever)
    assert not _agrees()


def test_it_sees_two_on_one_day() -> None:
    sent = Oracle(BUSY, START, END).sent()
    assert not two_on_one_day(BUSY, sent)
    twice = [*sent, replace(sent[3], at=sent[3].at + timedelta(hours=1), what=HUG)]
    assert two_on_one_day(BUSY, sorted(twice))


def test_it_sees_that_the_lesser_of_two_was_said(monkeypatch: pytest.MonkeyPatch) -> None:
    right = plan._candidates
    monkeypatch.setattr(plan, "_candidates", lambda *args: reversed([*right(*args)]))
    assert not _agrees()


def test_it_sees_what_comes_inside_quiet_hours(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (moments, plan):
        monkeypatch.setattr(module, "next_decent", lambda at, zone, quiet: at)
    assert not _agrees()
    assert inside_quiet_hours(BUSY, walk(BUSY, START, END))


@pytest.mark.parametrize("planted", ["gone", "more", "late", "other"])
def test_it_compares_both_ways(planted: str) -> None:
    sent = walk(BUSY, START, END)
    assert list(_wrong(sent, planted)) != Oracle(BUSY, START, END).sent()


def _wrong(sent: list[Sent], how: str) -> Iterator[Sent]:
    for index, one in enumerate(sent):
        if index != 7:
            yield one
        elif how == "more":
            yield from (one, one)
        elif how == "late":
            yield replace(one, at=one.at + timedelta(minutes=1))
        elif how == "other":
            yield replace(one, what=HUG if one.what != HUG else CHECK_IN)
