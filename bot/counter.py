"""Where a channel is served: its queue, and the work that is done for it beside the others."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, field

from bot.item import Item
from bot.ports import Channel
from bot.queue import Queue


@dataclass(eq=False)
class Counter:
    """A channel, what waits for it, and what is being done for it. `of_files`: only messages with a file."""

    channel: Channel
    queue: Queue
    of_files: bool = False
    wake: asyncio.Event = field(default_factory=asyncio.Event)
    work: set[asyncio.Task[None]] = field(default_factory=set)
    sending: set[Item] = field(default_factory=set)

    def begin(self, work: Coroutine[None, None, None]) -> None:
        """Let it go on beside the others, and be waited for at the end."""
        self.work.add(asyncio.create_task(work))

    def end(self) -> None:
        """The work that says this is done; a callback for each would cost more."""
        task = asyncio.current_task()
        assert task is not None
        self.work.discard(task)
        self.wake.set()

    async def woken(self, within: float | None) -> None:
        """Returns when something happened, or after so many seconds."""
        bell = None if within is None else asyncio.get_running_loop().call_later(within, self.wake.set)
        try:
            await self.wake.wait()
        finally:
            if bell is not None:
                bell.cancel()
