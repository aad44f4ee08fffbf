"""What was refused is counted by name and day, and for nobody."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import text

from bot.storage.store import Store
from bot.storage.tables import tallies


async def counted(store: Store) -> list[tuple[str, str, int]]:
    async with store.reading() as work:
        rows = await work._all(text("SELECT name, day, number FROM tallies ORDER BY name, day"))
        return [(name, day, number) for name, day, number in rows]


async def test_it_adds_up_within_a_day_and_begins_anew_on_the_next(store: Store) -> None:
    for name, day, number in (
        ("code-refused", "2026-03-03", 1),
        ("code-refused", "2026-03-03", 2),
        ("button-refused", "2026-03-03", 1),
        ("code-refused", "2026-03-04", 1),
    ):
        async with store.work() as work:
            await work.tally(name, day, number)
    assert await counted(store) == [
        ("button-refused", "2026-03-03", 1),
        ("code-refused", "2026-03-03", 3),
        ("code-refused", "2026-03-04", 1),
    ]


async def test_what_raises_is_not_counted(store: Store) -> None:
    try:
        async with store.work() as work:
            await work.tally("code-refused", "2026-03-03")
            raise LookupError
    except LookupError:
        pass
    assert await counted(store) == []


async def test_pruning_forgets_counts_of_more_than_a_year_ago(store: Store) -> None:
    async with store.work() as work:
        for day in ("2025-03-03", "2025-03-04", "2026-03-04"):
            await work.tally("code-refused", day)
    await store.prune(datetime(2026, 3, 4, 3, 0, tzinfo=UTC))
    assert await counted(store) == [("code-refused", "2025-03-04", 1), ("code-refused", "2026-03-04", 1)]


def test_a_count_names_nobody() -> None:
    assert {column.name for column in tallies.columns} == {"name", "day", "number"}
