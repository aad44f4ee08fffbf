"""E4, `/herstel`: who asks, the first days, what a suspicion needs, safety; and the way on along the road.

Theory of operation
-------------------
First who is asking, since the two need something else. Who was hurt, and only just knows, gets the first days
and nothing else until they ask for it: sleep, food, somebody to lean on, no decision. Nothing of a cause is
said, to nobody, before the third step. Who suspects something is not helped by searching, which brings no
rest and may be an offence; one honest question does more. Who did it and has not told it is helped to tell
it, whole and once.

Then come the three questions about safety (`dialogs.help.triage`), each time they are due. With a yes, or
while exercises for two rest, no step for two follows: the person is helped as a person. All of it is for a
private screen alone. What is chosen here is gone with the run, so that it opens for everybody at night, also
for who never said yes to keeping words. The road itself begins behind it (`conditions`).
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from dialogs.facts import unwatched
from dialogs.help.urgency import between_us
from dialogs.known import COUNTRY, ROADS
from dialogs.people import Country
from dialogs.pitfalls.message import message
from dialogs.records import Way
from dialogs.recovery.conditions import conditions
from dialogs.recovery.places import Side
from dialogs.recovery.rest import moments_rest
from dialogs.recovery.road import on_the_road
from dialogs.recovery.safe import safe
from dialogs.recovery.steps import ROAD_SAMPLES
from dialogs.roads import of_way
from dialogs.talk import Talk, dialog
from dialogs.techniques.tomorrow import tomorrow

FIRST_WEEKS = 4
"""How long what is sent for two rests after the first days, for who wants that. Ours."""
LIVES = timedelta(hours=1)
"""How long a question of it waits. Ours: somebody else may hold the phone."""


class Who(StrEnum):
    """Who asks."""

    HURT = "hurt"
    DID = "did"
    UNSURE = "unsure"


class Since(StrEnum):
    """How long it is known."""

    JUST = "just"
    LONGER = "longer"


class First(StrEnum):
    """What the first days can have."""

    REST = "rest"
    SOMEBODY = "somebody"
    ONWARD = "onward"
    ENOUGH = "enough"


class Told(StrEnum):
    """Whether the other knows."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class Doubt(StrEnum):
    """What is not sure."""

    SUSPECT = "suspect"
    COUNTS = "counts"


class Act(StrEnum):
    """What to do with it. Each value is the name of a dialog, but for the last."""

    MESSAGE = "message"
    TOMORROW = "tomorrow"
    URGENCY = "urgency"
    NOT_NOW = "not-now"


ACTS = {Act.MESSAGE: message, Act.TOMORROW: tomorrow, Act.URGENCY: between_us}


@dialog(
    "recovery",
    commands=("/herstel",),
    lives=LIVES,
    forgets=True,
    samples={"unwatched": (True, False), "roads": ((), *ROAD_SAMPLES[:1])},
)
async def recovery(talk: Talk) -> None:
    """The entrance, each time."""
    if not await talk.know("unwatched", unwatched()):
        talk.say("watched")
        return
    roads = await talk.know("roads", ROADS)
    if of_way(roads, Way.RECOVERY) is not None:
        await on_the_road(talk)
        return
    who = await talk.choose("who", Who, why=True)
    if who is Who.HURT:
        await hurt(talk)
    elif who is Who.DID:
        await did(talk)
    else:
        await unsure(talk)


@dialog("recovery-hurt", samples={"country": tuple(Country)})
async def hurt(talk: Talk) -> None:
    """Who was hurt: the first days, for who only just knows; what comes then only on request."""
    if await talk.choose("since", Since) is Since.JUST:
        wanted = await talk.choose("first-days", First, ends=True)
        left = list(First)
        while wanted is not First.ONWARD:
            if wanted is First.ENOUGH:
                await moments_rest(talk, FIRST_WEEKS)
                talk.say("enough")
                return
            if wanted is First.REST:
                talk.say("rest")
            else:
                talk.say(f"somebody-{(await talk.know('country', COUNTRY)).value.lower()}")
            left.remove(wanted)
            wanted = await talk.choose("first-more", First, only=left, ends=True)
    if await safe(talk):
        talk.open(conditions.name, side=Side.HURT.value)


@dialog("recovery-did")
async def did(talk: Talk) -> None:
    """Who did it: whether the other knows all of it; if not, how it is told."""
    if not await safe(talk):
        return
    if await talk.choose("told", Told) is Told.YES:
        talk.open(conditions.name, side=Side.DID.value)
    else:
        talk.say("telling")
        _act(talk, await talk.choose("act", Act, only=(Act.TOMORROW, Act.URGENCY, Act.NOT_NOW), ends=True))


@dialog("recovery-unsure")
async def unsure(talk: Talk) -> None:
    """A suspicion, or a line that is not clear. Never by searching."""
    if not await safe(talk):
        return
    doubt = await talk.choose("doubt", Doubt)
    talk.say(doubt)
    if doubt is Doubt.SUSPECT:
        talk.say("suspect-words", copy=True)
    _act(talk, await talk.choose("act", Act, only=(Act.MESSAGE, Act.URGENCY, Act.NOT_NOW), ends=True))


def _act(talk: Talk, act: Act) -> None:
    """One next step, now or not."""
    if act is Act.NOT_NOW:
        talk.say("not-now")
    else:
        talk.open(ACTS[act].name)
