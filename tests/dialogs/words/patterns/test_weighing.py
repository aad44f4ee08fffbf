"""Which patterns a text shows, and with which words."""

from __future__ import annotations

from dialogs.words.patterns.pattern import Found, Pattern
from dialogs.words.patterns.weighing import patterns


def test_a_pattern_is_given_with_the_words_as_they_were_typed() -> None:
    assert patterns("Pff. Laat me met RUST!!") == (
        Found(Pattern.STONEWALLING, "Laat me met RUST", "leave-me"),
    )


def test_nothing_is_seen_in_nothing() -> None:
    assert patterns("") == ()
    assert patterns("ik haal de kinderen om vijf uur") == ()
