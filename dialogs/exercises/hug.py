"""G2, closeness each day: a hug of six seconds, or a hand, with nothing that has to follow.

It asks for nothing but that. A no is a good answer, to the other and to us, and is kept nowhere; a yes is
counted for its owner alone.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from dialogs.records import Hugged
from dialogs.talk import Talk, dialog

LIVES = timedelta(days=1)
"""It is about today. Ours."""


class Hug(StrEnum):
    """Whether there was one."""

    DONE = "done"
    NOT_NOW = "not-now"


@dialog("hug", commands=("/knuffel",), for_two=True, lives=LIVES)
async def hug(talk: Talk) -> None:
    """Say what it is, and hear whether it was done."""
    if await talk.choose("six-seconds", Hug, why=True, ends=True) is Hug.DONE:
        talk.record(Hugged())
        talk.say("done")
    else:
        talk.say("not-now")
