"""`/hechting` gives the questions, or what there is after them; in danger no name for fear."""

from __future__ import annotations

import pytest

from dialogs.insight.attachment_shelf import OPENS, Shelf, attachment_shelf
from dialogs.wishes import Next
from tests.dialogs.playing import Played, play


def opened(*answers: str, alone: bool = True, danger: bool = False, seen: bool = True) -> Played:
    known = [{"letters": "aab"}] if seen else []
    return play(attachment_shelf, *answers, facts={"unwatched": alone, "in-danger": danger, "seen": known})


def test_the_first_time_the_questions_come_at_once() -> None:
    assert opened(seen=False).wishes == (Next("attachment"),)


@pytest.mark.parametrize("chosen", Shelf)
def test_afterwards_each_thing_is_one_press_away(chosen: Shelf) -> None:
    assert opened(chosen).wishes == (Next(OPENS[chosen]),)


def test_who_is_in_danger_is_asked_nothing_that_would_call_fear_a_style() -> None:
    assert opened(danger=True).heard() == ["attachment-shelf-not-now"]


def test_who_reads_along_sees_neither_danger_nor_that_it_was_done_before() -> None:
    assert opened(alone=False, danger=True).wishes == opened(seen=False).wishes
