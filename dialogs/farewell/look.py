"""`/uiteen kijken`: how somebody is two weeks after a parting began, and after six; one thing that fits.

Unlinking is offered, never pushed. After the second look the bot comes back no more by itself.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum

from dialogs.facts import unwatched
from dialogs.farewell.goodbye import goodbye
from dialogs.farewell.practical import practical
from dialogs.farewell.weeks import AFTER, SECOND, SIX_WEEKS, TWO_WEEKS, ZONES
from dialogs.help.unlinking import unlinking
from dialogs.help.urgency import between_us
from dialogs.known import LINKED, ROADS, ZONE
from dialogs.records import RoadEnded, RoadStep, Way
from dialogs.roads import Road, comes_back, of_way
from dialogs.talk import Talk, dialog

BEGUN = datetime(2026, 2, 16, 18, 0, tzinfo=UTC)


class How(StrEnum):
    """How it is."""

    HEAVY = "heavy"
    ANGRY = "angry"
    HOPE = "hope"
    RELIEF = "relief"
    TOGETHER = "together"


class Next(StrEnum):
    """What fits now."""

    PRACTICAL = "practical"
    GOODBYE = "goodbye"
    HELP = "help"
    UNLINK = "unlink"
    ENOUGH = "enough"


NEXT = {Next.PRACTICAL: practical, Next.GOODBYE: goodbye, Next.HELP: between_us, Next.UNLINK: unlinking}


@dialog(
    "farewell-look",
    commands=("/uiteen kijken",),
    samples={
        "unwatched": (True, False),
        "roads": ((), *((Road(Way.PARTING, BEGUN, step),) for step in (TWO_WEEKS, SIX_WEEKS))),
        "zone": ZONES,
        "linked": (True, False),
    },
)
async def look(talk: Talk) -> None:
    """How it is, what fits, and when the bot comes back."""
    if not await talk.know("unwatched", unwatched()):
        talk.say("watched")
        return
    how = await talk.choose("how", How, why=True)
    roads = await talk.know("roads", ROADS)
    road = of_way(roads, Way.PARTING)
    if road is None:
        talk.say("none", leads="/uiteen")
        return
    if how is How.TOGETHER:
        talk.record(RoadEnded(Way.PARTING, "together"))
        talk.say("together")
        return
    if road.step == TWO_WEEKS:
        back = comes_back(talk.now, SECOND, await talk.know("zone", ZONE))
        talk.record(RoadStep(Way.PARTING, SIX_WEEKS, back))
    else:
        talk.record(RoadStep(Way.PARTING, AFTER))
    talk.say(how)
    linked = await talk.know("linked", LINKED)
    following = await talk.choose(
        "next", Next, only=[one for one in Next if linked or one is not Next.UNLINK], ends=True
    )
    if following is Next.ENOUGH:
        talk.say("enough")
    else:
        talk.open(NEXT[following].name)
