"""Criticism: attacks the person, generalises."""

from __future__ import annotations

from dialogs.words.patterns.people import PARTS
from dialogs.words.rules import rules

RULES = rules(
    """
    = always-you: says that the other is ever so
        YOU bent EVER
        jij ..3 altijd|nooit
        + je bent altijd te laat
    """,
    PARTS,
)
