"""The road of a parting, begun by who leaves and by who is left: two looks, after two weeks and after six."""

from __future__ import annotations

from dialogs.known import HEARS_PLANS, ZONE
from dialogs.records import RoadBegun, Way
from dialogs.roads import comes_back
from dialogs.talk import Talk, dialog

TWO_WEEKS, SIX_WEEKS, AFTER = "two-weeks", "six-weeks", "after"
"""The names of the steps. Kept, so these never change."""
FIRST, SECOND = 14, 28
"""Days until the first look, and from that until the second."""
ZONES = ("Europe/Amsterdam",)


@dialog("farewell-weeks", samples={"zone": ZONES, "hears": (True, False)})
async def set_out(talk: Talk) -> None:
    """The road begins; when the bot comes back."""
    back = comes_back(talk.now, FIRST, await talk.know("zone", ZONE))
    talk.record(RoadBegun(Way.PARTING, talk.now, TWO_WEEKS, back))
    talk.say("back" if await talk.know("hears", HEARS_PLANS) else "back-silent", day=back)
