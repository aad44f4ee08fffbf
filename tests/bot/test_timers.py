"""The bell rings every timer that is due, once, and never before its moment."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

import pytest

from bot.lanes import Bell
from bot.storage.rows import NewRecord, TimerRow
from bot.timers import MOST_AT_ONCE, RETRY_AFTER, WINDOW, Ringer
from bot.turn import Turns
from dialogs.rhythm.recurring import Moment
from dialogs.timers import JOINT, PAUSE, Wanted, of_plans
from tests.bot.crowd import settle
from tests.evening import Evening, FakeChannel, StillClock

BEGINS = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)
PEOPLE = 20


@dataclass
class ListeningTurns:
    """Takes bells as the turn does: claims the row. Can be told to fail first."""

    house: Evening
    rung: list[Bell] = field(default_factory=list)
    claimed: list[int] = field(default_factory=list)
    failures: int = 0
    one_rang: asyncio.Event = field(default_factory=asyncio.Event)

    async def ring(self, bell: Bell) -> None:
        self.rung.append(bell)
        self.one_rang.set()
        if self.failures:
            self.failures -= 1
            raise OSError
        async with self.house.store.work() as work:
            self.claimed += [row.id for row in await work.claim([bell.timer], self.house.clock.now())]


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Evening]:
    one = Evening(tmp_path, StillClock(BEGINS), FakeChannel())
    await one.open()
    yield one
    await one.close()


@pytest.fixture
def turns(house: Evening) -> ListeningTurns:
    return ListeningTurns(house)


@pytest.fixture
def ringer(house: Evening, turns: ListeningTurns) -> Ringer:
    return Ringer(house.store, cast(Turns, turns), house.clock)


async def want(house: Evening, *dues: datetime) -> list[TimerRow]:
    """Timers of a few people, dealt out in turn."""
    names = [f"person-{number}" for number in range(min(PEOPLE, len(dues)))]
    await settle(house, names)
    wanted = [
        (
            f"couple-{name}",
            of_plans(f"{name}-id"),
            [Wanted(Moment.APPRECIATION, str(number), due) for number, due in enumerate(dues[first::PEOPLE])],
        )
        for first, name in enumerate(names)
    ]
    async with house.store.work() as work:
        return await work.set_timers(wanted, house.clock.now())


async def test_a_thousand_timers_of_one_second_all_ring(
    house: Evening, turns: ListeningTurns, ringer: Ringer
) -> None:
    rows = await want(house, *[BEGINS + SECOND] * MOST_AT_ONCE)
    house.clock.moment += SECOND
    await ringer.sweep()
    assert sorted(turns.claimed) == sorted(row.id for row in rows)
    assert not await house.store.due_within(house.clock.now(), 1)


async def test_more_than_fit_in_one_sweep_ring_in_the_next(
    house: Evening, turns: ListeningTurns, ringer: Ringer
) -> None:
    rows = await want(house, *[BEGINS + SECOND] * (MOST_AT_ONCE + 5))
    house.clock.moment += SECOND
    await ringer.sweep()
    await ringer.sweep()
    assert sorted(turns.claimed) == sorted(row.id for row in rows)


async def test_the_end_of_a_pause_rings_in_the_first_sweep_however_many_plans_are_due(
    house: Evening, turns: ListeningTurns, ringer: Ringer
) -> None:
    await want(house, *[BEGINS + SECOND] * (MOST_AT_ONCE + 5))
    async with house.store.work() as work:
        wanted = [Wanted(PAUSE, "paused", BEGINS + 2 * SECOND)]
        (row,) = await work.set_timers([("couple-person-0", JOINT, wanted)], BEGINS)
    house.clock.moment += 2 * SECOND
    await ringer.sweep()
    assert turns.rung[0] == Bell(row.id, row.couple_id, row.due, awaited=True)
    assert row.id in turns.claimed
    assert not any(bell.awaited for bell in turns.rung[1:])


async def test_a_thousand_of_one_second_go_through_the_whole_house(house: Evening) -> None:
    """Each is claimed by a turn, and none stays behind."""
    await want(house, *[BEGINS + SECOND] * 1000)
    await house.wait(SECOND)
    assert await house.store.next_due() is None


async def test_nothing_rings_before_its_moment(house: Evening, turns: ListeningTurns, ringer: Ringer) -> None:
    await want(house, BEGINS + SECOND)
    await ringer.sweep()
    assert turns.rung == []


async def test_what_is_due_rings_without_anybody_asking(
    house: Evening, turns: ListeningTurns, ringer: Ringer
) -> None:
    (row,) = await want(house, BEGINS)
    ringer.start()
    await turns.one_rang.wait()
    await ringer.stop()
    assert turns.claimed == [row.id]


async def test_what_a_commit_made_due_is_armed_at_once(
    house: Evening, turns: ListeningTurns, ringer: Ringer
) -> None:
    ringer.start()
    ringer.arm(await want(house, BEGINS))
    await turns.one_rang.wait()
    await ringer.stop()
    assert turns.claimed


async def test_stopping_waits_for_the_bells_under_way(
    house: Evening, turns: ListeningTurns, ringer: Ringer
) -> None:
    (row,) = await want(house, BEGINS)
    ringer.start()
    await turns.one_rang.wait()
    await ringer.stop()
    assert turns.claimed == [row.id]


async def test_stopping_in_the_very_moment_of_starting_breaks_nothing_off(
    house: Evening, turns: ListeningTurns, caplog: pytest.LogCaptureFixture
) -> None:
    """As when a part that starts later finds its port taken: what the bell began just then is finished."""
    for steps in range(30):
        ringer = Ringer(house.store, cast(Turns, turns), house.clock)
        ringer.start()
        for _ in range(steps):
            await asyncio.sleep(0)
        await ringer.stop()
    await asyncio.sleep(0)  # the bell's own scheduler ends in the next step of the loop
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == []


async def test_only_the_near_future_is_held_in_memory(house: Evening) -> None:
    await settle(house, ["far"])
    async with house.store.work() as work:
        wanted = [Wanted(Moment.APPRECIATION, "later", BEGINS + 2 * WINDOW)]
        assert await work.set_timers([("couple-far", of_plans("far-id"), wanted)], BEGINS) == []


async def test_a_bell_whose_turn_failed_rings_again_after_a_while(
    house: Evening, turns: ListeningTurns, ringer: Ringer
) -> None:
    (row,) = await want(house, BEGINS)
    turns.failures = 1
    await ringer.sweep()
    await ringer.sweep()
    assert len(turns.rung) == 1, "not at once"
    house.clock.moment += RETRY_AFTER
    await ringer.sweep()
    assert turns.claimed == [row.id]


async def test_two_bells_of_one_timer_at_once_are_one(
    house: Evening, turns: ListeningTurns, ringer: Ringer
) -> None:
    await want(house, BEGINS)
    await asyncio.gather(ringer.sweep(), ringer.sweep())
    assert len(turns.claimed) == 1


async def test_words_that_are_too_old_go_when_the_bot_starts(
    house: Evening, ringer: Ringer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After an outage of any length, and without anybody coming by."""
    await house.seed(("bram",), safe_word=None)
    long_ago = BEGINS - timedelta(days=366)
    async with house.store.work() as work:
        await work.add_records(
            [
                NewRecord("couple-bram", "bram-id", "appreciated", {"things": ["soep"]}, at)
                for at in (long_ago, BEGINS)
            ]
        )
    done, fade = asyncio.Event(), house.store.fade

    async def fade_and_tell(now: datetime) -> None:
        await fade(now)
        done.set()

    monkeypatch.setattr(house.store, "fade", fade_and_tell)
    ringer.start()
    await done.wait()
    await ringer.stop()
    async with house.store.reading() as work:
        assert await work.count("bram-id", "appreciated", long_ago) == 1
