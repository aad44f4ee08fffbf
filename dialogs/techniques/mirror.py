"""A1, De Spiegel: give back what you heard before you give your own side.

Theory of operation
-------------------
There are two roads to the same end. *Together* the phone lies on the table as a coach: everything is said
aloud and the partner reads along, so only buttons are used and no spoken word is typed or kept; whether
something else slipped into the sentence is told by the speaker. *In writing* (afterwards, or to rehearse) the
rules of `words.listening` look at the typed words for one thing to improve. Own words may always stay.

On both roads the own side opens only after a yes to "does it fit?", and that question cannot be skipped.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from dialogs.facts import count
from dialogs.records import Mirrored
from dialogs.talk import SKIPPED, Talk, dialog
from dialogs.words import listening
from dialogs.words.harm import may_report_harm

WEEK = timedelta(days=7)
ENOUGH = 3
"""Mirrors in a week: the exercise of the method (A2)."""


class Setting(StrEnum):
    """Is the partner here, was it earlier, or is it to practise?"""

    TOGETHER = "together"
    AFTERWARDS = "afterwards"
    REHEARSAL = "rehearsal"


class Ready(StrEnum):
    """Does it suit the partner now?"""

    NOW = "now"
    LATER = "later"


class Done(StrEnum):
    """Something spoken is over."""

    DONE = "done"


class Slip(StrEnum):
    """What else was in the spoken sentence, by the speaker's own ear. Named as `listening.Fault` does."""

    NOTHING = "nothing"
    BUT = "but"
    SOLUTION = "solution"
    DEFENCE = "defence"


class Anyway(StrEnum):
    """What to do after one thing to improve was named."""

    AGAIN = "again"
    SO = "so"


class Fits(StrEnum):
    """The answer to 'have I heard you?'. It cannot be skipped."""

    YES = "yes"
    NOT_QUITE = "not-quite"


REFLECTION_SAMPLES = (
    "Je voelt je alleen, ook als ik naast je zit. Klopt dat?",
    "Ik snap dat je je alleen voelt, maar dat hoeft niet. Klopt dat?",
    "Je moet gewoon eerder iets zeggen.",
    "Dat is niet waar, ik ben er toch.",
    "Je overdrijft.",
    "Ik voel me alleen, ook als we samen op de bank zitten.",
    "Je voelt je alleen als ik naast je zit.",
    "Je zegt dat we samen op een bank zitten. Klopt dat?",
)
HEARD_SAMPLES = ("Ik voel me alleen, ook als we samen op de bank zitten.",)


def fitting_fault(heard: str, reflection: str) -> listening.Fault | None:
    """The one thing to improve. What was done to somebody is left as it is."""
    return None if may_report_harm(heard, reflection) else listening.worst_fault(heard, reflection)


@dialog(
    "mirror",
    commands=("/spiegel",),
    for_two=True,
    samples={
        "heard-afterwards": HEARD_SAMPLES,
        "heard-rehearsal": HEARD_SAMPLES,
        "reflection": REFLECTION_SAMPLES,
        "correction": ("Het gaat niet om de bank, ik mis je.",),
        "your-side": ("Ik was moe en ik mis jou ook.",),
        "follow-up": ("Wat bedoel je met missen?",),
        "count": (0, ENOUGH - 1),
    },
)
async def mirror(talk: Talk, heard: str = "") -> None:
    """Four moves: the partner speaks, you give back, the partner says whether it fits, then your side.

    `heard` comes from a dialog that knows already what the partner said: then it is given back in writing.
    """
    setting = Setting.AFTERWARDS if heard else await talk.choose("setting", Setting, why=True)
    if setting is Setting.TOGETHER:
        if await talk.choose("ready", Ready, ends=True) is Ready.LATER:
            talk.say("later")
            return
        await _aloud(talk)
    else:
        await _in_writing(talk, setting, heard)
    before = await talk.know("count", count(Mirrored.kind, WEEK))
    talk.record(Mirrored())
    talk.say("done-week" if before + 1 >= ENOUGH else "done", count=before + 1)


async def _aloud(talk: Talk) -> None:
    """One phone on the table: the coach says whose turn it is and what for."""
    alone, talk.shared_screen = talk.shared_screen, True
    await talk.choose("speak", Done)
    while True:
        await talk.choose("give-back", Done)
        slip = await talk.choose("slip", Slip)
        if slip is not Slip.NOTHING:
            talk.say(f"fault-{slip}")
            if await talk.choose("anyway-aloud", Anyway) is Anyway.AGAIN:
                continue
        if await talk.choose("fits-together", Fits) is Fits.YES:
            break
        await talk.choose("correct-aloud", Done)
    await talk.choose("your-side-aloud", Done, why=True)
    await talk.choose("follow-up-aloud", Done)
    talk.shared_screen = alone


async def _in_writing(talk: Talk, setting: Setting, heard: str) -> None:
    """Alone with the phone: the words themselves are looked at."""
    heard = heard or await talk.ask(f"heard-{setting}")
    while True:
        reflection = await talk.ask("reflection", heard=heard)
        fault = await talk.judge("fault", fitting_fault, heard, reflection)
        if fault is None:
            talk.say("clear")
        else:
            talk.say(f"fault-{fault}")
            if await talk.choose("anyway", Anyway, reflection=reflection) is Anyway.AGAIN:
                continue
        if await talk.choose(f"fits-{setting}", Fits, reflection=reflection) is Fits.YES:
            break
        heard = await talk.ask("correction")
    await talk.ask("your-side", skip=True, why=True)
    question = await talk.ask("follow-up", skip=True)
    if question is SKIPPED:
        talk.say("take-along", reflection=reflection)
    else:
        talk.say("take-along-both", reflection=reflection, question=question)
