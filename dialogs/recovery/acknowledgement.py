"""E5, step 1: full acknowledgement, each from the own side.

Theory of operation
-------------------
Who did it writes what was done and what that did to the other, in a few sentences. Rules look for the one
thing that would take it back (`words.acknowledgement`). The wording may stay, and then a night comes before
it is said; else it is said aloud. Questions are answered: whatever is asked, whole, without making it small.

Who was hurt may ask, may stop asking, and may ask again. Questions about what, when and whether it is over
help; details of sex mostly bring pictures that stay, so that is said before they are asked (domain research
§3e). The question why waits for the third step: nothing here is about causes.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.recovery.onward import ZONES, onward, set_out
from dialogs.recovery.places import Side, Stage
from dialogs.talk import Talk, dialog
from dialogs.techniques.i_message import Rewording
from dialogs.words.acknowledgement import weakens


class Question(StrEnum):
    """What who was hurt wants to know."""

    FACTS = "facts"
    PICTURES = "pictures"
    REASON = "reason"
    NOTHING = "nothing"


@dialog(
    "recovery-acknowledgement",
    for_two=True,
    args={"side": tuple(Side)},
    samples={
        "zone": ZONES,
        "own": (
            "Ik heb een half jaar tegen je gelogen, en daardoor ben jij je vertrouwen kwijt.",
            "Het betekende niets.",
            "Ik ging vreemd omdat jij er nooit was.",
            "Ik heb gelogen, maar ik was ook alleen.",
        ),
    },
)
async def acknowledgement(talk: Talk, side: str) -> None:
    """The first step, from one side."""
    await set_out(talk, Side(side), Stage.ACKNOWLEDGEMENT)
    if side == Side.DID:
        await _own_words(talk)
    else:
        await _questions(talk)
    await onward(talk, Side(side), Stage.ACKNOWLEDGEMENT)


async def _own_words(talk: Talk) -> None:
    """What was done, as it will be said, and how questions are met."""
    while True:
        own = await talk.ask("own", why=True)
        weak = await talk.judge("weak", weakens, own)
        if weak is None:
            talk.say("whole", text=own)
            break
        talk.say(f"weak-{weak}")
        if await talk.choose("again", Rewording, text=own) is Rewording.SO:
            talk.say("not-yet", text=own)
            break
    talk.say("answering")


async def _questions(talk: Talk) -> None:
    """Which questions help, for as long as there are some."""
    left = list(Question)
    wanted = await talk.choose("ask", Question, why=True)
    while wanted is not Question.NOTHING:
        left.remove(wanted)
        talk.say(f"about-{wanted}")
        wanted = await talk.choose("ask-more", Question, only=left)
    talk.say("room")
