"""The storage and the clock as the local page sees them, in memory."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any


class FakeShelf:
    """Keeps messages in the order of their first arrival. Hands out copies."""

    def __init__(self) -> None:
        self.chats: dict[str, dict[str, dict[str, Any]]] = {}

    async def put(self, chat: str, message: str, body: Mapping[str, Any]) -> None:
        self.chats.setdefault(chat, {})[message] = copy.deepcopy(dict(body))

    async def read(self, chat: str, limit: int) -> Sequence[Mapping[str, Any]]:
        return copy.deepcopy(list(self.chats.get(chat, {}).values())[-limit:])

    async def remove(self, chat: str, message: str) -> None:
        self.chats.get(chat, {}).pop(message, None)

    def words(self, chat: str) -> list[str]:
        return [body.get("text", "") for body in self.chats.get(chat, {}).values()]


class FakeTravel:
    """A clock that stands still until somebody travels."""

    def __init__(self, now: datetime) -> None:
        self._now = now
        self.jumps: list[tuple[datetime, bool]] = []

    def now(self) -> datetime:
        return self._now

    async def travel(self, to: datetime, *, outage: bool = False) -> None:
        if to < self._now:
            raise ValueError("back")
        self._now = to
        self.jumps.append((to, outage))
