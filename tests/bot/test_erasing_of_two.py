"""`/wissen` of one of two who are linked: what the other goes on with, and what is left of the one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from bot.ports import Rendered
from bot.storage.rows import OutboxRow
from bot.storage.tables import metadata, outbox
from dialogs.events import Chose
from tests.bot.crowd import Letter, until, write
from tests.evening import WORDING, Evening, FakeChannel, StillClock, evening

BEGINS = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
TAKEN_AWAY = WORDING.labels["house-taken-away"]
LINE = "Jullie zijn niet meer gekoppeld."


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Evening]:
    async with evening(tmp_path, BEGINS) as one:
        await one.seed(("bram", "noor"), safe_word="ananas")
        yield one


async def erase(house: Evening, who: str = "bram", told: str = "Stuur niets") -> None:
    await house.says(who, "/wissen")
    for label in ("Verder met wissen", told, "Wis alles nu"):
        await house.presses(who, label)


async def ids(house: Evening, table: str) -> set[str]:
    async with house.store.engine.connect() as connection:
        return set(await connection.scalars(select(metadata.tables[table].c.id)))


async def test_the_other_lives_alone_and_hears_nothing(house: Evening) -> None:
    await erase(house)
    (line,) = house.stands("bram")
    assert line.startswith("Gewist op")
    assert house.heard("noor") == []
    await house.says("noor", "/behoefte")
    assert "of wat gebeurde er?" in house.heard("noor")[-1]
    await house.store.prune(house.clock.now())
    assert await ids(house, "people") == {"noor-id"}
    assert len(await ids(house, "couples")) == 1
    await house.says("noor", "ananas")
    assert not [text for text in house.heard("noor") if "Pauze" in text], "the safe word of both is no more"


async def test_the_other_hears_the_one_line_when_that_was_chosen(house: Evening) -> None:
    await erase(house, told="Stuur dit bericht")
    (line,) = house.heard("noor")
    assert line.startswith(LINE)
    assert "wis" not in line.lower()


async def test_in_a_pause_the_clock_of_the_other_stands_still_without_a_word(house: Evening) -> None:
    await house.says("noor", "ananas")
    heard = len(house.heard("noor"))
    await erase(house)
    await house.wait(timedelta(hours=20))
    assert len(house.heard("noor")) == heard


async def test_what_comes_right_behind_it_is_handled_where_each_lives_now(house: Evening) -> None:
    await house.says("bram", "/wissen")
    for label in ("Verder met wissen", "Stuur niets"):
        await house.presses("bram", label)
    last = Chose(house.channel.token("bram", "Wis alles nu"))
    await asyncio.gather(
        house.does("bram", last),
        house.says("noor", "/behoefte"),
        house.does("bram", last),
        house.says("bram", "hoi"),
    )
    assert "of wat gebeurde er?" in house.heard("noor")[-1]
    assert "ik ben Weerklank" in house.heard("bram")[-1]
    assert await ids(house, "people") >= {"noor-id"}
    assert "bram-id" not in await ids(house, "people")


async def test_they_can_begin_again_together_later(house: Evening) -> None:
    await erase(house)
    await house.store.prune(house.clock.now())
    await house.says("bram", "hoi")
    async with house.store.reading() as work:
        found = await work.find([work.chat_key("local", "local", one) for one in ("bram", "noor")])
    bram, noor = (one.person_id for one in found.values())
    assert bram is not None
    assert noor is not None
    async with house.store.work() as work:
        home = await work.join(bram, noor, house.clock.now())
        couple = (await work.load([home]))[home].couple
    assert {one.id for one in couple} == {bram, noor}
    assert replace(couple, people=()).safe_word is None


GIFT = "Je kookte gisteren voor me"
"""Words of Bram that stand in a message to Noor."""


@dataclass
class Gated(FakeChannel):
    """What is said with those words arrives when the gate opens."""

    gate: asyncio.Event = field(default_factory=asyncio.Event)
    came: bool = False

    async def send(self, chat: str, message: Rendered) -> str:
        if GIFT in message.text:
            self.came = True
            await self.gate.wait()
        return await super().send(chat, message)


async def shows(house: Evening, *texts: str) -> list[OutboxRow]:
    """Noor is to be sent words of Bram; they are written, and not taken up yet."""
    rows = await write(house, *(Letter("noor", one) for one in texts), couple="couple-bram")
    async with house.store.engine.begin() as connection:
        theirs = update(outbox).where(outbox.c.id.in_([row.id for row in rows]))
        await connection.execute(theirs.values(words_of="bram-id"))
    return rows


@pytest.mark.parametrize("able", [{}, {"delete": False}], ids=["can remove", "can change"])
async def test_words_of_theirs_leave_the_chat_of_the_other(house: Evening, able: dict[str, bool]) -> None:
    house.outbox.add(await shows(house, GIFT, f"{GIFT}, en ook dit"))
    await house.outbox.drained()
    await house.says("noor", "/menu")
    assert len([text for text in house.stands("noor") if GIFT in text]) == 2
    house.channel.able = able
    await erase(house)
    assert not [text for text in house.stands("noor") if GIFT in text]
    assert len([text for text in house.stands("noor") if text == TAKEN_AWAY]) == (2 if able else 0)
    assert [text for text in house.stands("noor") if "Waar heb je nu iets aan?" in text]


async def test_what_waits_with_words_of_theirs_never_comes(house: Evening) -> None:
    rows = await shows(house, GIFT)
    await erase(house)
    house.outbox.add(rows)
    await house.outbox.drained()
    assert house.heard("noor") == []


async def test_what_is_on_its_way_with_words_of_theirs_is_removed_when_it_has_come(tmp_path: Path) -> None:
    channel = Gated()
    house = Evening(tmp_path, StillClock(BEGINS), channel)
    await house.open()
    await house.seed(("bram", "noor"), safe_word="ananas")
    house.outbox.add(await shows(house, GIFT))
    await until(lambda: channel.came)
    leaving = asyncio.create_task(erase_beside(house))
    await until(lambda: any(text.startswith("Gewist op") for text in house.heard("bram")))
    channel.gate.set()
    await leaving
    await house.outbox.drained()
    assert house.stands("noor") == []
    await house.close()


async def erase_beside(house: Evening) -> None:
    """Without waiting for what is under way in other chats."""
    async with asyncio.TaskGroup() as group:
        group.create_task(house.says("bram", "/wissen"))
        for label in ("Verder met wissen", "Stuur niets", "Wis alles nu"):
            await until(lambda label=label: label in labels(house))  # type: ignore[misc]
            group.create_task(house.presses("bram", label))


def labels(house: Evening) -> list[str]:
    heard = house.channel.chats.get("bram", [])
    return [button.label for one in heard for row in one.message.rows for button in row]
