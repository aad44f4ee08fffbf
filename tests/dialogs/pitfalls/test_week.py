"""The self-scan: an order of what somebody says, nothing more."""

from __future__ import annotations

import pytest

from dialogs.effects import Json
from dialogs.pitfalls.week import most, patterns_week
from dialogs.records import PatternsScanned
from dialogs.words.patterns import Pattern
from tests.dialogs.playing import Played, play

OFTEN = ("never", "once", "sometimes", "often")


def scanned(answers: str, earlier: str | None = None, *more: str) -> Played:
    kept: list[Json] = [] if earlier is None else [{"answers": earlier}]
    return play(patterns_week, *(OFTEN[int(one)] for one in answers), *more, facts={"earlier": kept})


@pytest.mark.parametrize(
    ("answers", "found"),
    [
        ("0000000", ()),
        ("0001000", (Pattern.FIXING,)),
        ("1000003", (Pattern.ABSENCE, Pattern.STONEWALLING)),
        ("0222100", (Pattern.DEFENSIVENESS, Pattern.AVOIDANCE)),
        ("3333333", (Pattern.STONEWALLING, Pattern.DEFENSIVENESS)),
    ],
)
def test_the_two_that_came_most_are_named_and_of_two_alike_the_first(
    answers: str, found: tuple[Pattern, ...]
) -> None:
    assert most(answers) == found


def test_the_answers_are_kept_in_the_order_of_the_method() -> None:
    assert scanned("0123210", None).records == [PatternsScanned("0123210")]


def test_a_week_without_any_is_said_as_it_is_and_no_exercise_is_pressed() -> None:
    played = scanned("0000000")
    assert (played.heard(), played.over) == (["patterns-week-none"], True)


def test_one_is_named_alone_and_its_antidote_follows() -> None:
    played = scanned("0000100")
    assert played.heard() == ["patterns-week-most-1"]
    assert played.asked == "antidote-sarcasm"


@pytest.mark.parametrize(
    ("earlier", "line"),
    [("3000000", ["patterns-week-same"]), ("0000003", ["patterns-week-before"]), ("0000000", [])],
)
def test_the_time_before_is_laid_beside_it(earlier: str, line: list[str]) -> None:
    assert scanned("2100000", earlier).heard() == ["patterns-week-most-2", *line]
