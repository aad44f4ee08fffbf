"""`/ontkoppelen` (F3): one of the two ends it, at once, without the other and without a reason.

Theory of operation
-------------------
What stays, what ends and what the other keeps seeing is shown first, as the sharing table says it
(`dialogs.sharing`). Then comes one yes, and the choice whether the other hears one line or nothing. It is
neither pressed nor regretted: no question why, no second thoughts, and no talk of coming back.

It works whatever goes on: in a pause, at rest, in the gentle turns after a help card. On a screen where the
other may read along nothing of it is shown; how to be alone there is. What was chosen is gone with the run,
and an unfinished one does not wait for long, since somebody else may hold the phone.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from dialogs.facts import unwatched
from dialogs.known import IN_DANGER, LINKED
from dialogs.talk import Talk, dialog

LIVES = timedelta(hours=1)
"""How long a question of it waits. Ours: it is asked and answered in a minute."""


class Sure(StrEnum):
    """After seeing what it means."""

    YES = "yes"
    NOT_NOW = "not-now"


class Told(StrEnum):
    """What the other hears."""

    LINE = "line"
    NOTHING = "nothing"


@dialog(
    "unlinking",
    commands=("/ontkoppelen",),
    in_pause=True,
    lives=LIVES,
    forgets=True,
    as_long_as=lambda person, couple: couple.other(person.id) is not None,
    samples={"linked": (True, False), "unwatched": (True, False), "in-danger": (False, True)},
)
async def unlinking(talk: Talk) -> None:
    """Show what it means; a yes; what the other hears."""
    if not await talk.know("linked", LINKED):
        talk.say("alone")
        return
    if not await talk.know("unwatched", unwatched()):
        talk.say("watched")
        return
    if await talk.choose("sure", Sure, why=True) is Sure.NOT_NOW:
        talk.say("not-now")
        return
    # To say nothing is often safer. The order of the buttons is all that differs, in this person's own view.
    first = (
        (Told.NOTHING, Told.LINE) if await talk.know("in-danger", IN_DANGER) else (Told.LINE, Told.NOTHING)
    )
    told = await talk.choose("told", Told, only=first)
    talk.unlink(told=told is Told.LINE)
    talk.say(f"done-{told}")
