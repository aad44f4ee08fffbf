"""Notes down what arrived: all that came together in one commit, while the next messages are under way."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from datetime import timedelta

import structlog

from bot.storage.store import Store

AGAIN = timedelta(seconds=1)
"""After that a mark that failed is tried again."""
log = structlog.get_logger()


class Marks:
    """What is to be noted down. `rested` is called whenever nothing is."""

    def __init__(self, store: Store, rested: Callable[[], None]) -> None:
        self._store = store
        self._rested = rested
        self._sent: list[tuple[int, str]] = []
        self._recalled: list[int] = []
        self._filled = asyncio.Event()
        self._settling = asyncio.Lock()

    def __bool__(self) -> bool:
        return bool(self._sent or self._recalled)

    def sent(self, numbers: Iterable[int], ref: str) -> None:
        """These rows arrived, under the channel's name for the message."""
        self._sent += [(number, ref) for number in numbers]
        self._filled.set()

    def recalled(self, numbers: Iterable[int]) -> None:
        """These were marked as on their way and never go."""
        self._recalled += numbers
        self._filled.set()

    async def run(self) -> None:
        """Mark for ever. Cancel to stop; the commit under way is finished first."""
        while True:
            if not self:
                self._filled.clear()
                self._rested()
                await self._filled.wait()
            marking = asyncio.ensure_future(self.settle())
            try:
                await asyncio.shield(marking)
            except asyncio.CancelledError:
                await asyncio.wait([marking])
                raise
            except Exception as fault:  # noqa: BLE001  they arrived: only their mark is tried again
                log.error("messages not marked, trying again", fault=type(fault).__name__)
                await asyncio.sleep(AGAIN.total_seconds())

    async def settle(self) -> None:
        """Mark what there is. When it returns, all that had arrived before it was called is noted down."""
        async with self._settling:
            if sent := tuple(self._sent):
                await self._store.mark_sent(sent)
                del self._sent[: len(sent)]
            if recalled := tuple(self._recalled):
                await self._store.mark_recalled(recalled)
                del self._recalled[: len(recalled)]
