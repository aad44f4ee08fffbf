"""The question whether somebody's words may be kept (AVG, article 9).

Theory of operation
-------------------
It comes in the place of the first talk that would keep words (`dialogs.consenting`), and that talk follows on
the yes. A no is as good: it says warmly what works without keeping anything, and asks nothing more. Nothing
is chosen beforehand, and the two answers are told apart by their words alone.

Who was with an earlier release is asked in other words, and hears at a no what became of earlier answers.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from dialogs.effects import Json
from dialogs.known import ASKED_TO_KEEP, BEGUN
from dialogs.people import Purpose
from dialogs.talk import Talk, dialog

LIVES = timedelta(hours=48)
"""How long the question waits: as long as a joining code works, which it may hold. Ours."""


class Keep(StrEnum):
    """May it be kept?"""

    YES = "yes"
    NO = "no"


@dialog(
    "consent",
    args={"then": ("welcome",), "given": ({}, {"code": "ABCD2345EFGH"})},
    samples={"begun": (False, True), "asked": (False, True)},
    lives=LIVES,
    forgets=True,
)
async def consent(talk: Talk, then: str, given: dict[str, Json]) -> None:
    """One question; on a yes `then` opens, with what it was `given`."""
    begun = await talk.know("begun", BEGUN)
    asked = await talk.know("asked", ASKED_TO_KEEP)
    question = "again" if asked else "ask" if begun else "hello"
    if await talk.choose(question, Keep, why=True) is Keep.YES:
        talk.agree(Purpose.KEEPING, given=True)
        talk.say("kept")
        talk.open(then, **given)
    else:
        talk.agree(Purpose.KEEPING, given=False)
        talk.say("not-kept-earlier" if begun else "not-kept")
