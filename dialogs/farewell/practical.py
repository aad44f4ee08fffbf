"""`/uiteen regelen`: what must be arranged, one thing at a time. Kinds of help, and no advice on rights.

It keeps nothing, so it opens for everybody, also where a talk for two is not safe.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from dialogs.facts import unwatched
from dialogs.known import COUNTRY, RESTS
from dialogs.people import Country
from dialogs.talk import Talk, dialog

LIVES = timedelta(hours=1)
"""How long a question of it waits. Ours."""


class Thing(StrEnum):
    """What there is to arrange."""

    CHILDREN = "children"
    HOUSE = "house"
    MONEY = "money"
    OTHERS = "others"
    HELP = "help"
    ENOUGH = "enough"


ALONE = frozenset({Thing.CHILDREN, Thing.HOUSE, Thing.MONEY})
"""Said otherwise where the two cannot arrange it together."""


@dialog(
    "farewell-practical",
    commands=("/uiteen regelen",),
    lives=LIVES,
    forgets=True,
    samples={"unwatched": (True, False), "rests": (False, True), "country": tuple(Country)},
)
async def practical(talk: Talk) -> None:
    """One thing, and perhaps another."""
    if not await talk.know("unwatched", unwatched()):
        talk.say("watched")
        return
    alone = await talk.know("rests", RESTS)
    country = (await talk.know("country", COUNTRY)).value.lower()
    left = list(Thing)
    wanted = await talk.choose("which", Thing, ends=True)
    while wanted is not Thing.ENOUGH:
        if wanted is Thing.HELP:
            talk.say(f"help-{country}")
        elif alone and wanted in ALONE:
            talk.say("by-yourself")
        else:
            talk.say(wanted)
        left.remove(wanted)
        wanted = await talk.choose("more", Thing, only=left, ends=True)
    talk.say("done")
