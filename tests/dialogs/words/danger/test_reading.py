"""How a text is read for danger: mended, parted, in pieces, each word with its place."""

from __future__ import annotations

from itertools import pairwise

import pytest

from dialogs.words.danger.reading import PIECE, pieces
from dialogs.words.normal import standard


def forms(text: str) -> list[str]:
    return [piece.form for piece in pieces(text)]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("ikwilnietmeerleven", "ik wil niet meer leven"),
        ("wil niet meerleven", "wil niet meer leven"),
        ("zelfmoodr", "zelfmoord"),
        ("zelfmord", "zelfmoord"),
        ("gesalgen", "geslagen"),
        ("kspring", "ik spring"),
    ],
)
def test_a_slip_and_a_missing_space_are_mended(typed: str, read: str) -> None:
    assert forms(typed) == [read]


@pytest.mark.parametrize(
    "word", ["geslapen", "verwoorden", "doodgewoon", "overleven", "gedreigd", "samenleven"]
)
def test_a_word_of_its_own_is_left_as_it_is(word: str) -> None:
    assert forms(word) == [word]


def test_each_sentence_is_a_piece_and_one_said_twice_is_read_once() -> None:
    assert forms("ik ga. ik ga. wil je mee? ik ga") == ["ik ga", "wil je mee"]


def test_a_long_sentence_is_read_in_pieces_that_overlap_and_leaves_no_word_out() -> None:
    words = [f"w{number}" for number in range(3 * PIECE)]
    parts = [form.split() for form in forms(" ".join(words))]
    assert max(map(len, parts)) == PIECE
    assert {word for part in parts for word in part} == set(words)
    assert all(set(one) & set(other) for one, other in pairwise(parts))


def test_a_word_remembers_its_place_in_the_standard_form() -> None:
    text = "ik lach me dood maar kspring straks"
    (piece,) = pieces(text)
    words, standing = piece.form.split(), standard(text).split()
    assert standing[piece.origin[words.index("spring")]] == "kspring"
    assert standing[piece.origin[words.index("straks")]] == "straks"
