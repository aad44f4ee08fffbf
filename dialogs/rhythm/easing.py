"""Less for who does not answer: what is still said when nobody reacts.

Theory of operation
-------------------
A planned message is answered by anything that its person says or presses after it. After two in a row
without an answer the next one is a question instead, once in a lifetime: would less be better? It never takes
the place of a check-in, which was announced. Without an answer to it, what follows is little: the weekly
check-in alone, a few times, and then silence until the person is heard. Then all is as it was, without a word
about it: a return is a welcome, never a count of what was missed. What somebody asked to be reminded of is
never held back. The figures are ours.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.rhythm.recurring import Moment

UNANSWERED = 2
"""So many in a row, and the bot steps back."""
SILENCE = 7
"""After so many in a row, the question among them, nothing regular is said any more."""


class Ease(StrEnum):
    """What becomes of a planned message."""

    SAY = "say"
    ASK = "ask"
    """The question whether less is better takes its place."""
    HOLD = "hold"


def ease(moment: Moment, unanswered: int, asked: bool) -> Ease:
    """What becomes of a regular moment after so many messages without an answer.

    `asked`: the question whether less is better came at some time before.
    """
    if moment is Moment.CHECK_IN:
        return Ease.SAY if unanswered < SILENCE else Ease.HOLD
    if unanswered < UNANSWERED:
        return Ease.SAY
    return Ease.HOLD if asked else Ease.ASK
