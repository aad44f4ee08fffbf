"""F2, when she does not join: what one can do alone, and for how long (first version).

Theory of operation
-------------------
Honest first: nobody saves a relationship alone, and one can change the own part of it. Then what the source
says in order: tell her that you want to work on it; ask what she needs, and whether something does not feel
safe; give it two to three months; think of help by a person. It ends in an exercise that needs one person.

It tells nothing about the other, and knows nothing: it is the same whether an invitation went out or not.
Where there is danger it advises nothing of this; to press somebody, or to stay and try, is no advice then.
The road with its own calendar (checks after two, six and ten weeks) is not here yet.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.pitfalls.harm import InDanger, no_danger
from dialogs.talk import Talk, dialog


class Asked(StrEnum):
    """Whether the question what the other needs was asked."""

    YES = "yes"
    NOT_YET = "not-yet"


class Own(StrEnum):
    """The exercises that need one person. Each value is the name of its dialog."""

    MESSAGE = "message"
    NEED = "need"
    MIRROR = "mirror"
    PATTERNS = "patterns"
    CALM = "calm"
    NOT_NOW = "not-now"


@dialog("alone", commands=("/alleen",), samples={"in-danger": (False, True), "unwatched": (True, False)})
async def alone(talk: Talk) -> None:
    """What is honest, what to ask, how long, and something to do now."""
    try:
        await no_danger(talk)
    except InDanger:
        talk.say("not-now")
        return
    if await talk.choose("asked", Asked, why=True) is Asked.NOT_YET:
        talk.say("words")
        talk.say("words-to-send", copy=True)
    else:
        talk.say("heard")
    talk.say("how-long")
    exercise = await talk.choose("exercise", Own, why=True)
    if exercise is Own.NOT_NOW:
        talk.say("later")
    else:
        talk.say("begin")
        talk.open(exercise)
