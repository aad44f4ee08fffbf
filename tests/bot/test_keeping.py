"""What waits too long for its turn is laid into the database too, and keeps its turn (`Turns.keep`)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.lanes import Lanes
from dialogs.joint import Mode
from tests.bot.test_turn import BEGINS, PARKED, PEOPLE, said, the_couple
from tests.evening import Evening, evening


@pytest.fixture
async def slow(tmp_path: Path) -> AsyncIterator[Evening]:
    """A house in which nothing is decided: whatever arrives waits in its lane."""
    async with evening(tmp_path, BEGINS) as one:
        await one.seed(PEOPLE, safe_word="ananas")
        one.turns.lanes = Lanes()
        yield one


async def kept(house: Evening) -> list[str]:
    async with house.store.engine.connect() as connection:
        return [row[0] for row in await connection.execute(text("SELECT event FROM parked ORDER BY id"))]


async def test_what_waits_too_long_is_kept_in_order_and_its_sender_hears_it_once(slow: Evening) -> None:
    words = [said("bram", word, f"word-{word}") for word in ("een", "twee", "drie")]
    waiting = [asyncio.ensure_future(slow.turns.receive(one)) for one in words]
    await asyncio.sleep(0)
    assert [await slow.turns.keep(one) for one in words] == [True, True, True]
    await slow.outbox.drained()
    assert await kept(slow) == ["word-een", "word-twee", "word-drie"]
    assert slow.heard("bram") == [PARKED]
    assert not any(one.done() for one in waiting), "each keeps its turn"
    for one in waiting:
        one.cancel()


async def test_what_was_kept_is_handled_by_its_own_turn_and_is_then_kept_no_more(slow: Evening) -> None:
    word = said("bram", "ananas", "word")
    waiting = asyncio.ensure_future(slow.turns.receive(word))
    await asyncio.sleep(0)
    await slow.turns.keep(word)
    running = asyncio.ensure_future(slow.turns.run())
    await waiting
    running.cancel()
    assert await kept(slow) == []
    assert (await the_couple(slow)).joint.mode is Mode.PAUSED


async def test_what_was_kept_when_the_power_failed_is_handled_at_the_next_start(slow: Evening) -> None:
    word = said("bram", "ananas", "word")
    waiting = asyncio.ensure_future(slow.turns.receive(word))
    await asyncio.sleep(0)
    await slow.turns.keep(word)
    waiting.cancel()
    await slow.restart()
    await slow.turns.unpark()
    assert (await the_couple(slow)).joint.mode is Mode.PAUSED
    assert await kept(slow) == []


async def test_what_was_handled_meanwhile_is_not_kept(slow: Evening) -> None:
    word = said("bram", "/spiegel", "word")
    running = asyncio.ensure_future(slow.turns.run())
    await slow.turns.receive(word)
    running.cancel()
    assert await slow.turns.keep(word)
    assert await kept(slow) == []
