"""The operator counts, on both databases, and the counts hold nobody's name."""

from __future__ import annotations

from dataclasses import astuple

from sqlalchemy import text

from bot.storage.rows import Census
from bot.storage.store import Store
from tests.bot.storage.couples import NOW, settle


async def test_people_couples_and_those_who_leave_are_counted(store: Store) -> None:
    await settle(store)
    await settle(store, "alone", ("c",))
    await settle(store, "erased", ("d",))
    async with store.work() as work:
        await work._connection.execute(text("UPDATE people SET leaving_at = 1 WHERE id = 'd'"))
    async with store.reading() as work:
        assert await work.census() == Census(3, 1, 1, 0, 0, 0)


def test_a_census_holds_numbers_only() -> None:
    assert {type(value) for value in astuple(Census(1, 1, 1, 1, 1, 1))} == {int}


async def test_what_was_counted_is_told_since_a_day(store: Store) -> None:
    async with store.work() as work:
        for day in ("2026-11-25", "2026-11-27", "2026-11-26"):
            await work.tally("code-refused", day)
    async with store.reading() as work:
        assert await work.tallied(NOW.date().replace(day=26).isoformat()) == [
            ("2026-11-26", "code-refused", 1),
            ("2026-11-27", "code-refused", 1),
        ]
