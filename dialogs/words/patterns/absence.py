"""Absence: is not there; phone, work, game, mind elsewhere."""

from __future__ import annotations

from dialogs.words.patterns.people import PARTS
from dialogs.words.rules import rules

RULES = rules(
    """
    = no-time: has no time for this
        ik heb ..2 geen tijd
        + ik heb nu geen tijd
    """,
    PARTS,
)
