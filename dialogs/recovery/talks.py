"""E5, step 3: deep talks, by four questions. Only here is it about causes, and never about whose fault.

Theory of operation
-------------------
What went wrong between us, which needs were not met, what did you miss, what did I miss. One question at a
time: first the own words, in private; where they accuse, a beginning with "I" is suggested. Then the two talk
by the mirror, or set a moment for it. That there were reasons is no excuse: the choice stays with who made
it. The step is done when the person says that all four were talked over.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from dialogs.recovery.onward import ZONES, onward, set_out
from dialogs.recovery.places import Side, Stage
from dialogs.talk import Dialog, Talk, dialog
from dialogs.techniques.i_message import stays
from dialogs.techniques.mirror import mirror
from dialogs.techniques.tomorrow import tomorrow


class Question(StrEnum):
    """The four of the source, and that all were talked over."""

    BETWEEN = "between"
    NEEDS = "needs"
    YOURS = "yours"
    MINE = "mine"
    ALL = "all"


class How(StrEnum):
    """What to do with the own words."""

    MIRROR = "mirror"
    TOMORROW = "tomorrow"
    LATER = "later"


TALKS: Mapping[How, Dialog[..., Any]] = {How.MIRROR: mirror, How.TOMORROW: tomorrow}


@dialog(
    "recovery-talks",
    for_two=True,
    args={"side": tuple(Side)},
    samples={
        "zone": ZONES,
        **{
            f"own-{one}": ("We praatten alleen nog over de kinderen.", "Jij luisterde nooit.")
            for one in Question
        },
    },
)
async def talks(talk: Talk, side: str) -> None:
    """The third step: one question, or the end of it."""
    await set_out(talk, Side(side), Stage.TALKS)
    question = await talk.choose("question", Question, why=True)
    if question is Question.ALL:
        talk.say("all")
        await onward(talk, Side(side), Stage.TALKS)
        return
    own = await talk.ask(f"own-{question}")
    while not await stays(talk, own):
        own = await talk.ask(f"own-{question}")
    talk.say("by-mirror")
    how = await talk.choose("how", How, text=own)
    if how is How.LATER:
        talk.say("later")
    else:
        talk.open(TALKS[how].name)
