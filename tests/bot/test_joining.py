"""Two become a couple while things go on: nothing of anybody gets lost, doubled or out of order."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.carry import Carried
from bot.ports import Incoming
from dialogs.catalogue import CATALOGUE
from dialogs.events import Chose, Said
from dialogs.joint import Mode
from dialogs.journal import Kind
from dialogs.people import Couple
from dialogs.repertoire import Repertoire
from dialogs.talk import Talk, dialog
from tests.bot.crowd import until
from tests.evening import WORDING, Evening, evening

BEGINS = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
MAKE, YES_MAKE = WORDING.labels["joining-way.make"], WORDING.labels["joining-make.yes"]
ENTER, YES = WORDING.labels["joining-way.enter"], WORDING.labels["joining-consent.yes"]
TOGETHER, NO_SUCH_CODE = WORDING.labels["joining-together"], WORDING.labels["joining-no-such-code"]
OVER = WORDING.labels["pause-over"]


@dialog("diary", commands=("/dagboek",))
async def diary(talk: Talk) -> None:
    """Takes line after line."""
    while True:
        await talk.ask("line")


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Evening]:
    """Three who live alone."""
    async with evening(tmp_path, BEGINS, Repertoire([*CATALOGUE, diary])) as one:
        for who in ("bram", "noor", "kees"):
            await one.seed((who,), safe_word=None)
        yield one


async def offered(house: Evening, who: str) -> str:
    """A fresh code of this person."""
    await house.says(who, "/koppelen")
    await house.presses(who, MAKE)
    await house.presses(who, YES_MAKE)
    code = next(found for text in house.heard(who) if (found := re.search(r"/start (\w{12})$", text)))
    return code[1]


async def before_the_yes(house: Evening, who: str, code: str) -> Incoming:
    """Enter a code; returns the press that would join."""
    await house.says(who, "/koppelen")
    await house.presses(who, ENTER)
    await house.says(who, code)
    return Incoming("local", "local", f"{who}-yes", who, who, Chose(house.channel.token(who, YES)))


def types(who: str, words: str, name: str) -> Incoming:
    return Incoming("local", "local", name, who, who, Said(words), name)


async def settled(house: Evening) -> None:
    """What is due at once has rung, and everything was sent."""
    await house.wait(timedelta(seconds=1))
    await house.outbox.drained()


async def couple_of(house: Evening, who: str) -> Couple:
    async with house.store.reading() as work:
        key = work.chat_key("local", "local", who)
        home = (await work.find([key]))[key].couple_id
        return (await work.load([home]))[home].couple


async def lines(house: Evening, who: str) -> list[str]:
    runs = (await couple_of(house, who)).person(f"{who}-id").runs
    return [str(entry.value) for run in runs for entry in run.journal if entry.kind is Kind.ANSWER]


async def test_of_two_who_enter_one_code_at_once_one_joins_and_the_other_hears_so(house: Evening) -> None:
    code = await offered(house, "bram")
    yes = [await before_the_yes(house, who, code) for who in ("noor", "kees")]
    with capture_logs() as logged:
        await asyncio.gather(*(house.turns.receive(one) for one in yes))
    await settled(house)
    assert "event set aside" not in {one["event"] for one in logged}
    homes = {who: len((await couple_of(house, who)).people) for who in ("bram", "noor", "kees")}
    assert sorted(homes.values()) == [1, 2, 2]
    assert homes["bram"] == 2
    out = next(who for who in ("noor", "kees") if homes[who] == 1)
    assert [who for who in homes if TOGETHER in house.heard(who)] == [who for who in homes if who != out]
    assert NO_SUCH_CODE in house.heard(out)


async def test_two_who_enter_each_others_code_at_once_are_one_couple(house: Evening) -> None:
    codes = {who: await offered(house, who) for who in ("bram", "noor")}
    yes = [
        await before_the_yes(house, "bram", codes["noor"]),
        await before_the_yes(house, "noor", codes["bram"]),
    ]
    with capture_logs() as logged:
        await asyncio.gather(*(house.turns.receive(one) for one in yes))
    await settled(house)
    assert "event set aside" not in {one["event"] for one in logged}
    assert (await couple_of(house, "bram")).id == (await couple_of(house, "noor")).id
    assert [house.heard(who).count(TOGETHER) for who in ("bram", "noor")] == [1, 1]


@pytest.mark.parametrize("typing", ["bram", "noor", "kees"])
async def test_what_somebody_types_around_a_joining_stays_in_order(house: Evening, typing: str) -> None:
    """The one who joins, the one who is joined, and a stranger to both."""
    code = await offered(house, "bram")
    yes = await before_the_yes(house, "noor", code)
    if typing != "noor":
        await house.says(typing, "/dagboek")
    told = [types(typing, f"Zin {number}.", f"w{number}") for number in range(12)]
    opens = [types("noor", "/dagboek", "opens")] if typing == "noor" else []
    receiving = [asyncio.ensure_future(house.turns.receive(yes))]
    await asyncio.sleep(0)
    rest = iter(told[6:])

    def types_on(_: Carried) -> None:
        receiving.extend(asyncio.ensure_future(house.turns.receive(one)) for one in islice(rest, 1))

    house.turns.hear(types_on)
    receiving += [asyncio.ensure_future(house.turns.receive(one)) for one in [*opens, *told[:6]]]
    await until(lambda: len(receiving) == 1 + len(opens) + len(told))
    await asyncio.gather(*receiving)
    await settled(house)
    assert TOGETHER in house.heard("noor")
    assert await lines(house, typing) == [f"Zin {number}." for number in range(12)]


async def test_who_is_joined_in_a_pause_is_in_it_together(house: Evening) -> None:
    """The pause of the one whose couple it becomes goes on, and ends for both."""
    yes = await before_the_yes(house, "noor", await offered(house, "bram"))
    await house.says("bram", "/pauze")
    await house.turns.receive(yes)
    await settled(house)
    assert (await couple_of(house, "bram")).joint.mode is Mode.PAUSED
    await house.wait(timedelta(hours=3))
    assert (await couple_of(house, "bram")).joint.mode is not Mode.PAUSED
    for who in ("bram", "noor"):
        assert OVER in "\n".join(house.heard(who))


async def test_who_rests_joins_nobody_until_the_pause_is_over(house: Evening) -> None:
    yes = await before_the_yes(house, "noor", await offered(house, "bram"))
    await house.says("noor", "/pauze")
    await house.turns.receive(yes)
    await settled(house)
    assert len((await couple_of(house, "noor")).people) == 1
    assert TOGETHER not in house.heard("bram")
