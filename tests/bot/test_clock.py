"""The machine's clock tells UTC; the travelling one goes forward, on disk first, and never back."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.clock import MachineClock, TravelClock

NOON = datetime(2026, 1, 15, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


class StandingClock:
    """A clock that moves when told."""

    def __init__(self) -> None:
        self.at = NOON

    def now(self) -> datetime:
        return self.at


class Disk:
    """Keeps offsets, or fails, and looks at the clock while it is at it."""

    def __init__(self) -> None:
        self.kept: list[timedelta] = []
        self.full = False

    async def save(self, offset: timedelta) -> None:
        await asyncio.sleep(0)
        if self.full:
            raise OSError("full")
        self.kept.append(offset)


def test_the_machine_tells_utc() -> None:
    before = datetime.now(UTC)
    now = MachineClock().now()
    assert before <= now <= datetime.now(UTC)
    assert now.tzinfo is UTC


def test_a_kept_offset_counts_from_the_start_and_time_goes_on() -> None:
    under = StandingClock()
    clock = TravelClock(3 * HOUR, Disk().save, under)
    assert clock.now() == NOON + 3 * HOUR
    under.at += HOUR
    assert clock.now() == NOON + 4 * HOUR


def test_without_another_clock_it_runs_on_the_machines() -> None:
    before = datetime.now(UTC)
    assert before <= TravelClock(timedelta(0), Disk().save).now() <= datetime.now(UTC)


async def test_going_forward_is_on_disk_before_it_counts() -> None:
    under, disk = StandingClock(), Disk()
    seen: list[datetime] = []

    async def save(offset: timedelta) -> None:
        seen.append(clock.now())
        await disk.save(offset)

    clock = TravelClock(timedelta(0), save, under)
    await clock.set_forward(NOON + HOUR)
    assert seen == [NOON]
    assert disk.kept == [HOUR]
    assert clock.now() == NOON + HOUR


async def test_when_it_cannot_be_kept_the_clock_stays() -> None:
    disk = Disk()
    clock = TravelClock(HOUR, disk.save, StandingClock())
    disk.full = True
    with pytest.raises(OSError, match="full"):
        await clock.set_forward(NOON + 2 * HOUR)
    assert clock.now() == NOON + HOUR


async def test_any_zone_may_name_the_moment() -> None:
    clock = TravelClock(timedelta(0), Disk().save, StandingClock())
    await clock.set_forward(datetime(2026, 1, 15, 20, tzinfo=timezone(HOUR)))
    assert clock.now() == datetime(2026, 1, 15, 19, tzinfo=UTC)


@pytest.mark.parametrize(
    "to",
    [
        NOON + HOUR - timedelta(seconds=1, microseconds=1),
        NOON,
        NOON - HOUR,
        (NOON + 9 * HOUR).replace(tzinfo=None),
    ],
)
async def test_it_never_goes_back(to: datetime) -> None:
    disk = Disk()
    clock = TravelClock(HOUR, disk.save, StandingClock())
    with pytest.raises(ValueError, match=r"forward only|time zone"):
        await clock.set_forward(to)
    assert disk.kept == []
    assert clock.now() == NOON + HOUR


async def test_asking_for_now_changes_nothing() -> None:
    """Time goes on between reading a clock and setting it."""
    under, disk = StandingClock(), Disk()
    clock = TravelClock(HOUR, disk.save, under)
    now = clock.now()
    under.at += timedelta(milliseconds=900)
    await clock.set_forward(now)
    assert disk.kept == []
    assert clock.now() == now + timedelta(milliseconds=900)


def test_an_offset_below_zero_is_refused() -> None:
    with pytest.raises(ValueError, match="never behind"):
        TravelClock(-HOUR, Disk().save)


@given(st.lists(st.timedeltas(timedelta(0), timedelta(days=60)), max_size=6))
def test_travellers_at_once_never_turn_it_back(hops: list[timedelta]) -> None:
    async def travel() -> None:
        disk = Disk()
        clock = TravelClock(timedelta(0), disk.save, StandingClock())
        await asyncio.gather(*(clock.set_forward(NOON + hop) for hop in hops), return_exceptions=True)
        assert disk.kept == sorted(disk.kept)
        assert clock.now() == NOON + max(hops, default=timedelta(0))

    asyncio.run(travel())
