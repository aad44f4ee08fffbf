"""What is asked of every rule of danger: its sentences prove it, it spares those it says it spares."""

from __future__ import annotations

from dialogs.words.danger import all_rules
from dialogs.words.danger.kinds import Danger
from dialogs.words.danger.reading import pieces
from tests.dialogs.words.proved import unproved


def wrong(kind: Danger, *, clear: bool) -> list[str]:
    """What is said about a rule of this kind and tier, and is not so."""
    return unproved(all_rules()[kind, clear], lambda text: (piece.form for piece in pieces(text)))
