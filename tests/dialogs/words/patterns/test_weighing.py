"""Which patterns a text shows, and with which words."""

from __future__ import annotations

from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.words.patterns import healthy
from dialogs.words.patterns.pattern import Found, Pattern
from dialogs.words.patterns.weighing import LEARNED, LONGEST, RULES, patterns


def test_a_pattern_is_given_with_the_words_as_they_were_typed() -> None:
    assert patterns("Pff. Laat me met RUST!!") == (
        Found(Pattern.STONEWALLING, "Laat me met RUST", "leave-me"),
    )


def test_nothing_is_seen_in_nothing() -> None:
    assert patterns("") == ()
    assert patterns("ik haal de kinderen om vijf uur") == ()


def test_another_sentence_may_show_another_pattern() -> None:
    found = patterns("Laat me met rust. Stel je niet zo aan.")
    assert {one.pattern for one in found} == {Pattern.STONEWALLING, Pattern.SARCASM}


def test_a_moment_to_return_makes_a_pause_of_going_away() -> None:
    assert patterns("ik loop nu weg")[0].pattern == Pattern.STONEWALLING
    assert patterns("ik loop nu weg, om acht uur kom ik terug en dan praten we") == ()


def test_owning_up_outweighs_the_excuse_beside_it() -> None:
    assert patterns("dat was toch niet mijn fout")[0].pattern == Pattern.DEFENSIVENESS
    assert patterns("sorry dat ik niet belde, dat was mijn fout") == ()


def test_where_no_rule_speaks_the_words_that_lean_most_are_quoted() -> None:
    text = "Ik eet zwijgend mijn bord leeg, en ga dan naar boven"
    (found,) = patterns(text)
    assert (found.pattern, found.rule) == (Pattern.STONEWALLING, LEARNED)
    assert "zwijgend" in found.words
    assert found.words in text


def test_every_rule_has_a_name_of_its_own() -> None:
    groups = [*chain(*RULES.values()), *(group for _, group in healthy.HEALTHY)]
    names = [rule.name for group in groups for rule in group]
    assert sorted(names) == sorted(set(names))


@given(st.text(max_size=200))
def test_any_text_is_read_and_what_is_quoted_stands_in_it(text: str) -> None:
    assert all(one.words in text for one in patterns(text))


@pytest.mark.parametrize("text", ["je bent altijd nooit ik niet jij ", "jij ook maar ", "a", "ik ", "? "])
def test_what_is_beyond_the_longest_is_not_read(text: str) -> None:
    many = text * (LONGEST // len(text) + 1)
    assert patterns(many[:LONGEST]) == patterns(many[:LONGEST] + " laat me met rust" * 500)
