"""`/uiteen afscheid`: thanks for what was good, a goodbye, the own grief, and rules for being in touch.

What is written here stays in the own chat. For one person, and nothing of it is sent.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.facts import unwatched
from dialogs.talk import SKIPPED, Talk, dialog


class Part(StrEnum):
    """What to do today."""

    GRIEF = "grief"
    CONTACT = "contact"
    THANKS = "thanks"
    RITUAL = "ritual"
    ENOUGH = "enough"


@dialog(
    "farewell-goodbye",
    commands=("/uiteen afscheid",),
    samples={"unwatched": (True, False), "write-thanks": ("Dat we samen zoveel lachten.",)},
)
async def goodbye(talk: Talk) -> None:
    """One thing a day is enough; another one if that is wanted."""
    if not await talk.know("unwatched", unwatched()):
        talk.say("watched")
        return
    left = list(Part)
    wanted = await talk.choose("which", Part, ends=True)
    while wanted is not Part.ENOUGH:
        if wanted is not Part.THANKS:
            talk.say(wanted)
        elif await talk.ask("write-thanks", skip=True, why=True) is not SKIPPED:
            talk.say("thanked")
        left.remove(wanted)
        wanted = await talk.choose("more", Part, only=left, ends=True)
    talk.say("done")
