"""`/herstel slechte-dag`: something for now, on a day when it is too much (E5, step 6).

Breathe, one sentence to ask for comfort with, or somebody to call. It opens for everybody, also where
exercises for two rest: then the sentence is for a friend, as it is for who is on no road. What is chosen is
gone with the run.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import StrEnum

from dialogs.exercises.calm import calm
from dialogs.facts import unwatched
from dialogs.known import COUNTRY, RESTS, ROADS
from dialogs.people import Country
from dialogs.records import Way
from dialogs.recovery.places import Side, place
from dialogs.roads import Road, of_way
from dialogs.talk import Talk, dialog

LIVES = timedelta(hours=1)
"""How long a question of it waits. Ours."""
BEGUN = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
FRIEND = "friend"


class Now(StrEnum):
    """What may help now."""

    BREATHE = "breathe"
    COMFORT = "comfort"
    SOMEBODY = "somebody"
    ENOUGH = "enough"


@dialog(
    "recovery-bad-day",
    commands=("/herstel slechte-dag",),
    lives=LIVES,
    forgets=True,
    samples={
        "unwatched": (True, False),
        "roads": ((), *((Road(Way.RECOVERY, BEGUN, f"{side}-talks"),) for side in Side)),
        "rests": (False, True),
        "country": tuple(Country),
    },
)
async def bad_day(talk: Talk) -> None:
    """One thing for now; another one if that is wanted."""
    if not await talk.know("unwatched", unwatched()):
        talk.say("watched")
        return
    left = list(Now)
    text = "now"
    while (wanted := await talk.choose(text, Now, only=left, ends=True)) is not Now.ENOUGH:
        left.remove(wanted)
        text = "more"
        if wanted is Now.BREATHE:
            talk.open(calm.name)
            return
        if wanted is Now.SOMEBODY:
            talk.say(f"somebody-{(await talk.know('country', COUNTRY)).value.lower()}")
        else:
            whom = await _of_whom(talk)
            talk.say(f"comfort-{whom}")
            talk.say(f"comfort-{whom}-words", copy=True)
    talk.say("done")


async def _of_whom(talk: Talk) -> str:
    """Whom a sentence is for: the other, from one of the two sides, or a friend."""
    roads = await talk.know("roads", ROADS)
    road = of_way(roads, Way.RECOVERY)
    if road is None or await talk.know("rests", RESTS):
        return FRIEND
    return place(road.step).side
