"""What became more is said, and what went on; what became less is not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

import pytest

from dialogs.insight.change import Change, change
from dialogs.pitfalls.today import SPAN
from dialogs.records import PatternSlipped, PatternsScanned
from dialogs.words.patterns import Pattern
from tests.dialogs.playing import AT

DAY = timedelta(days=1)
Counts = Mapping[str, Sequence[int]]


def notes(*, lately: str, before: str) -> list[PatternSlipped]:
    """One note a day for each sign: `x` a pattern, `.` none."""
    spans = ((lately, AT), (before, AT - SPAN))
    return [
        PatternSlipped(Pattern.FIXING if sign == "x" else None, end - number * DAY)
        for signs, end in spans
        for number, sign in enumerate(signs)
    ]


@pytest.mark.parametrize(
    ("weeks", "said"),
    [
        ({"mirrored": [1, 1, 0, 1, 1, 0, 0, 1]}, Change.MORE_MIRRORS),
        ({"checked-in": [1, 1, 0, 0, 1]}, Change.MORE_CHECK_INS),
        ({"appreciated": [0, 3, 0, 0, 2]}, Change.MORE_APPRECIATIONS),
        ({"ten-minutes": [3, 3, 2, 0, 7]}, Change.MORE_TEN_MINUTES),
        ({"hugged": [7, 0, 0, 0, 6]}, Change.MORE_HUGS),
        ({"mirrored": [2, 0, 0, 0, 1], "appreciated": [2, 0, 0, 0, 1]}, Change.MORE_MIRRORS),
        ({"mirrored": [1, 0, 1, 1, 3]}, Change.REGULAR),
        ({"mirrored": [1], "appreciated": [0, 1], "checked-in": [0, 0, 1, 0, 9]}, Change.REGULAR),
        ({"mirrored": [1]}, Change.BEGUN),
        ({"appreciated": [0, 2]}, Change.BEGUN),
    ],
)
def test_what_became_more_or_went_on_is_said(weeks: Counts, said: Change) -> None:
    assert change(weeks, [], [], AT) is said


@pytest.mark.parametrize(
    "weeks",
    [
        {"mirrored": [1, 0, 0, 0, 5, 5, 5, 5]},
        {"mirrored": [0, 0, 0, 0, 5, 5, 5, 5]},
        {"mirrored": [1, 0, 0, 0, 0, 0, 0, 0, 0, 1]},
        {"pattern-slipped": [4, 1]},
        {"patterns-scanned": [1]},
        {},
    ],
)
def test_what_became_less_is_not_said(weeks: Counts) -> None:
    assert change(weeks, [], [], AT) is None


def test_patterns_that_slip_in_less_come_first() -> None:
    fewer = notes(lately="x..", before="xx")
    assert change({"mirrored": [2, 0, 0, 0, 1]}, fewer, [], AT) is Change.FEWER_SLIPS


@pytest.mark.parametrize(
    ("lately", "before"), [("x", "xx"), ("", "xxx"), ("xx", "xx"), ("xxx", "xx."), (".", "x"), ("..", "..")]
)
def test_who_looked_less_often_or_saw_as_many_hears_nothing_of_it(lately: str, before: str) -> None:
    assert change({}, notes(lately=lately, before=before), [], AT) is None


def test_what_is_older_than_four_weeks_is_not_compared() -> None:
    old = [PatternSlipped(Pattern.FIXING, AT - 2 * SPAN - number * DAY) for number in range(3)]
    assert change({}, [*notes(lately="..", before=""), *old], [], AT) is None


@pytest.mark.parametrize(
    ("weeks", "scans", "said"),
    [
        ({"patterns-scanned": [1]}, ["0100000", "0200000"], Change.FEWER_SCANNED),
        ({"patterns-scanned": [0, 0, 0, 0, 1]}, ["0100000", "0200000"], None),
        ({"patterns-scanned": [1]}, ["0200000", "0200000"], None),
        ({"patterns-scanned": [1]}, ["0300000", "0200000"], None),
        ({"patterns-scanned": [1]}, ["0000000"], None),
    ],
)
def test_a_lighter_self_scan_is_said_while_it_is_fresh(
    weeks: Counts, scans: list[str], said: Change | None
) -> None:
    assert change(weeks, [], [PatternsScanned(answers) for answers in scans], AT) is said
