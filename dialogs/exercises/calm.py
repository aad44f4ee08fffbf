"""The calming exercise of a pause (B3): breathing, the body, or a walk. Not a word about the quarrel.

It may be done at any other time too, so it speaks of no pause. It goes on while a pause runs, and nothing
of it is asked, kept or counted: only buttons, at one's own speed. So it opens for everybody, also for who
wants nothing kept (`dialogs.consenting`).
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from dialogs.talk import Talk, dialog


class Way(StrEnum):
    """What helps one person winds another up, so there is a choice."""

    BREATHE = "breathe"
    BODY = "body"
    WALK = "walk"


class Onward(StrEnum):
    """A step was done."""

    NEXT = "next"


class After(StrEnum):
    """Calm enough, or something else first?"""

    MORE = "more"
    ENOUGH = "enough"


STEPS = {Way.BREATHE: 4, Way.BODY: 4, Way.WALK: 3}


LIVES = timedelta(days=1)
"""How long one that was left half-way stands. Ours."""


@dialog("calm", commands=("/rustig",), lives=LIVES, in_pause=True, ends_with_pause=True, forgets=True)
async def calm(talk: Talk) -> None:
    """Pick one, do its steps, and again if wanted."""
    while True:
        way = await talk.choose("way", Way)
        for step in range(1, STEPS[way] + 1):
            await talk.choose(f"{way}-{step}", Onward)
        if await talk.choose("after", After, ends=True) is After.ENOUGH:
            break
    talk.say("done")
