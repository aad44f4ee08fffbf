"""`/wissen` (H2): everything of somebody goes, for good, at their own word.

Theory of operation
-------------------
First it is shown in plain words what goes, and then what nobody can take back. Who wants to keep a copy hears
of `/export`, and nothing else is offered instead: no reason is asked and nobody is begged to stay. It takes
two yeses, under two questions with two different labels: a press twice, or a typed "ja", erases nothing.

For who is linked it is also an unlinking (`dialogs.parting`), with the same choice of what the other hears:
one line that is the same for everybody, or nothing. So nobody can tell an erasure from an unlinking by it.

It works whatever goes on: in a pause, at rest, after a help card, with talks open, before anything was begun.
On a screen where the other may read along nothing of it is shown; how to be alone there is. What was chosen
is gone with the run, and an unfinished one does not wait for long, since somebody else may hold the phone.
The shell does the rest: rows, keys, messages, and the receipt, in numbers that only it knows
(`effects.Erase`).
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from dialogs.facts import read_by, unwatched
from dialogs.known import IN_DANGER, LINKED
from dialogs.talk import Talk, dialog

COMMAND = "/wissen"
LIVES = timedelta(hours=1)
"""How long a question of it waits. Ours: it is asked and answered in minutes."""


class Sure(StrEnum):
    """After seeing what goes and what stays."""

    ON = "on"
    NOT_NOW = "not-now"


class Told(StrEnum):
    """What the other hears."""

    LINE = "line"
    NOTHING = "nothing"


class Really(StrEnum):
    """The last question. The yes stands elsewhere than in the first: no thumb and no "1" finds it twice."""

    KEEP = "keep"
    ERASE = "erase"


@dialog(
    "erasing",
    commands=(COMMAND,),
    in_pause=True,
    lives=LIVES,
    forgets=True,
    samples={
        "unwatched": (True, False),
        "linked": (False, True),
        "network": ("", "Postduif"),
        "in-danger": (False, True),
    },
)
async def erasing(talk: Talk) -> None:
    """Show what goes and what stays; two yeses."""
    if not await talk.know("unwatched", unwatched()):
        talk.say("watched")
        return
    linked = await talk.know("linked", LINKED)
    talk.say("goes-linked" if linked else "goes")
    network = await talk.know("network", read_by())
    if network:
        talk.say("stays-network", network=network)
    else:
        talk.say("stays")
    if linked:
        talk.say("stays-linked")
    if await talk.choose("sure", Sure, why=True) is Sure.NOT_NOW:
        talk.say("kept")
        return
    told = await _told(talk) if linked else Told.NOTHING
    if await talk.choose("really", Really) is Really.KEEP:
        talk.say("kept")
        return
    talk.erase(told=told is Told.LINE, network=network)


async def _told(talk: Talk) -> Told:
    """What the other hears, as at an unlinking."""
    # To say nothing is often safer. The order of the buttons is all that differs, in this person's own view.
    first = (
        (Told.NOTHING, Told.LINE) if await talk.know("in-danger", IN_DANGER) else (Told.LINE, Told.NOTHING)
    )
    return await talk.choose("told", Told, only=first)
