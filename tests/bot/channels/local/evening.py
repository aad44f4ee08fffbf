"""An evening on the local page: the same house, and the real page's channel and shelf beside the messenger.

What people do goes by hand, as in other evenings. What they see is what a page would show that opens now.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from bot.channels.local.channel import LocalChannel
from bot.ports import Rendered
from tests.evening import GROUP, Evening, FakeChannel, StillClock

PANES = {"bram": "left", "noor": "right", GROUP: GROUP}
MOST = 1000


@dataclass
class WithPage(FakeChannel):
    """Hands everything on to the real channel as well."""

    page: LocalChannel = field(init=False)

    async def send(self, chat: str, message: Rendered) -> str:
        await self.page.send(PANES[chat], message)
        return await super().send(chat, message)

    async def edit(self, chat: str, ref: str, message: Rendered) -> None:
        await self.page.edit(PANES[chat], ref, message)
        await super().edit(chat, ref, message)

    async def delete(self, chat: str, refs: Sequence[str]) -> None:
        await self.page.delete(PANES[chat], refs)
        await super().delete(chat, refs)


@dataclass
class PageEvening(Evening):
    """Two people before one page."""

    channel: WithPage

    async def _connect(self) -> None:
        self.channel.page = LocalChannel(self.store, self.traveller, 0)
        await self.channel.page.start(self.turns.receive)
        self._stack.push_async_callback(self.channel.page.stop)

    async def shown(self, chat: str) -> list[str]:
        """What a page that opens now would show there, besides what its own people wrote."""
        return [
            str(bubble["text"])
            for bubble in await self.store.read(PANES[chat], MOST)
            if bubble["who"] == "bot"
        ]


@asynccontextmanager
async def page_evening(folder: Path, at: datetime) -> AsyncIterator[PageEvening]:
    """An open house with its page."""
    one = PageEvening(folder, StillClock(at), WithPage())
    await one.open()
    try:
        yield one
    finally:
        await one.close()
