"""E5, step 6: patience and time. Setbacks are normal, and what is trusted again is what goes on being so."""

from __future__ import annotations

from enum import StrEnum

from dialogs.recovery.onward import ZONES, onward, set_out
from dialogs.recovery.places import Side, Stage
from dialogs.recovery.setback import setback
from dialogs.talk import Talk, dialog


class Weighs(StrEnum):
    """What weighs most now."""

    SLOW = "slow"
    TRUST = "trust"
    SETBACK = "setback"
    NOTHING = "nothing"


@dialog("recovery-patience", for_two=True, args={"side": tuple(Side)}, samples={"zone": ZONES})
async def patience(talk: Talk, side: str) -> None:
    """The sixth step, which lasts."""
    await set_out(talk, Side(side), Stage.PATIENCE)
    weighs = await talk.choose("weighs", Weighs, why=True)
    talk.say(f"{weighs}-{side}" if weighs is Weighs.TRUST else weighs)
    await onward(talk, Side(side), Stage.PATIENCE)
    if weighs is Weighs.SETBACK:
        talk.open(setback.name)
