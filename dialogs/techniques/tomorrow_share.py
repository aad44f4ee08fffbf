"""Telling the other which talk is for later, and when: reread, and sent only by a second, explicit yes (F3).

Theory of operation
-------------------
The subject and the moment go as a letter, which its owner can take back (`/gedeeld`). Under it the other is
asked whether to be reminded as well. That answer is theirs alone: a yes, another moment or a no is told to
nobody, so what two people agree on they still agree on by talking. The other's state holds the moment and
never the subject. Where something points to danger, or the subject tells of harm, it is not offered.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from dialogs.booked import MOST, Booked, standing
from dialogs.known import BOOKED, HEARS_PLANS, LINKED, MAY_SHARE
from dialogs.records import TalkBooked
from dialogs.reveal import letter, slot_of
from dialogs.talk import Talk, To, dialog
from dialogs.techniques.promise_share import Letter, Offer
from dialogs.words.harm import may_report_harm

TEXT_SAMPLES = ("De vakantie.", "Hij sloeg me gisteren.")
AT_SAMPLES = ("2026-03-03T19:00:00+00:00", "2026-03-01T19:00:00+00:00")
LIVES = timedelta(days=15)
"""As far ahead as a moment can be set."""


class Fits(StrEnum):
    """What the other makes of the moment."""

    GOOD = "good"
    OTHER = "other"
    NO = "no"


@dialog(
    "tomorrow-share",
    for_two=True,
    as_long_as=MAY_SHARE.read,
    args={"text": TEXT_SAMPLES, "at": AT_SAMPLES[:1]},
    samples={"may-share": (True, False)},
)
async def tomorrow_share(talk: Talk, text: str, at: str) -> None:
    """Whether the other may know of a talk that was just set."""
    if not await talk.know("may-share", MAY_SHARE) or await talk.judge("private", stays_private, text):
        return
    moment = datetime.fromisoformat(at)
    if await talk.choose("offer", Offer, ends=True) is Offer.KEEP:
        talk.say("kept")
        return
    if await talk.choose("reread", Letter, ends=True, text=text, moment=moment) is Letter.KEEP:
        talk.say("kept")
        return
    name = letter("tomorrow", talk.begun.isoformat())
    talk.say("received", to=To.PARTNER, slot=slot_of(name), text=text, moment=moment)
    talk.share(name, text, shown=True)
    talk.invite(tomorrow_confirm.name, at=at)
    talk.say("sent")


def stays_private(subject: str) -> bool:
    """Whether it is not offered to be sent: a report of harm, or what the other told of before."""
    return not subject or may_report_harm(subject)


@dialog(
    "tomorrow-confirm",
    for_two=True,
    as_long_as=LINKED.read,
    lives=LIVES,
    args={"at": AT_SAMPLES},
    samples={
        "booked": (
            (),
            tuple(Booked(number, "", datetime.fromisoformat(AT_SAMPLES[0])) for number in range(1, MOST + 1)),
        ),
        "hears": (True, False),
    },
)
async def tomorrow_confirm(talk: Talk, at: str) -> None:
    """The other told of a talk. Whether to be reminded of it, too; what is answered stays here."""
    fits = await talk.choose("fits", Fits, ends=True)
    booked = await talk.know("booked", BOOKED)
    moment = datetime.fromisoformat(at)
    if fits is Fits.NO:
        talk.say("no")
    elif fits is Fits.OTHER:
        talk.say("other")
    elif moment <= talk.now:
        talk.say("past")
    elif len(standing(booked)) >= MOST:
        talk.say("full")
    else:
        talk.record(TalkBooked("", moment))
        talk.say("good" if await talk.know("hears", HEARS_PLANS) else "good-silent", moment=moment)
