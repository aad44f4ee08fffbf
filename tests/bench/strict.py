"""A network that keeps strictly to its limits, and a store in memory: what a simulation of sending needs.

The limits are counted here in a way of their own, so that a fault in `bot.pace` cannot hide behind itself.
"""

from __future__ import annotations

import asyncio
import math
import random
from collections import deque
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.channels.telegram.pace import TelegramPace
from bot.packing import pack
from bot.ports import Capabilities, Later, Pace, Receive, Rendered
from bot.storage.rows import Chat, NewMessage, OutboxRow
from tests.bench.virtual import pass_by

COMMIT = 0.003
"""Seconds that a commit takes."""
ON_THE_WAY = (0.015, 0.04)
"""Seconds that a call takes to the network, and the answer back."""


class Window:
    """So many in any span of so many seconds."""

    def __init__(self, most: int, seconds: float) -> None:
        self._most, self._seconds = most, seconds
        self._taken: deque[float] = deque()

    def wait(self, now: float) -> float:
        """Seconds until there is room; 0 is now."""
        while self._taken and self._taken[0] <= now - self._seconds:
            self._taken.popleft()
        return 0.0 if len(self._taken) < self._most else self._taken[0] + self._seconds - now

    def take(self, now: float) -> None:
        self._taken.append(now)


class Bucket:
    """So many at once, and so many more in each second."""

    def __init__(self, most: int, per_second: float) -> None:
        self._most, self._per_second = most, per_second
        self._room, self._at = float(most), 0.0

    def wait(self, now: float) -> float:
        room = min(self._most, self._room + (now - self._at) * self._per_second)
        return 0.0 if room >= 1 else (1 - room) / self._per_second

    def take(self, now: float) -> None:
        self._room = min(self._most, self._room + (now - self._at) * self._per_second) - 1
        self._at = now


@dataclass
class StrictNetwork:
    """Refuses what is over a limit, as Telegram does: with a wait in whole seconds. It counts nowhere.

    Counted is the moment at which a call arrives, which is not as even as that at which it was made.
    """

    whole: Window | Bucket
    name: str = "telegram"
    pace: Pace | None = field(default_factory=TelegramPace)
    arrived: list[tuple[float, str, str]] = field(default_factory=list)
    refused: int = 0
    _chats: dict[str, Window | Bucket] = field(default_factory=dict)
    _dice: random.Random = field(default_factory=lambda: random.Random(8))

    def capabilities(self) -> Capabilities:
        return Capabilities()

    async def start(self, receive: Receive) -> None: ...

    async def stop(self) -> None: ...

    async def send(self, chat: str, message: Rendered) -> str:
        await self._call(chat, message.key)
        return message.key

    async def edit(self, chat: str, ref: str, message: Rendered) -> None:
        await self._call(chat, f"change of {ref}")

    async def delete(self, chat: str, refs: Sequence[str]) -> None: ...

    async def typing(self, chat: str) -> None: ...

    async def _call(self, chat: str, key: str) -> None:
        await pass_by(self._dice.uniform(*ON_THE_WAY))
        now = asyncio.get_running_loop().time()
        if chat not in self._chats:
            self._chats[chat] = Window(20, 60.0) if chat.startswith("-") else Bucket(3, 1.0)
        wait = max(self.whole.wait(now), self._chats[chat].wait(now))
        if wait:
            self.refused += 1
        else:
            self.whole.take(now)
            self._chats[chat].take(now)
            self.arrived.append((now, chat, key))
        await pass_by(self._dice.uniform(*ON_THE_WAY))
        if wait:
            raise Later(math.ceil(wait))


class TwinStore:
    """Keeps the promises that the store gives to the outbox, in memory; a commit takes its time."""

    def __init__(self) -> None:
        self.unknown = 0
        self.commits = 0
        self.rows: dict[int, OutboxRow] = {}
        self.states: dict[int, str] = {}
        self._planned: dict[str, list[int]] = {}

    async def write(self, messages: Iterable[NewMessage], calmed: Collection[str] = ()) -> list[OutboxRow]:
        """What a turn does: withdraw what is planned for people who need quiet, and add messages."""
        await self._commit()
        for number in [number for person in calmed for number in self._planned.get(person, [])]:
            if self.states[number] == "ready":
                self.states[number] = "withdrawn"
        added = []
        for new in messages:
            number = len(self.rows) + 1
            row = OutboxRow(
                number,
                new.couple_id,
                new.person_id,
                new.chat,
                new.importance,
                new.planned,
                new.slot,
                new.body,
            )
            self.rows[number], self.states[number] = row, "ready"
            if row.planned and row.person_id is not None:
                self._planned.setdefault(row.person_id, []).append(number)
            added.append(row)
        return added

    async def waiting(self) -> list[OutboxRow]:
        return [row for number, row in self.rows.items() if self.states[number] == "ready"]

    async def mark_sending(self, ids: Collection[int]) -> set[int]:
        return await self._move(ids, "sending", lambda state: state == "ready")

    async def mark_not_sent(self, ids: Collection[int]) -> None:
        await self._move(ids, "ready", lambda state: state == "sending")

    async def mark_recalled(self, ids: Collection[int]) -> None:
        await self._move(ids, "withdrawn", lambda state: state in ("ready", "sending"))

    async def mark_sent(self, sent: Iterable[tuple[int, str | None]]) -> None:
        await self._move([number for number, _ in sent], "sent", lambda _: True)

    async def mark_failed(self, number: int, next_try: datetime | None) -> None:
        await self._move([number], "failed" if next_try is None else "ready", lambda _: True)

    async def find_slot(self, chat: bytes, slot: str) -> OutboxRow | None:
        """A question that was asked before the simulation began."""
        body = pack(Rendered("", "question", slot=slot), edits=False)
        to = Chat("telegram", "bot", chat.decode(), chat)
        return OutboxRow(0, "", None, to, 0, False, slot, body, ref="0")

    async def _move(self, ids: Iterable[int], state: str, may: Callable[[str], bool]) -> set[int]:
        await self._commit()
        moved = {number for number in ids if may(self.states[number])}
        self.states.update(dict.fromkeys(moved, state))
        return moved

    async def _commit(self) -> None:
        self.commits += 1
        await pass_by(COMMIT)


@dataclass(frozen=True)
class StillMoment:
    """A clock that nobody looks at: the outbox only notes with it when it tries again."""

    def now(self) -> datetime:
        return datetime(2026, 3, 1, 19, 0, tzinfo=UTC)
