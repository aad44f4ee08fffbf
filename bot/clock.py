"""Two clocks: the machine's, and one that people on the local page may put forward."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from bot.ports import Clock

Save = Callable[[timedelta], Awaitable[None]]
"""Keep the offset, so that it is on disk when this returns."""


MOMENT_OF_ASKING = timedelta(seconds=1)
"""Who asks for "now" asks for a moment that is past by the time it is read: that is not going back."""


class MachineClock:
    """The time of this machine."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class TravelClock:
    """A clock ahead of another by an offset that never shrinks: what came due stays in the past.

    `offset` is the one kept last time, zero at first; ValueError when it is below zero. Each new one is saved
    before it counts: a restart must never find the clock behind a moment at which something was done.
    """

    def __init__(self, offset: timedelta, save: Save, behind: Clock | None = None) -> None:
        if offset < timedelta(0):
            raise ValueError("a clock that travels is never behind")
        self._offset = offset
        self._save = save
        self._behind = behind or MachineClock()
        self._travelling = asyncio.Lock()

    def now(self) -> datetime:
        return self._behind.now() + self._offset

    async def set_forward(self, to: datetime) -> None:
        """Make it `to` (aware), and go on from there; what is now or passed this very second changes nothing.

        ValueError when `to` lies further back, or is naive.
        """
        if to.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        async with self._travelling:
            offset = to - self._behind.now()
            if offset < self._offset - MOMENT_OF_ASKING:
                raise ValueError("time travels forward only")
            if offset > self._offset:
                await self._save(offset)
                self._offset = offset
