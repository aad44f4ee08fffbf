"""A joining code that is out (F1): see that it is, let it stand, or withdraw it.

It stands apart from joining, so that who can no longer want an exercise for two can still take an invitation
back.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.facts import code_out
from dialogs.talk import Talk, dialog


class Invitation(StrEnum):
    """What to do with a code that is out."""

    STAYS = "stays"
    WITHDRAW = "withdraw"


@dialog("invitation", commands=("/uitnodiging",), samples={"out": (True, False)})
async def invitation(talk: Talk) -> None:
    """Show whether a code is out, and let it be withdrawn."""
    if not await talk.know("out", code_out()):
        talk.say("none")
    elif await talk.choose("open", Invitation) is Invitation.WITHDRAW:
        talk.withdraw_code()
        talk.say("withdrawn")
    else:
        talk.say("stays")
