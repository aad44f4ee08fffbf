"""The outbox delivers what was committed: danger help first, planned messages last, in order within one chat.

Theory of operation
-------------------
A row's life is ready -> sent. What a person waits for may be sent twice after a crash (at least once): a
reply that may or may not have arrived is sent again. A planned message is marked `sending` in a commit of
its own before it goes out, some of them in one commit, and one found so after a crash is not sent again (at
most once; it is counted as unknown). What was marked and has not gone at a clean stop is ready again.

Rows come straight from the turn, after its commit; the database is read only at the start, and for a change
of a message that was sent long ago. Each channel has its own queue (bot/queue.py), which says what goes next
under the limits of its network (bot/pace.py); as soon as there is room for one, the most important one goes.
What arrived is marked meanwhile (bot/marks.py), so that no message waits for the mark of another.

A chat that asked to wait holds only its own rows back, all of them, so that they stay in order; nothing is
noted, since the rows are still ready. When a channel fails without saying how, a reply is sent again; a
planned message may have arrived, so it is given up. A reply that goes on failing holds its chat back only for
a minute: should it be one that can never be sent, what comes behind it must arrive. One that the channel says
it will never take is given up at once.

A message with a file takes long to make and to send, and nothing is said after it that it must stand before.
So it goes by a counter of its own beside that of the messages, and no chat waits for it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

import structlog

from bot.carry import Carried
from bot.counter import Counter
from bot.fitting import fit
from bot.item import Item, Mark, Tick
from bot.marks import Marks
from bot.pace import Behind
from bot.packing import clears, orders, takes_away
from bot.ports import Channel, Clock, Gone, Later, Refused, Rendered
from bot.queue import Queue
from bot.standing import Fill, Recalled, Standing, no_files
from bot.storage.rows import OutboxRow
from bot.storage.store import Store
from dialogs.effects import Importance

FIRST_RETRY = timedelta(seconds=1)
LONGEST_RETRY = timedelta(minutes=5)
PATIENCE = 6
"""Tries, in about a minute, after which a message that fails goes on alone; its chat goes on without it."""
log = structlog.get_logger()


class Outbox:
    """Delivers rows until it is stopped."""

    def __init__(self, store: Store, clock: Clock, fill: Fill = no_files) -> None:
        self._store = store
        self._clock = clock
        self._counters: dict[str, Counter] = {}
        self._of_files: dict[str, Counter] = {}
        self._idle = asyncio.Event()
        self._idle.set()
        self.standing = Standing(store, fill)
        self._marks = Marks(store, self._rest)

    def serve(self, channel: Channel) -> None:
        """Deliver to this channel too. Call before `run`."""
        self._counters[channel.name] = Counter(channel, Queue(channel.pace))
        behind = None if channel.pace is None else Behind(channel.pace)
        self._of_files[channel.name] = Counter(channel, Queue(behind), of_files=True)

    @property
    def _all(self) -> tuple[Counter, ...]:
        return *self._counters.values(), *self._of_files.values()

    def committed(self, carried: Carried) -> None:
        """Take up what a turn wrote, and drop what it withdrew."""
        if carried.calmed:
            for counter in self._counters.values():
                self._marks.recalled(counter.queue.recall(carried.calmed))
        if carried.dropped:
            for counter in self._counters.values():
                counter.queue.give_up(carried.dropped)
        self.standing.forget(carried.closed)
        self.add(carried.messages)

    async def recover(self) -> None:
        """Take up what a former process left. Call once, before `run`."""
        # In the order in which they were written, so that a change finds the message before it.
        self.add(sorted(await self._store.waiting(), key=lambda row: row.id))
        if self._store.unknown:
            log.warning("planned messages that may or may not have arrived", count=self._store.unknown)

    def add(self, rows: Iterable[OutboxRow]) -> None:
        """Rows that were committed just now. A row for a channel that is off stays in the database."""
        for row in rows:
            counters = self._counters if orders(row.body) is None else self._of_files
            if (counter := counters.get(row.chat.channel)) is not None:
                self._push(counter, Item.of(row))

    def tick(self, channel: str, chat: str, ref: str, message: Rendered) -> None:
        """Ask for a live clock to be drawn anew, in the message that the channel calls `ref` in that chat.

        Best effort, and never in anybody's way: it is dropped when the chat has anything else to hear, asked
        to wait, or has not the room for an answer behind it. It goes after answers and before what is
        planned; while it waits for that, a row for the chat or a newer tick takes its place. It is never
        tried again and leaves no trace in the database: whoever asks must ask again when the clock moves on.
        A channel that is off or cannot edit is no error.
        """
        counter = self._counters.get(channel)
        if counter is not None and counter.channel.capabilities().edit:
            counter.queue.tick(chat, Tick(ref, message))
            self._idle.clear()
            counter.wake.set()

    async def run(self) -> None:
        """Deliver for ever. Cancel to stop; what is under way is finished and marked first."""
        try:
            async with asyncio.TaskGroup() as group:
                for counter in self._all:
                    group.create_task(self._deliver(counter))
                group.create_task(self._marks.run())
        finally:
            await self._marks.settle()
            if left := [one for each in self._counters.values() for one in each.queue.marked_waiting()]:
                await self._store.mark_not_sent(left)

    async def drained(self) -> None:
        """Returns when nothing waits that could be sent now, or as soon as the network has room."""
        await self._idle.wait()

    # Choosing

    async def _deliver(self, counter: Counter) -> None:
        loop, queue = asyncio.get_running_loop(), counter.queue
        try:
            while True:
                counter.wake.clear()
                while (item := queue.take(loop.time())) is not None:
                    counter.begin(self._send(counter, item))
                if queue.to_mark:
                    batch, queue.to_mark = queue.to_mark, []
                    counter.begin(self._clear(counter, batch))
                self._rest()
                await counter.woken(queue.pause(loop.time()))
        finally:
            if counter.work:
                await asyncio.wait(counter.work)

    def _push(self, counter: Counter, item: Item) -> None:
        counter.queue.push(item)
        counter.wake.set()
        self._idle.clear()

    def _rest(self) -> None:
        """Say whether there is anything to wait for: a chat whose hold has ended is something again."""
        if self._marks or any(one.queue.busy for one in self._all):
            self._idle.clear()
        else:
            self._idle.set()

    async def _clear(self, counter: Counter, items: Sequence[Item]) -> None:
        """Mark planned ones as on their way; those that were withdrawn meanwhile never go."""
        try:
            ready = await self._store.mark_sending([item.number for item in items])
        except Exception as fault:  # noqa: BLE001  a full disk must not silence the bot for ever
            log.error("planned messages not marked, trying again", fault=type(fault).__name__)
            asyncio.get_running_loop().call_later(
                FIRST_RETRY.total_seconds(), self._ask_again, counter, items
            )
        else:
            self._marks.recalled(counter.queue.marked(items, ready))
        finally:
            counter.end()

    def _ask_again(self, counter: Counter, items: Sequence[Item]) -> None:
        counter.queue.unmarked(items)
        counter.wake.set()

    # Sending

    async def _send(self, counter: Counter, item: Item) -> None:
        """Send one, and let its chat go on, at once or after a while."""
        hold = None
        counter.sending.add(item)
        try:
            if isinstance(item.what, Tick):
                hold = await self._draw(counter, item, item.what)
            else:
                hold = await self._try(counter, item, item.what)
        except Exception as fault:  # noqa: BLE001  what became of it cannot be noted down
            log.error("message in doubt, trying again", row=item.number, fault=type(fault).__name__)
            item.mark = Mark.NONE
            counter.queue.push(item)
            hold = _moment(FIRST_RETRY)
        finally:
            counter.sending.discard(item)
            counter.queue.done(item, hold)
            counter.end()

    async def _try(self, counter: Counter, item: Item, row: OutboxRow) -> float | None:
        """Send a row. Returns until when its chat is held, if it is."""
        try:
            if takes_away(row.body):
                await self._before_removing(counter, item, row)
            ref = await self.standing.deliver(counter.channel, row, lambda: item.recalled)
        except Gone:
            await self._lost(counter, item, row)
        except Later as later:
            return await self._wait(counter, item, later)
        except Recalled:
            self._marks.recalled(item.rows)
        except Refused as refusal:
            log.error("message given up, the channel will never take it", row=row.id, reason=str(refusal))
            for number in item.rows:
                await self._store.mark_failed(number, None)
        except Exception as fault:  # noqa: BLE001  whatever a channel raises, the others go on
            log.warning("message not sent", row=row.id, fault=type(fault).__name__, again=not row.planned)
            if not row.planned:
                return await self._try_again(counter, item, row)
            await self._store.mark_failed(row.id, None)
        else:
            await self._arrived(counter, item, row, ref)
        return None

    async def _arrived(self, counter: Counter, item: Item, row: OutboxRow, ref: str) -> None:
        """Note it down. A file that arrived in a chat that was cleared meanwhile is taken out again."""
        self._marks.sent(item.rows, ref)
        if item.recalled and counter.of_files and counter.channel.capabilities().delete:
            await self._marks.settle()
            await counter.channel.delete(row.chat.chat, [ref])
            await self._store.mark_removed([row.id])

    async def _lost(self, counter: Counter, item: Item, row: OutboxRow) -> None:
        """Nobody is reached in this chat: what waits for it waits until they write again."""
        # What arrived just now came, whatever is given up.
        await self._marks.settle()
        waiting = [(one, each) for each in self._beside(counter) for one in each.queue.waiting(item.chat)]
        await self._store.mark_gone(row.chat.key)
        for one, each in waiting:
            each.queue.drop(one)
        log.info("chat is gone", row=row.id)

    def _beside(self, counter: Counter) -> tuple[Counter, Counter]:
        """Both counters of its channel."""
        return self._counters[counter.channel.name], self._of_files[counter.channel.name]

    async def _before_removing(self, counter: Counter, item: Item, row: OutboxRow) -> None:
        if clears(row.body) is not None:
            self._make_room(counter, item)
        # What arrived just now can only be removed once its name is noted down.
        await self._marks.settle()

    def _make_room(self, counter: Counter, item: Item) -> None:
        """A chat is to be cleared: what was to be said there before is not, but for a pause."""
        for each in self._beside(counter):
            for one in each.queue.waiting(item.chat):
                if one.number < item.number and one.importance > Importance.PAUSE:
                    one.recalled = True
                    each.queue.drop(one)
                    self._marks.recalled(one.rows)
        for one in self._of_files[counter.channel.name].sending:
            one.recalled |= one.chat == item.chat and one.number < item.number

    async def _draw(self, counter: Counter, item: Item, tick: Tick) -> float | None:
        """Draw a clock, or not."""
        channel = counter.channel
        try:
            await channel.edit(item.chat, tick.ref, fit(tick.message, channel.capabilities()))
        except Later as later:
            return _refused(counter, item, later)
        except Exception as fault:  # noqa: BLE001  the next one is a minute away
            log.info("clock not drawn", fault=type(fault).__name__)
        return None

    async def _wait(self, counter: Counter, item: Item, later: Later) -> float:
        """The network asked for a pause, so it surely did not arrive."""
        until = _refused(counter, item, later)
        if item.planned:
            try:
                await self._store.mark_not_sent([item.number])
                item.mark = Mark.NONE
            except Exception as fault:  # noqa: BLE001  then it stays marked, and goes so
                log.error("planned message stays marked", row=item.number, fault=type(fault).__name__)
        if item.recalled:
            self._marks.recalled([item.number])
        else:
            counter.queue.push(item)
        return until

    async def _try_again(self, counter: Counter, item: Item, row: OutboxRow) -> float | None:
        """After a fault that nobody explained: later and later, and after a while without its chat."""
        alone = row.attempts >= PATIENCE
        wait = LONGEST_RETRY if alone else FIRST_RETRY * 2**row.attempts
        await self._store.mark_failed(row.id, self._clock.now() + wait)
        item.what = replace(row, attempts=row.attempts + 1)
        if alone:
            asyncio.get_running_loop().call_later(wait.total_seconds(), self._push, counter, item)
            return None
        counter.queue.push(item)
        return _moment(wait)


def _moment(wait: timedelta) -> float:
    return asyncio.get_running_loop().time() + wait.total_seconds()


def _refused(counter: Counter, item: Item, later: Later) -> float:
    """Let the pace know; returns until when the chat is held."""
    now = asyncio.get_running_loop().time()
    if counter.channel.pace is not None:
        counter.channel.pace.refused(item.chat, later.seconds, now)
    return now + later.seconds
