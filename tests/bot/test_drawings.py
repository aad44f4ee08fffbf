"""A drawing is ordered and never kept, comes below the words, and holds nobody up."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.order import Order
from bot.outbox import Outbox
from bot.packing import orders, pack, unpack
from bot.ports import Capabilities, File, Rendered
from bot.storage.rows import NewRecord
from bot.storage.tables import outbox
from dialogs.effects import Drawing
from tests.bot.crowd import MoodyChannel, until
from tests.bot.marker import MARK, is_in
from tests.evening import Evening, StillClock

BEGINS = datetime(2026, 3, 1, 19, 0, tzinfo=UTC)
LATELY = "De laatste zeven dagen:\n• Spiegels: 1\n\nDrie Spiegels in een week is een mooi doel."


@dataclass
class SlowDrawer:
    """Draws when it is let; remembers what was ordered."""

    gate: asyncio.Event = field(default_factory=asyncio.Event)
    ordered: list[Order] = field(default_factory=list)

    async def filled(self, message: Rendered, order: Order, able: Capabilities) -> Rendered:
        self.ordered.append(order)
        await self.gate.wait()
        return replace(message, drawing=File("ritme.png", b"PNG"))


@dataclass
class WithDrawer(Evening):
    """An evening with this drawer."""

    drawer: SlowDrawer = field(kw_only=True, default_factory=SlowDrawer)

    def _serve(self) -> None:
        self.outbox = Outbox(self.store, self.clock, self.drawer.filled)
        super()._serve()


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[WithDrawer]:
    one = WithDrawer(tmp_path, StillClock(BEGINS), MoodyChannel())
    await one.open()
    await one.seed(("bram", "noor"), safe_word="ananas")
    await mirrored(one)
    yield one
    one.drawer.gate.set()
    await one.close()


async def mirrored(house: Evening) -> None:
    async with house.store.work() as work:
        await work.add_records([NewRecord("couple-bram", "bram-id", "mirrored", {}, BEGINS)])


def said(house: Evening, text: str) -> bool:
    return any(text in one for one in house.heard("bram"))


async def asked(house: WithDrawer) -> asyncio.Task[None]:
    asking = asyncio.create_task(house.says("bram", "/voortgang"))
    await until(lambda: bool(house.drawer.ordered))
    return asking


async def test_the_words_come_first_and_the_suggestion_stands_below_its_drawing(house: WithDrawer) -> None:
    asking = await asked(house)
    await until(lambda: said(house, LATELY) and said(house, "Je bent begonnen."))
    assert not said(house, "Eén idee")
    house.drawer.gate.set()
    await asking
    last = house.channel.chats["bram"][-1].message
    assert last.drawing == File("ritme.png", b"PNG")
    assert last.text.startswith("Eén idee")
    assert [[button.token for button in row] for row in last.rows] == [["/waardering"]]
    assert house.drawer.ordered == [Order("bram-id", BEGINS, draws=Drawing.RHYTHM)]


async def test_a_safe_word_does_not_wait_for_a_drawing(house: WithDrawer) -> None:
    asking = await asked(house)
    pausing = asyncio.create_task(house.says("bram", "ananas"))
    await until(lambda: said(house, "Pauze tot 20:20."))
    assert not said(house, "Eén idee")
    house.drawer.gate.set()
    await asyncio.gather(asking, pausing)


async def test_only_the_order_is_kept_and_after_a_restart_it_is_drawn(house: WithDrawer) -> None:
    asking = await asked(house)
    async with house.store.reading() as work:
        [waiting] = [row for row in await work.waiting() if orders(row.body) is not None]
    assert orders(waiting.body) == Order("bram-id", BEGINS, draws=Drawing.RHYTHM)
    assert (unpack(1, waiting.body).drawing, "drawing" in waiting.body) == (None, False)
    closing = asyncio.create_task(house.close())
    house.drawer.gate.set()
    await asyncio.wait([asking], timeout=0)
    asking.cancel()
    await closing
    await house.open()
    await house.outbox.drained()
    assert len([one for one in house.heard("bram") if one.startswith("Eén idee")]) == 1


async def test_cleared_while_it_is_drawn_it_never_arrives(house: WithDrawer) -> None:
    asking = await asked(house)
    clearing = asyncio.create_task(house.says("bram", "/weg"))
    await until(lambda: said(house, "Opgeruimd."))
    house.drawer.gate.set()
    await asyncio.gather(asking, clearing)
    assert not said(house, "Eén idee")
    async with house.store.engine.connect() as connection:
        found = await connection.execute(select(outbox.c.id).where(outbox.c.state == "withdrawn"))
        assert found.all()


async def test_the_real_house_draws_and_where_it_cannot_the_words_and_the_button_come(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = Evening(tmp_path, StillClock(BEGINS), MoodyChannel())
    await one.open()
    await one.seed(("bram",), safe_word=None)
    await mirrored(one)
    await one.says("bram", "/voortgang")
    drawn = one.channel.chats["bram"][-1].message
    assert drawn.drawing is not None
    assert drawn.drawing.data.startswith(b"\x89PNG")

    def broken(*_: object) -> bytes:
        raise MemoryError

    monkeypatch.setattr("bot.charts.rhythm.draw", broken)
    await one.says("bram", "/voortgang")
    plain = one.channel.chats["bram"][-1].message
    assert plain.text.startswith("Eén idee")
    assert (plain.rows, plain.drawing) == (drawn.rows, None)
    await one.close()


def test_a_drawing_is_never_packed_and_an_order_of_an_earlier_release_is_a_file() -> None:
    order = Order("bram-id", BEGINS, draws=Drawing.RHYTHM)
    packed = pack(Rendered("", "Kijk", drawing=File("x", MARK.encode())), edits=False, orders=order)
    assert not is_in(str(packed).encode())
    assert orders(packed) == order
    earlier = {"person": "bram-id", "at": BEGINS.isoformat(), "with_safety": True}
    assert orders({"orders": earlier}) == Order("bram-id", BEGINS, with_safety=True)
