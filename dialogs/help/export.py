"""Taking along what is one's own (H2): one file in the own chat, and first what is in it and who can read it.

Theory of operation
-------------------
The file lands where its reader's things land: in the chat, on a network's computers, among the downloads of a
phone. So that comes first, and nothing is made before a yes. Where the other may read along it is kindly put
off, whoever asks.

What belongs to safety stays out unless it is asked for, in a question of its own, alone on the screen. It is
put to everybody in the same words, so that nobody learns from it whether there is anything. What was chosen
does not stand in the chat and is gone with the talk.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from dialogs.facts import read_by, unwatched
from dialogs.talk import Talk, dialog


class Begin(StrEnum):
    """Whether to make it."""

    MAKE = "make"
    NOT_NOW = "not-now"


class Safety(StrEnum):
    """What to do with what belongs to safety."""

    LEAVE_OUT = "leave-out"
    TAKE_ALONG = "take-along"


@dialog(
    "export",
    commands=("/export",),
    samples={"unwatched": (True, False), "network": ("", "Telegram")},
    lives=timedelta(hours=1),
    forgets=True,
)
async def export(talk: Talk) -> None:
    """Say what it is, ask what goes along, and have it made."""
    if not await talk.know("unwatched", unwatched()):
        talk.say("alone-later")
        return
    network = await talk.know("network", read_by())
    if network:
        begin = await talk.choose("begin-network", Begin, ends=True, why=True, network=network)
    else:
        begin = await talk.choose("begin", Begin, ends=True, why=True)
    if begin is Begin.NOT_NOW:
        talk.say("not-now")
        return
    safety = await talk.choose("safety", Safety, why=True)
    talk.say("coming")
    talk.export("here", with_safety=safety is Safety.TAKE_ALONG)
