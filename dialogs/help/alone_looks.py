"""The checks of the road alone (F2): after two weeks, six and ten, each with its own questions.

Theory of operation
-------------------
After two weeks it is about the own part, and about what was heard when it was asked what the other needs.
After six it is about what is between the two, and about help by a person. After ten weeks it is about all of
it and about oneself, and then the closing talk follows (`alone_end`), once the three questions about safety
are answered where they are due. What somebody says they did is taken as it is: little is an answer, too.

What was pressed is kept, without words, and seen back at the next check of the same road.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum

from dialogs.codec import from_json
from dialogs.effects import Json
from dialogs.facts import recall
from dialogs.help.alone_end import Between, closing
from dialogs.help.alone_own import exercise
from dialogs.help.alone_places import ZONES, Check, Place, next_look, place
from dialogs.help.triage import safe_for_two
from dialogs.help.urgency import between_us
from dialogs.known import HEARS_PLANS, LINKED, ZONE
from dialogs.records import LookedAlone, RoadEnded, RoadStep, Way
from dialogs.roads import Road
from dialogs.talk import Talk, dialog
from dialogs.techniques.check_in import check_in

LOOKED_BACK = 2
"""How many earlier checks there can be on one road."""


class Joined(StrEnum):
    """The other joined meanwhile."""

    TOGETHER = "together"
    ALONE = "alone"


class Part(StrEnum):
    """How the own part went."""

    OFTEN = "often"
    SOMETIMES = "sometimes"
    HARDLY = "hardly"


class Heard(StrEnum):
    """What was heard when it was asked what the other needs."""

    NEED = "need"
    NOT_SAFE = "not-safe"
    NOT_CLEAR = "not-clear"
    NOT_ASKED = "not-asked"


class Helped(StrEnum):
    """Whether to talk with a person, alone."""

    YES = "yes"
    NOT_NOW = "not-now"


class Self(StrEnum):
    """How it is to oneself."""

    BREATH = "breath"
    TIRED = "tired"


def _sample(check: Check, part: Part, between: str, at: str) -> Json:
    return {"check": check.value, "part": part.value, "between": between, "at": at}


_TWO = _sample(Check.TWO, Part.SOMETIMES, "", "2026-03-16T18:00:00Z")
_SIX = _sample(Check.SIX, Part.OFTEN, Between.SAME, "2026-04-13T18:00:00Z")
_TEN = _sample(Check.TEN, Part.HARDLY, Between.HEAVIER, "2026-05-11T18:00:00Z")
_OTHER_ROAD = _sample(Check.SIX, Part.HARDLY, Between.HEAVIER, "2025-04-13T18:00:00Z")
LOOKED_SAMPLES: tuple[list[Json], ...] = ([], [_TWO], [_SIX, _TWO], [_TEN, _SIX], [_OTHER_ROAD])


@dialog(
    "alone-look",
    samples={"linked": (False, True), "hears": (True, False), "zone": ZONES, "looked": LOOKED_SAMPLES},
)
async def look_at(talk: Talk, road: Road) -> None:
    """The check that is next; before it, what is new when the other joined meanwhile."""
    here = place(road.step)
    joined = await talk.know("linked", LINKED)
    if joined and not here.joined and await _together(talk):
        return
    here = Place(here.check, joined)
    if here.check is Check.TWO:
        await _two_weeks(talk, road, here)
    elif here.check is Check.SIX:
        await _six_weeks(talk, road, here)
    else:
        await _ten_weeks(talk, road, here)


async def _together(talk: Talk) -> bool:
    """Two live here now: whether this road is over with that."""
    if await talk.choose("joined", Joined, ends=True) is Joined.ALONE:
        return False
    talk.record(RoadEnded(Way.ALONE, Joined.TOGETHER))
    talk.say("together")
    talk.open(check_in.name)
    return True


async def _two_weeks(talk: Talk, road: Road, here: Place) -> None:
    part = await talk.choose("two-part", Part, why=True)
    talk.say(f"part-{part}")
    talk.say(f"heard-{await talk.choose('two-heard', Heard)}")
    await _onward(talk, road, here, LookedAlone(here.check, part, "", talk.now))
    await exercise(talk)


async def _six_weeks(talk: Talk, road: Road, here: Place) -> None:
    await _seen_back(talk, road)
    part = await talk.choose("six-part", Part)
    between = await talk.choose("six-between", Between, why=True)
    talk.say("between-early" if part is Part.HARDLY and between is Between.SAME else f"between-{between}")
    helped = await talk.choose("six-helped", Helped, why=True)
    await _onward(talk, road, here, LookedAlone(here.check, part, between, talk.now))
    if helped is Helped.YES:
        talk.open(between_us.name)
    else:
        await exercise(talk)


async def _ten_weeks(talk: Talk, road: Road, here: Place) -> None:
    if not await safe_for_two(talk, alone_first=True):
        return
    await _seen_back(talk, road)
    part = await talk.choose("ten-part", Part)
    between = await talk.choose("ten-between", Between)
    talk.record(LookedAlone(here.check, part, between, talk.now))
    talk.say(f"self-{await talk.choose('ten-self', Self)}")
    await closing(talk, here, between)


async def _onward(talk: Talk, road: Road, here: Place, looked: LookedAlone) -> None:
    """Keep what was pressed, and say when the next check is."""
    asks = next_look(road, here.onward, talk.now, await talk.know("zone", ZONE))
    talk.record(looked)
    talk.record(RoadStep(Way.ALONE, str(Place(here.onward, here.joined)), asks))
    talk.say("next" if await talk.know("hears", HEARS_PLANS) else "next-silent", day=asks)


async def _seen_back(talk: Talk, road: Road) -> None:
    """What was said at the earlier checks of this road, the first of them first."""
    earlier = await talk.know("looked", recall(LookedAlone.kind, LOOKED_BACK))
    for one in reversed(of_this_road(earlier, road.begun)):
        talk.say(f"seen-{one.check}", part=one.part, between=one.between or "none")


def of_this_road(earlier: Sequence[Json], begun: datetime) -> list[LookedAlone]:
    """The checks that were kept since this road began, the newest first."""
    looked = (from_json(LookedAlone, body) for body in earlier)
    return [one for one in looked if one.at.astimezone(UTC) >= begun.astimezone(UTC)]
