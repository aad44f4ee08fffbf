"""Stonewalling: the contact is shut off now, and no moment to return is named."""

from __future__ import annotations

from dialogs.words.patterns.people import PARTS
from dialogs.words.rules import rules

RULES = rules(
    """
    = leave-me: sends the other away
        laat ME ..2 met_rust
        + laat me nu met rust
    = silence: says that nothing more will be said
        ik zeg ..2 niks|niets meer
        + ik zeg niks meer
    """,
    PARTS,
)
