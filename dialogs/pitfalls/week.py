"""C1, the self-scan: seven short questions on the past week, the two patterns that came most, one exercise.

Own and unvalidated: it orders what the person says, and measures nothing. No total, no verdict; a week
without any is said as it is.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.codec import from_json
from dialogs.facts import recall
from dialogs.pitfalls.antidote import antidote
from dialogs.records import PatternsScanned
from dialogs.talk import Talk, dialog
from dialogs.words.patterns import Pattern

MOST = 2
"""How many are named: more would be a report card."""


class Often(StrEnum):
    """How often in the past week. Their order is their weight."""

    NEVER = "never"
    ONCE = "once"
    SOMETIMES = "sometimes"
    OFTEN = "often"


_WEIGHTS = {often: str(weight) for weight, often in enumerate(Often)}


def most(answers: str) -> tuple[Pattern, ...]:
    """The patterns that came most, at most two; of two alike the one that the method names first.

    `answers`: a digit 0 (never) to 3 (often) for each pattern, in the order of `Pattern`.
    """
    came = [(int(weight), pattern) for weight, pattern in zip(answers, Pattern, strict=True) if weight != "0"]
    return tuple(pattern for _, pattern in sorted(came, key=lambda one: -one[0])[:MOST])


@dialog(
    "patterns-week",
    commands=("/patronen week",),
    samples={"earlier": ([], [{"answers": "0000000"}], [{"answers": "3100000"}], [{"answers": "0000003"}])},
)
async def patterns_week(talk: Talk) -> None:
    """Ask, order, keep, and offer the exercise for the first."""
    answers = ""
    for number, pattern in enumerate(Pattern, start=1):
        often = await talk.choose(str(pattern), Often, progress=(number, len(Pattern)))
        answers += _WEIGHTS[often]
    earlier = await talk.know("earlier", recall(PatternsScanned.kind, 1))
    talk.record(PatternsScanned(answers))
    found = most(answers)
    if not found:
        talk.say("none")
        return
    talk.say(f"most-{len(found)}", first=found[0], second=found[-1])
    for stored in earlier:
        before = most(from_json(PatternsScanned, stored).answers)
        if before:
            talk.say("same" if before[0] is found[0] else "before", first=before[0])
    await antidote(talk, found[0])
