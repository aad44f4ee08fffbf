"""Between two steps of the road after an affair: one was begun or done, and when the bot comes back.

A step that was begun and left is come back to as well, on the same day as one that was done. What was written
in it is kept by the talk alone.
"""

from __future__ import annotations

from dialogs.known import HEARS_PLANS, ZONE
from dialogs.records import RoadStep, Way
from dialogs.recovery.places import DAYS, Place, Side, Stage
from dialogs.roads import comes_back
from dialogs.talk import Talk, dialog

ZONES = ("Europe/Amsterdam",)


async def set_out(talk: Talk, side: Side, stage: Stage) -> None:
    """A step begins. The calling dialog gives samples for `zone`."""
    back = comes_back(talk.now, DAYS[stage], await talk.know("zone", ZONE))
    talk.record(RoadStep(Way.RECOVERY, str(Place(side, stage)), back))


@dialog("recovery-onward", samples={"zone": ZONES, "hears": (True, False)})
async def onward(talk: Talk, side: Side, stage: Stage) -> None:
    """A step was done; when the bot comes back to it."""
    back = comes_back(talk.now, DAYS[stage], await talk.know("zone", ZONE))
    talk.record(RoadStep(Way.RECOVERY, str(Place(side, stage, done=True)), back))
    talk.say("back" if await talk.know("hears", HEARS_PLANS) else "back-silent", day=back)
