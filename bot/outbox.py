"""The outbox delivers what was committed: danger help first, planned messages last, in order within one chat.

Theory of operation
-------------------
A row's life is ready -> sent. What a person waits for may be sent twice after a crash (at least once): a
reply that may or may not have arrived is sent again. A planned message is marked `sending` in a commit of
its own before it goes out, and one found so after a crash is not sent again (at most once; it is counted as
unknown).

Rows come straight from the turn, after its commit; the database is read only at the start, and for a change
of a message that was sent long ago. Each channel has its own queue. A round takes the most important rows of
different chats and sends them side by side. What arrived is marked meanwhile, all that came together in one
commit, so that no message waits for the mark of another. A chat that asked to wait holds only its own rows
back, all of them, so that they stay in order. When a channel fails without saying how, a reply
is sent again; a planned message may have arrived, so it is given up. A reply that goes on failing holds its
chat back only for a minute: should it be one that can never be sent, what comes behind it must arrive.
"""

from __future__ import annotations

import asyncio
import heapq
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

import structlog

from bot.carry import Carried
from bot.fitting import fit
from bot.packing import unpack
from bot.ports import Channel, Clock, Gone, Later, Rendered
from bot.storage.rows import OutboxRow
from bot.storage.store import Store

SIDE_BY_SIDE = 64
"""Messages under way at once in one channel, and so the most that an urgent one waits for."""
FIRST_RETRY = timedelta(seconds=1)
LONGEST_RETRY = timedelta(minutes=5)
PATIENCE = 6
"""Tries, in about a minute, after which a message that fails goes on alone; its chat goes on without it."""
REMEMBERED = 4096
"""Messages in a slot that are kept at hand for a change; an older one is read from the database."""
log = structlog.get_logger()


