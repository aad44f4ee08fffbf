"""The sentences of `dialogs/words/patterns/examples/everyday.py` say what they stand for."""

from __future__ import annotations

from dialogs.words.patterns.examples import everyday
from dialogs.words.patterns.likeness import sentences
from dialogs.words.patterns.weighing import patterns


def test_at_most_one_sentence_in_ten_is_taken_for_a_pattern() -> None:
    told = sentences(everyday.SENTENCES)
    assert sum(bool(patterns(text)) for text in told) <= len(told) / 10
