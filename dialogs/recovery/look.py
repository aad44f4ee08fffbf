"""E6, `/herstel kijken`: the honest look that comes back all along the road. Does it still serve both?

Theory of operation
-------------------
Setbacks that were noted are read back first, without a count. Then four questions, one at a time, and after
months a fifth (`looking`). What they show is said as a question, one sign at most, and whether it was there
the last time too. The door to parting stands open, and nobody is pushed through it; to go on is as good an
answer. Who stays out of fear of the other is in danger, and is helped at once.

Who did not set out yet, since a condition was missing, is asked those again instead. What is kept of a look
are its signs, never words. When the bot comes back is kept again.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from dialogs.codec import from_json
from dialogs.facts import recall, unwatched
from dialogs.farewell.entrance import farewell
from dialogs.help.urgency import between_us
from dialogs.known import ROADS, ZONE
from dialogs.records import RecoveryLooked, RoadStep, SetbackNoted, Way
from dialogs.recovery.looking import Again, Look, Remorse, Serves, Sign, Talking, Why, months_on, signs
from dialogs.recovery.onward import ZONES
from dialogs.recovery.places import DAYS, Stage, place
from dialogs.recovery.safe import safe
from dialogs.recovery.steps import ROAD_SAMPLES, STEPS
from dialogs.roads import Road, comes_back, of_way
from dialogs.talk import Dialog, Talk, dialog
from dialogs.words.danger import Danger
from dialogs.writing import listed

SHOWN = 3
"""Setbacks that are read back at most. Ours."""


class FearOf(StrEnum):
    """Of whom or what."""

    PARTNER = "partner"
    LATER = "later"


class Next(StrEnum):
    """What follows from the look."""

    ON = "on"
    STAY = "stay"
    HELP = "help"
    APART = "apart"


ELSEWHERE: Mapping[Next, Dialog[..., Any]] = {Next.HELP: between_us, Next.APART: farewell}


@dialog(
    "recovery-look",
    commands=("/herstel kijken",),
    for_two=True,
    samples={
        "unwatched": (True, False),
        "roads": ((), ROAD_SAMPLES[0], ROAD_SAMPLES[2], ROAD_SAMPLES[-1]),
        "zone": ZONES,
        "setbacks": (
            [],
            [
                {"what": "trigger", "note": "Zijn jas rook naar haar.", "at": "2026-03-01T18:00:00+00:00"},
                {"what": "doubt", "note": "", "at": "2026-03-01T18:00:00+00:00"},
            ],
        ),
        "before": ([], [{"signs": ["serves"]}]),
    },
)
async def look(talk: Talk) -> None:
    """Read back, ask, say one thing as a question, and leave what follows to the person."""
    if not await talk.know("unwatched", unwatched()):
        talk.say("watched")
        return
    if not await safe(talk):
        return
    roads = await talk.know("roads", ROADS)
    road = of_way(roads, Way.RECOVERY)
    if road is None:
        talk.say("none", leads="/herstel")
        return
    here = place(road.step)
    if here.stage is Stage.CONDITIONS:
        talk.open(STEPS[here.stage].name, side=here.side.value)
        return
    back = comes_back(talk.now, DAYS[here.stage], await talk.know("zone", ZONE))
    setbacks = await talk.know("setbacks", recall(SetbackNoted.kind, SHOWN))
    if notes := [one.note for one in (from_json(SetbackNoted, body) for body in setbacks) if one.note]:
        talk.say("noted", things=listed(notes))
    seen = await _asked(talk, road)
    if seen is None:
        talk.say("fear")
        talk.screened(Danger.VIOLENCE_TO_ME.value)
        return
    following = await _followed(talk, signs(seen), RoadStep(Way.RECOVERY, road.step, back))
    if following is Next.ON:
        ahead = here.onward if here.done else here.stage
        talk.open(STEPS[ahead].name, side=here.side.value)
    elif following in ELSEWHERE:
        talk.open(ELSEWHERE[following].name)
    else:
        talk.say("stay")


async def _followed(talk: Talk, found: tuple[Sign, ...], step: RoadStep) -> Next:
    """Say one sign at most, keep the look, and ask what follows."""
    before = await talk.know("before", recall(RecoveryLooked.kind, 1))
    talk.record(RecoveryLooked(tuple(found)))
    talk.record(step)
    if not found:
        return await talk.choose("fine", Next, only=(Next.ON, Next.STAY, Next.APART), ends=True)
    talk.say(f"sign-{found[0]}")
    if any(found[0] in from_json(RecoveryLooked, body).signs for body in before):
        talk.say("again-seen")
    return await talk.choose("what-now", Next, ends=True)


async def _asked(talk: Talk, road: Road) -> Look | None:
    """The answers; None for who is afraid of the other."""
    last = months_on(road.begun, talk.now)
    of = 5 if last else 4
    side = place(road.step).side
    why = await talk.choose("why-on", Why, progress=(1, of))
    if why is Why.FEAR:
        if await talk.choose("fear-of", FearOf) is FearOf.PARTNER:
            return None
        talk.say("later")
    again = await talk.choose("again", Again, progress=(2, of))
    remorse = await talk.choose(f"remorse-{side}", Remorse, progress=(3, of))
    talking = await talk.choose("talking", Talking, progress=(4, of)) if last else None
    serves = await talk.choose("serves", Serves, progress=(of, of))
    return Look(serves, remorse, again, why, talking)
