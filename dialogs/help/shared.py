"""`/gedeeld` (F3): what somebody shared, one thing at a time, and a way to take it back.

Theory of operation
-------------------
The newest comes first, with one's own words. Nothing is said of the other: not whether they saw it, nor
whether they shared something too. One press takes a thing back; the other hears nothing of it. It works alike
before it was shown, after that, and when the two are linked no more. What was read cannot be taken back, and
that is said.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from dialogs.dancing import ITEM
from dialogs.facts import shared_by_me, unwatched
from dialogs.talk import Talk, dialog

LIVES = timedelta(hours=1)
"""How long a question of it waits. Ours: somebody else may hold the phone later."""
SHORT = 300
"""Characters of a thing that are shown: enough to know it by."""


class With(StrEnum):
    """What to do with one thing."""

    KEEP = "keep"
    BACK = "back"
    ENOUGH = "enough"


@dialog(
    "shared",
    commands=("/gedeeld",),
    lives=LIVES,
    forgets=True,
    samples={
        "unwatched": (True, False),
        "mine": (
            {},
            {"check-in/2026-03-01/loving": "De thee."},
            {"a/b/c": "De soep.", "a/b/d": "x" * 400, ITEM: "secure"},
        ),
    },
)
async def shared(talk: Talk) -> None:
    """Each thing that is shared: let it be, or take it back."""
    if not await talk.know("unwatched", unwatched()):
        talk.say("watched")
        return
    mine = await talk.know("mine", shared_by_me())
    if not mine:
        talk.say("nothing")
        return
    for name, words in mine.items():
        if name == ITEM:
            chosen = await talk.choose("picture", With, ends=True, mine=words)
        else:
            short = words if len(words) <= SHORT else f"{words[:SHORT].rstrip()} …"
            chosen = await talk.choose("one", With, ends=True, words=short)
        if chosen is With.BACK:
            talk.take_back(name)
            talk.say("taken")
        elif chosen is With.ENOUGH:
            break
    talk.say("end")
