"""Avoidance: goes round the subject, puts it off without a date."""

from __future__ import annotations

from dialogs.words.patterns.people import PARTS
from dialogs.words.rules import rules

RULES = rules(
    """
    = never-mind: drops the subject
        laat maar $
        we zien wel
        + laat maar, het is niks
    """,
    PARTS,
)
