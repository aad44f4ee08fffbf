"""Time travel, for the local page: a week in a minute, with everything that happens in it.

Travelling goes from one due moment to the next: at each stop what is due is handled in order (due,
importance, id) and the outbox is emptied before time moves on, so that what people see is what they would
have seen. `outage` jumps instead, as if the machine had been off, to show the late rules. Time never goes
back; its lead over the machine survives a restart.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Protocol

from bot.outbox import Outbox
from bot.storage.store import Store
from bot.timers import Ringer


class Movable(Protocol):
    """A clock that can be put forward: `clock.TravelClock`, or one that stands still for a test."""

    def now(self) -> datetime: ...

    async def set_forward(self, to: datetime) -> None: ...


class Traveller:
    """Moves the travel clock (bot.ports.Travel)."""

    def __init__(self, clock: Movable, store: Store, ringer: Ringer, outbox: Outbox) -> None:
        self._clock = clock
        self._store = store
        self._ringer = ringer
        self._outbox = outbox

    def now(self) -> datetime:
        return self._clock.now()

    async def travel(self, to: datetime, *, outage: bool = False) -> None:
        """Go to that moment (aware, UTC). Raises ValueError for a moment before now."""
        if to < self._clock.now() - timedelta(seconds=1):
            raise ValueError("time does not go back")
        while not outage:
            due = await self._store.next_due()
            if due is None or due > to:
                break
            await self._clock.set_forward(max(due, self._clock.now()))
            if not await self._settle():
                break
        await self._clock.set_forward(max(to, self._clock.now()))
        await self._settle()
        await self._ringer.load()

    async def _settle(self) -> bool:
        """Run what is due now, and what that makes due. False: some timer does not go off."""
        before = None
        while True:
            await self._ringer.sweep()
            await self._outbox.drained()
            due = await self._store.next_due()
            if due is None or due > self._clock.now():
                return True
            if due == before:
                return False
            before = due
