"""A1, De Spiegel: give back what you heard before you give your own side."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from dialogs.facts import count
from dialogs.records import Mirrored
from dialogs.talk import Talk, dialog
from dialogs.words import listening

WEEK = timedelta(days=7)


class Setting(StrEnum):
    """Is she here, or is this afterwards, or to practise?"""

    TOGETHER = "together"
    ALONE = "alone"


class Fits(StrEnum):
    """Her answer to 'have I heard you?'. It cannot be skipped."""

    YES = "yes"
    NOT_QUITE = "not-quite"


class Anyway(StrEnum):
    """What to do after one thing to improve was named."""

    AGAIN = "again"
    SO = "so"


@dialog(
    "mirror",
    commands=("/spiegel",),
    samples={
        "heard": ("Ik voel me alleen, ook als we samen op de bank zitten.",),
        "reflection": (
            "Je voelt je alleen, ook als ik naast je zit. Klopt dat?",
            "Ja maar ik was ook moe.",
            "Je moet gewoon eerder iets zeggen.",
            "Dat is niet waar, ik ben er toch.",
            "Je overdrijft.",
            "Ik voel me alleen, ook als we samen op de bank zitten.",
            "Je voelt je alleen als ik naast je zit.",
            "Je zegt dat we samen op een bank zitten. Klopt dat?",
        ),
        "correction": ("Het gaat niet om de bank, ik mis je.",),
        "your-side": ("Ik was moe en ik mis jou ook.",),
        "follow-up": ("Wat bedoel je met missen?",),
        "count": (1, 3),
    },
)
async def mirror(talk: Talk) -> None:
    """Four moves: she speaks, you give back, she says whether it fits, and only then your side."""
    setting = await talk.choose("setting", Setting, why=True)
    talk.say("put-down" if setting is Setting.TOGETHER else "think-back")
    heard = await talk.ask("heard")
    while True:
        reflection = await talk.ask("reflection", heard=heard)
        fault = await talk.judge("fault", listening.worst_fault, heard, reflection)
        if fault is not None:
            talk.say(f"fault-{fault}", heard=heard)
            if await talk.choose("anyway", Anyway, reflection=reflection) is Anyway.AGAIN:
                continue
        fits = await talk.choose(f"fits-{setting}", Fits, reflection=reflection)
        if fits is Fits.YES:
            break
        heard = await talk.ask("correction")
    await talk.ask("your-side", why=True)
    await talk.ask("follow-up", skip=True)
    talk.record(Mirrored())
    done = await talk.know("count", count(Mirrored.kind, WEEK))
    talk.say("done", count=done)
