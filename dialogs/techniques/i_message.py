"""A5, the suggestion to begin with "I" where words accuse. The own wording may always stay."""

from __future__ import annotations

from enum import StrEnum

from dialogs.talk import Talk
from dialogs.words.accusation import accuses
from dialogs.words.harm import may_report_harm


class Rewording(StrEnum):
    """After the suggestion to say it with 'I'."""

    AGAIN = "again"
    SO = "so"


async def stays(talk: Talk, text: str) -> bool:
    """Whether words stay as they are: they do not accuse, or their owner wants them so."""
    if not await talk.judge("accuses", better_with_i, text):
        return True
    return await talk.choose("blame", Rewording, text=text) is Rewording.SO


def better_with_i(text: str) -> bool:
    """Whether to suggest another beginning. What was done to somebody is never smoothed."""
    return not may_report_harm(text) and accuses(text)
