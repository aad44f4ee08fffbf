"""`/herstel tegenslag` (E5): a trigger, a doubt, a quarrel, something found out. Noted, never counted.

What is noted is seen back at the next look (`look`), and fades as its owner chose. Something that was found
out is no setback of who found it: then the honest look comes first. It is for one person, so it stays open
where exercises for two rest.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.facts import unwatched
from dialogs.known import RESTS
from dialogs.records import SetbackNoted
from dialogs.recovery.bad_day import bad_day
from dialogs.talk import Skipped, Talk, dialog


class What(StrEnum):
    """What came."""

    TRIGGER = "trigger"
    DOUBT = "doubt"
    QUARREL = "quarrel"
    FOUND = "found"


class Now(StrEnum):
    """Something for now, or not."""

    HELP = "help"
    ENOUGH = "enough"


@dialog(
    "recovery-setback",
    commands=("/herstel tegenslag",),
    samples={"unwatched": (True, False), "note": ("Zijn jas rook naar haar.",), "rests": (False, True)},
)
async def setback(talk: Talk) -> None:
    """What came, a few words if wanted, and something for now."""
    if not await talk.know("unwatched", unwatched()):
        talk.say("watched")
        return
    what = await talk.choose("what", What, why=True)
    note = await talk.ask("note", skip=True)
    talk.record(SetbackNoted(what, "" if isinstance(note, Skipped) else note, talk.now))
    talk.say("found-alone" if what is What.FOUND and await talk.know("rests", RESTS) else what)
    if await talk.choose("now", Now) is Now.HELP:
        talk.open(bad_day.name)
    else:
        talk.say("noted")
