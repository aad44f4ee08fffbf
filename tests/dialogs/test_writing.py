"""How a list and a time of day look in a message."""

from __future__ import annotations

from datetime import time

from dialogs.writing import clock, listed


def test_each_thing_of_a_list_has_a_line_of_its_own() -> None:
    assert listed(["Thee.", "Een kus."]) == "• Thee.\n• Een kus."
    assert listed([]) == ""


def test_a_time_of_day_has_two_digits_for_its_minutes_alone() -> None:
    assert [clock(time(8, 5)), clock(time(0)), clock(time(19, 30))] == ["8:05", "0:00", "19:30"]
