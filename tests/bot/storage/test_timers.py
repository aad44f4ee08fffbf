"""Timer rows follow what is wanted, fire once, and are found by an index."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import pytest

from bot.storage.rows import TimerRow
from bot.storage.store import Store
from bot.storage.timers import GUARD, NEAR
from dialogs.rhythm.recurring import Moment
from dialogs.timers import JOINT, PAUSE, UNTIL, Scope, Wanted, of_plans, of_run
from tests.bot.storage.conftest import House
from tests.bot.storage.couples import MINUTE, NOW, settle

RUN, PLANS = of_run("a", 1), of_plans("a")
LATER = NOW + 3 * MINUTE
FAR = NOW + timedelta(days=7)


def until(due: datetime, key: str = "1|heard") -> Wanted:
    return Wanted(UNTIL, key, due)


def check_in(due: datetime, date: str = "2026-11-29") -> Wanted:
    return Wanted(Moment.CHECK_IN, date, due)


async def want(store: Store, scope: Scope, *wanted: Wanted, now: datetime = NOW) -> list[TimerRow]:
    async with store.work() as work:
        return await work.set_timers([("c", scope, wanted)], now)


async def ring(store: Store, now: datetime) -> list[TimerRow]:
    """Claim whatever is due."""
    async with store.work() as work:
        return await work.claim([row.id for row in await work.due(now, 100)], now)


async def pending(store: Store) -> list[tuple[str, str, datetime, int]]:
    rows = await store.due_within(NOW + timedelta(days=1000), 1000)
    return [(row.kind, row.key, row.due, row.version) for row in rows]


@pytest.fixture(autouse=True)
async def _couple(store: Store) -> None:
    await settle(store)


async def test_what_is_wanted_is_a_row(store: Store) -> None:
    near = await want(store, RUN, until(LATER), until(FAR, "1|fits"))
    assert [(row.couple_id, row.person_id, row.scope, row.due) for row in near] == [
        ("c", "a", "run:1", LATER)
    ]
    assert await pending(store) == [(UNTIL, "1|heard", LATER, 1), (UNTIL, "1|fits", FAR, 1)]


async def test_kinds_that_go_first_have_a_limit_of_their_own(store: Store) -> None:
    await want(store, PLANS, check_in(NOW), check_in(NOW, "2026-12-06"))
    await want(store, JOINT, Wanted(PAUSE, "paused", LATER))
    rows = await store.due_within(LATER, 2, {PAUSE})
    assert [row.kind for row in rows] == [PAUSE, Moment.CHECK_IN, Moment.CHECK_IN]
    assert [row.kind for row in await store.due_within(LATER, 3, {PAUSE})] == [
        PAUSE,
        Moment.CHECK_IN,
        Moment.CHECK_IN,
    ]
    assert [row.kind for row in await store.due_within(LATER, 9, {PAUSE})] == [
        Moment.CHECK_IN,
        Moment.CHECK_IN,
        PAUSE,
    ]
    assert [row.kind for row in await store.due_within(NOW, 2, {PAUSE})] == [Moment.CHECK_IN, Moment.CHECK_IN]


async def test_what_is_not_wanted_any_more_goes(store: Store) -> None:
    await want(store, RUN, until(LATER), until(FAR, "1|fits"))
    assert await want(store, RUN, until(FAR, "1|fits")) == []
    assert await pending(store) == [(UNTIL, "1|fits", FAR, 1)]
    await want(store, RUN)
    assert await pending(store) == []


async def test_what_stays_as_it_is_is_not_written(store: Store) -> None:
    first = await want(store, RUN, until(LATER))
    assert await want(store, RUN, until(LATER)) == []
    assert [row.version for row in first] == [1]


async def test_a_move_changes_the_row_and_counts_its_version(store: Store) -> None:
    (before,) = await want(store, PLANS, check_in(LATER))
    (after,) = await want(store, PLANS, check_in(LATER + MINUTE))
    assert (after.id, after.due, after.version) == (before.id, LATER + MINUTE, 2)


async def test_a_scope_leaves_the_others_alone(store: Store) -> None:
    await want(store, RUN, until(LATER))
    await want(store, of_run("b", 1), until(LATER))
    await want(store, JOINT, Wanted(PAUSE, "", LATER))
    await want(store, RUN)
    assert [kind for kind, *_ in await pending(store)] == [UNTIL, PAUSE]


async def test_many_scopes_are_set_at_once(store: Store) -> None:
    await settle(store, "d", ["x"])
    async with store.work() as work:
        await work.set_timers(
            [("c", RUN, [until(LATER)]), ("c", JOINT, []), ("d", of_run("x", 1), [until(FAR)])], NOW
        )
    assert len(await pending(store)) == 2


async def test_only_what_comes_soon_is_told_to_the_ringer(store: Store) -> None:
    soon, late = NOW + NEAR - MINUTE, NOW + NEAR
    assert [row.due for row in await want(store, RUN, until(soon, "1|a"), until(late, "1|b"))] == [soon]


async def test_a_timer_is_claimed_when_it_is_due_and_not_before(store: Store) -> None:
    (row,) = await want(store, RUN, until(LATER))
    async with store.work() as work:
        assert await work.claim([row.id], LATER - timedelta(microseconds=1)) == []
        assert await work.claim([row.id], LATER) == [row]
        assert await work.claim([row.id], LATER) == []


async def test_of_eight_who_claim_at_once_one_gets_it(house: House, store: Store) -> None:
    (row,) = await want(store, RUN, until(LATER))
    other = await house.open()

    async def claim(program: Store) -> int:
        async with program.work() as work:
            return len(await work.claim([row.id], LATER))

    assert sum(await asyncio.gather(*(claim(program) for program in [store, other] * 4))) == 1


async def test_what_is_due_comes_in_order(store: Store) -> None:
    await want(store, RUN, until(LATER, "1|c"), until(NOW, "1|a"), until(NOW + MINUTE, "1|b"))
    async with store.work() as work:
        assert [row.key for row in await work.due(LATER, 2)] == ["1|a", "1|b"]
        rows = await work.due(LATER, 10)
        claimed = await work.claim([row.id for row in reversed(rows)], LATER)
    assert [row.key for row in claimed] == ["1|a", "1|b", "1|c"]


async def test_the_next_due_moment_is_known(store: Store) -> None:
    assert await store.next_due() is None
    await want(store, RUN, until(FAR), until(LATER, "1|a"))
    assert await store.next_due() == LATER
    await ring(store, LATER)
    assert await store.next_due() == FAR


async def test_a_plan_that_is_due_waits_for_its_bell_though_the_next_one_is_wanted(store: Store) -> None:
    """The rule for late timers decides about it, not a chance message that comes between."""
    await want(store, PLANS, check_in(LATER, "today"))
    await want(store, PLANS, check_in(FAR, "next"), now=LATER)
    assert [key for _, key, *_ in await pending(store)] == ["today", "next"]
    assert [row.key for row in await ring(store, LATER)] == ["today"]


async def test_another_timer_that_is_due_goes_when_it_is_not_wanted(store: Store) -> None:
    await want(store, RUN, until(LATER))
    await want(store, RUN, now=LATER)
    assert await pending(store) == []


async def test_a_plan_that_rang_does_not_come_back_for_the_same_moment(store: Store) -> None:
    await want(store, PLANS, check_in(LATER))
    await ring(store, LATER)
    await want(store, PLANS, check_in(LATER), now=LATER)
    await want(store, PLANS, now=LATER)
    await want(store, PLANS, check_in(LATER), now=LATER)
    assert await pending(store) == []


async def test_a_plan_that_rang_comes_back_when_it_was_moved(store: Store) -> None:
    (row,) = await want(store, PLANS, check_in(LATER))
    await ring(store, LATER)
    assert await want(store, PLANS, check_in(LATER + MINUTE), now=LATER) == [
        TimerRow(row.id, "c", "a", "plans", Moment.CHECK_IN, "2026-11-29", LATER + MINUTE, 2)
    ]


async def test_a_plan_that_rang_long_ago_guards_nothing(store: Store) -> None:
    await want(store, PLANS, check_in(LATER))
    await ring(store, LATER)
    await want(store, PLANS, now=LATER + GUARD)
    assert await want(store, PLANS, check_in(LATER), now=NOW) != []


async def test_another_timer_that_rang_comes_back_when_it_is_wanted_again(store: Store) -> None:
    await want(store, RUN, until(LATER))
    await ring(store, LATER)
    await want(store, RUN, until(LATER), now=LATER)
    assert [key for _, key, *_ in await pending(store)] == ["1|heard"]


async def test_what_rang_long_ago_is_forgotten(store: Store) -> None:
    await want(store, PLANS, check_in(LATER))
    await want(store, RUN, until(FAR))
    await ring(store, LATER)
    await store.prune(LATER + GUARD + MINUTE)
    assert await want(store, PLANS, check_in(LATER)) != []
    assert len(await pending(store)) == 2


async def test_a_claim_that_is_rolled_back_can_be_claimed_again(store: Store) -> None:
    (row,) = await want(store, RUN, until(LATER))
    with pytest.raises(ZeroDivisionError):
        await _claim_and_fail(store, row)
    assert await ring(store, LATER) == [row]


async def _claim_and_fail(store: Store, row: TimerRow) -> None:
    async with store.work() as work:
        await work.claim([row.id], LATER)
        raise ZeroDivisionError
