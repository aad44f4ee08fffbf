"""The road of a parting, begun by who leaves and by who is left: two looks, after two weeks and after six."""

from __future__ import annotations

from datetime import datetime

from dialogs.known import HEARS_PLANS, ZONE
from dialogs.records import RoadBegun, Way
from dialogs.recovery.rest import moments_rest
from dialogs.roads import comes_back
from dialogs.talk import Talk, dialog

TWO_WEEKS, SIX_WEEKS, AFTER = "two-weeks", "six-weeks", "after"
"""The names of the steps. Kept, so these never change."""
FIRST, SECOND = 14, 28
"""Days until the first look, and from that until the second."""
RESTING = 12
"""Weeks that what is sent for two rests, for who wants that. Ours."""
ZONES = ("Europe/Amsterdam",)


async def set_out(talk: Talk) -> datetime:
    """The road begins; when the bot comes back. The calling dialog gives samples for `zone`."""
    back = comes_back(talk.now, FIRST, await talk.know("zone", ZONE))
    talk.record(RoadBegun(Way.PARTING, talk.now, TWO_WEEKS, back))
    return back


@dialog("farewell-weeks", samples={"hears": (True, False)})
async def until_then(talk: Talk, back: datetime) -> None:
    """What is sent for two may rest; when the bot comes back."""
    await moments_rest(talk, RESTING)
    talk.say("back" if await talk.know("hears", HEARS_PLANS) else "back-silent", day=back)
