"""Work aside goes on though nobody waits for it, and its faults are nobody's."""

from __future__ import annotations

import asyncio
import gc
from typing import Any

from bot.aside import Aside


async def test_it_goes_on_by_itself_after_who_began_it() -> None:
    done = asyncio.Event()

    async def work() -> None:
        done.set()

    Aside().begin(work())
    assert not done.is_set()
    await done.wait()


async def test_a_fault_of_it_is_told_to_nobody() -> None:
    told: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: told.append(context))
    begun = asyncio.Event()

    async def work() -> None:
        begun.set()
        raise OSError

    Aside().begin(work())
    await begun.wait()
    await asyncio.sleep(0)
    gc.collect()
    assert told == []
