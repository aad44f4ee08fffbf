"""Settings: names, country, how long words are kept; and the way to the rhythm, where all times are.

A menu of short talks. Each shows how it is now, keeps a change at once, and comes back to the menu. `terug`
leaves one of them without a change. Everything here is the person's own; the other hears nothing of it.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.help.about_you import country, names
from dialogs.help.rhythm import rhythm
from dialogs.known import KEEP_FOR
from dialogs.people import KeepFor
from dialogs.talk import Talk, dialog


class Setting(StrEnum):
    """What can be set."""

    RHYTHM = "rhythm"
    NAMES = "names"
    COUNTRY = "country"
    KEEP = "keep"
    DONE = "done"


@dialog("settings", commands=("/instellingen",), samples={"present-keep": tuple(KeepFor)})
async def settings(talk: Talk) -> None:
    """Choose what to set, until it is done."""
    while (setting := await talk.choose("menu", Setting, ends=True)) is not Setting.DONE:
        if setting is Setting.RHYTHM:
            talk.open(rhythm.name)
            return
        if setting is Setting.NAMES:
            await names(talk)
        elif setting is Setting.COUNTRY:
            await country(talk)
        else:
            present = await talk.know("present-keep", KEEP_FOR)
            talk.change(keep_for=await talk.choose(f"keep-{present}", KeepFor, why=True))
        talk.say("saved")
    talk.say("done")
