"""Before every step of the road after an affair: is it safe for two to walk it (domain research §3c)?

The private questions come each time they are due. With a yes, or while exercises for two rest, nothing for
two follows: after a yes the help card speaks, and while they rest something for this person alone opens.
"""

from __future__ import annotations

from dialogs.help.triage import safe_for_two
from dialogs.known import RESTS
from dialogs.recovery.bad_day import bad_day
from dialogs.talk import Talk, dialog


@dialog("recovery-safe", samples={"rests": (False, True)})
async def safe(talk: Talk) -> bool:
    """Whether what is for two may follow; if not, this person is helped."""
    if await talk.know("rests", RESTS):
        talk.say("for-one")
        talk.open(bad_day.name)
        return False
    return await safe_for_two(talk, alone_first=True)
