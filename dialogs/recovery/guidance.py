"""E5, step 5: help by a professional who knows affairs; for the two, for one, and not only three times."""

from __future__ import annotations

from enum import StrEnum

from dialogs.help.urgency import between_us
from dialogs.recovery.onward import ZONES, onward, set_out
from dialogs.recovery.places import Side, Stage
from dialogs.talk import Talk, dialog


class Guide(StrEnum):
    """How it is with that help."""

    NONE = "none"
    FEW = "few"
    GOING = "going"
    OWN = "own"


LOOKED_FOR = frozenset({Guide.NONE, Guide.OWN})
"""Where who can help is shown next."""


@dialog("recovery-guidance", for_two=True, args={"side": tuple(Side)}, samples={"zone": ZONES})
async def guidance(talk: Talk, side: str) -> None:
    """The fifth step."""
    await set_out(talk, Side(side), Stage.GUIDANCE)
    guide = await talk.choose("how", Guide, why=True)
    talk.say(guide)
    await onward(talk, Side(side), Stage.GUIDANCE)
    if guide in LOOKED_FOR:
        talk.open(between_us.name)
