"""C10, three stories of others: a course that is seen more often, told in short steps, with something to try.

Theory of operation
-------------------
The people are invented and the courses are common; both are said before the first step. Nothing in a story is
a promise: it takes months, it goes back and forth, and what the other decides stays theirs. In the story
after an affair openness is something that he offers himself, for a time, and that may be refused; where he is
and what his passwords are is no part of it (domain research §3e), and nobody is told that it was their fault.

A story ends in what one would try of it, by one button. A story of somebody who changes is no advice to who
is hurt or afraid: where there is danger none is told.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from dialogs.pitfalls.harm import InDanger, no_danger
from dialogs.talk import Talk, dialog

STEPS = 5
"""Of each story."""


class Story(StrEnum):
    """The three, by what they are about. Names for ever."""

    WALL = "wall"
    STAYING = "staying"
    AFFAIR = "affair"


class Onward(StrEnum):
    """It was read."""

    NEXT = "next"


class Try(StrEnum):
    """What one would try: the name of the dialog that it opens; or something else."""

    CHECK_IN = "check-in"
    MIRROR = "mirror"
    EVENING = "date-night"
    FEELING = "core-values"
    ATTACHMENT = "attachment"
    DAILY = "ten-minutes"
    HELP = "urgency"
    RECOVERY = "recovery"
    OTHER = "other"
    NOTHING = "nothing"


TRIED: Mapping[Story, tuple[Try, ...]] = {
    Story.WALL: (Try.CHECK_IN, Try.MIRROR, Try.EVENING),
    Story.STAYING: (Try.FEELING, Try.ATTACHMENT, Try.HELP),
    Story.AFFAIR: (Try.HELP, Try.RECOVERY, Try.DAILY),
}
"""What those in each story did, as far as it can be done here."""


@dialog(
    "stories",
    commands=("/verhalen",),
    opens={
        "/verhalen muur": {"about": Story.WALL.value},
        "/verhalen blijven": {"about": Story.STAYING.value},
        "/verhalen herstel": {"about": Story.AFFAIR.value},
    },
    args={"about": ("", *Story)},
    samples={"in-danger": (False, True), "unwatched": (True, False)},
)
async def stories(talk: Talk, about: str = "") -> bool:
    """Tell one story or more. `about`: which comes first. Whether something of it was begun."""
    try:
        await no_danger(talk)
    except InDanger:
        talk.say("not-now")
        return False
    told: list[Story] = []
    while True:
        left = [one for one in Story if one not in told]
        story = Story(about) if about and not told else await talk.choose("which", Story, only=left)
        told.append(story)
        for step in range(1, STEPS + 1):
            await talk.choose(f"{story}-{step}", Onward)
        others = [Try.OTHER] if len(told) < len(Story) else []
        tried = await talk.choose(f"try-{story}", Try, only=[*TRIED[story], *others, Try.NOTHING])
        if tried is Try.NOTHING:
            talk.say("nothing")
            return False
        if tried is not Try.OTHER:
            talk.say("begin")
            talk.open(tried)
            return True
