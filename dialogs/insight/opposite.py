"""C8, the opposite act of the week: chosen, done, and looked back at after seven days.

Theory of operation
-------------------
What one does when it is tense goes by itself; to do the opposite now and then, small and on purpose, is how
it shifts. For each picture there are a few acts, of which one is chosen for a week. Each does no harm when
the picture is wrong, asks nothing of the other, and holds only where it is safe. A week later the bot comes
back to it once (`dialogs.roads`), and the same act, another one or none follows. "Not yet" is an answer like
any other.

A picture is what the last quiz looked like; who did none says what is recognised most. Where something points
to danger no such act is offered: to stay in a talk can be the wrong advice.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum

from dialogs.codec import from_json
from dialogs.facts import recall
from dialogs.insight.in_private import GUARDS, in_private
from dialogs.insight.pictures import Picture, picture
from dialogs.known import HEARS_PLANS, ROADS, ZONE
from dialogs.records import AttachmentSeen, RoadBegun, RoadEnded, RoadStep, Way
from dialogs.roads import Road, comes_back, of_way
from dialogs.talk import Talk, dialog

DAYS = 7


class Act(StrEnum):
    """What can be done for a week. Kept by these names, which never change."""

    STAY = "stay"
    ONE_FEELING = "one-feeling"
    SAY_WHEN = "say-when"
    WAIT = "wait"
    OWN_THING = "own-thing"
    ASK_ONCE = "ask-once"
    TELL = "tell"
    ASK_ON = "ask-on"
    MEND_FIRST = "mend-first"
    NOTICE = "notice"
    TEN_BREATHS = "ten-breaths"
    SAY_WHICH = "say-which"
    NONE = "none"
    """Nothing for now."""


ACTS = {
    Picture.AVOIDANT: (Act.STAY, Act.ONE_FEELING, Act.SAY_WHEN),
    Picture.ANXIOUS: (Act.WAIT, Act.OWN_THING, Act.ASK_ONCE),
    Picture.SECURE: (Act.TELL, Act.ASK_ON, Act.MEND_FIRST),
    Picture.MIXED: (Act.NOTICE, Act.TEN_BREATHS, Act.SAY_WHICH),
}


class UnderWay(StrEnum):
    """There is an act for this week."""

    LOOK = "look"
    OTHER = "other"
    GO_ON = "go-on"


class How(StrEnum):
    """How it was."""

    WELL = "well"
    NOT_YET = "not-yet"
    OTHER = "other"
    ENOUGH = "enough"


class After(StrEnum):
    """It went well."""

    AGAIN = "again"
    OTHER = "other"
    ENOUGH = "enough"


_BEGUN = datetime(2026, 2, 23, 19, tzinfo=UTC)
SAMPLES = {
    **GUARDS,
    "roads": (
        (),
        (Road(Way.OPPOSITE, _BEGUN, Act.STAY),),
        (Road(Way.OPPOSITE, _BEGUN, "of another release"),),
    ),
    "seen": ([], *([{"letters": letters}] for letters in ("aab", "bbc", "ccc", "abc"))),
    "zone": ("Europe/Amsterdam",),
    "hears": (True, False),
}


@dialog(
    "opposite",
    commands=("/hechting week",),
    opens={"/hechting kijken": {"look": True}},
    for_two=True,
    args={"look": (False, True)},
    samples=SAMPLES,
)
async def opposite(talk: Talk, look: bool = False) -> None:
    """Choose an act for a week, or see which one it is; `look`: back at it, as when the bot comes back."""
    if not await in_private(talk):
        return
    act = await _under_way(talk)
    if act is None:
        await _choose(talk, None)
        return
    going = UnderWay.LOOK if look else await talk.choose("under-way", UnderWay, ends=True, act=act.value)
    if going is UnderWay.LOOK:
        await _look(talk, act)
    elif going is UnderWay.OTHER:
        await _choose(talk, act)
    else:
        talk.say("go-on")


async def _under_way(talk: Talk) -> Act | None:
    """The act of this week; None where there is none, or none that we know."""
    roads = await talk.know("roads", ROADS)
    road = of_way(roads, Way.OPPOSITE)
    return None if road is None or road.step not in list(Act) else Act(road.step)


async def _look(talk: Talk, act: Act) -> None:
    how = await talk.choose("how", How, ends=True, act=act.value)
    if how is How.WELL:
        after = await talk.choose("after", After, ends=True)
        how = {After.OTHER: How.OTHER, After.ENOUGH: How.ENOUGH}.get(after, How.WELL)
    if how is How.OTHER:
        await _choose(talk, act)
    elif how is How.ENOUGH:
        talk.record(RoadEnded(Way.OPPOSITE, how))
        talk.say("enough")
    else:
        asks = await _in_a_week(talk)
        talk.record(RoadStep(Way.OPPOSITE, act, asks))
        await _comes_back(talk, "again" if how is How.WELL else "not-yet", asks)


async def _choose(talk: Talk, before: Act | None) -> None:
    """An act for a week; not the one that it was."""
    looks_like = await _picture(talk, before)
    acts = [one for one in ACTS[looks_like] if one is not before]
    chosen = await talk.choose(f"act-{looks_like}", Act, only=(*acts, Act.NONE), ends=True)
    if chosen is Act.NONE:
        talk.say("none")
        return
    asks = await _in_a_week(talk)
    talk.record(RoadBegun(Way.OPPOSITE, talk.now, chosen, asks))
    await _comes_back(talk, "begun", asks)


async def _picture(talk: Talk, before: Act | None) -> Picture:
    """What the last quiz looked like; without one, that of the act before, or what is recognised most."""
    seen = await talk.know("seen", recall(AttachmentSeen.kind, 1))
    if seen:
        body: AttachmentSeen = from_json(AttachmentSeen, seen[0])
        return picture(body.letters)
    if before is not None:
        return next(looks_like for looks_like, acts in ACTS.items() if before in acts)
    return await talk.choose("which", Picture)


async def _in_a_week(talk: Talk) -> datetime:
    return comes_back(talk.now, DAYS, await talk.know("zone", ZONE))


async def _comes_back(talk: Talk, said: str, asks: datetime) -> None:
    """Say it, with the day on which the bot comes back, if it does."""
    if await talk.know("hears", HEARS_PLANS):
        talk.say(said, day=asks)
    else:
        talk.say(f"{said}-silent")
