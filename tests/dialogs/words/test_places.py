"""The words of a place, as `dialogs/words/places.py` promises."""

from __future__ import annotations

import pytest

from dialogs.words.places import flat, letters, needs, opened, split

PARTS = {"HER": "haar|OLD", "OLD": "mijn_ex|*tje"}
FORM = "haar mijn ex , haar geitje"


def test_every_word_of_a_place_is_found_where_it_stands() -> None:
    held = split(FORM)
    found = [FORM[slice(*letters(held.tokens, *span))] for span in opened("HER", PARTS).spans(held)]
    assert found == ["haar", "mijn ex", "haar", "geitje"]


@pytest.mark.parametrize("word", ["haar", "mijn_ex", "*tje"])
def test_a_word_is_known_by_its_end_too(word: str) -> None:
    tokens = split(FORM).tokens
    ends = [at for at in range(len(tokens) + 1) if opened(word, PARTS).end_at(tokens, at)]
    assert ends == [end for _, end in opened(word, PARTS).spans(split(FORM))]


@pytest.mark.parametrize(
    ("word", "token"), [("ge*t", "get"), ("*", "ja"), ("*.30", "8.30"), ("a*", "a"), ("n*n", "nn")]
)
def test_a_star_stands_for_letters_or_for_none(word: str, token: str) -> None:
    assert opened(word, {}).ends((token,), 0)


@pytest.mark.parametrize(("word", "token"), [("*", "?"), ("ge*", "nage"), ("n*n", "n"), ("te_*", "te")])
def test_a_star_stands_for_no_mark_and_no_letter_twice(word: str, token: str) -> None:
    assert not opened(word, {}).ends((token,), 0)


def test_a_place_with_a_star_tells_nothing_beforehand() -> None:
    places = [opened("heel_*", {}), opened("ga|ben", {}), opened("in_elkaar|kapot", {})]
    assert [set(words) for words in needs(places)] == [{"ga", "ben"}, {"elkaar", "kapot"}]


def test_parts_made_flat_hold_no_part() -> None:
    assert flat(PARTS)["HER"] == "haar|mijn_ex|*tje"
