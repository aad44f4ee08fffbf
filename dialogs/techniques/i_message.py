"""A5, the suggestion to begin with "I" where words accuse. The own wording may always stay."""

from __future__ import annotations

from enum import StrEnum

from dialogs.words.accusation import accuses
from dialogs.words.harm import may_report_harm


class Rewording(StrEnum):
    """After the suggestion to say it with 'I'."""

    AGAIN = "again"
    SO = "so"


def better_with_i(text: str) -> bool:
    """Whether to suggest another beginning. What was done to somebody is never smoothed."""
    return not may_report_harm(text) and accuses(text)
