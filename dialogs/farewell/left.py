"""The same road from the other side: the other parts. First days, what may be asked, and no begging.

It is for one person, so it stays open where exercises for two rest. Nothing is said of why.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.exercises.calm import calm
from dialogs.farewell.weeks import ZONES, set_out, until_then
from dialogs.known import COUNTRY
from dialogs.people import Country
from dialogs.talk import Talk, dialog


class Needs(StrEnum):
    """What may help now."""

    ASK = "ask"
    BACK = "back"
    SOMEBODY = "somebody"
    CALM = "calm"
    ENOUGH = "enough"


@dialog("farewell-left", samples={"zone": ZONES, "country": tuple(Country)})
async def left(talk: Talk) -> None:
    """For who is left."""
    back = await set_out(talk)
    remaining = list(Needs)
    wanted = await talk.choose("first", Needs, ends=True)
    while wanted is not Needs.ENOUGH:
        if wanted is Needs.CALM:
            talk.open(calm.name)
            return
        if wanted is Needs.SOMEBODY:
            talk.say(f"somebody-{(await talk.know('country', COUNTRY)).value.lower()}")
        else:
            talk.say(wanted)
        remaining.remove(wanted)
        wanted = await talk.choose("more", Needs, only=remaining, ends=True)
    await until_then(talk, back)
    talk.say("enough")
