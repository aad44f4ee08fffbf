"""Pins: the message with a clock stays at the top of its chat, as long as the clock runs.

Theory of operation
-------------------
A pin is best effort: nobody waits for it, and it is no fault when it fails: we may have no right to pin.
It counts for Telegram's limits as a message does, so it goes when its chat has room to spare, an answer
included; while there is none it looks again now and then, and gives up after a while. In one chat they go in
the order in which they were asked for, so that nothing stays pinned that was taken off at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from bot.channels.telegram.waiting import Sleep
from bot.ports import Pace

SPARE = 3
"""Calls in a row that a chat must have room for: the pin, and an answer behind it."""
LOOKS, BETWEEN = 30, 2.0
"""How often it is looked whether there is room, and the least seconds from one look to the next."""


class Pins:
    """Pins by `call(chat, method, **params)`."""

    def __init__(
        self, call: Callable[..., Awaitable[Any]], pace: Pace | None, *, sleep: Sleep = asyncio.sleep
    ) -> None:
        self._call = call
        self._pace = pace
        self._sleep = sleep
        self._last: dict[str, asyncio.Task[None]] = {}
        self._all: set[asyncio.Task[None]] = set()

    def pin(self, chat: str, message: int) -> None:
        """Without a sound: the message itself made one."""
        self._begin(chat, "pinChatMessage", message_id=message, disable_notification=True)

    def unpin(self, chat: str, message: int) -> None:
        self._begin(chat, "unpinChatMessage", message_id=message)

    def close(self) -> None:
        """Break off what waits."""
        for task in self._all:
            task.cancel()

    def _begin(self, chat: str, method: str, **params: Any) -> None:
        task = asyncio.create_task(self._do(self._last.get(chat), chat, method, params))
        self._last[chat] = task
        self._all.add(task)

        def done(_: asyncio.Task[None]) -> None:
            self._all.discard(task)
            if self._last.get(chat) is task:
                del self._last[chat]

        task.add_done_callback(done)

    async def _do(
        self, before: asyncio.Task[None] | None, chat: str, method: str, params: dict[str, Any]
    ) -> None:
        if before is not None:
            await asyncio.wait([before])
        if await self._room(chat):
            with suppress(Exception):
                await self._call(chat, method, **params)

    async def _room(self, chat: str) -> bool:
        """Whether there came to be room, which is spent."""
        if self._pace is None:
            return True
        loop = asyncio.get_running_loop()
        for _ in range(LOOKS):
            if not (wait := self._pace.ready(chat, loop.time(), SPARE)):
                self._pace.spend(chat, loop.time())
                return True
            await self._sleep(max(wait, BETWEEN))
        return False
