"""Sarcasm and belittling: mocks, or makes a feeling small."""

from __future__ import annotations

from dialogs.words.patterns.people import PARTS
from dialogs.words.rules import rules

RULES = rules(
    """
    = exaggerating: says that it is not that bad
        overdrijf niet
        stel je niet ..1 aan
        + stel je niet zo aan
    = mock-agreement: agrees in a tone that mocks
        ja hoor
        wat een drama
        + ja hoor, wat een drama
    """,
    PARTS,
)
