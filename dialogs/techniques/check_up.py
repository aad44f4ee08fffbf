"""E1, the check-up of a relationship: before a big step, when life changes, and once a year.

Theory of operation
-------------------
Short, and no test: two looks back, then one press for each of five areas (those of the method's checklist,
C9). Nothing is added up and nothing is judged. Exactly one area is chosen, and one act that fits it, which
is an exercise that is there already. Where somebody would rather have help with it, the kinds of help come
first.

*Together* one phone lies between the two: they talk first, then press. On that screen nothing is shown of
what one of them chose alone, and no help is opened that knows more of one of them; it is only named.
*Alone*, help with boundaries or closeness leads to help for one first.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from dialogs.codec import from_json
from dialogs.exercises.date_night import date_night
from dialogs.exercises.hug import hug
from dialogs.facts import recall, unwatched
from dialogs.help.triage import safe_for_two
from dialogs.help.urgency import between_us
from dialogs.records import CheckedUp
from dialogs.talk import Dialog, Talk, dialog
from dialogs.techniques.aloud import Ready
from dialogs.techniques.check_in import MADE_FOR
from dialogs.techniques.mirror import mirror
from dialogs.techniques.need import need
from dialogs.techniques.shared_goals import Form, shared_goals


class Past(StrEnum):
    """What to look back at."""

    CARRIED = "carried"
    WELL = "well"


class Told(StrEnum):
    """Both said it aloud."""

    NEXT = "next"


class Area(StrEnum):
    """The five groups of the method's checklist."""

    CONNECTION = "connection"
    COMMUNICATION = "communication"
    BOUNDARIES = "boundaries"
    INTIMACY = "intimacy"
    FUTURE = "future"


class Look(StrEnum):
    """How an area is. No order, and no number behind it."""

    GOOD = "good"
    ATTENTION = "attention"
    HELP = "help"


class Help(StrEnum):
    """See who helps, do something oneself, or neither now."""

    KINDS = "kinds"
    ACT = "act"
    LATER = "later"


class Begin(StrEnum):
    """The act that fits: now or later."""

    NOW = "now"
    LATER = "later"


ACTS: Mapping[Area, Dialog[..., Any]] = {
    Area.CONNECTION: date_night,
    Area.COMMUNICATION: mirror,
    Area.BOUNDARIES: need,
    Area.INTIMACY: hug,
    Area.FUTURE: shared_goals,
}
"""The act that fits each."""
MAY_HIDE_HARM = frozenset({Area.BOUNDARIES, Area.INTIMACY})
"""Who would rather have help with these may be under pressure."""


@dialog(
    "check-up",
    commands=("/jaar",),
    for_two=True,
    lives=MADE_FOR,
    samples={
        "before": (
            [],
            [{"form": "alone", "areas": ["good"] * 5, "chosen": "future"}],
            [{"form": "together", "areas": ["good"] * 5, "chosen": "intimacy"}],
        ),
        "unwatched": (True, False),
        "write-carried": ("De ziekte van mijn vader.",),
        "write-well": ("We bleven praten.",),
    },
)
async def check_up(talk: Talk) -> None:
    """Look back, look at five areas, choose one, and do one thing."""
    if not await safe_for_two(talk):
        return
    form = await talk.choose("form", Form, why=True)
    if form is Form.TOGETHER:
        talk.shared_screen = True
        if await talk.choose("rules", Ready, ends=True) is Ready.NOT_NOW:
            talk.say("not-now")
            return
    await _look_back(talk, form)
    looks = {
        area: await talk.choose(f"area-{area}", Look, progress=(number, len(Area)))
        for number, area in enumerate(Area, start=1)
    }
    chosen = await _exactly_one(talk, looks)
    talk.record(CheckedUp(form, tuple(looks.values()), chosen))
    private = await talk.know("unwatched", unwatched())
    if private and any(looks[area] is Look.HELP for area in MAY_HIDE_HARM):
        talk.say("for-one-first")
    if looks[chosen] is Look.HELP and not await _without_help(talk, private=private):
        return
    begin = await talk.choose(f"act-{chosen}", Begin)
    talk.say(begin)
    if begin is Begin.NOW:
        talk.open(ACTS[chosen].name)


async def _look_back(talk: Talk, form: Form) -> None:
    """What was chosen the last time, as far as it may be shown here, and the year as it was."""
    for body in await talk.know("before", recall(CheckedUp.kind, 1)):
        before = from_json(CheckedUp, body)
        if form is Form.ALONE or before.form == Form.TOGETHER:
            talk.say(f"before-{before.chosen}")
    for past in Past:
        if form is Form.TOGETHER:
            await talk.choose(f"aloud-{past}", Told)
        else:
            await talk.ask(f"write-{past}", skip=True)


async def _exactly_one(talk: Talk, looks: Mapping[Area, Look]) -> Area:
    """Out of what asks for something, or out of all where nothing does."""
    asking = [area for area in Area if looks[area] is not Look.GOOD]
    if len(asking) == 1:
        return asking[0]
    return await talk.choose("one" if asking else "keep", Area, only=asking)


async def _without_help(talk: Talk, *, private: bool) -> bool:
    """Name the kinds of help. Whether something of one's own is wanted as well."""
    if not private:
        talk.say("who-helps")
        return True
    wanted = await talk.choose("help", Help, ends=True)
    if wanted is Help.ACT:
        return True
    if wanted is Help.KINDS:
        talk.say("kinds")
        talk.open(between_us.name)
    else:
        talk.say("later")
    return False
