"""F2, when she does not join: ten weeks that one person walks, from an honest door to an honest end.

Theory of operation
-------------------
Honest first: nobody saves a relationship alone, and one can change the own part of it. Then what the source
says in order: tell her that you want to work on it; ask what she needs, and whether something does not feel
safe; give it two to three months; think of help by a person. Who wants sets out: the bot comes back after
two, six and ten weeks (`alone_places`), each time with its own questions (`alone_looks`), the last time for a
closing talk (`alone_end`). Each look can be moved by two weeks, and the road left at any time. Between the
looks there is always an exercise that needs one person.

It tells nothing about the other and knows nothing: it is the same whether an invitation went out or not, and
what was not done is not counted. When the other joined meanwhile, that is said, and what two can do. Nothing
of it is asked where the other may read along. Where there is danger it advises nothing of this; to press
somebody, or to stay and try, is no advice then, and a talk in whose midst it is heard is over with that.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum

from dialogs.facts import unwatched
from dialogs.help.alone_looks import look_at
from dialogs.help.alone_own import exercise
from dialogs.help.alone_places import DAYS, ZONES, Check, Place, later
from dialogs.known import HEARS_PLANS, IN_DANGER, LINKED, ROADS, ZONE
from dialogs.pitfalls.harm import InDanger, no_danger
from dialogs.records import RoadBegun, RoadEnded, RoadStep, Way
from dialogs.roads import Road, comes_back, of_way
from dialogs.talk import Talk, dialog


class Asked(StrEnum):
    """Whether the question what the other needs was asked."""

    YES = "yes"
    NOT_YET = "not-yet"


class SetOut(StrEnum):
    """Whether the bot comes back."""

    YES = "yes"
    NO = "no"


class UnderWay(StrEnum):
    """What there is to do on the road."""

    LOOK = "look"
    EXERCISE = "exercise"
    LATER = "later"
    END = "end"
    CLOSE = "close"


_BEGUN = datetime(2026, 3, 1, 18, 0, tzinfo=UTC)
SAMPLES = {
    "in-danger": (False, True),
    "unwatched": (True, False),
    "roads": ((), *((Road(Way.ALONE, _BEGUN, str(Place(check))),) for check in Check)),
    "linked": (False, True),
    "hears": (True, False),
    "zone": ZONES,
}


@dialog(
    "alone",
    commands=("/alleen",),
    opens={"/alleen kijken": {"look": True}},
    args={"look": (False, True)},
    samples=SAMPLES,
    as_long_as=lambda person, couple: not IN_DANGER.read(person, couple),
)
async def alone(talk: Talk, look: bool = False) -> None:
    """The door, or where somebody is on the road. `look`: at the check, as when the bot comes back."""
    if not await talk.know("unwatched", unwatched()):
        talk.say("watched")
        return
    try:
        await no_danger(talk)
        roads = await talk.know("roads", ROADS)
        road = of_way(roads, Way.ALONE)
        if road is None:
            await _door(talk)
        else:
            await _on_the_road(talk, road, look=look)
    except InDanger:
        talk.say("not-now")


async def _door(talk: Talk) -> None:
    """What is honest, what to ask, how long; then perhaps the road, and something to do now."""
    if await talk.choose("asked", Asked, why=True) is Asked.NOT_YET:
        talk.say("words")
        talk.say("words-to-send", copy=True)
    else:
        talk.say("heard")
    talk.say("how-long")
    if await talk.choose("set-out", SetOut, why=True) is SetOut.YES:
        joined = await talk.know("linked", LINKED)
        asks = comes_back(talk.now, DAYS[Check.TWO], await talk.know("zone", ZONE))
        talk.record(RoadBegun(Way.ALONE, talk.now, str(Place(Check.TWO, joined)), asks))
        talk.say("begun" if await talk.know("hears", HEARS_PLANS) else "begun-silent", day=asks)
    await exercise(talk)


async def _on_the_road(talk: Talk, road: Road, *, look: bool) -> None:
    """What to do now: look, something for one person, later, or no further."""
    offered = tuple(one for one in UnderWay if not (look and one is UnderWay.EXERCISE))
    chosen = await talk.choose("time-to-look" if look else "under-way", UnderWay, only=offered, ends=True)
    if chosen is UnderWay.LOOK:
        await look_at(talk, road)
    elif chosen is UnderWay.EXERCISE:
        await exercise(talk)
    elif chosen is UnderWay.LATER:
        asks = later(talk.now, await talk.know("zone", ZONE))
        talk.record(RoadStep(Way.ALONE, road.step, asks))
        talk.say("moved" if await talk.know("hears", HEARS_PLANS) else "moved-silent", day=asks)
    elif chosen is UnderWay.END:
        talk.record(RoadEnded(Way.ALONE, "left"))
        talk.say("ended")
    else:
        talk.say("closed")
