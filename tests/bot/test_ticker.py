"""A live clock is drawn once a minute until its moment, also after a restart, and in nobody's way."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.ports import Capabilities, Rendered
from bot.ticker import Ticker, next_minute
from tests.evening import GROUP, Evening, FakeChannel, StillClock

BEGINS = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
CHATS = {"bram", "noor", GROUP}


@dataclass
class DrawnChannel(FakeChannel):
    """A messenger whose clocks stand still unless somebody draws them."""

    ticks: bool = False
    drawn: list[str] = field(default_factory=list)

    def capabilities(self) -> Capabilities:
        return replace(super().capabilities(), ticks_by_itself=self.ticks)

    async def edit(self, chat: str, ref: str, message: Rendered) -> None:
        await super().edit(chat, ref, message)
        if message.until is not None:
            self.drawn.append(chat)


@pytest.fixture
def channel() -> DrawnChannel:
    return DrawnChannel()


@pytest.fixture
async def house(tmp_path: Path, channel: DrawnChannel) -> AsyncIterator[Evening]:
    one = Evening(tmp_path, StillClock(BEGINS), channel)
    await one.open()
    await one.seed(("bram", "noor"), safe_word="ananas")
    yield one
    await one.close()


def ticking(house: Evening) -> Ticker:
    ticker = Ticker(house.store, house.clock, house.outbox)
    ticker.serve(house.channel)
    house.outbox.standing.hear(ticker.stands)
    return ticker


async def draws(house: Evening, ticker: Ticker, channel: DrawnChannel) -> set[str]:
    """Where a clock is drawn at this moment, if it is its minute."""
    channel.drawn.clear()
    ticker.draw()
    await house.outbox.drained()
    assert len(channel.drawn) == len(set(channel.drawn)), "once in each chat"
    return set(channel.drawn)


def test_minutes_are_counted_back_from_the_end() -> None:
    until = BEGINS + 20 * MINUTE
    assert next_minute(BEGINS, until) == BEGINS + MINUTE
    assert next_minute(BEGINS + timedelta(seconds=59), until) == BEGINS + MINUTE
    assert next_minute(BEGINS + MINUTE, until) == BEGINS + 2 * MINUTE
    assert next_minute(until - timedelta(seconds=1), until) == until


async def test_a_pause_is_drawn_in_every_chat_once_a_minute(house: Evening, channel: DrawnChannel) -> None:
    ticker = ticking(house)
    await house.says("bram", "ananas")
    assert await draws(house, ticker, channel) == set(), "it was drawn as it was sent"
    for _ in range(19):
        house.clock.moment += MINUTE
        assert await draws(house, ticker, channel) == CHATS
        assert await draws(house, ticker, channel) == set()


async def test_at_its_end_and_after_it_nothing_is_drawn(house: Evening, channel: DrawnChannel) -> None:
    ticker = ticking(house)
    await house.says("bram", "ananas")
    house.clock.moment += 20 * MINUTE
    assert await draws(house, ticker, channel) == set()
    assert ticker.draw() is None


async def test_a_card_that_is_closed_is_drawn_no_more(house: Evening, channel: DrawnChannel) -> None:
    ticker = ticking(house)
    await house.says("bram", "ananas")
    await house.wait(20 * MINUTE)
    await house.presses("bram", "Nog 10 minuten")
    house.clock.moment += MINUTE
    assert await draws(house, ticker, channel) == CHATS, "the new card alone"


async def test_after_a_restart_the_clocks_run_on_and_are_right_at_once(
    house: Evening, channel: DrawnChannel
) -> None:
    await house.says("bram", "ananas")
    house.clock.moment += timedelta(minutes=7, seconds=30)
    await house.restart()
    ticker = ticking(house)
    await ticker.recover()
    assert await draws(house, ticker, channel) == CHATS
    assert ticker.draw() == BEGINS + 8 * MINUTE


async def test_after_a_restart_a_pause_that_is_over_is_left_alone(
    house: Evening, channel: DrawnChannel
) -> None:
    await house.says("bram", "ananas")
    await house.wait(20 * MINUTE)
    await house.restart()
    ticker = ticking(house)
    await ticker.recover()
    assert await draws(house, ticker, channel) == set()


async def test_a_channel_that_ticks_by_itself_is_left_alone(house: Evening, channel: DrawnChannel) -> None:
    channel.ticks = True
    ticker = ticking(house)
    await house.says("bram", "ananas")
    house.clock.moment += MINUTE
    assert await draws(house, ticker, channel) == set()


async def test_it_wakes_for_a_clock_that_begins_to_run(
    house: Evening, channel: DrawnChannel, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticker, waits = ticking(house), []

    async def wait(at: datetime | None) -> None:
        waits.append(at)
        await ticker._changed.wait()

    monkeypatch.setattr(ticker, "_wait", wait)
    running = asyncio.create_task(ticker.run())
    await asyncio.sleep(0)
    assert waits == [None]
    await house.says("bram", "ananas")
    running.cancel()
    await asyncio.wait([running])
    assert waits[-1] == BEGINS + MINUTE
