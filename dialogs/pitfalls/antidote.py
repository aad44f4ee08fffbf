"""C1, what helps against a pattern: the way out in a few words, and the exercise that trains it.

Criticism, defensiveness, sarcasm (contempt) and stonewalling have the antidotes of Gottman: a gentle start
about one act, the own true part first, appreciation, a break with a return. Avoidance, fixing and absence are
our own extension, with an antidote in the same spirit.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from dialogs.talk import Talk, dialog
from dialogs.words.patterns import Pattern

EXERCISES: Mapping[Pattern, str] = {
    Pattern.STONEWALLING: "safe-word",
    Pattern.DEFENSIVENESS: "mirror",
    Pattern.AVOIDANCE: "check-in",
    Pattern.FIXING: "mirror",
    Pattern.SARCASM: "appreciation",
    Pattern.CRITICISM: "message",
    Pattern.ABSENCE: "mirror",
}
"""The dialog that trains the antidote of each."""


class Begin(StrEnum):
    """Train it now, or only know it."""

    NOW = "now"
    LATER = "later"


@dialog("antidote", args={"pattern": [pattern.value for pattern in Pattern]})
async def antidote(talk: Talk, pattern: Pattern) -> bool:
    """Say what helps and offer the exercise, which opens on top. Whether it was begun."""
    pattern = Pattern(pattern)
    begin = await talk.choose(str(pattern), Begin)
    talk.say(begin)
    if begin is Begin.NOW:
        talk.open(EXERCISES[pattern])
    return begin is Begin.NOW
