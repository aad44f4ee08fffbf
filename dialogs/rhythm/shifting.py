"""One moment at another time, or not this once (A4, G1): a snooze, a move, one left out.

Only the own reminder moves. The other's stays where it is: two people agree on a moment by talking, and
nothing here tells what one of them chose. A moved moment takes the place of the regular one: of each that
would come before it, and within `AROUND` after it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta
from enum import StrEnum

from dialogs.effects import Json
from dialogs.known import HEARS_PLANS, RHYTHM, ZONE
from dialogs.people import Profile
from dialogs.records import CheckInMoved, CheckInSkipped
from dialogs.rhythm.asking import asked_moment
from dialogs.rhythm.from_now import days_on
from dialogs.rhythm.moments import moved, next_regular, rules
from dialogs.rhythm.recurring import Moment, Shift, shift_of, shifted
from dialogs.talk import Skipped, Talk, dialog

THIS_ONE = timedelta(days=1)
"""Who leaves one out means the one of today: just gone by, or to come within a day. Ours."""
COMMANDS = {
    Moment.CHECK_IN: "/checkin",
    Moment.DATE_NIGHT: "/date",
    Moment.SHARED_GOALS: "/doelen",
    Moment.CHECK_UP: "/jaar",
    Moment.APPRECIATION: "/waardering",
    Moment.MIRROR: "/spiegel",
    Moment.TEN_MINUTES: "/vandaag",
    Moment.HUG: "/knuffel",
}
"""The command of each moment's own dialog. They import this module, so a test holds both alike."""
SAMPLES = (
    Profile(),
    Profile(check_in=None, mirror=None),
    Profile(shifts=(Shift(Moment.CHECK_IN, datetime.fromisoformat("2026-03-04T19:00:00+00:00")),)),
)


class Later(StrEnum):
    """Not now, but soon."""

    HOUR = "hour"
    TWO_HOURS = "two-hours"
    TOMORROW = "tomorrow"


class Other(StrEnum):
    """Another day, or a moment of one's own."""

    TOMORROW = "tomorrow"
    DAY_AFTER = "day-after"
    TYPED = "typed"


def _each(word: str) -> Mapping[str, Mapping[str, Json]]:
    """A command for each moment, and the moment that it opens the dialog with."""
    return {f"{command} {word}": {"moment": moment} for moment, command in COMMANDS.items()}


@dialog(
    "moment-later",
    opens=_each("straks"),
    args={"moment": tuple(Moment)},
    samples={"zone": ("Europe/Amsterdam",), "rhythm": SAMPLES, "hears": (True, False)},
)
async def moment_later(talk: Talk, moment: str = Moment.CHECK_IN) -> None:
    """A snooze."""
    later = await talk.choose("when", Later)
    if later is Later.TOMORROW:
        to = days_on(talk.now, await talk.know("zone", ZONE), 1)
    else:
        to = talk.now + timedelta(hours=1 if later is Later.HOUR else 2)
    await _move(talk, Moment(moment), to)


@dialog(
    "moment-move",
    opens=_each("verzetten"),
    args={"moment": tuple(Moment)},
    samples={
        "zone": ("Europe/Amsterdam",),
        "rhythm": SAMPLES,
        "hears": (True, False),
        "typed": ("zaterdag 11 uur", "ooit eens"),
    },
)
async def moment_move(talk: Talk, moment: str = Moment.CHECK_IN) -> None:
    """Another day, offered or typed."""
    zone = await talk.know("zone", ZONE)
    other = await talk.choose("when", Other)
    if other is Other.TYPED:
        to = await asked_moment(talk, zone)
    else:
        profile = await talk.know("rhythm", RHYTHM)
        days = 1 if other is Other.TOMORROW else 2
        at, whose = usual_time(profile, Moment(moment))
        to = days_on(talk.now, whose or zone, days, at)
    await _move(talk, Moment(moment), to)


def usual_time(profile: Profile, moment: Moment) -> tuple[time, str]:
    """The time of day of that moment, its own or that of who begins with the method, and the zone whose clock
    it is by: "" for the person's.
    """
    regular = rules(profile, moment) or rules(Profile(), moment)
    return (regular[0].at, regular[0].zone) if regular else (time(20), "")


async def _move(talk: Talk, moment: Moment, to: datetime) -> None:
    profile = await talk.know("rhythm", RHYTHM)
    talk.change(shifts=moved(profile, moment, to))
    if moment is Moment.CHECK_IN:
        talk.record(CheckInMoved(to))
    said = "moved" if await talk.know("hears", HEARS_PLANS) else "moved-silent"
    talk.say(said, moment=to, what=moment)


@dialog(
    "moment-skip",
    opens=_each("overslaan"),
    args={"moment": tuple(Moment)},
    samples={"reason": ("We waren bij haar moeder.",), "rhythm": SAMPLES, "hears": (True, False)},
)
async def moment_skip(talk: Talk, moment: str = Moment.CHECK_IN, coming: bool = False) -> None:
    """This one not: a check-in with or without a reason, and always without guilt.

    `coming`: the next one is meant, however far it is.
    """
    what = Moment(moment)
    if what is Moment.CHECK_IN:
        reason = await talk.ask("reason", skip=True)
        talk.record(CheckInSkipped("" if isinstance(reason, Skipped) else reason))
    profile = await talk.know("rhythm", RHYTHM)
    shift = shift_of(profile.shifts, what)
    following = next_regular(profile, what, talk.now)
    near = following is not None and (coming or following - talk.now <= THIS_ONE)
    if following is not None and near and shift.to is None:
        shifts = shifted(profile.shifts, Shift(what, after=following))
        following = next_regular(replace(profile, shifts=shifts), what, following)
    else:
        shifts = shifted(profile.shifts, Shift(what, after=shift.after))
    talk.change(shifts=shifts)
    if following is not None and await talk.know("hears", HEARS_PLANS):
        talk.say("skipped-until", next_day=following, what=what)
    else:
        talk.say("skipped", what=what)
