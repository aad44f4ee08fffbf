"""The log of patterns: what was noted is counted, and nothing else."""

from __future__ import annotations

from datetime import timedelta

from dialogs.codec import to_json
from dialogs.pitfalls.today import SPAN, Slip, patterns_today
from dialogs.records import PatternSlipped
from dialogs.words.patterns import Pattern
from tests.dialogs.playing import AT, Played, play

DAY = timedelta(days=1)


def noted(slip: str, *earlier: tuple[Pattern | None, timedelta]) -> Played:
    """A note, with earlier ones of so long ago."""
    kept = [to_json(PatternSlipped, PatternSlipped(pattern, AT - ago)) for pattern, ago in earlier]
    return play(patterns_today, slip, facts={"earlier": kept})


def test_every_pattern_can_be_noted_and_none() -> None:
    assert [slip.value for slip in Slip] == [*(pattern.value for pattern in Pattern), "none"]


def test_a_note_keeps_its_pattern_and_its_moment() -> None:
    assert noted("fixing").records == [PatternSlipped(Pattern.FIXING, AT)]
    assert noted("none").records == [PatternSlipped(None, AT)]


def test_the_first_note_is_compared_with_nothing() -> None:
    assert noted("fixing").heard() == ["patterns-today-noted", "patterns-today-counts-1"]
    assert noted("none").heard() == ["patterns-today-noted-none", "patterns-today-counts-0"]


def test_the_two_spans_are_counted_apart() -> None:
    played = noted(
        "fixing",
        (Pattern.SARCASM, DAY),
        (Pattern.FIXING, SPAN - DAY),
        (Pattern.ABSENCE, SPAN),
        (Pattern.ABSENCE, 2 * SPAN - DAY),
        (Pattern.CRITICISM, 2 * SPAN),
    )
    assert played.heard()[1:] == ["patterns-today-counts-2", "patterns-today-counts-1"]
    now, before = (played.given(text) for text in played.heard()[1:])
    assert (now["times"], now["first"], now["first_times"], now["second"]) == (3, "fixing", 2, "sarcasm")
    assert (before["when"], before["times"], before["first"], before["first_times"]) == (
        "before",
        2,
        "absence",
        2,
    )


def test_at_most_three_are_shown() -> None:
    played = noted("fixing", *((pattern, DAY) for pattern in Pattern))
    assert played.heard()[1] == "patterns-today-counts-3"


def test_a_day_without_is_a_note_too() -> None:
    played = noted("none", (None, DAY), (Pattern.FIXING, DAY))
    assert played.given("patterns-today-counts-1")["times"] == 3


def test_what_helps_follows_only_on_a_pattern() -> None:
    assert noted("absence").asked == "antidote-absence"
    assert noted("none").over
