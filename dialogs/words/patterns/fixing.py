"""Fixing: advice where a feeling was shared."""

from __future__ import annotations

from dialogs.words.patterns.people import PARTS
from dialogs.words.rules import rules

RULES = rules(
    """
    = you-should: tells what to do
        YOU moet gewoon
        + je moet gewoon wat vroeger gaan slapen
    """,
    PARTS,
)
