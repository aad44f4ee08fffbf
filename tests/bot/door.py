"""Two people join, step by step: a code, the yes of the one, the yes of the other."""

from __future__ import annotations

import re
from datetime import timedelta

from bot.ports import Incoming
from dialogs.events import Chose
from dialogs.people import Couple
from tests.evening import WORDING, Evening

MAKE, YES_MAKE = WORDING.labels["joining-way.make"], WORDING.labels["joining-make.yes"]
ENTER, YES = WORDING.labels["joining-way.enter"], WORDING.labels["joining-consent.yes"]
RIGHT, NOT_RIGHT = WORDING.labels["joining-confirm-right.yes"], WORDING.labels["joining-confirm-right.no"]


async def offered(house: Evening, who: str) -> str:
    """A fresh code of this person."""
    await house.says(who, "/koppelen")
    await house.presses(who, MAKE)
    await house.presses(who, YES_MAKE)
    code = next(found for text in house.heard(who) if (found := re.search(r"/start (\w{12})$", text)))
    return code[1]


async def knocked(house: Evening, maker: str, guest: str) -> None:
    """The guest says yes to a code of the maker, who is asked."""
    await house.turns.receive(await before_the_yes(house, guest, await offered(house, maker)))
    await settled(house)


def confirms(house: Evening, who: str, label: str = RIGHT) -> Incoming:
    """The press with which the maker of a code confirms."""
    token = house.channel.token(who, label)
    return Incoming("local", "local", f"{who}-{token}", who, who, Chose(token))


async def before_the_yes(house: Evening, who: str, code: str) -> Incoming:
    """Enter a code; returns the press that says yes to it."""
    await house.says(who, "/koppelen")
    await house.presses(who, ENTER)
    await house.says(who, code)
    token = house.channel.token(who, YES)
    return Incoming("local", "local", f"{who}-{token}", who, who, Chose(token))


async def settled(house: Evening) -> None:
    """What is due at once has rung, and everything was sent."""
    await house.wait(timedelta(seconds=1))
    await house.outbox.drained()


async def couple_of(house: Evening, who: str) -> Couple:
    async with house.store.reading() as work:
        key = work.chat_key("local", "local", who)
        home = (await work.find([key]))[key].couple_id
        return (await work.load([home]))[home].couple
