"""E4, the honest conditions: what must be so before two can begin to recover from an affair.

Theory of operation
-------------------
Sometimes it works, often it does not; that is said first. Then five facts, one at a time, as this person sees
them, in the order in which they weigh. Where one of the first three (the contact is over, the lying is over,
both want it) is missing, it ends there: what that means now, and one next step. Help by a person and time may
still come, and are named on the way. A wall it never is: the bot comes back after two weeks, and the same
questions may give another answer then.

The answers are kept nowhere but in the talk itself. Nothing here asks for a cause (E4): nobody is told that
it was their fault.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.facts import unwatched
from dialogs.known import HEARS_PLANS, ZONE
from dialogs.records import RoadBegun, Way
from dialogs.recovery.acknowledgement import acknowledgement
from dialogs.recovery.onward import ZONES
from dialogs.recovery.places import DAYS, Place, Side, Stage
from dialogs.roads import comes_back
from dialogs.talk import Talk, dialog


class Condition(StrEnum):
    """What recovery asks for (E4, domain research §3e), what weighs most first."""

    OVER = "over"
    HONEST = "honest"
    WANTED = "wanted"
    HELP = "help"
    TIME = "time"


class Answer(StrEnum):
    """Is it so?"""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class Begin(StrEnum):
    """The first step, now or on another day."""

    NOW = "now"
    LATER = "later"


FIRST = frozenset({Condition.OVER, Condition.HONEST, Condition.WANTED})
"""Without these there is no first step."""
OWN = frozenset({Condition.OVER, Condition.HONEST})
"""Who did it knows whether these are so."""


def offered(condition: Condition, side: Side) -> tuple[Answer, ...]:
    """What can be answered: nobody is unsure of what is in the own hand."""
    unsure = (condition in OWN and side is Side.HURT) or condition is Condition.WANTED
    return tuple(Answer) if unsure else (Answer.YES, Answer.NO)


@dialog(
    "recovery-conditions",
    for_two=True,
    args={"side": tuple(Side)},
    samples={"unwatched": (True, False), "zone": ZONES, "hears": (True, False)},
)
async def conditions(talk: Talk, side: str) -> None:
    """Five facts, what a missing one means, and the first step or the one that comes before it."""
    own = Side(side)
    if not await talk.know("unwatched", unwatched()):
        talk.say("watched")
        return
    zone, hears = await talk.know("zone", ZONE), await talk.know("hears", HEARS_PLANS)
    back = comes_back(talk.now, DAYS[Stage.CONDITIONS], zone)
    talk.say("first")
    for number, one in enumerate(Condition, start=1):
        answer = await talk.choose(one, Answer, only=offered(one, own), progress=(number, len(Condition)))
        if answer is Answer.YES:
            continue
        _what_now(talk, one, answer, own)
        if one in FIRST:
            talk.record(RoadBegun(Way.RECOVERY, talk.now, str(Place(own, Stage.CONDITIONS)), back))
            talk.say("back" if hears else "back-silent", day=back)
            return
    talk.record(RoadBegun(Way.RECOVERY, talk.now, str(Place(own, Stage.ACKNOWLEDGEMENT)), back))
    if await talk.choose("begin", Begin) is Begin.NOW:
        talk.open(acknowledgement.name, side=own.value)
    else:
        talk.say("later")


def _what_now(talk: Talk, lacks: Condition, answer: Answer, side: Side) -> None:
    """What it means that this is missing, and the one next step."""
    if answer is Answer.UNSURE:
        talk.say(f"unsure-{lacks}")
    elif lacks in OWN:
        talk.say(f"no-{lacks}-{side}")
    else:
        talk.say(f"no-{lacks}")
