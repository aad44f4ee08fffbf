"""Somebody who is on the road already comes back to it: where they are, and what can be done there.

Faster or slower is for the person to say. A step that is not done can be passed by after one question, so
that nothing is skipped in silence.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.known import ROADS
from dialogs.records import Way
from dialogs.recovery.bad_day import bad_day
from dialogs.recovery.end import end
from dialogs.recovery.look import look
from dialogs.recovery.places import Place, Stage, place
from dialogs.recovery.safe import safe
from dialogs.recovery.setback import setback
from dialogs.recovery.steps import ROAD_SAMPLES, STEPS
from dialogs.roads import of_way
from dialogs.talk import Talk, dialog


class Here(StrEnum):
    """What there is to do."""

    STEP = "step"
    NEXT = "next"
    LOOK = "look"
    SETBACK = "setback"
    BAD_DAY = "bad-day"
    END = "end"


class Pass(StrEnum):
    """The step here is not done."""

    STEP = "step"
    NEXT = "next"


OTHERS = {Here.LOOK: look, Here.SETBACK: setback, Here.BAD_DAY: bad_day, Here.END: end}


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
    what = await talk.choose("here", Here, only=offered(here))
    if what in OTHERS:
        talk.open(OTHERS[what].name)
        return
    ahead = what is Here.NEXT and (here.done or await talk.choose("undone", Pass) is Pass.NEXT)
    talk.open(STEPS[here.onward if ahead else here.stage].name, side=here.side.value)


def offered(here: Place) -> tuple[Here, ...]:
    """What there is to do at a place: the conditions are no step to pass by, and the last has no next."""
    ahead = here.stage not in (Stage.CONDITIONS, Stage.PATIENCE)
    return tuple(one for one in Here if ahead or one is not Here.NEXT)
