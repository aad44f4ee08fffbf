"""The talk in which somebody says that it ends: one clear sentence, no blame, no false hope.

The sentence is read by rules (`words.leaving`) and by the three of the triple test (D1). It is written here
and said aloud; nothing of it is sent. It is for two, so it rests where that is not safe.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.farewell.weeks import ZONES, set_out, until_then
from dialogs.pitfalls.triple_test import triple_test
from dialogs.talk import Talk, dialog
from dialogs.techniques.i_message import Rewording
from dialogs.techniques.tomorrow import tomorrow
from dialogs.words.leaving import blurs


class Moment(StrEnum):
    """When it is said."""

    CHOOSE = "choose"
    KNOWN = "known"


@dialog(
    "farewell-sentence",
    for_two=True,
    samples={
        "zone": ZONES,
        "sentence": (
            "Ik ga bij je weg. Dat heb ik besloten.",
            "Misschien moeten we even uit elkaar.",
            "Jij hebt alles kapotgemaakt, ik ga weg.",
        ),
    },
)
async def sentence(talk: Talk) -> None:
    """One sentence, and how it is said."""
    while True:
        said = await talk.ask("sentence", why=True)
        blurred = await talk.judge("blurred", blurs, said)
        if blurred is not None:
            talk.say(f"blurred-{blurred}")
            if await talk.choose("again", Rewording, text=said) is Rewording.AGAIN:
                continue
        sieve = await triple_test(talk)
        if sieve is None or await talk.choose("sieved", Rewording, text=said) is Rewording.SO:
            break
    talk.say("whole", text=said)
    talk.say("place")
    await until_then(talk, await set_out(talk))
    if await talk.choose("moment", Moment) is Moment.CHOOSE:
        talk.open(tomorrow.name)
    else:
        talk.say("after")
