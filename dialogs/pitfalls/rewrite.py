"""The rewriting of a message, built together: one part at a time, each looked at once.

Theory of operation
-------------------
The usual road is the soft start: a fact that a camera could film, a feeling, a need, one request that may be
refused. Not every pattern is served by it. Each has its own antidote (Gottman's for four of them, the others
are ours), and that makes the first question another one: a pause *with* a time, an own true part, a question
in place of advice, a moment of attention. Where the antidote is the message itself, only the feeling is asked
besides. Sarcasm asks the feeling first, since it hides one.

A part that lacks something gets one question (`words.soft_start`), and its own wording may stay. The first
part cannot be left out: without it there is nothing to send.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from dialogs.pitfalls.harm import Harm, no_harm
from dialogs.talk import SKIPPED, Talk, dialog
from dialogs.words.draft import Draft, joined
from dialogs.words.need import Need, likely_needs
from dialogs.words.patterns import Pattern
from dialogs.words.soft_start import (
    FactFault,
    FeelingFault,
    OpeningFault,
    RequestFault,
    emotion_in,
    fact_fault,
    feeling_fault,
    moment_fault,
    receiving_fault,
    request_fault,
    true_part_fault,
)


class Opening(StrEnum):
    """The first part: what is asked in place of, or as, the fact."""

    FACT = "fact"
    PAUSE = "pause"
    TRUE_PART = "true-part"
    TALK = "talk"
    RECEIVING = "receiving"
    ATTENTION = "attention"


class Wanted(StrEnum):
    """One of the four needs, or none of them in the message."""

    SAFETY = "safety"
    CONNECTION = "connection"
    RECOGNITION = "recognition"
    AUTONOMY = "autonomy"
    NONE = "none"


class Safe(StrEnum):
    """Whether it is safe to send this."""

    YES = "yes"
    NO = "no"


ANTIDOTES: Mapping[Pattern, Opening] = {
    Pattern.STONEWALLING: Opening.PAUSE,
    Pattern.DEFENSIVENESS: Opening.TRUE_PART,
    Pattern.AVOIDANCE: Opening.TALK,
    Pattern.FIXING: Opening.RECEIVING,
    Pattern.SARCASM: Opening.FACT,
    Pattern.CRITICISM: Opening.FACT,
    Pattern.ABSENCE: Opening.ATTENTION,
}
LOOKED_AT: Mapping[Opening, Callable[[str], FactFault | OpeningFault | None]] = {
    Opening.FACT: fact_fault,
    Opening.PAUSE: moment_fault,
    Opening.TRUE_PART: true_part_fault,
    Opening.TALK: moment_fault,
    Opening.RECEIVING: receiving_fault,
    Opening.ATTENTION: moment_fault,
}
LONG = (Opening.FACT, Opening.TRUE_PART)
"""After these come need and request as well."""

OPENING_SAMPLES: Mapping[Opening, tuple[str, ...]] = {
    Opening.FACT: ("Toen je gisteren om tien uur thuiskwam", "Je bent altijd laat."),
    Opening.PAUSE: ("Ik heb nu rust nodig. Om negen uur ben ik terug.", "Ik heb nu rust nodig."),
    Opening.TRUE_PART: ("Daar heb je een punt, ik was laat.", "Ik was laat, maar jij ook."),
    Opening.TALK: ("Ik wil morgen na het eten praten.", "Ik wil praten."),
    Opening.RECEIVING: ("Wat een dag. Vertel?", "Je moet gewoon minder werken."),
    Opening.ATTENTION: ("Om acht uur ben ik er voor jou.", "Ik ben er voor jou."),
}
BETTER_SAMPLES = ("Je was om tien uur thuis.",)


@dialog(
    "rewrite",
    samples={
        **{f"open-{opening}": samples for opening, samples in OPENING_SAMPLES.items()},
        **{
            f"open-{opening}-{fault}": BETTER_SAMPLES
            for opening in Opening
            for fault in (*FactFault, *OpeningFault)
        },
        "feeling": ("alleen", "genegeerd", "bedreigd"),
        "feeling-under": ("alleen", "genegeerd"),
        **{f"feeling-{fault}": ("verdrietig",) for fault in FeelingFault},
        "request": ("Wil je me bellen als het later wordt?", "Je moet me bellen."),
        **{f"request-{fault}": ("Wil je me bellen?",) for fault in RequestFault},
    },
)
async def rewrite(talk: Talk, said: str, pattern: Pattern | None) -> Draft:
    """A message made of own parts. Raises `harm.Harm` when one of them is no matter of wording."""
    opening = Opening.FACT if pattern is None else ANTIDOTES[pattern]
    under = await _feeling(talk, "feeling-under") if pattern is Pattern.SARCASM else None
    first = await _opening(talk, opening)
    feeling = await _feeling(talk, "feeling") if under is None else under
    if opening not in LONG:
        return joined(first, feeling)
    need = await _need(talk, said, first, feeling)
    return joined(first, feeling, need, await _request(talk))


async def _opening(talk: Talk, opening: Opening) -> str:
    typed = await talk.ask(f"open-{opening}", why=True)
    await no_harm(talk, typed)
    fault = await talk.judge("open-fault", LOOKED_AT[opening], typed)
    return await _better(talk, f"open-{opening}", fault, typed)


async def _feeling(talk: Talk, step: str) -> str:
    """The feeling, or nothing when it was left out."""
    typed = await talk.ask(step, skip=True, why=True)
    if typed is SKIPPED:
        return ""
    await no_harm(talk, typed)
    fault = await talk.judge("feeling-fault", feeling_fault, typed)
    if fault is not FeelingFault.UNSAFE:
        return await _better(talk, "feeling", fault, typed)
    if await talk.choose("unsafe", Safe) is Safe.NO:
        raise Harm
    return typed


async def _need(talk: Talk, said: str, first: str, feeling: str) -> str:
    """One of the four, the likeliest first; or none of them."""
    likely = await talk.judge("likely", likely_needs, f"{said}\n{first}", emotion_in(feeling))
    ranked = [guess.need for guess in likely]
    others = [other for other in Need if other not in ranked]
    only = [*(Wanted(need) for need in (*ranked, *others)), Wanted.NONE]
    return (await talk.choose("need", Wanted, only=only, why=True)).value


async def _request(talk: Talk) -> str:
    """The request, or nothing when it was left out."""
    typed = await talk.ask("request", skip=True, why=True)
    if typed is SKIPPED:
        return ""
    await no_harm(talk, typed)
    fault = await talk.judge("request-fault", request_fault, typed)
    return await _better(talk, "request", fault, typed)


async def _better(talk: Talk, part: str, fault: StrEnum | None, typed: str) -> str:
    """A part as it shall stand: one question where it lacks something, and the own wording may stay."""
    if fault is None:
        return typed
    better = await talk.ask(f"{part}-{fault}", skip=True, text=typed)
    if better is SKIPPED:
        return typed
    await no_harm(talk, better)
    return better
