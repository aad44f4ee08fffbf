"""The outbox delivers what was committed: danger help first, planned messages last, in order within one chat.

Theory of operation
-------------------
A row's life is ready -> sent. What a person waits for may be sent twice after a crash (at least once): a
reply that may or may not have arrived is sent again. A planned message is marked `sending` in a commit of
its own before it goes out, and one found so after a crash is not sent again (at most once; it is counted as
unknown).

Rows come straight from the turn, after its commit; the database is read only at the start. Each channel has
its own queue. A round takes the most important rows of different chats, sends them side by side, and marks
them in one commit. A chat that asked to wait holds only its own rows back.
"""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

import structlog

from bot.carry import Carried
from bot.packing import unpack
from bot.ports import Channel, Clock, Gone, Later
from bot.storage.rows import OutboxRow
from bot.storage.store import Store

SIDE_BY_SIDE = 32
"""Messages under way at once in one channel."""
FIRST_RETRY = timedelta(seconds=1)
LONGEST_RETRY = timedelta(minutes=5)
log = structlog.get_logger()


@dataclass
class _Queue:
    """What waits in one channel: a heap by importance and id, and chats that asked to wait."""

    channel: Channel
    heap: list[tuple[int, int, OutboxRow]] = field(default_factory=list)
    held: dict[bytes, list[OutboxRow]] = field(default_factory=dict)
    filled: asyncio.Event = field(default_factory=asyncio.Event)
    busy: bool = False

    def push(self, row: OutboxRow) -> None:
        if row.chat.key in self.held:
            self.held[row.chat.key].append(row)
        else:
            heapq.heappush(self.heap, (row.importance, row.id, row))
            self.filled.set()

    def take(self) -> list[OutboxRow]:
        """The next rows, at most one for each chat; the others of those chats stay in order."""
        taken: dict[bytes, OutboxRow] = {}
        put_back: list[tuple[int, int, OutboxRow]] = []
        while self.heap and len(taken) < SIDE_BY_SIDE and len(put_back) < 4 * SIDE_BY_SIDE:
            item = heapq.heappop(self.heap)
            if item[2].chat.key in taken:
                put_back.append(item)
            else:
                taken[item[2].chat.key] = item[2]
        for item in put_back:
            heapq.heappush(self.heap, item)
        return list(taken.values())


class Outbox:
    """Delivers rows until it is stopped."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._queues: dict[str, _Queue] = {}
        self._idle = asyncio.Event()
        self._idle.set()
        self.sent = 0

    def serve(self, channel: Channel) -> None:
        """Deliver to this channel too. Call before `run`."""
        self._queues[channel.name] = _Queue(channel)

    def committed(self, carried: Carried) -> None:
        """Take up what a turn wrote."""
        self.add(carried.messages)

    async def recover(self) -> None:
        """Take up what a former process left. Call once, before `run`."""
        self.add(await self._store.waiting())
        if self._store.unknown:
            log.warning("planned messages that may or may not have arrived", count=self._store.unknown)

    def add(self, rows: Iterable[OutboxRow]) -> None:
        """Rows that were committed just now. A row for a channel that is off stays in the database."""
        for row in rows:
            queue = self._queues.get(row.chat.channel)
            if queue is not None:
                self._idle.clear()
                queue.push(row)

    async def run(self) -> None:
        """Deliver for ever. Cancel to stop; what is under way is marked first."""
        async with asyncio.TaskGroup() as group:
            for queue in self._queues.values():
                group.create_task(self._deliver(queue))

    async def drained(self) -> None:
        """Returns when nothing waits that could be sent now."""
        await self._idle.wait()

    async def _deliver(self, queue: _Queue) -> None:
        while True:
            if not queue.heap:
                queue.filled.clear()
                self._rest()
                await queue.filled.wait()
            queue.busy = True
            round_ = asyncio.ensure_future(self._round(queue, queue.take()))
            try:
                await asyncio.shield(round_)
            except asyncio.CancelledError:
                await round_
                raise
            finally:
                queue.busy = False

    def _rest(self) -> None:
        if not any(queue.heap or queue.busy for queue in self._queues.values()):
            self._idle.set()

    async def _round(self, queue: _Queue, rows: Sequence[OutboxRow]) -> None:
        planned = [row.id for row in rows if row.planned]
        if planned:
            ready = await self._store.mark_sending(planned)
            rows = [row for row in rows if not row.planned or row.id in ready]
        refs = await asyncio.gather(*(self._send(queue, row) for row in rows))
        sent = [(row.id, ref) for row, ref in zip(rows, refs, strict=True) if ref is not None]
        if sent:
            await self._store.mark_sent(sent)
            self.sent += len(sent)

    async def _send(self, queue: _Queue, row: OutboxRow) -> str | None:
        """Send one row. None when it must wait, or never goes."""
        try:
            if row.body["edits"]:
                return await self._edit(queue.channel, row)
            return await queue.channel.send(row.chat.chat, unpack(row.id, row.body))
        except Gone:
            await self._store.mark_gone(row.chat.key)
            log.info("chat is gone", row=row.id)
        except Later as later:
            await self._hold(queue, row, timedelta(seconds=later.seconds))
        except Exception as fault:  # noqa: BLE001  whatever a channel raises, the row waits
            log.warning("message not sent, trying again", row=row.id, fault=type(fault).__name__)
            await self._hold(queue, row, min(FIRST_RETRY * 2**row.attempts, LONGEST_RETRY))
        return None

    async def _edit(self, channel: Channel, row: OutboxRow) -> str:
        """Change the message that stands in the slot; one that was never sent needs no change."""
        assert row.slot is not None
        standing = await self._store.find_slot(row.chat.key, row.slot)
        if standing is None or standing.ref is None:
            return ""
        change, shown = unpack(row.id, row.body), unpack(standing.id, standing.body)
        shown = replace(
            shown, rows=change.rows, chosen=change.chosen, until=change.until, text=change.text or shown.text
        )
        await channel.edit(row.chat.chat, standing.ref, shown)
        return standing.ref

    async def _hold(self, queue: _Queue, row: OutboxRow, wait: timedelta) -> None:
        """Hold this chat's rows for a while; the others go on."""
        again = replace(row, attempts=row.attempts + 1)
        await self._store.mark_failed(row.id, self._clock.now() + wait)
        queue.held.setdefault(row.chat.key, []).insert(0, again)
        asyncio.get_running_loop().call_later(wait.total_seconds(), self._release, queue, row.chat.key)

    def _release(self, queue: _Queue, chat: bytes) -> None:
        for row in queue.held.pop(chat, []):
            self._idle.clear()
            queue.push(row)
