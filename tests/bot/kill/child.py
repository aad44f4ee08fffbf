"""One bot in a process of its own, made to be killed.

It is forked from a server that has imported everything, so that a start costs no more than opening the
database. What it is handed comes through a pipe, and it answers `ack` after each commit. What it delivers it
appends to the file `messenger`, which stands for the messenger outside: what was appended is never lost. The
moment it believes in stands in the file `clock`, as the lead of the travelling clock stands in the database.

At the `count`th time that it comes into its `window` it says so and stands still there, to be killed.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from bot.carry import Carried, Carrier
from bot.gather import Subject
from bot.lanes import Bell
from bot.ports import Incoming, Rendered
from bot.storage.store import Store
from bot.storage.work import Work
from bot.turn import Turns
from dialogs.events import Chose, Said
from tests.evening import GROUP, Evening, FakeChannel, StillClock

WINDOWS = ("before-write", "before-commit", "before-acknowledge", "before-marked", "pause-end")
READY, ACK, CLOSED, AT_WINDOW = "ready", "ack", "closed", "at"
NO_WINDOW = "none"


@dataclass(frozen=True)
class Told:
    """What the outside world does next: somebody says or presses something, or time goes on to a moment."""

    name: str
    who: str = ""
    say: str | None = None
    press: str | None = None
    group: bool = False
    until: datetime | None = None


class Trap:
    """Stands still the `count`th time that the window is reached."""

    def __init__(self, pipe: Connection, window: str, count: int) -> None:
        self._pipe = pipe
        self._window = window
        self._left = count

    async def reach(self, window: str) -> None:
        if window != self._window:
            return
        self._left -= 1
        if self._left == 0:
            self._pipe.send(AT_WINDOW)
            await asyncio.Event().wait()


class MessengerFile(FakeChannel):
    """Every message and every change of one is a line at the end of a file, written in one piece."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    async def send(self, chat: str, message: Rendered) -> str:
        self._append(chat, message.key, message, edits=False)
        return message.key

    async def edit(self, chat: str, ref: str, message: Rendered) -> None:
        self._append(chat, ref, message, edits=True)

    def _append(self, chat: str, key: str, message: Rendered, *, edits: bool) -> None:
        tokens = [button.token for row in message.rows for button in row]
        line = {"key": key, "chat": chat, "edits": edits, "text": message.text, "tokens": tokens}
        os.write(self._file, json.dumps(line).encode() + b"\n")


class KeptClock(StillClock):
    """A clock that keeps each moment before it counts."""

    def __init__(self, path: Path) -> None:
        super().__init__(datetime.fromisoformat(path.read_text(encoding="utf-8")))
        self._path = path

    async def set_forward(self, to: datetime) -> None:
        beside = self._path.with_suffix(".new")
        beside.write_text(to.isoformat(), encoding="utf-8")
        beside.replace(self._path)
        await super().set_forward(to)


def live(folder: Path, window: str, count: int, pipe: Connection) -> None:
    """The life of one process. It may be cut off at any instant."""
    asyncio.run(_live(folder, Trap(pipe, window, count), pipe))


async def _live(folder: Path, trap: Trap, pipe: Connection) -> None:
    house = Evening(folder, KeptClock(folder / "clock"), MessengerFile(folder / "messenger"))
    await house.open()
    _spring(trap)
    pipe.send(READY)
    # What came due while it was dead rings now.
    await house.go_to(house.clock.moment)
    while (told := await asyncio.to_thread(pipe.recv)) is not None:
        await _happens(house, told)
        pipe.send(ACK)
    await house.outbox.drained()
    await house.close()
    pipe.send(CLOSED)


async def _happens(house: Evening, told: Told) -> None:
    if told.until is not None:
        await house.go_to(max(told.until, house.clock.moment))
        return
    what = Said(told.say) if told.say is not None else Chose(told.press or "")
    chat = GROUP if told.group else told.who
    await house.turns.receive(
        Incoming("local", "local", told.name, told.who, chat, what, told.name, told.group)
    )
    await house.outbox.drained()


def _spring(trap: Trap) -> None:
    """Put the trap into the real functions."""
    carry, acknowledge, mark_sent = Carrier.carry, Turns._acknowledge, Store.mark_sent
    pause_ended = False

    async def trapped_carry(self: Carrier, work: Work, subjects: Sequence[Subject], now: datetime) -> Carried:
        nonlocal pause_ended
        pause_ended = any(isinstance(one.waiting.what, Bell) and one.event is not None for one in subjects)
        await trap.reach("before-write")
        await at_pause_end()
        carried = await carry(self, work, subjects, now)
        await trap.reach("before-commit")
        await at_pause_end()
        return carried

    async def trapped_acknowledge(self: Turns, one: Subject) -> None:
        await trap.reach("before-acknowledge")
        await at_pause_end()
        await acknowledge(self, one)

    async def trapped_mark_sent(self: Store, sent: Any) -> None:
        await trap.reach("before-marked")
        await at_pause_end()
        await mark_sent(self, sent)

    async def at_pause_end() -> None:
        if pause_ended:
            await trap.reach("pause-end")

    _put(Carrier, "carry", trapped_carry)
    _put(Turns, "_acknowledge", trapped_acknowledge)
    _put(Store, "mark_sent", trapped_mark_sent)


def _put(owner: type, name: str, function: Callable[..., Awaitable[Any]]) -> None:
    setattr(owner, name, function)
