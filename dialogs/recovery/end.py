"""`/herstel stoppen`: the road is over. Together without it, apart, or for now: each as good as the rest."""

from __future__ import annotations

from enum import StrEnum

from dialogs.facts import unwatched
from dialogs.farewell.entrance import farewell
from dialogs.known import ROADS
from dialogs.records import RoadEnded, Way
from dialogs.recovery.steps import ROAD_SAMPLES
from dialogs.roads import of_way
from dialogs.talk import Talk, dialog


class How(StrEnum):
    """How it ends. Kept, so these never change."""

    TOGETHER = "together"
    APART = "apart"
    STOPPED = "stopped"
    NOT_YET = "not-yet"


@dialog(
    "recovery-end",
    commands=("/herstel stoppen",),
    samples={"unwatched": (True, False), "roads": ((), ROAD_SAMPLES[0])},
)
async def end(talk: Talk) -> None:
    """Whether, and how."""
    if not await talk.know("unwatched", unwatched()):
        talk.say("watched")
        return
    roads = await talk.know("roads", ROADS)
    if of_way(roads, Way.RECOVERY) is None:
        talk.say("none")
        return
    how = await talk.choose("how", How, ends=True)
    if how is How.NOT_YET:
        talk.say("not-yet")
        return
    talk.record(RoadEnded(Way.RECOVERY, how))
    talk.say(how)
    if how is How.APART:
        talk.open(farewell.name)
