"""Waits that grow, so that who is in trouble is not asked more often than helps."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from typing import Any, TypeVar

Sleep = Callable[[float], Awaitable[None]]
"""Wait for some seconds. Tests wait in another way."""

T = TypeVar("T")


def growing(first: float, longest: float) -> Iterator[float]:
    """Seconds for one wait after another: each twice the last, up to `longest`."""
    seconds = first
    while True:
        yield seconds
        seconds = min(2 * seconds, longest)


async def within(seconds: float, work: Coroutine[Any, Any, T], sleep: Sleep) -> T:
    """What comes of the work, which is cancelled when it takes longer: TimeoutError."""
    working = asyncio.ensure_future(work)
    alarm = asyncio.ensure_future(sleep(seconds))
    try:
        await asyncio.wait((working, alarm), return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            return working.result()
        raise TimeoutError
    finally:
        for task in (working, alarm):
            task.cancel()
        # A cancelled call gives its connection back before anybody asks for another one.
        await asyncio.gather(working, alarm, return_exceptions=True)
