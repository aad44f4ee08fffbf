"""Whether something about the two can be looked at now: in private, and where nothing points to danger."""

from __future__ import annotations

from dialogs.facts import unwatched
from dialogs.known import IN_DANGER
from dialogs.talk import Talk

GUARDS = {"unwatched": (True, False), "in-danger": (False, True)}
"""Samples for whoever asks."""


async def in_private(talk: Talk) -> bool:
    """Whether to go on; where not, the calling dialog says why, as its `watched` or its `not-now`."""
    if not await talk.know("unwatched", unwatched()):
        talk.say("watched")
        return False
    if await talk.know("in-danger", IN_DANGER):
        talk.say("not-now")
        return False
    return True
