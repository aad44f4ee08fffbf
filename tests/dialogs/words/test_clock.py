"""Time of day as people type it, and the part of the day that it belongs to."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.words.clock import Clock, Part, find_clocks, find_part, number
from dialogs.words.normal import standard


@pytest.mark.parametrize(
    ("typed", "hour", "minute", "exact"),
    [
        ("om 20:00", 20, 0, True),
        ("20.30", 20, 30, True),
        ("om 8 uur", 8, 0, False),
        ("half negen", 8, 30, False),
        ("kwart over 9", 9, 15, False),
        ("tien voor half negen", 8, 20, False),
        ("om 08:15", 8, 15, True),
        ("21u", 21, 0, True),
        ("rond zeven", 7, 0, False),
    ],
)
def test_a_typed_time_is_read_once(typed: str, hour: int, minute: int, exact: bool) -> None:
    assert find_clocks(standard(typed)) == [Clock(hour, minute, exact)]


@pytest.mark.parametrize("typed", ["over 20 min", "2 keer per week", "in 1 dag", "25:70", "geen idee"])
def test_what_is_no_time_of_day_is_not_read_as_one(typed: str) -> None:
    assert find_clocks(standard(typed)) == []


def test_two_times_come_in_the_order_in_which_they_were_typed() -> None:
    found = find_clocks(standard("van 22:00 tot 8:00"))
    assert [(clock.hour, clock.minute) for clock in found] == [(22, 0), (8, 0)]


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("vanavond", Part.EVENING),
        ("morgenochtend", Part.MORNING),
        ("zaterdagmiddag", Part.AFTERNOON),
        ("'s nachts", Part.NIGHT),
        ("morgen", None),
        ("vanavond of morgenochtend", None),
    ],
)
def test_the_part_of_the_day_is_named_or_it_is_not(typed: str, part: Part | None) -> None:
    assert find_part(standard(typed)) is part


def test_the_part_of_the_day_settles_a_spoken_hour() -> None:
    eight = Clock(8, 0, exact=False)
    assert eight.at(Part.EVENING) == time(20)
    assert eight.at(Part.MORNING) == time(8)
    assert eight.at(None, noon_from=8) == time(20)


def test_an_exact_time_is_not_moved_by_a_part_of_the_day() -> None:
    assert Clock(8, 15, exact=True).at(Part.EVENING) == time(8, 15)


def test_numbers_are_read_in_digits_and_in_words() -> None:
    assert [number(word) for word in ("7", "zeven", "twintig")] == [7, 7, 20]


@given(st.text(max_size=60))
def test_every_time_that_is_found_exists(text: str) -> None:
    for clock in find_clocks(standard(text)):
        for part in (None, *Part):
            assert isinstance(clock.at(part), time)
