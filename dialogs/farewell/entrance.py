"""E6, `/uiteen`: apart with dignity. Safety first, then whether it is a thought, a decision, or the other's.

Theory of operation
-------------------
To leave is the dangerous moment where there is control or violence. So the three questions come before all
else, each time they are due (`dialogs.help.triage`). Where it is not safe, nothing of a talk for two is said:
a plan with people who know this comes first, told to nobody before.

A thought is no decision, and gets no push in either way. A decision goes on to one clear sentence
(`sentence`). Who is left has an own road (`left`). Once on the way, what comes is practical, one thing at a
time (`practical`), and a goodbye (`goodbye`); the bot comes back after two weeks and after six (`look`).

What is chosen here is gone with the run.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from dialogs.facts import unwatched
from dialogs.farewell.goodbye import goodbye
from dialogs.farewell.left import left
from dialogs.farewell.practical import practical
from dialogs.farewell.sentence import sentence
from dialogs.help.triage import safe_for_two
from dialogs.help.urgency import between_us
from dialogs.known import COUNTRY, RESTS, ROADS
from dialogs.people import Country
from dialogs.records import Way
from dialogs.roads import Road, of_way
from dialogs.talk import Dialog, Talk, dialog
from dialogs.techniques.need import need
from dialogs.techniques.tomorrow import tomorrow

LIVES = timedelta(hours=1)
"""How long a question of it waits. Ours: somebody else may hold the phone."""


class Where(StrEnum):
    """Where somebody is with it."""

    THOUGHT = "thought"
    DECIDED = "decided"
    LEFT = "left"


class Thought(StrEnum):
    """What to do with a thought."""

    NEED = "need"
    TOMORROW = "tomorrow"
    HELP = "help"
    PREPARE = "prepare"
    NOT_NOW = "not-now"


class Unsafe(StrEnum):
    """What can be arranged by oneself, where a talk for two is not safe."""

    PRACTICAL = "practical"
    NOT_NOW = "not-now"


class OnTheWay(StrEnum):
    """What there is on this road."""

    PRACTICAL = "practical"
    GOODBYE = "goodbye"
    SENTENCE = "sentence"
    CLOSE = "close"


THOUGHTS: Mapping[Thought, Dialog[..., Any]] = {
    Thought.NEED: need,
    Thought.TOMORROW: tomorrow,
    Thought.HELP: between_us,
    Thought.PREPARE: sentence,
}
PARTS = {OnTheWay.PRACTICAL: practical, OnTheWay.GOODBYE: goodbye, OnTheWay.SENTENCE: sentence}
BEGUN = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)


@dialog(
    "farewell",
    commands=("/uiteen",),
    lives=LIVES,
    forgets=True,
    samples={
        "unwatched": (True, False),
        "rests": (False, True),
        "country": tuple(Country),
        "roads": ((), (Road(Way.PARTING, BEGUN, "two-weeks"),)),
    },
)
async def farewell(talk: Talk) -> None:
    """The entrance, each time."""
    if not await talk.know("unwatched", unwatched()):
        talk.say("watched")
        return
    if await talk.know("rests", RESTS):
        talk.say(f"unsafe-{(await talk.know('country', COUNTRY)).value.lower()}")
        if await talk.choose("alone", Unsafe, ends=True) is Unsafe.PRACTICAL:
            talk.open(practical.name)
        else:
            talk.say("careful")
        return
    if not await safe_for_two(talk, alone_first=True):
        return
    roads = await talk.know("roads", ROADS)
    if of_way(roads, Way.PARTING) is not None:
        await _on_the_way(talk)
        return
    where = await talk.choose("where", Where, why=True)
    if where is Where.THOUGHT:
        await _thought(talk)
    elif where is Where.DECIDED:
        talk.open(sentence.name)
    else:
        talk.open(left.name)


async def _on_the_way(talk: Talk) -> None:
    """For who set out already."""
    part = await talk.choose("part", OnTheWay, ends=True)
    if part is OnTheWay.CLOSE:
        talk.say("closed")
    else:
        talk.open(PARTS[part].name)


async def _thought(talk: Talk) -> None:
    """No push, either way."""
    thought = await talk.choose("thought", Thought, ends=True, why=True)
    if thought is Thought.NOT_NOW:
        talk.say("no-decision")
    else:
        talk.open(THOUGHTS[thought].name)
