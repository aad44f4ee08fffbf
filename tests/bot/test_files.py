"""A file is made when it is sent, holds up nobody, survives a restart, and comes nowhere unwanted."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.order import Order
from bot.outbox import Outbox
from bot.pace import Behind, Limit, NetworkPace
from bot.packing import orders, pack, unpack
from bot.ports import Capabilities, File, Gone, Later, Refused, Rendered
from bot.storage.tables import outbox
from tests.bot.crowd import MoodyChannel, until
from tests.bot.export.unpacked import newest
from tests.bot.marker import MARK, is_in
from tests.evening import WORDING, Evening, StillClock

BEGINS = datetime(2026, 3, 1, 19, 0, tzinfo=UTC)
FILE = File("weerklank-2026-03-01.zip", b"PK")
HERE = WORDING.labels["export-here"]


@dataclass
class SlowMaker:
    """Makes a file when it is let; remembers what was ordered."""

    gate: asyncio.Event = field(default_factory=asyncio.Event)
    ordered: list[Order] = field(default_factory=list)

    async def filled(self, message: Rendered, order: Order, able: Capabilities) -> Rendered:
        self.ordered.append(order)
        await self.gate.wait()
        return replace(message, file=FILE)


@dataclass
class SlowCarrier(MoodyChannel):
    """A messenger on which files take long; `up` once one is on its way."""

    gate: asyncio.Event = field(default_factory=asyncio.Event)
    up: asyncio.Event = field(default_factory=asyncio.Event)

    async def send(self, chat: str, message: Rendered) -> str:
        if message.file is not None:
            self.up.set()
            await self.gate.wait()
        return await super().send(chat, message)


@dataclass
class WithMaker(Evening):
    """An evening with this maker."""

    maker: SlowMaker = field(kw_only=True, default_factory=SlowMaker)

    def _serve(self) -> None:
        self.outbox = Outbox(self.store, self.clock, self.maker.filled)
        super()._serve()


@pytest.fixture
def channel() -> SlowCarrier:
    return SlowCarrier()


@pytest.fixture
async def house(tmp_path: Path, channel: SlowCarrier) -> AsyncIterator[WithMaker]:
    one = WithMaker(tmp_path, StillClock(BEGINS), channel)
    await one.open()
    await one.seed(("bram", "noor"), safe_word="ananas")
    yield one
    one.maker.gate.set()
    channel.gate.set()
    await one.close()


async def ordered(house: Evening) -> asyncio.Task[None]:
    """Ask for a file; who asked hears of it when all that waits is out."""
    await house.says("bram", "/export")
    await house.presses("bram", "Maak het")
    return asyncio.create_task(house.presses("bram", "Laat het eruit"))


def said(channel: MoodyChannel, text: str) -> Callable[[], bool]:
    return lambda: any(text in one for one in channel.said)


async def test_a_safe_word_does_not_wait_for_a_file_that_is_being_made(
    house: WithMaker, channel: SlowCarrier
) -> None:
    asking = await ordered(house)
    await until(lambda: bool(house.maker.ordered))
    pausing = asyncio.create_task(house.says("bram", "ananas"))
    await until(said(channel, "Pauze tot 20:20."))
    assert HERE not in channel.said
    house.maker.gate.set()
    channel.gate.set()
    await asyncio.gather(asking, pausing)
    assert channel.said[-1] == HERE


async def test_a_safe_word_does_not_wait_for_a_file_that_is_on_its_way(
    house: WithMaker, channel: SlowCarrier
) -> None:
    house.maker.gate.set()
    asking = await ordered(house)
    await channel.up.wait()
    pausing = asyncio.create_task(house.says("bram", "ananas"))
    await until(said(channel, "Pauze tot 20:20."))
    assert HERE not in channel.said
    channel.gate.set()
    await asyncio.gather(asking, pausing)


async def test_who_asked_hears_at_once_that_it_is_coming(house: WithMaker, channel: SlowCarrier) -> None:
    asking = await ordered(house)
    await until(said(channel, "Ik maak het."))
    house.maker.gate.set()
    channel.gate.set()
    await asking
    assert house.maker.ordered == [Order("bram-id", BEGINS)]


async def test_only_the_order_is_kept_and_after_a_restart_it_is_carried_out(
    house: WithMaker, channel: SlowCarrier
) -> None:
    asking = await ordered(house)
    await until(lambda: bool(house.maker.ordered))
    async with house.store.reading() as work:
        [waiting] = [row for row in await work.waiting() if orders(row.body) is not None]
    assert orders(waiting.body) == Order("bram-id", BEGINS)
    assert not is_in(str(waiting.body).encode())
    assert (unpack(1, waiting.body).file, "file" in waiting.body) == (None, False)
    closing = asyncio.create_task(house.close())
    house.maker.gate.set()  # what is under way at a clean stop is finished, but for what the network holds up
    channel.gate.set()
    await asyncio.wait([asking], timeout=0)
    asking.cancel()
    await closing
    await house.open()
    await house.outbox.drained()
    assert channel.said.count(HERE) == 1


async def test_one_that_was_not_made_when_the_program_died_is_made_at_the_next_start(
    house: WithMaker, channel: SlowCarrier, tmp_path: Path
) -> None:
    """Nothing was noted of it, as after kill -9."""
    asking = await ordered(house)
    await until(lambda: bool(house.maker.ordered))
    house.maker.ordered.clear()
    again = Outbox(house.store, house.clock, house.maker.filled)
    other = MoodyChannel()
    again.serve(other)
    await again.recover()
    running = asyncio.create_task(again.run())
    house.maker.gate.set()
    await again.drained()
    assert [message.file for _, message in other.log if message.text == HERE] == [FILE]
    running.cancel()
    channel.gate.set()
    await asyncio.wait([running, asking])


async def test_cleared_while_it_is_made_it_never_arrives(house: WithMaker, channel: SlowCarrier) -> None:
    asking = await ordered(house)
    await until(lambda: bool(house.maker.ordered))
    clearing = asyncio.create_task(house.says("bram", "/weg"))
    await until(said(channel, "Opgeruimd."))
    house.maker.gate.set()
    channel.gate.set()
    await asyncio.gather(asking, clearing)
    assert HERE not in channel.said
    assert await states(house, "withdrawn")


async def test_cleared_while_it_is_on_its_way_it_is_taken_out_again(
    house: WithMaker, channel: SlowCarrier
) -> None:
    house.maker.gate.set()
    asking = await ordered(house)
    await channel.up.wait()
    clearing = asyncio.create_task(house.says("bram", "/weg"))
    await until(said(channel, "Opgeruimd."))
    channel.gate.set()
    await asyncio.gather(asking, clearing)
    assert not any(heard.message.file for heard in channel.chats["bram"])
    assert await states(house, "removed")


async def states(house: Evening, state: str) -> list[int]:
    async with house.store.engine.connect() as connection:
        found = await connection.execute(select(outbox.c.id).where(outbox.c.state == state))
        return [row[0] for row in found]


@pytest.mark.parametrize("fault", [Later(0.0), ConnectionError()])
async def test_a_trip_that_fails_is_made_again(
    house: WithMaker, channel: SlowCarrier, fault: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.outbox.FIRST_RETRY", BEGINS - BEGINS)
    house.maker.gate.set()
    channel.gate.set()
    channel.refusals[HERE] = [fault]
    await (await ordered(house))
    assert (channel.tried.count(HERE), channel.said.count(HERE)) == (2, 1)


@pytest.mark.parametrize("fault", [Refused("no"), Gone()])
async def test_one_that_nobody_can_receive_is_given_up(
    house: WithMaker, channel: SlowCarrier, fault: Exception
) -> None:
    house.maker.gate.set()
    channel.gate.set()
    channel.refusals[HERE] = [fault]
    await (await ordered(house))
    assert (channel.tried.count(HERE), channel.said.count(HERE)) == (1, 0)


def test_a_file_is_never_packed() -> None:
    order = Order("bram-id", BEGINS, with_safety=True)
    packed = pack(Rendered("", HERE, file=File("x", MARK.encode())), edits=False, orders=order)
    assert not is_in(str(packed).encode())
    assert orders(packed) == order
    assert orders(pack(Rendered("", HERE), edits=False)) is None


class Narrow(NetworkPace):
    """Three calls at once, and one more each second."""

    whole = private = group = Limit(burst=3, every=1.0)

    def is_group(self, chat: str) -> bool:
        return False


def test_a_file_takes_no_chats_last_room() -> None:
    pace = Narrow()
    behind = Behind(pace)
    assert behind.ready("bram", 0.0) == 0.0
    pace.spend("bram", 0.0)
    assert pace.ready("bram", 0.0) == 0.0
    assert behind.ready("bram", 0.0) == 1.0


async def test_the_real_file_comes_after_a_real_restart(tmp_path: Path) -> None:
    one = Evening(tmp_path, StillClock(BEGINS), MoodyChannel())
    await one.open()
    await one.seed(("bram",), safe_word=None)
    await one.says("bram", "/export")
    await one.presses("bram", "Maak het")
    await one.restart()
    await one.presses("bram", "Laat het eruit")
    assert newest(one, "bram").name == FILE.name
    await one.close()
