"""Showing a promise to the other: reread as it will be sent, and sent only by a second, explicit yes (F3).

Theory of operation
-------------------
A promise is its owner's alone. Once it is made, somebody who is linked may let the other read it. What goes
is read back word for word; it goes as a letter, which its owner can take back (`/gedeeld`). How it ends is
told to nobody. Where something points to danger it is not offered: a promise that is known can be demanded.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.known import MAY_SHARE
from dialogs.reveal import letter, slot_of
from dialogs.talk import Talk, To, dialog

TEXT_SAMPLES = ("Ik ben er meer.",)
STEP_SAMPLES = ("Vanavond in de la.",)


class Offer(StrEnum):
    """Whether the other may know of it. It only shows what would go."""

    SHOW = "show"
    KEEP = "keep"


class Letter(StrEnum):
    """After rereading it. Only by sending does anything leave the person's own chat."""

    SEND = "send"
    KEEP = "keep"


@dialog(
    "promise-share",
    as_long_as=MAY_SHARE.read,
    args={"text": TEXT_SAMPLES, "step": STEP_SAMPLES},
    samples={"may-share": (True, False)},
)
async def promise_share(talk: Talk, text: str, step: str) -> None:
    """Whether the other may read a promise that was just made."""
    if not await talk.know("may-share", MAY_SHARE):
        return
    if await talk.choose("offer", Offer, ends=True) is Offer.KEEP:
        talk.say("kept")
        return
    if await talk.choose("reread", Letter, ends=True, text=text, answer=step) is Letter.KEEP:
        talk.say("kept")
        return
    name = letter("promise", talk.begun.isoformat())
    talk.say("received", to=To.PARTNER, slot=slot_of(name), text=text, answer=step)
    talk.share(name, f"{text}\n{step}", shown=True)
    talk.say("sent")
