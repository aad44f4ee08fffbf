"""A moment that somebody types, asked for in a talk."""

from __future__ import annotations

from datetime import datetime

from dialogs.rhythm.from_now import typed_moment
from dialogs.talk import Talk


async def asked_moment(talk: Talk, zone: str) -> datetime:
    """The moment (aware, UTC) that is typed, by the clock of that zone; asked for until it is clear."""
    while True:
        text = await talk.ask("typed")
        at = await talk.judge("moment", typed_moment, text, talk.now, zone)
        if at is not None:
            return at
        talk.say("unclear")
