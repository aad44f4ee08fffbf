"""What happened and was not acknowledged yet.

An update is offered at each poll until a poll asks for a higher number; then it is forgotten. For a webhook
the acknowledgement is the answer 2xx. Some things go wrong on purpose: an update may be held back and come
out of its turn, or come again after it was acknowledged. Those are offered once, whatever the poll asks for.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any

from tests.bot.channels.telegram.botapi.refusal import Refusal

Json = dict[str, Any]
CONFLICT = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""Kinds that a bot gets only when allowed_updates names them."""
FIRST = 870_000_001
KEPT = 1000
"""Acknowledged updates that are remembered, so that one can come again."""


class Updates:
    def __init__(self) -> None:
        self.allowed: frozenset[str] | None = None
        self.pending: deque[Json] = deque()
        self.done: deque[Json] = deque(maxlen=KEPT)
        self.on_add: Callable[[Json], None] | None = None
        self.last = FIRST - 1
        self._held: list[Json] = []
        self._holding = 0
        self._reversing = 0
        self._out_of_turn: list[Json] = []
        self._offered: list[Json] = []
        self._poll: asyncio.Future[str | None] | None = None
        self._polling = asyncio.Event()
        self._watchers: list[tuple[int, asyncio.Future[None]]] = []

    def allow(self, kinds: Iterable[str]) -> None:
        """Only these from now on; none named is Telegram's own choice."""
        self.allowed = frozenset(kinds) or None

    def add(self, kind: str, payload: Json) -> None:
        if kind not in self.allowed if self.allowed is not None else kind in ON_REQUEST:
            return
        self.last += 1
        update = {"update_id": self.last, kind: payload}
        if self._holding:
            self._holding -= 1
            self._held.append(update)
            return
        self.pending.append(update)
        if self.on_add is not None:
            self.on_add(update)
        self._arrived()

    # -- polling

    async def poll(self, offset: int, limit: int, patience: float) -> list[Json]:
        """The updates from `offset` on; waits `patience` seconds for one. Raises Refusal (409)."""
        self.end_poll(CONFLICT)
        self._acknowledge(offset)
        batch = self._batch(limit)
        if batch or patience <= 0:
            return batch
        waiting = self._poll = asyncio.get_running_loop().create_future()
        self._polling.set()
        try:
            async with asyncio.timeout(patience):
                refusal = await waiting
        except TimeoutError:
            return []
        finally:
            if self._poll is waiting:
                self._poll = None
                self._polling.clear()
        if refusal:
            raise Refusal(409, refusal)
        return self._batch(limit)

    def end_poll(self, refusal: str) -> None:
        """End the poll that waits, if any; an empty reason lets it return nothing."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(refusal)

    def _arrived(self) -> None:
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)

    def _batch(self, limit: int) -> list[Json]:
        if self._out_of_turn:
            self._offered, self._out_of_turn = self._out_of_turn, []
            return self._offered
        batch = [update for update, _ in zip(self.pending, range(limit), strict=False)]
        if self._reversing and len(batch) > 1:
            self._reversing -= 1
            batch.reverse()
        return batch

    def _acknowledge(self, offset: int) -> None:
        if offset < 0:
            offset = self.last + 1 + offset if self.pending else 0
        self._offered = []
        while self.pending and self.pending[0]["update_id"] < offset:
            self.done.append(self.pending.popleft())
        self._settle()

    # -- a webhook

    def delivered(self, update: Json) -> None:
        """The webhook took this one."""
        if self.pending and self.pending[0] is update:
            self.pending.popleft()
        else:
            self.pending = deque(each for each in self.pending if each is not update)
        self._offered = [each for each in self._offered if each is not update]
        self.done.append(update)
        self._settle()

    def drop(self) -> None:
        """Forget what waits."""
        self.pending.clear()
        self._settle()

    # -- watching

    @property
    def polling(self) -> bool:
        """Whether a poll waits."""
        return self._polling.is_set()

    async def polled(self) -> None:
        """Wait until a poll waits for something to happen."""
        await self._polling.wait()

    async def acknowledged(self) -> None:
        """Wait until every update so far was acknowledged."""
        if not self._waits(self.last):
            return
        watcher: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._watchers.append((self.last, watcher))
        await watcher

    def _waits(self, upto: int) -> bool:
        return bool(
            (self.pending and self.pending[0]["update_id"] <= upto) or self._out_of_turn or self._offered
        )

    def _settle(self) -> None:
        if self._watchers:
            for upto, watcher in self._watchers:
                if not self._waits(upto) and not watcher.done():
                    watcher.set_result(None)
            self._watchers = [each for each in self._watchers if not each[1].done()]

    # -- wrong on purpose

    def hold(self, times: int = 1) -> None:
        """Keep back the next updates, until `release`."""
        self._holding += times

    def release(self) -> None:
        """Offer what was kept back, out of its turn."""
        self._holding = 0
        self._unturned(self._held)
        self._held = []

    def repeat(self, times: int = 1) -> None:
        """Offer the last acknowledged updates again."""
        self._unturned(list(self.done)[-times:])

    def reverse(self, times: int = 1) -> None:
        """Offer the next batches of two or more newest first."""
        self._reversing += times

    def _unturned(self, updates: list[Json]) -> None:
        if not updates:
            return
        if self.on_add is not None:
            self._offered += updates
            for update in updates:
                self.on_add(update)
        else:
            self._out_of_turn += updates
            self._arrived()
