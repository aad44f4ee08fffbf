"""D2, go on tomorrow: a talk that is not for now gets a subject and a moment, and comes back by itself.

Theory of operation
-------------------
Who puts a talk off without a moment leaves the other with nothing; who goes on while it storms says what he
does not mean. So it is named in a few own words, gets a moment, and may sink in until then. At that moment
the bot comes back to it with a soft first line (`dialogs.reminding`), and it may be begun, moved or let go,
each as good as the other. A subject that accuses gets a private suggestion, and may stay as it is. An hour
inside quiet hours is told, and may stay, too.

It is its owner's alone, unless they let the other read it (`tomorrow_share`).
"""

from __future__ import annotations

from datetime import UTC, datetime, time
from enum import StrEnum

from dialogs.booked import MOST, Booked, standing
from dialogs.known import BOOKED, HEARS_PLANS, RHYTHM
from dialogs.people import Profile
from dialogs.records import TalkBooked, TalkLetGo
from dialogs.rhythm.asking import asked_moment
from dialogs.rhythm.from_now import days_on
from dialogs.rhythm.quiet import Quiet, next_decent
from dialogs.talk import Talk, dialog
from dialogs.techniques.check_in import MADE_FOR
from dialogs.techniques.i_message import stays
from dialogs.techniques.tomorrow_share import tomorrow_share

LONGEST = 80
"""Characters of a subject: a name for it, not the talk itself. Ours."""
EVENING = time(20)
"""After dinner, before bed: the hour of the method's check-in."""
AT = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
SAMPLES = (
    (),
    (Booked(1, "De vakantie.", AT),),
    (Booked(1, "De vakantie.", AT, rung=True),),
    (Booked(1, "", AT), Booked(2, "Het geld.", AT)),
)


class Begin(StrEnum):
    """There are some already."""

    NEW = "new"
    LOOK = "look"
    CLOSE = "close"


class When(StrEnum):
    """An evening, or a moment of one's own."""

    TOMORROW = "tomorrow"
    DAY_AFTER = "day-after"
    TYPED = "typed"


class Night(StrEnum):
    """The moment lies inside the own quiet hours."""

    SO = "so"
    OTHER = "other"


class How(StrEnum):
    """What becomes of a talk that was set for later."""

    SO = "so"
    MOVE = "move"
    DROP = "drop"


@dialog(
    "tomorrow-moment",
    samples={
        "rhythm": (Profile(), Profile(quiet=Quiet(time(19), time(22)))),
        "typed": ("zaterdag 11 uur", "ooit eens"),
        "hears": (True, False),
    },
)
async def tomorrow_moment(talk: Talk, subject: str, number: int = 0) -> None:
    """The moment of a talk, and whether the other may know. A `number` moves one that was set before."""
    rhythm = await talk.know("rhythm", RHYTHM)
    while True:
        at = await _moment(talk, rhythm.zone)
        if not await talk.judge("at-night", in_quiet, at, rhythm.zone, rhythm.quiet):
            break
        if await talk.choose("night", Night, moment=at) is Night.SO:
            break
    talk.record(TalkBooked(subject, at, number))
    talk.say("booked" if await talk.know("hears", HEARS_PLANS) else "booked-silent", moment=at)
    talk.open(tomorrow_share.name, text=subject, at=at.isoformat())


async def _moment(talk: Talk, zone: str) -> datetime:
    when = await talk.choose("when", When, why=True)
    if when is not When.TYPED:
        return days_on(talk.now, zone, 1 if when is When.TOMORROW else 2, EVENING)
    return await asked_moment(talk, zone)


def in_quiet(at: datetime, zone: str, quiet: Quiet) -> bool:
    """Whether that moment lies inside quiet hours."""
    return next_decent(at, zone, quiet) != at


def too_long(subject: str) -> bool:
    """Whether this is the talk itself, and not a name for it."""
    return len(subject) > LONGEST


@dialog(
    "tomorrow",
    commands=("/morgen",),
    for_two=True,
    lives=MADE_FOR,
    samples={
        "booked": SAMPLES,
        "subject": (
            "De vakantie.",
            "Jij luistert nooit naar mij.",
            "Hij sloeg me gisteren.",
            "Dat ene. " * 12,
        ),
    },
)
async def tomorrow(talk: Talk) -> None:
    """A few words for what is to be talked about, and a moment; or a look at what stands."""
    booked = await talk.know("booked", BOOKED)
    if coming := standing(booked):
        full = len(coming) >= MOST
        only = [one for one in Begin if not (full and one is Begin.NEW)]
        begin = await talk.choose("full" if full else "begin", Begin, only=only, ends=True)
        if begin is Begin.CLOSE:
            talk.say("closed")
            return
        if begin is Begin.LOOK:
            await tomorrow_look(talk)
            return
    await tomorrow_moment(talk, await _subject(talk))


async def _subject(talk: Talk) -> str:
    """The subject as it shall stand: short, and in the own wording if that is wanted."""
    while True:
        subject = await talk.ask("subject", why=True)
        if await talk.judge("too-long", too_long, subject):
            talk.say("long")
        elif await stays(talk, subject):
            return subject


@dialog(
    "tomorrow-look", commands=("/morgen kijken",), for_two=True, lives=MADE_FOR, samples={"booked": SAMPLES}
)
async def tomorrow_look(talk: Talk) -> None:
    """Each talk that was set for later: let it stand, move it, or let it go."""
    booked = await talk.know("booked", BOOKED)
    if not booked:
        talk.say("none")
        return
    for one in booked:
        text = "how" if one.subject else "how-other"
        how = await talk.choose(text, How, text=one.subject, moment=one.at)
        if how is How.MOVE:
            await tomorrow_moment(talk, one.subject, one.number)
        elif how is How.DROP:
            talk.record(TalkLetGo(one.number))
            talk.say("dropped")
        else:
            talk.say("stands")


@dialog(
    "tomorrow-move",
    commands=("/morgen verzetten",),
    for_two=True,
    lives=MADE_FOR,
    samples={"booked": SAMPLES},
)
async def tomorrow_move(talk: Talk) -> None:
    """Another moment for the one that the bot came back to."""
    one = came(await talk.know("booked", BOOKED))
    if one is None:
        await tomorrow_look(talk)
    else:
        await tomorrow_moment(talk, one.subject, one.number)


@dialog("tomorrow-drop", commands=("/morgen weg",), for_two=True, lives=MADE_FOR, samples={"booked": SAMPLES})
async def tomorrow_drop(talk: Talk) -> None:
    """The one that the bot came back to need not go on any more."""
    one = came(await talk.know("booked", BOOKED))
    if one is None:
        await tomorrow_look(talk)
    else:
        talk.record(TalkLetGo(one.number))
        talk.say("dropped")


def came(booked: tuple[Booked, ...]) -> Booked | None:
    """The one that the bot came back to last; None before it did."""
    return max((one for one in booked if one.rung), key=lambda one: one.at, default=None)
