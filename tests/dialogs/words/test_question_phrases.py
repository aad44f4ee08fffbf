"""The phrases: in the spelling that is read, of more than one word, and each of them stands for one thing."""

from __future__ import annotations

from collections import Counter

from dialogs.words.normal import standard
from dialogs.words.question_phrases import PHRASES
from dialogs.words.question_vocabulary import FUNCTION

LISTED = [" ".join(one.split()) for some in PHRASES.values() for one in some.split(",")]


def test_a_phrase_is_in_standard_form_and_of_more_than_one_word() -> None:
    assert [one for one in LISTED if standard(one) != one or " " not in one] == []


def test_a_phrase_stands_for_one_thing() -> None:
    assert [one for one, times in Counter(LISTED).items() if times > 1] == []


def test_what_a_phrase_stands_for_is_a_word_that_tells_something() -> None:
    assert not FUNCTION & set(PHRASES)
