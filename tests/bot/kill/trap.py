"""Where a bot stands still to be killed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from multiprocessing.connection import Connection
from typing import Any

from bot.carry import Carried, Carrier
from bot.gather import Subject
from bot.lanes import Bell
from bot.ports import Channel
from bot.standing import Standing
from bot.storage.rows import OutboxRow
from bot.storage.store import Store
from bot.storage.work import Work
from bot.turn import Turns
from bot.vault import Vault

WINDOWS = ("before-write", "before-commit", "before-acknowledge", "before-marked", "pause-end")
"""Those of the house; a way in and out may have more of its own."""
WINDOWS_OF_ERASING = (
    "before-write",
    "before-commit",
    "before-destroyed",
    "before-journal",
    "before-acknowledge",
    "before-receipt",
    "before-marked",
)
"""The steps at which somebody is erased, in order."""
RECEIPT = "Gewist"
NO_WINDOW = "none"
AT_WINDOW = "at"


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


def spring(trap: Trap) -> None:
    """Put the trap into the real functions of the house."""
    carry, acknowledge, mark_sent = Carrier.carry, Turns._acknowledge, Store.mark_sent
    destroy, empty, deliver = Vault.destroy, Store._empty_journal, Standing.deliver
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

    async def trapped_destroy(self: Vault, owners: Any) -> None:
        await trap.reach("before-destroyed")
        await destroy(self, owners)

    async def trapped_empty(self: Store) -> None:
        await trap.reach("before-journal")
        await empty(self)

    async def trapped_deliver(
        self: Standing, channel: Channel, row: OutboxRow, *recalled: Callable[[], bool]
    ) -> str:
        if str(row.body["text"]).startswith(RECEIPT):
            await trap.reach("before-receipt")
        return await deliver(self, channel, row, *recalled)

    async def at_pause_end() -> None:
        if pause_ended:
            await trap.reach("pause-end")

    put(Carrier, "carry", trapped_carry)
    put(Turns, "_acknowledge", trapped_acknowledge)
    put(Store, "mark_sent", trapped_mark_sent)
    put(Vault, "destroy", trapped_destroy)
    put(Store, "_empty_journal", trapped_empty)
    put(Standing, "deliver", trapped_deliver)


def put(owner: type, name: str, function: Callable[..., Awaitable[Any]]) -> None:
    """Let everybody who calls this method come past the trap."""
    setattr(owner, name, function)
