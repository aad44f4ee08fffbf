"""The parts that signs are built from, and the idioms that only sound like danger."""

from __future__ import annotations

import re

import pytest

from dialogs.words.danger_signs import CLEAR, UNCLEAR
from dialogs.words.danger_vocabulary import IDIOMS, PARTS
from dialogs.words.normal import standard
from dialogs.words.phrase import phrases

USED = " ".join([*CLEAR.values(), *UNCLEAR.values(), IDIOMS, *PARTS.values()])


def test_every_part_is_used_by_a_sign_an_idiom_or_another_part() -> None:
    unused = [name for name in PARTS if not re.search(rf"(?<![A-Z_]){name}(?![A-Z_])", USED)]
    assert unused == []


@pytest.mark.parametrize(
    "typed",
    [
        "ik lach me dood",
        "ik ga dood van de stress",
        "dat spoor loopt dood, een dood spoor",
        "we slaan een nacht over",
        "dat slaat nergens op",
        "hij sloeg een arm om me heen",
    ],
)
def test_an_idiom_is_taken_out_and_leaves_the_rest(typed: str) -> None:
    form = standard(f"{typed} en morgen bel ik")
    for idiom in phrases(IDIOMS, PARTS):
        form = idiom.without(form)
    assert form != standard(f"{typed} en morgen bel ik")
    assert "morgen bel ik" in form
