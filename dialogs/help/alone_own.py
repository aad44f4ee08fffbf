"""What one person can do today for the two of them: one exercise, chosen and opened."""

from __future__ import annotations

from enum import StrEnum

from dialogs.talk import Talk, dialog


class Own(StrEnum):
    """The exercises that need one person. Each value is the name of its dialog."""

    MESSAGE = "message"
    NEED = "need"
    MIRROR = "mirror"
    PATTERNS = "patterns"
    CALM = "calm"
    NOT_NOW = "not-now"


@dialog("alone-own")
async def exercise(talk: Talk) -> None:
    """Choose one and begin it, or leave it at that."""
    chosen = await talk.choose("exercise", Own, why=True)
    if chosen is Own.NOT_NOW:
        talk.say("later")
    else:
        talk.say("begin")
        talk.open(chosen)
