"""One word for all that say the same: phrases first, then words, beginnings, and slips of the hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.words.normal import standard
from dialogs.words.question_words import gathered


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("mijn lief wil een psycholoog", "partner wil een therapie"),
        ("ze heeft een ander", "partner heeft vreemdgaan"),
        ("hij heeft een andere auto", "partner heeft een andere auto"),
        ("we babbelen over affaires", "we praten over vreemdgaan"),
        ("de relatie van mijn ouders", "de koppel van mijn aard"),
        ("verlatingsagnst", "hechting"),
        ("zij hee geen goesting", "partner hee meedoen"),
        ("ik ben gezond", "ik ben gezond"),
    ],
)
def test_what_says_the_same_becomes_one_word(typed: str, read: str) -> None:
    assert gathered(standard(typed)) == read


@given(st.text(max_size=200))
def test_any_text_is_read_and_a_second_time_no_otherwise(text: str) -> None:
    once = gathered(standard(text))
    assert isinstance(once, str)
    assert once.count(" ") <= standard(text).count(" ")
