"""C1, the log: which pattern slipped in today, and how the last two weeks compare with the two before.

Only what was noted is counted, and how often something was noted stands beside it: fewer notes are no better
weeks. Days on which none slipped in are noted too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from dialogs.codec import from_json
from dialogs.effects import Json
from dialogs.facts import recall
from dialogs.pitfalls.antidote import antidote
from dialogs.records import PatternSlipped
from dialogs.talk import Talk, dialog
from dialogs.words.patterns import Pattern

SPAN = timedelta(days=14)
KEPT = 120
"""How many notes are looked at: four a day for the two spans, and then some."""
SHOWN = 3
"""Patterns in one count."""


class Slip(StrEnum):
    """The seven, or none of them."""

    STONEWALLING = Pattern.STONEWALLING.value
    DEFENSIVENESS = Pattern.DEFENSIVENESS.value
    AVOIDANCE = Pattern.AVOIDANCE.value
    FIXING = Pattern.FIXING.value
    SARCASM = Pattern.SARCASM.value
    CRITICISM = Pattern.CRITICISM.value
    ABSENCE = Pattern.ABSENCE.value
    NONE = "none"


_EARLIER: tuple[list[Json], ...] = (
    [],
    [{"pattern": None, "at": "2026-02-27T18:00:00Z"}],
    [
        {"pattern": "fixing", "at": "2026-03-01T18:00:00Z"},
        {"pattern": "sarcasm", "at": "2026-02-28T18:00:00Z"},
        {"pattern": "fixing", "at": "2026-02-10T18:00:00Z"},
    ],
    [{"pattern": None, "at": "2026-02-10T18:00:00Z"}],
)


@dialog("patterns-today", commands=("/patronen vandaag",), samples={"earlier": _EARLIER})
async def patterns_today(talk: Talk) -> None:
    """Note one, show what the notes say, and offer what helps."""
    slip = await talk.choose("which", Slip)
    stored = await talk.know("earlier", recall(PatternSlipped.kind, KEPT))
    earlier: list[PatternSlipped] = [from_json(PatternSlipped, body) for body in stored]
    noted = PatternSlipped(None if slip is Slip.NONE else Pattern(slip), talk.now)
    talk.record(noted)
    talk.say("noted" if noted.pattern else "noted-none")
    lately, before = in_two_spans(earlier, talk.now)
    _count(talk, "now", [noted, *lately])
    if before:
        _count(talk, "before", before)
    if noted.pattern:
        await antidote(talk, noted.pattern)


def in_two_spans(
    notes: Sequence[PatternSlipped], now: datetime
) -> tuple[list[PatternSlipped], list[PatternSlipped]]:
    """Those of the last two weeks until now, and those of the two weeks before."""
    lately = [note for note in notes if now - SPAN < note.at <= now]
    return lately, [note for note in notes if now - 2 * SPAN < note.at <= now - SPAN]


def _count(talk: Talk, when: str, notes: Sequence[PatternSlipped]) -> None:
    """What was noted in one span: those that came most, and how often something was noted at all."""
    counted = Counter(note.pattern for note in notes if note.pattern).most_common(SHOWN)
    first, second, third = [*counted, *[("", 0)] * SHOWN][:SHOWN]
    talk.say(
        f"counts-{len(counted)}",
        when=when,
        times=len(notes),
        first=first[0],
        first_times=first[1],
        second=second[0],
        second_times=second[1],
        third=third[0],
        third_times=third[1],
    )
