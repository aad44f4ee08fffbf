"""Work beside everything else, that nobody waits for and that may fail."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any


class Aside:
    """Holds such work until it is done: the loop alone would let go of it."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def begin(self, work: Coroutine[Any, Any, object]) -> None:
        """Let it go on. A fault of it is told to nobody."""
        task = asyncio.create_task(_in_vain(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


async def _in_vain(work: Coroutine[Any, Any, object]) -> None:
    with suppress(Exception):
        await work
