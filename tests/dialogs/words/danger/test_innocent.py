"""What only sounds like danger: cut out, and the rest is left to be read."""

from __future__ import annotations

import pytest

from dialogs.words.danger import innocent
from dialogs.words.danger.acts import ACTS
from dialogs.words.danger.people import PEOPLE
from dialogs.words.danger.reading import pieces
from dialogs.words.normal import standard
from dialogs.words.rules import Rules
from tests.dialogs.words.proved import unproved

PARTS = {**PEOPLE, **ACTS, **innocent.PARTS}


def left(text: str) -> str:
    return ". ".join(piece.form for piece in pieces(text))


@pytest.mark.parametrize("block", [innocent.NOT_DENIED, innocent.IDIOMS, innocent.FRAMES])
def test_every_idiom_and_frame_is_proved_by_its_sentences(block: str) -> None:
    assert unproved(Rules(block, PARTS)) == []


@pytest.mark.parametrize(
    "typed",
    [
        "ik lach me dood",
        "ik ga dood van de stress",
        "dat is een dood spoor",
        "we slaan een nacht over",
        "dat slaat nergens op",
        "hij sloeg een arm om me heen",
    ],
)
def test_an_idiom_is_taken_out_and_leaves_the_rest(typed: str) -> None:
    text = f"{typed} en morgen bel ik"
    assert left(text) != standard(text)
    assert "morgen bel ik" in left(text)


def test_a_denial_of_how_hard_is_no_denial() -> None:
    assert left("ze slaat me nooit hard") == "ze slaat me"


def test_a_frame_takes_its_sentence_up_to_a_but() -> None:
    assert left("in die film wil ze dood maar ik ook. ik wil dood") == ", maar ik ook. ik wil dood"
