"""The second look: what a text is most like."""

from __future__ import annotations

from dialogs.words.normal import standard
from dialogs.words.patterns.likeness import EXAMPLES, LEAD, likeness, sentences
from dialogs.words.patterns.pattern import Pattern


def test_a_text_of_unknown_words_is_like_none() -> None:
    assert likeness("xyzzy plugh") == dict.fromkeys(Pattern, -LEAD)


def test_more_words_of_a_pattern_make_a_text_more_like_it() -> None:
    some, more = (likeness(standard(text)) for text in ("ik zwijg", "ik zwijg en ik doe de deur op slot"))
    assert some[Pattern.STONEWALLING] < more[Pattern.STONEWALLING]


def test_no_sentence_is_an_example_of_two_things() -> None:
    told = [standard(text) for block in EXAMPLES.values() for text in sentences(block)]
    assert sorted({text for text in told if told.count(text) > 1}) == []
