"""A6, the first check-in: a moment this week, and keep to it even when it is awkward.

Who chose the check-in to begin with may do it at once, or books it. Only the own reminder is set; for
somebody who is not joined there is a text to ask the other with.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from enum import StrEnum

from dialogs.known import HEARS_PLANS, LINKED, RHYTHM
from dialogs.people import Profile
from dialogs.records import CheckInMoved
from dialogs.rhythm.asking import asked_moment
from dialogs.rhythm.from_now import days_on
from dialogs.rhythm.moments import moved
from dialogs.rhythm.recurring import Moment
from dialogs.rhythm.wall import local, next_local
from dialogs.talk import Talk, dialog
from dialogs.techniques.check_in import MADE_FOR, check_in

EVENING = time(20)
"""The hour of the method's check-in."""
SATURDAY, SUNDAY = 5, 6


class When(StrEnum):
    """When it is to be."""

    NOW = "now"
    TONIGHT = "tonight"
    TOMORROW = "tomorrow"
    SUNDAY = "sunday"
    TYPED = "typed"


def offered(now: datetime, zone: str) -> tuple[When, ...]:
    """No evening that is over, and Sunday only where it is neither today nor tomorrow."""
    here = local(now, zone)
    gone = {When.TONIGHT} if here.time() >= EVENING else set()
    near = {When.SUNDAY} if here.weekday() in (SATURDAY, SUNDAY) else set()
    return tuple(when for when in When if when not in gone | near)


@dialog(
    "check-in-first",
    for_two=True,
    lives=MADE_FOR,
    samples={
        "rhythm": (Profile(),),
        "typed": ("zaterdag 11 uur", "ooit eens"),
        "hears": (True, False),
        "linked": (True, False),
    },
)
async def check_in_first(talk: Talk) -> None:
    """Now, or a moment this week."""
    profile = await talk.know("rhythm", RHYTHM)
    when = await talk.choose("when", When, only=offered(talk.now, profile.zone), why=True)
    if when is When.NOW:
        talk.say("now")
        talk.open(check_in.name)
        return
    if when is When.TYPED:
        to = await asked_moment(talk, profile.zone)
    elif when is When.TONIGHT:
        to = next_local(EVENING, profile.zone, talk.now)
    elif when is When.TOMORROW:
        to = days_on(talk.now, profile.zone, 1, EVENING)
    else:
        to = next_local(EVENING, profile.zone, talk.now + timedelta(days=1), weekday=SUNDAY)
    talk.change(shifts=moved(profile, Moment.CHECK_IN, to))
    talk.record(CheckInMoved(to))
    talk.say("booked" if await talk.know("hears", HEARS_PLANS) else "booked-silent", moment=to)
    if await talk.know("linked", LINKED):
        talk.say("tell")
    else:
        talk.say("ask")
        talk.say("invitation", copy=True, moment=to)
