"""The open pages. Each has its own queue, so that one that is slow or gone holds nobody up."""

from __future__ import annotations

import asyncio
from typing import Protocol

from bot.channels.local.protocol import ToPage

WAITING = 1_000
"""Frames that may wait for one page. A page that lags further is closed; it comes back and reads the
history."""


class Wire(Protocol):
    """The sending half of a WebSocket."""

    async def send_text(self, data: str) -> None: ...

    async def close(self, code: int = 1000) -> None: ...


class Tab:
    """One open page, as a queue of what it is still to be told."""

    def __init__(self) -> None:
        self._waiting: asyncio.Queue[ToPage | None] = asyncio.Queue()
        self.lagging = False

    def tell(self, frame: ToPage) -> None:
        if self.lagging:
            return
        self.lagging = self._waiting.qsize() >= WAITING
        self._waiting.put_nowait(None if self.lagging else frame)

    async def write(self, wire: Wire, first: ToPage) -> None:
        """Send `first` and then what waits, until cancelled or too far behind."""
        frame: ToPage | None = first
        while frame is not None:
            await wire.send_text(frame.model_dump_json())
            frame = await self._waiting.get()
        await wire.close(1013)


class Tabs:
    def __init__(self) -> None:
        self._open: set[Tab] = set()

    def open(self) -> Tab:
        tab = Tab()
        self._open.add(tab)
        return tab

    def close(self, tab: Tab) -> None:
        self._open.discard(tab)

    def tell(self, frame: ToPage) -> None:
        """Tell every open page."""
        for tab in self._open:
            tab.tell(frame)
