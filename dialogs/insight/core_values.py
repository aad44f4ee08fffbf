"""C4, the five core values: a card of each with "not this, but this", and one sentence to practise on.

Theory of operation
-------------------
A card is short, and nothing on it judges the reader. To practise is to say one clumsy sentence otherwise, in
own words. A rule may name one thing to improve (`words.core_value`), each kind once, as a question; the own
wording may always stay. What was written is kept for its owner, for as long as own words are kept, and is
seen back on the card the next time, where nobody reads along. It ends in the exercise that trains the value.

Where there is danger nothing of it fits: "say it with I" teaches a victim to be careful. A sentence that may
tell of harm is left as it is and not kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from dialogs.codec import from_json
from dialogs.facts import recall, unwatched
from dialogs.pitfalls.harm import Harm, InDanger, no_danger, no_harm
from dialogs.records import CoreValuePractised
from dialogs.talk import SKIPPED, Talk, dialog
from dialogs.words.core_value import CoreValue, Lack, lack, tells_of_harm

EXERCISES: Mapping[CoreValue, str] = {
    CoreValue.HONESTY: "ten-minutes",
    CoreValue.BOUNDARIES: "message",
    CoreValue.LISTENING: "mirror",
    CoreValue.CHECK_INS: "check-in",
    CoreValue.RESPONSIBILITY: "promise",
}
"""The dialog that trains each."""
LOOKED_BACK = 20
"""How many earlier sentences are read, to find the last one for this value."""


class Part(StrEnum):
    """What to do with a card."""

    PRACTISE = "practise"
    OTHER = "other"
    DONE = "done"


class Begin(StrEnum):
    """The exercise that trains it: now or later; or another card."""

    NOW = "now"
    OTHER = "other"
    LATER = "later"


class Outcome(StrEnum):
    """How a sentence became what it is."""

    AT_ONCE = "at-once"
    BETTER = "better"
    OWN = "own"


SAMPLES: Mapping[CoreValue, tuple[str, ...]] = {
    CoreValue.HONESTY: (
        "Ik ben verdrietig.",
        "Niks hoor.",
        "Jij vraagt ook altijd door.",
        "Ik ben bang voor jou.",
    ),
    CoreValue.BOUNDARIES: ("Ik heb een kwartier rust nodig.", "Laat me met rust.", "Ik heb rust nodig."),
    CoreValue.LISTENING: ("Je voelt je alleen. Klopt dat?", "Dat is niet waar.", "Jij sloeg me."),
    CoreValue.CHECK_INS: ("Hoe was deze week voor jou?", "We moeten praten."),
    CoreValue.RESPONSIBILITY: ("Ik was laat. Wat heb je van me nodig?", "Sorry, maar jij ook."),
}
BETTER_SAMPLES = ("Ik ben verdrietig.", "Jij vraagt ook altijd door.")


@dialog(
    "core-values",
    commands=("/kernwaarden",),
    samples={
        "in-danger": (False, True),
        "unwatched": (True, False),
        "earlier": (
            [],
            [{"value": "honesty", "text": "Ik ben moe en stil."}],
            [{"value": "listening", "text": "Je mist me. Klopt dat?"}],
        ),
        **{f"practise-{value}": samples for value, samples in SAMPLES.items()},
        **{f"lack-{one}": BETTER_SAMPLES for one in Lack},
    },
)
async def core_values(talk: Talk) -> None:
    """A card, a sentence of one's own, and the exercise that trains it."""
    try:
        await no_danger(talk)
        while await _card(talk, await talk.choose("which", CoreValue, why=True)):
            pass
    except InDanger:
        talk.say("not-now")
    except Harm:
        talk.say("left-as-it-is")


async def _card(talk: Talk, value: CoreValue) -> bool:
    """One card. Whether another one is wanted."""
    talk.say(f"card-{value}")
    if await talk.know("unwatched", unwatched()):
        for body in await talk.know("earlier", recall(CoreValuePractised.kind, LOOKED_BACK)):
            before = from_json(CoreValuePractised, body)
            if before.value == value:
                talk.say("before", text=before.text)
                break
    part = await talk.choose("part", Part)
    if part is Part.DONE:
        talk.say("done")
    if part is not Part.PRACTISE:
        return part is Part.OTHER
    await _practise(talk, value)
    await no_danger(talk)
    begin = await talk.choose(f"use-{value}", Begin)
    if begin is Begin.NOW:
        talk.say("now")
        talk.open(EXERCISES[value])
    elif begin is Begin.LATER:
        talk.say("later")
    return begin is Begin.OTHER


async def _practise(talk: Talk, value: CoreValue) -> None:
    """One sentence in own words: at most one question of each kind, and it may stay as it is."""
    text = await talk.ask(f"practise-{value}")
    await _harmless(talk, text)
    asked: set[Lack] = set()
    outcome = Outcome.AT_ONCE
    while (found := await talk.judge("lack", lack, value, text)) is not None:
        if found in asked:
            outcome = Outcome.OWN
            break
        asked.add(found)
        better = await talk.ask(f"lack-{found}", skip=True, text=text)
        if better is SKIPPED:
            outcome = Outcome.OWN
            break
        text, outcome = better, Outcome.BETTER
        await _harmless(talk, text)
    talk.record(CoreValuePractised(value, text))
    talk.say(f"{outcome}-{value}" if outcome is Outcome.AT_ONCE else f"{outcome}", text=text)


async def _harmless(talk: Talk, text: str) -> None:
    """Raises Harm where a sentence is no matter of wording."""
    await no_harm(talk, text)
    if await talk.judge("tells-of-harm", tells_of_harm, text):
        raise Harm
