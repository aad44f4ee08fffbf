"""D4, secrets: whether it is one, what it costs, and how it could be told. Nothing of it is kept.

Theory of operation
-------------------
First comes what would happen if it came out. Somebody who is afraid of what the other would do keeps silent
to be safe, and that is no secret: there is help then, and nothing more, and never the advice to tell. Who
does not know is asked once whether there is fear in it; who would rather not say gets no advice either. After
that come the three questions about safety, where they are due (`dialogs.help.triage`).

Only then: whether it is a secret at all. Shame, or fear of being found out, makes it one; an own thought is
nobody else's. Then what it costs to keep. To tell or to wait is the own choice, each as good as the other.
What it is about is asked only of who wants to tell, and never who else is in it. They make one sentence about
themselves, with the most important first, and lay it before the triple test (D1). That test is about a tone
and never keeps anybody silent about harm: words of harm do not come to it (`harm`). An affair asks more than
a sentence, and has a road of its own (`dialogs.recovery`).

It is asked only where the other cannot read along, and its owner says so. Nothing is kept and nothing is
sent: no record is made, the sentence is there to copy, and the journal goes with the talk, at the latest an
hour after it began. Danger heard in its midst ends it.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from dialogs.facts import unwatched
from dialogs.help.triage import Alone, Answer, safe_for_two
from dialogs.help.urgency import between_us
from dialogs.pitfalls.harm import Harm, InDanger, no_danger, no_harm
from dialogs.pitfalls.message import message
from dialogs.pitfalls.triple_test import triple_test
from dialogs.recovery.entrance import recovery
from dialogs.talk import Skipped, Talk, dialog
from dialogs.techniques.tomorrow import tomorrow
from dialogs.words.accusation import accuses
from dialogs.words.danger import Danger

FORGOTTEN_AFTER = timedelta(hours=1)


class Then(StrEnum):
    """What would happen if it came out."""

    UNSAFE = "unsafe"
    PAIN = "pain"
    OVER = "over"
    UNSURE = "unsure"


class Matter(StrEnum):
    """What it is about. Never who."""

    EX = "ex"
    MONEY = "money"
    UNHAPPY = "unhappy"
    ATTRACTION = "attraction"
    AFFAIR = "affair"
    OTHER = "other"


class Hidden(StrEnum):
    """Whether it is a secret: there is shame, or fear of being found out."""

    SECRET = "secret"
    OWN = "own"


class Cost(StrEnum):
    """What it costs most to keep."""

    UNREST = "unrest"
    DISTANCE = "distance"
    LIES = "lies"
    LITTLE = "little"


class Tell(StrEnum):
    """Whether to tell it."""

    TELL = "tell"
    NOT_YET = "not-yet"


class Fit(StrEnum):
    """Whether the sentence may stand."""

    SO = "so"
    AGAIN = "again"


class Otherwise(StrEnum):
    """After a sieve that held the sentence back."""

    AGAIN = "again"
    REST = "rest"


class Step(StrEnum):
    """The one small step at the end."""

    MOMENT = "moment"
    CHECK = "check"
    RECOVERY = "recovery"
    HELP = "help"
    DONE = "done"


OPENS = {Step.MOMENT: tomorrow, Step.CHECK: message, Step.RECOVERY: recovery, Step.HELP: between_us}


@dialog(
    "secret",
    commands=("/geheim",),
    samples={
        "unwatched": (True, False),
        "in-danger": (False, True),
        "again": ("Ik vind dit moeilijk om te zeggen.",),
        "plan": ("Ik bel morgen de bank.", "jij sloeg me"),
        **{f"sentence-{matter}": ("Ik schaam me.",) for matter in Matter},
        "sentence-unhappy": ("Ik mis je.", "Jij luistert nooit naar mij.", "jij sloeg me"),
    },
    lives=FORGOTTEN_AFTER,
    forgets=True,
    as_long_as=lambda person, couple: not person.safety.gentle,
)
async def secret(talk: Talk) -> None:
    """Whether it is safe, whether it is a secret, and one step that fits."""
    if not await talk.know("unwatched", unwatched()):
        talk.say("watched")
        return
    try:
        await no_danger(talk)
        if await talk.choose("alone", Alone, why=True) is Alone.LATER:
            talk.say("later")
        elif await _safe(talk):
            await _about(talk)
    except InDanger:
        talk.say("not-now")
    except Harm:
        talk.say("left-as-it-is")


async def _safe(talk: Talk) -> bool:
    """Whether telling may be spoken of at all. Where it may not, what fits is said."""
    then = await talk.choose("then", Then)
    fear = await talk.choose("fear", Answer) if then is Then.UNSURE else Answer.NO
    if then is Then.UNSAFE or fear is Answer.YES:
        talk.say("no-secret")
        talk.screened(Danger.VIOLENCE_TO_ME.value)
        return False
    if fear is Answer.RATHER_NOT:
        talk.say("no-advice")
        return False
    return await safe_for_two(talk, alone_already=True)


async def _about(talk: Talk) -> None:
    """Whether it is a secret, what it costs, and whether to tell. What it is, is asked only of who tells."""
    if await talk.choose("hidden", Hidden, why=True) is Hidden.OWN:
        talk.say("own", leads="/behoefte")
        return
    talk.say(f"cost-{await talk.choose('cost', Cost)}")
    if await talk.choose("tell", Tell, why=True) is Tell.NOT_YET:
        await _step(talk, "not-yet", Step.MOMENT, Step.HELP, Step.DONE)
        return
    matter = await talk.choose("matter", Matter)
    if matter is Matter.AFFAIR:
        await _step(talk, "affair", Step.RECOVERY, Step.HELP, Step.DONE)
        return
    talk.say("how")
    if await _to_copy(talk, await _whole(talk, matter)):
        await _step(talk, "ready", Step.MOMENT, Step.CHECK, Step.HELP, Step.DONE)
    else:
        await _step(talk, "rest", Step.MOMENT, Step.HELP, Step.DONE)


async def _whole(talk: Talk, matter: Matter) -> str:
    """One sentence; about money with the first step of an own plan."""
    sentence = await _sentence(talk, matter)
    if matter is not Matter.MONEY:
        return sentence
    plan = await talk.ask("plan", skip=True)
    if isinstance(plan, Skipped):
        return sentence
    await no_harm(talk, plan)
    return f"{sentence} {plan}"


async def _sentence(talk: Talk, matter: Matter) -> str:
    """What is most important. Where it speaks of the other, that is pointed out once."""
    sentence = await talk.ask(f"sentence-{matter}")
    await no_harm(talk, sentence)
    if not await talk.judge("accuses", accuses, sentence):
        return sentence
    if await talk.choose("blame", Fit, text=sentence) is Fit.SO:
        return sentence
    return await _again(talk, sentence)


async def _to_copy(talk: Talk, text: str) -> bool:
    """Through the triple test, and then into their own hands; False: not now."""
    while (held := await triple_test(talk)) is not None:
        if await talk.choose(f"not-{held}", Otherwise) is Otherwise.REST:
            return False
        text = await _again(talk, text)
    talk.say("whole", copy=True, text=text)
    return True


async def _again(talk: Talk, sentence: str) -> str:
    """The same, said otherwise."""
    said = await talk.ask("again", text=sentence)
    await no_harm(talk, said)
    return said


async def _step(talk: Talk, where: str, *steps: Step) -> None:
    """Offer the small steps that fit there, and open the one that is chosen."""
    step = await talk.choose(where, Step, only=steps, ends=True)
    talk.say(f"to-{step}")
    if step is not Step.DONE:
        talk.open(OPENS[step].name)
