"""The words: in the spelling that is read, and each of them stands for one thing."""

from __future__ import annotations

from collections import Counter

from dialogs.words.normal import standard
from dialogs.words.question_vocabulary import FUNCTION, ORDINARY, SLIPPERY, WORDS

LISTED = [one for some in WORDS.values() for one in some.split()]


def test_a_word_is_in_standard_form() -> None:
    every = [*FUNCTION, *ORDINARY, *SLIPPERY, *(one.rstrip("*") for one in LISTED)]
    assert [one for one in every if standard(one) != one] == []


def test_a_word_stands_for_one_thing() -> None:
    assert [one for one, times in Counter(LISTED).items() if times > 1] == []


def test_what_a_word_stands_for_tells_something() -> None:
    assert not FUNCTION & set(WORDS)
    assert not ORDINARY & set(WORDS)
