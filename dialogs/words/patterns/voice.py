"""Whose words does a text hold: an own draft, or a message of the other that was pasted?"""

from __future__ import annotations

from enum import StrEnum

from dialogs.words.normal import standard
from dialogs.words.phrase import any_stands_in, phrases


class Voice(StrEnum):
    """Whose words they are."""

    MINE = "mine"
    HERS = "hers"
    UNSURE = "unsure"


_HERS = phrases(
    """
    ^^ ze|zij|mijn_vrouw|mijn_vriendin stuurde|stuurt|schreef|schrijft|zei|zegt|appte|appt
    """,
    {},
)


def voice(text: str) -> Voice:
    """Whose words `text` holds."""
    return Voice.HERS if any_stands_in(_HERS, standard(text)) else Voice.MINE
