"""One bot in a process of its own, made to be killed.

It is forked from a server that has imported everything, so that a start costs no more than opening the
database. What it is told comes through a pipe, and it answers `ack` when that is done. The moment it believes
in stands in the file `clock`, as the lead of the travelling clock stands in the database.

At the `count`th time that it comes into its `window` it says so and stands still there, to be killed.
"""

from __future__ import annotations

import asyncio
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Protocol

from bot import logs
from tests.bot.kill.script import Told
from tests.bot.kill.trap import Trap, spring
from tests.evening import Evening, StillClock

READY, ACK, CLOSED = "ready", "ack", "closed"


class Way(Protocol):
    """How people reach the bot, and it them, as the bot's own process knows it."""

    def house(self, folder: Path) -> Evening:
        """The bot on what was left there, not yet opened."""
        ...

    def spring(self, trap: Trap) -> None:
        """Put the trap into windows that only this way has."""
        ...

    async def hears(self, house: Evening, told: Told) -> None:
        """Returns when what somebody did is handled, and the answers are out."""
        ...


class KeptClock(StillClock):
    """A clock that keeps each moment before it counts."""

    def __init__(self, folder: Path) -> None:
        super().__init__(stands_at(folder))
        self._path = folder / "clock"

    async def set_forward(self, to: datetime) -> None:
        beside = self._path.with_suffix(".new")
        beside.write_text(to.isoformat(), encoding="utf-8")
        beside.replace(self._path)
        await super().set_forward(to)


def stands_at(folder: Path) -> datetime:
    """The moment that the bot of this folder believes in."""
    return datetime.fromisoformat((folder / "clock").read_text(encoding="utf-8"))


def live(way: Way, folder: Path, window: str, count: int, pipe: Connection) -> None:
    """The life of one process. It may be cut off at any instant."""
    logs.set_up()
    asyncio.run(_live(way, folder, Trap(pipe, window, count), pipe))


async def _live(way: Way, folder: Path, trap: Trap, pipe: Connection) -> None:
    spring(trap)
    way.spring(trap)
    house = way.house(folder)
    await house.open()
    pipe.send(READY)
    # What came due while it was dead rings now.
    await house.go_to(house.clock.moment)
    while (told := await asyncio.to_thread(pipe.recv)) is not None:
        if told.until is not None:
            await house.go_to(max(told.until, house.clock.moment))
        else:
            await way.hears(house, told)
        pipe.send(ACK)
    await house.outbox.drained()
    await house.close()
    pipe.send(CLOSED)
