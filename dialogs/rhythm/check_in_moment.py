"""The weekly check-in at another moment, or not this week (A4): a snooze, a move, a week off.

Only the own reminder moves. The other's stays where it is: two people agree on a moment by talking, and
nothing here tells what one of them chose. A moved check-in takes the place of the regular one: of each that
would come before it, and within `AROUND` after it.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from enum import StrEnum

from dialogs.known import CHECK_IN, CHECK_IN_AFTER, CHECK_IN_MOVED_TO, HEARS_PLANS, ZONE
from dialogs.people import Weekly
from dialogs.records import CheckInMoved, CheckInSkipped
from dialogs.rhythm.plan import next_check_in
from dialogs.rhythm.wall import local
from dialogs.rhythm.wall import moment as at_wall
from dialogs.talk import Skipped, Talk, dialog
from dialogs.words.moment import moment

AROUND = timedelta(days=2)
"""Two check-ins closer together than this would be one too many. Ours."""
THIS_ONE = timedelta(days=1)
"""Who leaves one out means the one of today: just gone by, or to come within a day. Ours."""
EVENING = time(20)
"""The hour of the method's check-in."""
ZONES = ("Europe/Amsterdam",)


class Later(StrEnum):
    """Not now, but soon."""

    HOUR = "hour"
    TWO_HOURS = "two-hours"
    TOMORROW = "tomorrow"


class Other(StrEnum):
    """Another evening, or a moment of one's own."""

    TOMORROW = "tomorrow"
    DAY_AFTER = "day-after"
    TYPED = "typed"


def days_on(now: datetime, zone: str, days: int, at: time | None = None) -> datetime:
    """So many days further on the calendar in that zone, at that time or at the same time of day."""
    today = local(now, zone)
    return at_wall(today.date() + timedelta(days=days), at or today.time(), zone)


def typed_moment(text: str, now: datetime, zone: str) -> datetime | None:
    """The moment (aware, UTC) that somebody in that zone means by those words; None when it is unclear."""
    naive = moment(text, local(now, zone).replace(tzinfo=None))
    return None if naive is None else at_wall(naive.date(), naive.time(), zone)


@dialog("check-in-later", commands=("/checkin straks",), samples={"zone": ZONES, "hears": (True, False)})
async def check_in_later(talk: Talk) -> None:
    """A snooze."""
    later = await talk.choose("when", Later)
    zone = await talk.know("zone", ZONE)
    if later is Later.TOMORROW:
        to = days_on(talk.now, zone, 1)
    else:
        to = talk.now + timedelta(hours=1 if later is Later.HOUR else 2)
    await _move(talk, to)


@dialog(
    "check-in-move",
    commands=("/checkin verzetten",),
    samples={"zone": ZONES, "hears": (True, False), "typed": ("zaterdag 11 uur", "ooit eens")},
)
async def check_in_move(talk: Talk) -> None:
    """Another moment, offered or typed."""
    zone = await talk.know("zone", ZONE)
    other = await talk.choose("when", Other)
    if other is Other.TYPED:
        to = await _typed(talk, zone)
    else:
        to = days_on(talk.now, zone, 1 if other is Other.TOMORROW else 2, EVENING)
    await _move(talk, to)


async def _typed(talk: Talk, zone: str) -> datetime:
    while True:
        text = await talk.ask("typed")
        to = await talk.judge("moment", typed_moment, text, talk.now, zone)
        if to is not None:
            return to
        talk.say("unclear")


async def _move(talk: Talk, to: datetime) -> None:
    talk.change(check_in_moved_to=to, check_in_after=to + AROUND)
    talk.record(CheckInMoved(to))
    talk.say("moved" if await talk.know("hears", HEARS_PLANS) else "moved-silent", moment=to)


@dialog(
    "check-in-skip",
    commands=("/checkin overslaan",),
    samples={
        "reason": ("We waren bij haar moeder.",),
        "zone": ZONES,
        "regular": (None, Weekly(6, time(20)), Weekly(0, time(20))),
        "after": (None,),
        "moved": (None, datetime.fromisoformat("2026-03-04T19:00:00+00:00")),
        "hears": (True, False),
    },
)
async def check_in_skip(talk: Talk) -> None:
    """A week off: with or without a reason, and always without guilt."""
    reason = await talk.ask("reason", skip=True)
    talk.record(CheckInSkipped("" if isinstance(reason, Skipped) else reason))
    moved = await talk.know("moved", CHECK_IN_MOVED_TO)
    regular = await talk.know("regular", CHECK_IN)
    if regular is None:
        talk.change(check_in_moved_to=None)
        talk.say("skipped")
        return
    zone, after = await talk.know("zone", ZONE), await talk.know("after", CHECK_IN_AFTER)
    coming = next_check_in(regular, zone, talk.now, after)
    if moved is None and coming - talk.now <= THIS_ONE:
        talk.change(check_in_after=coming)
        coming = next_check_in(regular, zone, coming, None)
    else:
        talk.change(check_in_moved_to=None)
    if await talk.know("hears", HEARS_PLANS):
        talk.say("skipped-until", next_day=coming)
    else:
        talk.say("skipped")
