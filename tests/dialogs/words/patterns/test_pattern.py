"""The names of the patterns are fixed: answers of people refer to them."""

from __future__ import annotations

from dialogs.words.patterns.pattern import Pattern


def test_the_names_stay_as_they_are() -> None:
    assert " ".join(Pattern) == "stonewalling defensiveness avoidance fixing sarcasm criticism absence"
