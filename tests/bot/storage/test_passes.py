"""Passes work once, in time, and give nothing away; on both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.storage.passes import KEEP
from bot.storage.store import Store
from tests.bot.storage.couples import MINUTE, NOW, settle

CODE = "ABCDEFGHJKLMNPQRSTUVWXYZ23"
HOUR = timedelta(hours=1)


async def test_a_pass_works_once(store: Store) -> None:
    async with store.work() as work:
        await work.add_pass(CODE, NOW + HOUR)
        assert not await work.use_pass(CODE[::-1], NOW)
        assert await work.use_pass(CODE, NOW)
        assert not await work.use_pass(CODE, NOW)
        assert await work.is_pass(CODE)
        assert not await work.is_pass(CODE[::-1])


async def test_a_pass_works_until_its_moment(store: Store) -> None:
    async with store.work() as work:
        await work.add_pass(CODE, NOW + HOUR)
        assert not await work.use_pass(CODE, NOW + HOUR)
        assert await work.use_pass(CODE, NOW + HOUR - MINUTE)


async def test_a_pass_whose_turn_was_not_written_still_works(store: Store) -> None:
    async with store.work() as work:
        await work.add_pass(CODE, NOW + HOUR)

    async def used_in_vain() -> None:
        async with store.work() as work:
            assert await work.use_pass(CODE, NOW)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await used_in_vain()
    async with store.work() as work:
        assert await work.use_pass(CODE, NOW)


async def test_the_database_holds_no_pass_that_anybody_could_use(store: Store) -> None:
    async with store.work() as work:
        await work.add_pass(CODE, NOW + HOUR)
        (stored,) = (await work._connection.execute(text("SELECT digest FROM passes"))).scalars()
    assert len(stored) == 32
    assert CODE.encode() not in bytes(stored)


async def test_a_pass_of_long_ago_is_forgotten(store: Store) -> None:
    async with store.work() as work:
        await work.add_pass(CODE, NOW)
        await work.prune_passes(NOW + KEEP)
        assert await work.is_pass(CODE)
        await work.prune_passes(NOW + KEEP + MINUTE)
        assert not await work.is_pass(CODE)


async def test_a_joining_code_opens_while_it_can_still_join(store: Store) -> None:
    await settle(store, people=("a",))
    async with store.work() as work:
        await work.offer_code(CODE, "a", NOW + HOUR)
        assert await work.opens(CODE, NOW)
        assert not await work.opens(CODE, NOW + HOUR)
        assert not await work.opens(CODE[::-1], NOW)
        assert not await work.is_pass(CODE)
        await work.withdraw_codes("a", NOW)
        assert not await work.opens(CODE, NOW)


async def test_a_joining_code_that_somebody_said_yes_to_opens_for_nobody_else(store: Store) -> None:
    await settle(store, people=("a",))
    async with store.work() as work:
        await work.offer_code(CODE, "a", NOW + HOUR)
        await work._connection.execute(text("UPDATE codes SET asked_by = 'b'"))
        assert not await work.opens(CODE, NOW)


async def test_what_is_refused_is_counted_by_name_and_day(store: Store) -> None:
    async with store.work() as work:
        await work.tally("stranger-refused", "2026-11-27")
        await work.tally("stranger-refused", "2026-11-27", 2)
        await work.tally("stranger-refused", "2026-11-28")
        found = (await work._connection.execute(text("SELECT * FROM tallies ORDER BY day"))).all()
    assert [tuple(row) for row in found] == [
        ("stranger-refused", "2026-11-27", 3),
        ("stranger-refused", "2026-11-28", 1),
    ]
