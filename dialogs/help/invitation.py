"""A joining code that is out, and a yes to one (F1): see that it is, let it stand, or take it back.

It stands apart from joining, so that who can no longer want an exercise for two can still take an invitation
or a yes back. It tells nothing of the other: a code is out until it is over. Who left the question whether it
is right so can come back to it here. Nothing of it is kept, so that also who wants nothing kept can take
back what was given before.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum

from dialogs.facts import Guest, code_out, knocked, knocked_here
from dialogs.help.joining_confirm import joining_confirm
from dialogs.known import RESTS
from dialogs.talk import Talk, dialog


class Invitation(StrEnum):
    """What to do with a code that is out, or with a yes."""

    STAYS = "stays"
    WITHDRAW = "withdraw"


@dialog(
    "invitation",
    commands=("/uitnodiging",),
    forgets=True,
    samples={
        "out": (True, False),
        "said-yes": (False, True),
        "rests": (False, True),
        "guest": (None, Guest("somebody", datetime(2026, 3, 5, 19, tzinfo=UTC), named=False)),
    },
)
async def invitation(talk: Talk) -> None:
    """Show whether a code or a yes is out, and let it be taken back."""
    out = await talk.know("out", code_out())
    if out:
        if await talk.choose("open", Invitation) is Invitation.WITHDRAW:
            talk.withdraw_code()
            talk.say("withdrawn")
        else:
            rests = await talk.know("rests", RESTS)
            guest = None if rests else await talk.know("guest", knocked_here())
            if guest is not None:
                talk.open(joining_confirm.name)
                return
            talk.say("stays")
    if await talk.know("said-yes", knocked()):
        if await talk.choose("yours", Invitation) is Invitation.WITHDRAW:
            talk.take_back_knock()
            talk.say("taken-back")
        else:
            talk.say("yes-stays")
    elif not out:
        talk.say("none")
