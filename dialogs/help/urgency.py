"""Something between the two (E1, E2): how soon to look for help, what to do today, which kind, and where.

Theory of operation
-------------------
Whoever is in danger never comes here: danger has its own road, before this one (`dialogs/helping.py`). One
matter is chosen here, and the answer is there at once: the urgency, one thing for today, and people of the
own country, with how they are reached. Everything else is on request.

The source names some matters twice, with different urgency; the more urgent one counts (`NAMED`). So it does
when somebody chooses a second matter. What to do today asks nothing of two people where something points to
danger for this person: then it is about being safe, the help is for one, and a week is the urgency, whatever
the matter. A talk in whose midst danger is heard is over with that: it would still speak to two.

Nothing is kept. A choice is shown nowhere, no record is made, and the journal of the talk goes with the talk,
at the latest an hour after it began.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from enum import StrEnum

from dialogs.known import COUNTRY, IN_DANGER
from dialogs.people import Country
from dialogs.talk import Talk, dialog


class Matter(StrEnum):
    """What is going on, the most urgent first."""

    AFFAIR = "affair"
    SEPARATING = "separating"
    SILENCE = "silence"
    SAME_FIGHT = "same-fight"
    SEX = "sex"
    DISTANCE = "distance"
    ATTACHMENT = "attachment"
    BETTER = "better"
    STEP = "step"


class Urgency(StrEnum):
    """Within which time help should be found, the most urgent first. (*Now* is danger.)"""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    AHEAD = "ahead"


class Kind(StrEnum):
    """Which kind of help fits (E2). `ALONE` is help for one person."""

    COMMUNICATION = "communication"
    AFFAIR = "affair"
    ATTACHMENT = "attachment"
    ALONE = "alone"


class More(StrEnum):
    """What can be had besides."""

    THERAPIST = "therapist"
    FIRST_CALL = "first-call"
    ALSO = "also"
    DONE = "done"


NAMED: Mapping[Matter, tuple[Urgency, ...]] = {
    Matter.AFFAIR: (Urgency.WEEK,),
    Matter.SEPARATING: (Urgency.MONTH, Urgency.WEEK),
    Matter.SILENCE: (Urgency.MONTH, Urgency.WEEK),
    Matter.SAME_FIGHT: (Urgency.MONTH, Urgency.QUARTER),
    Matter.SEX: (Urgency.MONTH, Urgency.QUARTER),
    Matter.DISTANCE: (Urgency.QUARTER,),
    Matter.ATTACHMENT: (Urgency.QUARTER,),
    Matter.BETTER: (Urgency.QUARTER,),
    Matter.STEP: (Urgency.AHEAD,),
}
"""The urgency of each matter in the source (E1): in its list, and where they differ in its questions."""
KINDS: Mapping[Matter, Kind] = {Matter.AFFAIR: Kind.AFFAIR, Matter.ATTACHMENT: Kind.ATTACHMENT}
"""Every other matter is one of communication."""
ROADS: Mapping[Matter, str] = {Matter.AFFAIR: "/herstel", Matter.SEPARATING: "/uiteen"}
"""The matters that have a road of weeks or months, with the command of each."""
FORGOTTEN_AFTER = timedelta(hours=1)


def urgency(matters: Iterable[Matter]) -> Urgency:
    """The most urgent that the source says of any of them."""
    named = {one for matter in matters for one in NAMED[matter]}
    return next(one for one in Urgency if one in named)


def foremost(matters: Iterable[Matter]) -> Matter:
    """The one of them that cannot wait; of two that are as urgent, the one that comes first."""
    chosen = set(matters)
    return min((one for one in Matter if one in chosen), key=lambda one: list(Urgency).index(urgency([one])))


@dialog(
    "urgency",
    commands=("/hulp samen",),
    samples={"in-danger": (False, True), "country": tuple(Country)},
    lives=FORGOTTEN_AFTER,
    in_pause=True,
    forgets=True,
    as_long_as=lambda person, couple: not person.safety.gentle,
)
async def between_us(talk: Talk) -> None:
    """One matter, perhaps a second; what it asks for, and who can help. For one alone it ends with that."""
    alone = await talk.know("in-danger", IN_DANGER)
    country = (await talk.know("country", COUNTRY)).value.lower()
    matter = await talk.choose("matter", Matter)
    talk.say(f"when-{Urgency.WEEK if alone else urgency([matter])}")
    _what_to_do(talk, matter, country, alone=alone)
    left = list(More) if not alone else []
    while left and (wanted := await talk.choose("more", More, only=left, ends=True)) is not More.DONE:
        left.remove(wanted)
        if wanted is More.ALSO:
            matter = foremost([matter, await _also(talk, matter, country)])
        elif wanted is More.THERAPIST:
            talk.say(f"therapist-{country}")
        else:
            talk.say("first-call")
    if matter in ROADS and not alone:
        talk.say(f"done-{matter}", leads=ROADS[matter])
    else:
        talk.say("done")


async def _also(talk: Talk, first: Matter, country: str) -> Matter:
    """A second matter: the more urgent of the two counts, and is said again only if that changes anything."""
    second = await talk.choose("second", Matter, only=[one for one in Matter if one is not first])
    both = (first, second)
    if foremost(both) is first:
        talk.say(f"first-stays-{urgency(both)}")
    else:
        talk.say(f"when-{urgency(both)}")
        _what_to_do(talk, second, country, alone=False)
    return second


def _what_to_do(talk: Talk, matter: Matter, country: str, *, alone: bool) -> None:
    """What to do today, and which help there is."""
    kind = Kind.ALONE if alone else KINDS.get(matter, Kind.COMMUNICATION)
    talk.say("today-alone" if alone else f"today-{matter}")
    talk.say(f"where-{kind}-{country}")
