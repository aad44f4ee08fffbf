"""Telegram's queue of updates in memory: what an offset passes is forgotten, the rest is given again."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.channels.telegram.polling import HANGING, LAST_WORD

Update = dict[str, Any]


def readable(update: Any) -> bool:
    """Whether an offset can pass it."""
    return isinstance(update, dict) and type(update.get("update_id")) is int


@dataclass
class FakeSource:
    """Gives what waits, in batches; before that the faults that it was told to meet, one a call."""

    waiting: list[Any] = field(default_factory=list)
    faults: deque[Exception] = field(default_factory=deque)
    hangs: int = 0
    refuses_the_last_word: bool = False
    insisted: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    asked: list[tuple[int | None, int, int]] = field(default_factory=list)
    kinds: Sequence[str] = ()
    renewed: int = 0
    idle: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when a call waits for something to come in."""
    _came: asyncio.Event = field(default_factory=asyncio.Event)

    def put(self, *numbers: int) -> None:
        self.waiting += [{"update_id": number} for number in numbers]
        self.idle.clear()
        self._came.set()

    async def insist(self, method: str, **params: Any) -> bool:
        self.insisted.append((method, params))
        return True

    async def renew(self) -> None:
        self.renewed += 1

    async def updates(
        self, offset: int | None, seconds: int, limit: int, kinds: Sequence[str]
    ) -> list[Update]:
        self.asked.append((offset, seconds, limit))
        self.kinds = kinds
        if not seconds and self.refuses_the_last_word:
            raise ConnectionError
        if self.faults:
            raise self.faults.popleft()
        if self.hangs:
            self.hangs -= 1
            await asyncio.Event().wait()
        self.waiting = [
            update for update in self.waiting if not readable(update) or update["update_id"] >= (offset or 0)
        ]
        while seconds and not self.waiting:
            self.idle.set()
            self._came.clear()
            await self._came.wait()
        self.idle.clear()
        return list(self.waiting[:limit])


class Watched:
    """A sleep that takes no time, but the one that guards a call: that one ends only when told."""

    def __init__(self) -> None:
        self.taken: list[float] = []
        self.alarm = asyncio.Event()

    async def __call__(self, seconds: float) -> None:
        if seconds in (HANGING, LAST_WORD):
            await self.alarm.wait()
            self.alarm.clear()
        else:
            self.taken.append(seconds)
