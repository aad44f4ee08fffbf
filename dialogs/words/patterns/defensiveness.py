"""Defensiveness: denies, excuses, hits back."""

from __future__ import annotations

from dialogs.words.patterns.people import PARTS
from dialogs.words.rules import rules

RULES = rules(
    """
    = denial: did not say it, did not mean it
        zo heb|was ..3 niet bedoeld|gezegd
        dat heb ik niet|nooit gezegd|gedaan
        + dat heb ik nooit gezegd
    = no-blame: it was not the own fault
        niet mijn schuld
        + het is niet mijn schuld
    = you-too: hits back
        en jij dan
        + en jij dan?
    """,
    PARTS,
)
