"""The sentences of `dialogs/words/patterns/examples/criticism.py` say what they stand for."""

from __future__ import annotations

from dialogs.words.patterns.examples import criticism
from dialogs.words.patterns.likeness import sentences
from dialogs.words.patterns.pattern import Pattern
from dialogs.words.patterns.weighing import patterns


def test_most_sentences_are_seen_for_what_they_are() -> None:
    told = sentences(criticism.SENTENCES)
    seen = [text for text in told if Pattern.CRITICISM in (found.pattern for found in patterns(text))]
    assert len(seen) >= 0.85 * len(told)
