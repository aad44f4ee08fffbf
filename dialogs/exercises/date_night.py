"""G1, a date night each month, without phones: who arranges it, when, what, and where the phones go.

Theory of operation
-------------------
Somebody plans it with the other, or as a surprise. The evening comes before the idea: where none is known
yet, the first thing to do is to ask for one, and the rest can wait. It ends in words to say or to send; we
send nothing ourselves. What a surprise will be is said to its maker alone.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from dialogs.codec import from_json
from dialogs.facts import recall
from dialogs.known import ZONE
from dialogs.records import DatePlanned
from dialogs.rhythm.from_now import typed_moment
from dialogs.talk import Skipped, Talk, dialog


class Ahead(StrEnum):
    """There is an evening already."""

    KEEP = "keep"
    OTHER = "other"


class How(StrEnum):
    """Chosen by both, or by one alone."""

    TOGETHER = "together"
    SURPRISE = "surprise"


class Arranges(StrEnum):
    """Who sees to it this time."""

    ME = "me"
    PARTNER = "partner"
    BOTH = "both"


class Idea(StrEnum):
    """What to do. None of ours costs much."""

    COOK = "cook"
    WALK = "walk"
    MEMORY = "memory"
    GAME = "game"
    OWN = "own"


class Phones(StrEnum):
    """Where they go. One may stay on, for who cannot do without."""

    DRAWER = "drawer"
    HOME = "home"
    ONE = "one"


@dialog(
    "date-night",
    commands=("/date", "/avond"),
    for_two=True,
    samples={
        "before": ([], [{"at": "2026-03-07T18:30:00+00:00"}], [{"at": "2026-02-07T18:30:00+00:00"}]),
        "zone": ("Europe/Amsterdam",),
        "when": ("zaterdag 19:30", "ooit eens"),
        "own": ("Pannenkoeken en een oude film.",),
    },
)
async def date_night(talk: Talk) -> None:
    """From who and when to words for the other."""
    if await _stands(talk):
        return
    how = await talk.choose("how", How, why=True)
    surprise = how is How.SURPRISE
    arranges = Arranges.ME if surprise else await talk.choose("arranges", Arranges)
    evening = await _evening(talk)
    if evening is None:
        talk.say("first-an-evening")
        talk.say("send-surprise-open" if surprise else "send-open", copy=True)
        talk.say("open")
        return
    idea, wish = Idea.OWN, ""
    if arranges is not Arranges.PARTNER:
        idea = await talk.choose("idea-surprise" if surprise else "idea", Idea)
        if idea is Idea.OWN:
            wish = await talk.ask("own")
    phones = await talk.choose("phones", Phones)
    talk.record(DatePlanned(evening))
    talk.say(f"phones-{phones}")
    if surprise:
        talk.say("secret", idea=idea, wish=wish)
        talk.say("send-surprise", copy=True, moment=evening)
    elif arranges is Arranges.PARTNER:
        talk.say("send-partner", copy=True, moment=evening)
    else:
        talk.say("send-plan", copy=True, moment=evening, idea=idea, wish=wish, arranges=arranges)
    talk.say("done")


async def _stands(talk: Talk) -> bool:
    """Whether there is one that lies ahead, and it stays as it was planned."""
    kept = await talk.know("before", recall(DatePlanned.kind, 1))
    ahead = [at for body in kept if (at := from_json(DatePlanned, body).at) > talk.now]
    if not ahead or await talk.choose("ahead", Ahead, ends=True, moment=ahead[0]) is Ahead.OTHER:
        return False
    talk.say("stands")
    return True


async def _evening(talk: Talk) -> datetime | None:
    """When it will be; None while nobody knows."""
    zone = await talk.know("zone", ZONE)
    while not isinstance(text := await talk.ask("when", skip=True), Skipped):
        evening = await talk.judge("moment", typed_moment, text, talk.now, zone)
        if evening is not None:
            return evening
        talk.say("unclear")
    return None
