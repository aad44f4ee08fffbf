"""A page that lags holds nobody up."""

from __future__ import annotations

import asyncio

from bot.channels.local.protocol import Ack, Typing
from bot.channels.local.tabs import WAITING, Tabs


class FakeWire:
    """A connection that takes frames only when told to."""

    def __init__(self) -> None:
        self.sent: list[str] = []
        self.closed: int | None = None
        self.flows = asyncio.Event()
        self.third = asyncio.Event()

    async def send_text(self, data: str) -> None:
        await self.flows.wait()
        self.sent.append(data)
        if len(self.sent) == 3:
            self.third.set()

    async def close(self, code: int = 1000) -> None:
        self.closed = code


async def test_a_page_is_told_in_order_after_its_first_frame() -> None:
    tabs, wire = Tabs(), FakeWire()
    tab = tabs.open()
    tabs.tell(Typing(chat="left"))
    tab.tell(Ack(id="1"))
    wire.flows.set()
    writing = asyncio.create_task(tab.write(wire, Ack(id="0")))
    await wire.third.wait()
    assert [frame.split('"')[3] for frame in wire.sent] == ["ack", "typing", "ack"]
    writing.cancel()


async def test_a_page_that_lags_too_far_is_closed_and_the_others_go_on() -> None:
    tabs, stuck = Tabs(), FakeWire()
    slow, quick = tabs.open(), tabs.open()
    writing = asyncio.create_task(slow.write(stuck, Ack(id="0")))
    for _ in range(WAITING + 5):
        tabs.tell(Typing(chat="left"))
        quick.tell(Ack(id="1"))
    assert slow.lagging
    stuck.flows.set()
    await writing
    assert stuck.closed == 1013
    assert len(stuck.sent) == WAITING + 1


async def test_a_closed_page_is_told_nothing_more() -> None:
    tabs = Tabs()
    tab = tabs.open()
    tabs.close(tab)
    for _ in range(WAITING + 1):
        tabs.tell(Typing(chat="left"))
    assert not tab.lagging
