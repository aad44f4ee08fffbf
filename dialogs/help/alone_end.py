"""How the road alone ends (F2): together after all, or by a closing talk that is honest.

Theory of operation
-------------------
Where something moves, two can begin: a check-in, or an invitation. Where nothing does, that is said as it is:
nobody does this alone, and it is nobody's failing. Then a talk can be prepared, words be looked at, or help
be found; to take it as it is, to think of leaving, and two weeks more are answers as good as any. The choice
is one's own: nothing here says stay or go, and nothing is promised.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.help.alone_places import ZONES, Place, later
from dialogs.help.urgency import between_us
from dialogs.known import HEARS_PLANS, ZONE
from dialogs.pitfalls.message import message
from dialogs.records import RoadEnded, RoadStep, Way
from dialogs.talk import Talk, dialog
from dialogs.techniques.check_in import check_in
from dialogs.techniques.tomorrow import tomorrow


class Between(StrEnum):
    """How it is between the two, compared with the beginning."""

    LIGHTER = "lighter"
    SAME = "same"
    HEAVIER = "heavier"


class Moves(StrEnum):
    """Something moves."""

    CHECK_IN = "check-in"
    INVITE = "invite"
    ENOUGH = "enough"


class Choice(StrEnum):
    """Nothing does. Each is an end by that name, but for the last."""

    TALK = "talk"
    WORDS = "words"
    HELP = "help"
    ACCEPT = "accept"
    LEAVE = "leave"
    LONGER = "longer"


INVITING = "joining"
"""The dialog that opens the way to join."""
OPENS = {
    Moves.CHECK_IN: check_in.name,
    Moves.INVITE: INVITING,
    Choice.TALK: tomorrow.name,
    Choice.WORDS: message.name,
    Choice.HELP: between_us.name,
    Choice.LEAVE: between_us.name,
}


@dialog("alone-end", samples={"zone": ZONES, "hears": (True, False)})
async def closing(talk: Talk, here: Place, between: Between) -> None:
    """The closing talk, by what it came to."""
    if between is Between.LIGHTER:
        ways = tuple(one for one in Moves if not (here.joined and one is Moves.INVITE))
        moves = await talk.choose("onward", Moves, only=ways, ends=True)
        talk.record(RoadEnded(Way.ALONE, moves))
        talk.say(moves)
        if moves in OPENS:
            talk.open(OPENS[moves])
        return
    choice = await talk.choose(f"choice-{between}", Choice, ends=True)
    if choice is Choice.LONGER:
        asks = later(talk.now, await talk.know("zone", ZONE))
        talk.record(RoadStep(Way.ALONE, str(here), asks))
        talk.say("longer" if await talk.know("hears", HEARS_PLANS) else "longer-silent", day=asks)
        return
    talk.record(RoadEnded(Way.ALONE, choice))
    talk.say(choice)
    if choice is Choice.TALK:
        talk.say("talk-words", copy=True)
    if choice in OPENS:
        talk.open(OPENS[choice])