@dataclass
class _Queue:
    """What waits in one channel: a heap by importance and id, and chats that asked to wait."""

    channel: Channel
    heap: list[tuple[int, int, OutboxRow]] = field(default_factory=list)
    held: dict[bytes, list[OutboxRow]] = field(default_factory=dict)
    filled: asyncio.Event = field(default_factory=asyncio.Event)
    busy: bool = False

    def push(self, row: OutboxRow) -> bool:
        """Let it wait for its turn. False: its chat is held, so it waits with that."""
        if row.chat.key in self.held:
            self.held[row.chat.key].append(row)
            return False
        heapq.heappush(self.heap, (row.importance, row.id, row))
        self.filled.set()
        return True

    def take(self) -> list[OutboxRow]:
        """The next rows, at most one for each chat; the others of those chats stay in order."""
        taken: dict[bytes, OutboxRow] = {}
        put_back: list[tuple[int, int, OutboxRow]] = []
        while self.heap and len(taken) < SIDE_BY_SIDE and len(put_back) < 4 * SIDE_BY_SIDE:
            item = heapq.heappop(self.heap)
            chat = item[2].chat.key
            if chat in self.held:
                self.held[chat].append(item[2])
            elif chat in taken:
                put_back.append(item)
            else:
                taken[chat] = item[2]
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
        self._unmarked: list[tuple[int, str]] = []
        self._arrived = asyncio.Event()
        self._standing: OrderedDict[tuple[bytes, str], tuple[str, Rendered]] = OrderedDict()
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
            if queue is not None and queue.push(row):
                self._idle.clear()

    async def run(self) -> None:
        """Deliver for ever. Cancel to stop; what is under way is finished and marked first."""
        try:
            async with asyncio.TaskGroup() as group:
                for queue in self._queues.values():
                    group.create_task(self._deliver(queue))
                group.create_task(self._mark())
        finally:
            await self._mark_all()

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
        if not self._unmarked and not any(queue.heap or queue.busy for queue in self._queues.values()):
            self._idle.set()

    async def _round(self, queue: _Queue, rows: Sequence[OutboxRow]) -> None:
        rows = [*(row for row in rows if not row.planned), *await self._cleared(queue, rows)]
        ends = await asyncio.gather(*(self._send(queue, row) for row in rows), return_exceptions=True)
        for row, end in zip(rows, ends, strict=True):
            if isinstance(end, str):
                self._unmarked.append((row.id, end))
            elif isinstance(end, Exception):
                self._in_doubt(queue, [row], end)
        self._arrived.set()

    async def _cleared(self, queue: _Queue, rows: Sequence[OutboxRow]) -> list[OutboxRow]:
        """The planned ones that may go: marked as on their way, and not withdrawn meanwhile."""
        planned = [row for row in rows if row.planned]
        if not planned:
            return []
        try:
            ready = await self._store.mark_sending([row.id for row in planned])
        except Exception as fault:  # noqa: BLE001  what is not planned goes all the same
            self._in_doubt(queue, planned, fault)
            return []
        return [row for row in planned if row.id in ready]

    async def _mark(self) -> None:
        """Mark what arrived, for ever."""
        while True:
            if not self._unmarked:
                self._arrived.clear()
                self._rest()
                await self._arrived.wait()
            marking = asyncio.ensure_future(self._mark_all())
            try:
                await asyncio.shield(marking)
            except asyncio.CancelledError:
                await asyncio.wait([marking])
                raise
            except Exception as fault:  # noqa: BLE001  they arrived: only their mark is tried again
                log.error("messages not marked, trying again", fault=type(fault).__name__)
                await asyncio.sleep(FIRST_RETRY.total_seconds())

    async def _mark_all(self) -> None:
        if marking := tuple(self._unmarked):
            await self._store.mark_sent(marking)
            del self._unmarked[: len(marking)]
            self.sent += len(marking)

    def _in_doubt(self, queue: _Queue, rows: Sequence[OutboxRow], fault: Exception) -> None:
        """What became of these cannot be noted down: a full disk must not silence the bot for ever."""
        log.error("messages in doubt, trying again", size=len(rows), fault=type(fault).__name__)
        for row in rows:
            self._hold(queue, row, FIRST_RETRY)

    async def _send(self, queue: _Queue, row: OutboxRow) -> str | None:
        """Send one row. None when it must wait, or never goes."""
        try:
            if row.body["edits"]:
                return await self._edit(queue.channel, row)
            message = fit(unpack(row.id, row.body), queue.channel.capabilities())
            ref = await queue.channel.send(row.chat.chat, message)
        except Gone:
            await self._store.mark_gone(row.chat.key)
            log.info("chat is gone", row=row.id)
        except Later as later:
            wait = timedelta(seconds=later.seconds)
            await self._store.mark_failed(row.id, self._clock.now() + wait)
            self._hold(queue, replace(row, attempts=row.attempts + 1), wait)
        except Exception as fault:  # noqa: BLE001  whatever a channel raises, the others go on
            log.warning("message not sent", row=row.id, fault=type(fault).__name__, again=not row.planned)
            if row.planned:
                await self._store.mark_failed(row.id, None)
            else:
                await self._try_again(queue, row)
        else:
            if row.slot is not None:
                self._remember((row.chat.key, row.slot), ref, message)
            return ref
        return None

    async def _edit(self, channel: Channel, row: OutboxRow) -> str:
        """Change the message that stands in the slot; one that was never sent needs no change."""
        assert row.slot is not None
        able = channel.capabilities()
        if not able.edit:
            return ""
        standing = self._standing.get((row.chat.key, row.slot)) or await self._read(row.chat.key, row.slot)
        if standing is None:
            return ""
        ref, shown = standing
        change = unpack(row.id, row.body)
        shown = replace(
            shown, rows=change.rows, chosen=change.chosen, until=change.until, text=change.text or shown.text
        )
        await channel.edit(row.chat.chat, ref, fit(shown, able))
        self._remember((row.chat.key, row.slot), ref, shown)
        return ref

    async def _read(self, chat: bytes, slot: str) -> tuple[str, Rendered] | None:
        found = await self._store.find_slot(chat, slot)
        return None if found is None or found.ref is None else (found.ref, unpack(found.id, found.body))

    def _remember(self, place: tuple[bytes, str], ref: str, message: Rendered) -> None:
        self._standing[place] = ref, message
        self._standing.move_to_end(place)
        if len(self._standing) > REMEMBERED:
            self._standing.popitem(last=False)

    async def _try_again(self, queue: _Queue, row: OutboxRow) -> None:
        """After a fault that nobody explained: later and later, and after a while without its chat."""
        alone = row.attempts >= PATIENCE
        wait = LONGEST_RETRY if alone else FIRST_RETRY * 2**row.attempts
        await self._store.mark_failed(row.id, self._clock.now() + wait)
        row = replace(row, attempts=row.attempts + 1)
        if alone:
            asyncio.get_running_loop().call_later(wait.total_seconds(), self.add, [row])
        else:
            self._hold(queue, row, wait)

    def _hold(self, queue: _Queue, row: OutboxRow, wait: timedelta) -> None:
        """Hold this chat's rows for a while, each of them once; the others go on."""
        held = queue.held.setdefault(row.chat.key, [])
        if all(one.id != row.id for one in held):
            held.append(row)
        asyncio.get_running_loop().call_later(wait.total_seconds(), self._release, queue, row.chat.key)

    def _release(self, queue: _Queue, chat: bytes) -> None:
        self.add(queue.held.pop(chat, []))
