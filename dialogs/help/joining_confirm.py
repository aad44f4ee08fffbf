"""Somebody said yes to a code: its maker confirms, or does not (F1).

Both say yes, or nothing is joined. Who it is, is asked of the world; the name that somebody gave is shown
once and stands in no place of this person. That the two are single still, and the yes of the other stands,
is asked again in the moment of the own yes. Whatever is answered here, the other hears nothing but that
they are joined.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import StrEnum

from dialogs.effects import GUEST
from dialogs.facts import Guest, knocked_here
from dialogs.talk import LATE, Talk, dialog

_LATER = datetime(2026, 3, 5, 19, tzinfo=UTC)


class Confirmed(StrEnum):
    """Whether it is right so."""

    YES = "yes"
    NO = "no"


@dialog(
    "joining-confirm",
    for_two=True,
    lives=timedelta(hours=49),
    as_long_as=lambda person, couple: couple.other(person.id) is None,
    samples={
        "guest": (Guest("somebody", _LATER, named=True), Guest("somebody", _LATER, named=False), None),
        "still": (Guest("somebody", _LATER, named=False), None),
    },
)
async def joining_confirm(talk: Talk) -> None:
    """Who, what it means, and a yes or a no."""
    guest = await talk.know("guest", knocked_here())
    if guest is None:
        return
    if guest.named:
        talk.say("named", guest=GUEST)
    else:
        talk.say("unnamed")
    answer = await talk.choose("right", Confirmed, until=guest.until, why=True)
    if answer is Confirmed.NO:
        talk.withdraw_code()
        talk.say("not-joined")
        return
    still = None if answer is LATE else await talk.know("still", knocked_here())
    if still is not None and still.person == guest.person:
        talk.let_in(guest.person)
    else:
        talk.say("over")
