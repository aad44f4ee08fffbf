"""Somebody who is on the road already comes back to it: where they are, and what can be done there.

Faster or slower is for the person to say. A step that is not done can be passed by after one question, so
that nothing is skipped in silence.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum

from dialogs.known import ROADS
from dialogs.records import Way
from dialogs.recovery.acknowledgement import acknowledgement
from dialogs.recovery.bad_day import bad_day
from dialogs.recovery.conditions import conditions
from dialogs.recovery.places import Place, Side, Stage, place
from dialogs.recovery.safe import safe
from dialogs.roads import Road, of_way
from dialogs.talk import Talk, dialog

BEGUN = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
STEPS = {Stage.CONDITIONS: conditions, Stage.ACKNOWLEDGEMENT: acknowledgement}


ROAD_SAMPLES = tuple(
    (Road(Way.RECOVERY, BEGUN, str(Place(Side.HURT, stage, done))),)
    for stage in STEPS
    for done in (False, True)
)


class Here(StrEnum):
    """What there is to do."""

    STEP = "step"
    NEXT = "next"
    BAD_DAY = "bad-day"
    CLOSE = "close"


class Pass(StrEnum):
    """The step here is not done."""

    STEP = "step"
    NEXT = "next"


@dialog("recovery-road", samples={"roads": ROAD_SAMPLES})
async def on_the_road(talk: Talk) -> None:
    """What now, for who is on the road."""
    if not await safe(talk):
        return
    roads = await talk.know("roads", ROADS)
    road = of_way(roads, Way.RECOVERY)
    assert road is not None
    here = place(road.step)
    talk.say(f"at-{here.stage}")
    what = await talk.choose("here", Here, only=offered(here), ends=True)
    if what is Here.BAD_DAY:
        talk.open(bad_day.name)
    elif what is Here.CLOSE:
        talk.say("closed")
    else:
        ahead = what is Here.NEXT and (here.done or await talk.choose("undone", Pass) is Pass.NEXT)
        talk.open(STEPS[here.onward if ahead else here.stage].name, side=here.side.value)


def offered(here: Place) -> tuple[Here, ...]:
    """What there is to do at a place: the conditions are no step to pass by, and the last has no next."""
    ahead = here.stage is not Stage.CONDITIONS and here.onward in STEPS
    return tuple(one for one in Here if ahead or one is not Here.NEXT)
