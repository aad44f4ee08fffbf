"""Waits grow to their longest, and a time limit ends what it bounds."""

from __future__ import annotations

import asyncio
from itertools import islice

import pytest

from bot.channels.telegram.waiting import growing, within


async def for_ever(_: float = 0) -> None:
    await asyncio.Event().wait()


async def no_time(_: float) -> None:
    """A wait that is over."""


def test_each_wait_is_twice_the_last_up_to_the_longest() -> None:
    assert list(islice(growing(1, 30), 7)) == [1, 2, 4, 8, 16, 30, 30]


async def test_what_is_done_in_time_gives_its_result_or_its_fault() -> None:
    async def works() -> str:
        return "done"

    async def breaks() -> str:
        raise KeyError

    assert await within(1, works(), for_ever) == "done"
    with pytest.raises(KeyError):
        await within(1, breaks(), for_ever)


async def test_what_takes_too_long_is_cancelled_before_anybody_goes_on() -> None:
    ended = []

    async def hangs() -> None:
        try:
            await for_ever()
        finally:
            ended.append(True)

    with pytest.raises(TimeoutError):
        await within(1, hangs(), no_time)
    assert ended == [True]


async def test_who_is_cancelled_cancels_what_he_waits_for() -> None:
    begun, ended = asyncio.Event(), asyncio.Event()

    async def hangs() -> None:
        begun.set()
        try:
            await for_ever()
        finally:
            ended.set()

    waiting = asyncio.create_task(within(1, hangs(), for_ever))
    await begun.wait()
    waiting.cancel()
    await asyncio.wait([waiting])
    assert waiting.cancelled()
    assert ended.is_set()
