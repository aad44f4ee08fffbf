"""E5, step 2: openness, only as the one who strayed offers it. Here we leave the source on purpose.

Theory of operation
-------------------
The source asks for access to phone, mail and place. Experts are split, and being searched is also how control
looks (domain research §3e). So openness is an offer: what is told or shown, until which day; to refuse is no
reason for punishment, and it ends on that day. Never a place that is followed, never a password
(`words.openness`); the bot neither enforces nor reminds of any of it. Whoever wants to check hears kindly why
not.

Before it one plain question: is anything forced? Who is forced is told so and gets help; then nothing for two
follows (`Talk.screened`). Who forces is told so as well, and where help is for that; the step waits.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from dialogs.recovery.onward import ZONES, onward, set_out
from dialogs.recovery.places import Side, Stage
from dialogs.talk import Talk, dialog
from dialogs.words.danger import Danger
from dialogs.words.openness import too_far


class Forced(StrEnum):
    """Whether something is forced between the two."""

    NO = "no"
    TO_ME = "to-me"
    BY_ME = "by-me"
    RATHER_NOT = "rather-not"


class Offer(StrEnum):
    """What who did it may offer."""

    TELL = "tell"
    CONTACT = "contact"
    SHOW = "show"
    NOTHING = "nothing"


class Other(StrEnum):
    """After an offer that went too far."""

    AGAIN = "again"
    NOTHING = "nothing"


class Until(StrEnum):
    """How long it holds."""

    TWO_WEEKS = "two-weeks"
    MONTH = "month"
    TWO_MONTHS = "two-months"


class Wish(StrEnum):
    """What who was hurt wants of it."""

    CHECK = "check"
    OFFERED = "offered"
    NOTHING = "nothing"


SPANS = {Until.TWO_WEEKS: 14, Until.MONTH: 30, Until.TWO_MONTHS: 60}
"""In days. Ours: long enough to mean something, short enough to see its end."""


@dialog(
    "recovery-openness",
    for_two=True,
    args={"side": tuple(Side)},
    samples={
        "zone": ZONES,
        "offer": (
            "Ik vertel elke avond zelf of er contact is geweest.",
            "Ik deel mijn locatie met je.",
            "Ik geef je mijn wachtwoord.",
        ),
    },
)
async def openness(talk: Talk, side: str) -> None:
    """The second step, from one side."""
    await set_out(talk, Side(side), Stage.OPENNESS)
    forced = await talk.choose("forced", Forced, why=True)
    if forced is Forced.TO_ME:
        talk.say("to-me")
        talk.screened(Danger.CONTROL.value)
        return
    if forced is Forced.BY_ME:
        talk.say("by-me", leads="/hulp")
        return
    if forced is Forced.RATHER_NOT:
        talk.say("rather-not")
    if side == Side.DID:
        await _offers(talk)
    else:
        talk.say(f"wish-{await talk.choose('wish', Wish, why=True)}")
    await onward(talk, Side(side), Stage.OPENNESS)


async def _offers(talk: Talk) -> None:
    """What is offered, and until when. Nothing is an answer as well."""
    kind = await talk.choose("kind", Offer, why=True)
    if kind is Offer.NOTHING:
        talk.say("nothing")
        return
    while True:
        offer = await talk.ask("offer")
        far = await talk.judge("far", too_far, offer)
        if far is None:
            break
        talk.say(f"far-{far}")
        if await talk.choose("other", Other) is Other.NOTHING:
            talk.say("nothing")
            return
    until = await talk.choose("until", Until)
    talk.say("whole", text=offer, day=talk.now + timedelta(days=SPANS[until]))
