"""A3, De Detector: not why somebody is angry, but what that person needs.

Theory of operation
-------------------
What was said and the emotion that was seen give a ranking of the four needs, with a reason for each
(`words.need`): the words that point there, or the emotion alone. It is a guess, so the person chooses. Then
come the questions to ask aloud: the open one first, and after it one that aims at that need, in the
person's own words. The answer becomes one agreement that can be checked: who does what, and when
(`words.agreement`). What is missing there is asked once, and the wording may stay. For whoever has not
asked yet, the asking itself becomes the agreement.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.agreements import follow_up
from dialogs.known import LINKED, MAY_AGREE, ZONE
from dialogs.records import Agreement, AgreementProposed
from dialogs.talk import Skipped, Talk, dialog
from dialogs.words.agreement import Missing, missing
from dialogs.words.harm import may_report_harm
from dialogs.words.need import Emotion, Need, asks_openly, likely_needs

EXPLAINED = 2
"""How many guesses come with their reason. All four can be chosen."""


class Lay(StrEnum):
    """What happens to the agreement."""

    PROPOSE = "propose"
    KEEP = "keep"


def fitting_missing(agreement: str) -> Missing | None:
    """What to ask about an agreement. One that tells of harm is left as it is."""
    return None if may_report_harm(agreement) else missing(agreement)


@dialog(
    "need",
    commands=("/behoefte",),
    samples={
        "what": ("Alweer te laat, op jou kan ik nooit rekenen.", "Laat me toch eens gerust."),
        **{f"question-{need}": ("Voel je je niet belangrijk voor mij?",) for need in Need},
        "answer": ("Dat je even laat weten dat je later bent.",),
        "agreement": (
            "Ik app je een kwartier vooraf als ik later ben.",
            "Meer thuis zijn.",
            "Elke avond de afwas.",
            "Elke avond beter mijn best doen.",
        ),
        "linked": (True, False),
        "for-two": (True, False),
        "zone": ("Europe/Amsterdam",),
        "plan": ("Ik vraag het haar morgen na het eten.", "Vragen."),
        **{f"missing-{part}": ("Ik.", "Ik ben dinsdag om zes uur thuis.") for part in Missing},
    },
)
async def need(talk: Talk, what: str = "") -> None:
    """From what happened to what is needed, and from there to one agreement.

    `what` comes from a dialog that knows already what was said.
    """
    what = what or await talk.ask("what", why=True)
    emotion = await talk.choose("emotion", Emotion)
    likely = await talk.judge("likely", likely_needs, what, emotion)
    for guess in likely[:EXPLAINED]:
        if guess.because:
            talk.say(f"likely-{guess.need}", because=guess.because)
        else:
            talk.say(f"likely-{guess.need}-by-emotion")
    ranked = [guess.need for guess in likely]
    others = [other for other in Need if other not in ranked]
    chosen = await talk.choose("need", Need, only=[*ranked, *others], why=True)
    question = await talk.ask(f"question-{chosen}", skip=True)
    if isinstance(question, Skipped) or await talk.judge("open", asks_openly, question):
        talk.say("ask-open")
    else:
        talk.say("ask", question=question)
    answer = await talk.ask("answer", skip=True)
    if isinstance(answer, Skipped):
        agreed = await talk.ask("plan", skip=True, why=True)
    else:
        agreed = await talk.ask("agreement", skip=True, why=True, answer=answer)
    if isinstance(agreed, Skipped):
        talk.say("without")
        return
    agreement = await _concrete(talk, agreed)
    talk.record(Agreement(agreement))
    if isinstance(answer, Skipped):
        talk.say("planned", agreement=agreement)
        return
    talk.say("agreed", agreement=agreement)
    if await talk.know("linked", LINKED) and await talk.know("for-two", MAY_AGREE):
        await _lay(talk, agreement)


async def _lay(talk: Talk, agreement: str) -> None:
    """It may become an agreement of both: only by an own choice, and once the other said yes (A8)."""
    if await talk.choose("lay", Lay, agreement=agreement) is Lay.KEEP:
        talk.say("kept")
        return
    zone = await talk.know("zone", ZONE)
    talk.record(AgreementProposed(agreement, follow_up(agreement, talk.now, zone)))
    talk.invite("agreement-confirm")
    talk.say("laid")


async def _concrete(talk: Talk, agreement: str) -> str:
    """The agreement with what was missing, if it is given. One question, no more."""
    part = await talk.judge("missing", fitting_missing, agreement)
    if part is None:
        return agreement
    more = await talk.ask(f"missing-{part}", skip=True, agreement=agreement)
    if isinstance(more, Skipped):
        return agreement
    whole = await talk.judge("missing-still", missing, more) is None
    return more if whole else f"{agreement.rstrip('.!? ')}: {more}"
