"""What can be found: the seven patterns, and the words that showed one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Pattern(StrEnum):
    """The seven destructive patterns of method C1."""

    STONEWALLING = "stonewalling"
    """Shuts the contact off now, without a moment to return."""
    DEFENSIVENESS = "defensiveness"
    """Denies, excuses, hits back."""
    AVOIDANCE = "avoidance"
    """Goes round the subject, puts it off without a date."""
    FIXING = "fixing"
    """Gives advice where a feeling was shared."""
    SARCASM = "sarcasm"
    """Mocks, or makes a feeling small."""
    CRITICISM = "criticism"
    """Attacks the person, generalises."""
    ABSENCE = "absence"
    """Is not there: phone, work, game, mind elsewhere."""


@dataclass(frozen=True, slots=True)
class Found:
    """A pattern that was seen, with what showed it."""

    pattern: Pattern
    words: str
    """The telling words as the person typed them."""
    rule: str
    """The name of the rule that saw it."""
