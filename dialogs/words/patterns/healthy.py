"""What speaks against a pattern: the own share, thanks, a pause with a moment to return."""

from __future__ import annotations

from dialogs.words.patterns.people import PARTS
from dialogs.words.rules import rules

RULES = rules(
    """
    = own-share: names the own fault
        mijn fout
        het spijt me
        + sorry, mijn fout
    """,
    PARTS,
)
