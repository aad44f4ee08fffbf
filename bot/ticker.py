"""Live clocks in channels that do not tick by themselves: drawn anew once a minute, in nobody's way.

Theory of operation
-------------------
The moment at which a pause ends stands in the message and in the database; a clock only shows how far away
it is. So nothing leans on it: it is drawn when there is room for that (Outbox.tick), and one that is missed
comes a minute later. A clock is drawn at each whole minute before its end, and no more from its end on: what
is to be said then is the house's affair.

Which clocks run is told by the outbox, as it sends and changes messages. After a restart the database tells
it: the messages that count down to a moment to come.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.carry import Carried
from bot.outbox import Outbox
from bot.packing import unpack
from bot.ports import Channel, Clock, Rendered
from bot.storage.rows import OutboxRow
from bot.storage.store import Store

EVERY = timedelta(minutes=1)


@dataclass
class _Running:
    """A clock in a message, and when it is drawn next."""

    channel: str
    chat: str
    ref: str
    message: Rendered
    until: datetime
    at: datetime


class Ticker:
    """Draws the clocks of the channels that it serves, until it is cancelled."""

    def __init__(self, store: Store, clock: Clock, outbox: Outbox) -> None:
        self._store = store
        self._clock = clock
        self._outbox = outbox
        self._channels: set[str] = set()
        self._running: dict[tuple[bytes, str], _Running] = {}
        self._changed = asyncio.Event()

    def serve(self, channel: Channel) -> None:
        """Draw the clocks of this channel, unless it does so by itself."""
        if not channel.capabilities().ticks_by_itself:
            self._channels.add(channel.name)

    def stands(self, row: OutboxRow, ref: str, shown: Rendered) -> None:
        """This row put a message into its slot, or changed it: a clock may begin to run there, or stop."""
        if row.slot is None or row.chat.channel not in self._channels:
            return
        place, now = (row.chat.key, row.slot), self._clock.now()
        self._running.pop(place, None)
        if shown.until is not None and shown.until > now:
            at = next_minute(now, shown.until)
            self._running[place] = _Running(row.chat.channel, row.chat.chat, ref, shown, shown.until, at)
            self._changed.set()

    def committed(self, carried: Carried) -> None:
        """No clock runs in a chat that is nobody's any more."""
        if carried.closed:
            running = self._running.items()
            self._running = {place: one for place, one in running if place[0] not in carried.closed}

    async def recover(self) -> None:
        """Take up the clocks that ran when a former process ended. Call once, before `run`."""
        if not self._channels:
            return
        for row in await self._store.clocks(self._clock.now()):
            assert row.ref is not None
            self.stands(row, row.ref, unpack(row.id, row.body))
        now = self._clock.now()
        for clock in self._running.values():
            clock.at = now  # it may have stood still for a while

    async def run(self) -> None:
        """Draw what is to be drawn, for ever."""
        while True:
            self._changed.clear()
            await self._wait(self.draw())

    def draw(self) -> datetime | None:
        """Draw the clocks whose minute has come. Returns when the next one's comes, if any runs."""
        now = self._clock.now()
        self._running = {place: one for place, one in self._running.items() if one.until > now}
        for one in self._running.values():
            if one.at <= now:
                self._outbox.tick(one.channel, one.chat, one.ref, one.message)
                one.at = next_minute(now, one.until)
        return min((one.at for one in self._running.values()), default=None)

    async def _wait(self, at: datetime | None) -> None:
        seconds = None if at is None else max(0.0, (at - self._clock.now()).total_seconds())
        try:
            async with asyncio.timeout(seconds):
                await self._changed.wait()
        except TimeoutError:
            pass


def next_minute(now: datetime, until: datetime) -> datetime:
    """The next moment after `now` that is a whole number of minutes before `until`."""
    return until - EVERY * ((until - now - timedelta(microseconds=1)) // EVERY)
