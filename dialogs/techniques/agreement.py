"""A8, agreements of both: laid before the other, agreed on, looked at, made smaller, and let go.

Theory of operation
-------------------
Somebody writes one thing that can be checked (`words.agreement`), rereads it, and lays it before the other,
who says yes in an own chat. Nothing tells whether the other answered: a no is silence, and another wish is
a proposal of its own. Looking at an agreement is private as well; letting go of it ends it once both did
(`dialogs.agreements`). For somebody alone, an agreement with oneself is a promise.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.agreements import LISTED, MOST, Standing, ends, follow_up, kind_of
from dialogs.effects import Ref
from dialogs.facts import Own
from dialogs.known import HEARS_PLANS, LINKED, OFFERED, STANDING, ZONE
from dialogs.promised import comes_back
from dialogs.records import (
    AgreementAccepted,
    AgreementDeclined,
    AgreementKept,
    AgreementProposed,
    AgreementReleased,
    AgreementWaits,
)
from dialogs.talk import Skipped, Talk, To, dialog
from dialogs.techniques.need import fitting_missing
from dialogs.techniques.promise import promise
from dialogs.words.agreement import Missing, missing

OURS = Ref(LISTED)


class Begin(StrEnum):
    """There are agreements already."""

    LOOK = "look"
    NEW = "new"
    CLOSE = "close"


class Lay(StrEnum):
    """After rereading it."""

    PROPOSE = "propose"
    NOT_NOW = "not-now"


class Answer(StrEnum):
    """What the other says to a proposal."""

    YES = "yes"
    OTHER = "other"
    NO = "no"


class How(StrEnum):
    """How it is with an agreement."""

    WELL = "well"
    NOT_YET = "not-yet"
    SMALLER = "smaller"
    LET_GO = "let-go"


class Released(StrEnum):
    """This person let go of it before; it stands until both did."""

    STILL = "still"
    KEEP = "keep"


TEXT_SAMPLES = (
    "Wij eten dinsdag samen zonder telefoon.",
    "Meer samen doen.",
    "Elke avond de afwas.",
    "Wij wandelen samen.",
)
MORE_SAMPLES = ("Op dinsdag.", "Wij wandelen dinsdag een half uur.")
ZONES = ("Europe/Amsterdam",)


@dialog(
    "agreement-new",
    for_two=True,
    as_long_as=LINKED.read,
    args={"instead_of": (0, 1), "wish": ("", *TEXT_SAMPLES[:2])},
    samples={
        "text": TEXT_SAMPLES,
        "smaller": TEXT_SAMPLES[:1],
        "zone": ZONES,
        **{f"missing-{part}": MORE_SAMPLES for part in Missing},
    },
)
async def agreement_new(talk: Talk, instead_of: int = 0, wish: str = "") -> None:
    """Who does what and when, reread, and laid before the other. A smaller one takes the place of another.

    `wish` was written in another dialog: reread there, with a yes to laying it before the other.
    """
    if wish:
        text = wish
    elif instead_of:
        text = await talk.ask("smaller", why=True, agreement=Ref(kind_of(instead_of)))
    else:
        text = await talk.ask("text", why=True)
    part = await talk.judge("missing", fitting_missing, text)
    if part is not None:
        more = await talk.ask(f"missing-{part}", skip=True, agreement=text)
        if not isinstance(more, Skipped):
            text = await talk.judge("whole", completed, text, more)
    if text != wish and await talk.choose("reread", Lay, agreement=text) is Lay.NOT_NOW:
        talk.say("not-now")
        return
    zone = await talk.know("zone", ZONE)
    talk.record(AgreementProposed(text, follow_up(text, talk.now, zone), instead_of))
    talk.invite(agreement_confirm.name)
    talk.say("proposed")


def completed(text: str, more: str) -> str:
    """The agreement with what was asked about it; a whole one takes its place."""
    return more if missing(more) is None else f"{text.rstrip('.!? ')}: {more}"


@dialog(
    "agreement-confirm",
    for_two=True,
    as_long_as=lambda person, couple: OFFERED.read(person, couple) > 0,
    samples={"offered": (0, 1), "zone": ZONES},
)
async def agreement_confirm(talk: Talk) -> None:
    """The other laid an agreement before you. A no is silence; another wish is a proposal of one's own."""
    number = await talk.know("offered", OFFERED)
    if not number:
        return
    words = Ref(kind_of(number))
    answer = await talk.choose("right", Answer, why=True, agreement=words)
    if answer is Answer.YES:
        zone = await talk.know("zone", ZONE)
        talk.record(AgreementAccepted(number, comes_back(talk.now, zone)))
        talk.say("agreed", agreement=words)
        talk.say("agreed", to=To.PARTNER, agreement=words)
        return
    talk.record(AgreementDeclined(number))
    if answer is Answer.OTHER:
        talk.say("other")
        talk.open(agreement_new.name)
    else:
        talk.say("declined")


@dialog(
    "agreement-look",
    commands=("/afspraken kijken",),
    for_two=True,
    as_long_as=lambda person, couple: bool(STANDING.read(person, couple)),
    samples={
        "standing": ((), (Standing(1), Standing(2)), (Standing(1, released=True),)),
        "zone": ZONES,
        "hears": (True, False),
        "ends": (True, False),
    },
)
async def agreement_look(talk: Talk) -> None:
    """Each agreement of both, in private: it goes well, not yet, smaller, or let go."""
    standing = await talk.know("standing", STANDING)
    if not standing:
        talk.say("none")
        return
    for one in standing:
        words = Ref(kind_of(one.number))
        if one.released:
            if await talk.choose("released", Released, agreement=words) is Released.KEEP:
                talk.record(AgreementKept(one.number))
                talk.say("kept")
            else:
                talk.say("still")
            continue
        match await talk.choose("how", How, why=True, agreement=words):
            case How.WELL:
                talk.say("well")
            case How.NOT_YET:
                asks = comes_back(talk.now, await talk.know("zone", ZONE))
                talk.record(AgreementWaits(one.number, asks))
                talk.say("waits" if await talk.know("hears", HEARS_PLANS) else "waits-silent", day=asks)
            case How.SMALLER:
                await agreement_new(talk, instead_of=one.number)
            case _:
                over = await talk.know("ends", ends_with(one.number))
                talk.record(AgreementReleased(one.number))
                if not over:
                    talk.say("let-go")


def ends_with(number: int) -> Own[bool]:
    """Whether it is over with this person's letting go. Asked in the moment in which both hear it."""
    return Own(bool, lambda person, couple: ends(couple.agreements, person.id, number))


@dialog(
    "agreements",
    commands=("/afspraken",),
    for_two=True,
    as_long_as=LINKED.read,
    samples={
        "linked": (True, False),
        "offered": (0, 1),
        "standing": ((), (Standing(1),), tuple(Standing(number) for number in range(1, MOST + 1))),
    },
)
async def agreements(talk: Talk) -> None:
    """What waits for an own answer first; then what both agreed on, and something new."""
    if not await talk.know("linked", LINKED):
        talk.say("alone")
        talk.open(promise.name)
        return
    if await talk.know("offered", OFFERED):
        talk.open(agreement_confirm.name)
        return
    standing = await talk.know("standing", STANDING)
    if standing:
        full = len(standing) >= MOST
        only = [one for one in Begin if not (full and one is Begin.NEW)]
        begin = await talk.choose("full" if full else "ours", Begin, only=only, ends=True, agreements=OURS)
        if begin is Begin.CLOSE:
            talk.say("closed")
            return
        if begin is Begin.LOOK:
            await agreement_look(talk)
            return
    await agreement_new(talk)
