"""`/wissen` (H2): everything of somebody goes, for good, at their own word.

Theory of operation
-------------------
First it is shown in plain words what goes, and then what nobody can take back. Who wants to keep a copy hears
of `/export`, and nothing else is offered instead: no reason is asked and nobody is begged to stay. It takes
two yeses, under two questions with two different labels: a press twice, or a typed "ja", erases nothing.

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
from dialogs.known import LINKED
from dialogs.talk import Talk, dialog

COMMAND = "/wissen"
LIVES = timedelta(hours=1)
"""How long a question of it waits. Ours: it is asked and answered in minutes."""


class Sure(StrEnum):
    """After seeing what goes and what stays."""

    ON = "on"
    NOT_NOW = "not-now"


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
    samples={"unwatched": (True, False), "linked": (False, True), "network": ("", "Postduif")},
)
async def erasing(talk: Talk) -> None:
    """Show what goes and what stays; two yeses."""
    if not await talk.know("unwatched", unwatched()):
        talk.say("watched")
        return
    if await talk.know("linked", LINKED):
        talk.say("linked")
        return
    network = await talk.know("network", read_by())
    talk.say("goes")
    if network:
        talk.say("stays-network", network=network)
    else:
        talk.say("stays")
    if await talk.choose("sure", Sure, why=True) is Sure.NOT_NOW:
        talk.say("kept")
        return
    if await talk.choose("really", Really) is Really.KEEP:
        talk.say("kept")
        return
    talk.erase(told=False, network=network)
