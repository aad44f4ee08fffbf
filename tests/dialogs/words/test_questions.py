"""What people type finds the question that they mean, and what means something else finds nothing.

`make words ARGS=questions` prints the figures behind the limits here.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.words.danger import danger
from dialogs.words.normal import standard
from dialogs.words.questions import FIRST, LAST, TYPED, UNKNOWN, Found, Question, form, found
from tests.dialogs.words.asked import (
    FROZEN,
    asked,
    figures_of,
    fingerprint,
    found_in,
    paraphrases,
    title,
    without_its_words,
)

TEST = asked("test")
OTHER = tuple(one for one in TEST if one.question is None)


def test_the_test_half_is_as_it_was_written_and_large_enough() -> None:
    assert fingerprint() == FROZEN
    assert len(paraphrases(TEST)) >= 120
    assert len(without_its_words(TEST)) >= 45
    assert len(OTHER) >= 40
    assert {one.question for one in without_its_words(TEST)} == set(Question)


def test_no_paraphrase_of_the_test_half_was_learned() -> None:
    learned = {standard(one.text) for one in asked("dev")}
    assert [one.text for one in paraphrases(TEST) if standard(one.text) in learned] == []


def test_the_right_question_comes_first_or_among_the_first_three() -> None:
    seen = figures_of(found_in(paraphrases(TEST)))
    assert seen.first.rate >= 0.95
    assert seen.first_three.rate >= 0.98


def test_so_it_does_for_who_uses_no_word_of_it() -> None:
    seen = figures_of(found_in(without_its_words(TEST)))
    assert seen.first.rate >= 0.95
    assert seen.first_three.rate >= 0.97


def test_what_asks_for_something_else_finds_nothing() -> None:
    assert figures_of(found_in(OTHER)).nothing.rate == 1.0


@pytest.mark.parametrize("question", Question)
def test_a_question_as_it_is_listed_finds_itself(question: Question) -> None:
    assert found(title(question)).order[0] is question


@pytest.mark.parametrize("text", ["", "??", "waarom", "en nu", "😀", "Hoe is het met je?", "x" * 5000])
def test_what_tells_nothing_finds_nothing(text: str) -> None:
    assert found(text) == Found()


@given(st.text(max_size=400) | st.lists(st.sampled_from([one.text for one in TEST])).map(" ".join))
def test_any_text_gives_each_question_once_or_none(text: str) -> None:
    seen = found(text)
    assert sorted(seen.order) in ([], sorted(Question))
    assert seen.order or not seen.sure
    assert found(text) == seen


def test_of_a_long_text_only_the_beginning_and_the_end_are_read() -> None:
    long = "ze wil niet meedoen " * 500
    assert len(form(long, lambda word: True).split()) < 2 * (FIRST + LAST)
    assert found(long).order[0] is Question.ALONE


def test_both_readings_stand_side_by_side() -> None:
    assert form("mijn lief fietst niet", lambda word: word == "partner") == (
        f"partner {UNKNOWN} niet {TYPED}mijn {TYPED}lief {TYPED}fietst {TYPED}niet"
    )


def test_few_who_ask_a_question_are_asked_about_danger_first() -> None:
    alarmed = [one.text for one in paraphrases(TEST) if danger(one.text)]
    assert len(alarmed) <= 0.05 * len(paraphrases(TEST))
    assert not any(signal.clear for one in paraphrases(TEST) if (signal := danger(one.text)))
