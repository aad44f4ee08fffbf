"""Time travel shows what would have happened, in order, and never goes back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.ports import Rendered
from dialogs.joint import NO_SHOW, PAUSE, Mode
from tests.evening import Evening, FakeChannel, StillClock

BEGINS = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)
"""A Tuesday, 13:00 in Amsterdam."""
WEEK = timedelta(days=7)
TUESDAY = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
WEDNESDAY = datetime(2026, 3, 4, 19, 0, tzinfo=UTC)
FRIDAY = datetime(2026, 3, 6, 19, 0, tzinfo=UTC)
SUNDAY = datetime(2026, 3, 8, 19, 0, tzinfo=UTC)
AHEAD = timedelta(minutes=15)


@dataclass
class DatedChannel(FakeChannel):
    """Remembers when each message arrived."""

    clock: StillClock = field(default_factory=lambda: StillClock(BEGINS))
    arrived: list[tuple[datetime, str, str]] = field(default_factory=list)

    async def send(self, chat: str, message: Rendered) -> str:
        self.arrived.append((self.clock.moment, chat, message.text))
        return await super().send(chat, message)

    def at(self, chat: str) -> list[datetime]:
        return [moment for moment, to, _ in self.arrived if to == chat]


@pytest.fixture
def channel() -> DatedChannel:
    return DatedChannel()


@pytest.fixture
async def house(tmp_path: Path, channel: DatedChannel) -> AsyncIterator[Evening]:
    one = Evening(tmp_path, channel.clock, channel)
    await one.open()
    await one.seed(("bram", "noor"), safe_word="ananas")
    channel.arrived.clear()
    yield one
    await one.close()


async def mode(house: Evening) -> Mode:
    async with house.store.reading() as work:
        return (await work.load(["couple-bram"]))["couple-bram"].couple.joint.mode


async def test_every_message_of_a_week_arrives_at_its_own_moment(
    house: Evening, channel: DatedChannel
) -> None:
    await house.wait(WEEK)
    assert channel.at("bram") == channel.at("noor") == [TUESDAY, WEDNESDAY, FRIDAY, SUNDAY - AHEAD, SUNDAY]


async def test_a_week_in_hops_is_the_same_week(house: Evening, channel: DatedChannel) -> None:
    for _ in range(7 * 4):
        await house.wait(timedelta(hours=6))
    assert channel.at("bram") == [TUESDAY, WEDNESDAY, FRIDAY, SUNDAY - AHEAD, SUNDAY]


async def test_what_one_moment_makes_due_later_happens_on_the_same_journey(
    house: Evening, channel: DatedChannel
) -> None:
    """The end of a pause begins the wait for both, which has an end of its own."""
    await house.says("bram", "ananas")
    await house.wait(timedelta(hours=1))
    assert channel.at("bram") == [BEGINS, BEGINS + PAUSE, BEGINS + PAUSE + NO_SHOW]


async def test_the_clock_stands_where_the_journey_went(house: Evening) -> None:
    await house.wait(timedelta(hours=1))
    assert house.traveller.now() == BEGINS + timedelta(hours=1)


async def test_it_never_goes_back(house: Evening) -> None:
    with pytest.raises(ValueError, match="back"):
        await house.go_to(BEGINS - timedelta(minutes=1))
    assert house.traveller.now() == BEGINS


async def test_now_runs_what_is_due(house: Evening) -> None:
    await house.says("bram", "ananas")
    house.clock.moment += PAUSE
    await house.go_to(house.clock.moment)
    assert await mode(house) is Mode.RETURNING


async def test_an_outage_drops_what_came_too_late(house: Evening, channel: DatedChannel) -> None:
    await house.go_to(TUESDAY + timedelta(hours=3), outage=True)
    assert channel.arrived == []


async def test_after_an_outage_nothing_piles_up(house: Evening, channel: DatedChannel) -> None:
    await house.go_to(BEGINS + 4 * WEEK, outage=True)
    assert len(channel.at("bram")) <= 1
    channel.arrived.clear()
    await house.wait(WEEK)
    assert len(channel.at("bram")) <= 5


async def test_a_pause_that_ended_during_an_outage_says_that_it_is_late(
    house: Evening, channel: DatedChannel
) -> None:
    await house.says("bram", "ananas")
    channel.arrived.clear()
    await house.wait(PAUSE)
    on_time = {text for _, chat, text in channel.arrived if chat == "bram"}
    for who in ("bram", "noor"):
        await house.presses(who, channel.chats[who][-1].message.rows[0][0].label)
    assert await mode(house) is Mode.TALKING
    await house.says("bram", "ananas")
    channel.arrived.clear()
    await house.go_to(house.clock.moment + timedelta(hours=2), outage=True)
    late = {text for _, chat, text in channel.arrived if chat == "bram"}
    assert late
    assert not late & on_time
