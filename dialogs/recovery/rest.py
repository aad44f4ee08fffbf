"""What the bot sends for two, put aside for some weeks: after an affair, or where two part.

"What did the other do that you were glad of?" is no question for these weeks. So it is offered to put the own
moments aside (`rhythm.moments`), all of them and for this person alone; the other's come as they came.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.known import RHYTHM
from dialogs.people import Profile
from dialogs.rhythm.from_now import days_on
from dialogs.rhythm.recurring import Moment, Shift
from dialogs.talk import Talk, dialog


class Aside(StrEnum):
    """Put them aside, or leave them as they are."""

    REST = "rest"
    KEEP = "keep"


@dialog("recovery-rest", samples={"rhythm": (Profile(),)})
async def moments_rest(talk: Talk, weeks: int) -> None:
    """Whether the moments for two rest for so many weeks."""
    zone = (await talk.know("rhythm", RHYTHM)).zone
    until = days_on(talk.now, zone, 7 * weeks)
    if await talk.choose("aside", Aside, day=until) is Aside.REST:
        talk.change(shifts=tuple(Shift(moment, after=until) for moment in Moment))
        talk.say("rests", day=until)
    else:
        talk.say("stay")
