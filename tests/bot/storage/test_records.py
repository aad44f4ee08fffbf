"""What is kept beyond a talk is counted and recalled by its owner, and laid items meet only by choice."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.storage.rows import NewRecord
from bot.storage.store import Store
from dialogs.effects import Json
from tests.bot.storage.couples import MINUTE, NOW, settle


@pytest.fixture(autouse=True)
async def _couple(store: Store) -> None:
    await settle(store)


async def keep(
    store: Store, *bodies: Json, person: str | None = "a", kind: str = "mirrored", ago: timedelta = MINUTE
) -> None:
    async with store.work() as work:
        await work.add_records([NewRecord("c", person, kind, body, NOW - ago) for body in bodies])


async def test_own_records_of_a_kind_are_counted_from_a_moment_on(store: Store) -> None:
    await keep(store, 1, ago=timedelta(days=8))
    await keep(store, 2, ago=timedelta(days=7))
    await keep(store, 3)
    await keep(store, 4, kind="agreement")
    await keep(store, 5, person="b")
    await keep(store, 6, person=None)
    async with store.reading() as work:
        assert await work.count("a", "mirrored", NOW - timedelta(days=7)) == 2
        assert await work.count("b", "mirrored", NOW - timedelta(days=7)) == 1


async def test_own_records_are_recalled_newest_first(store: Store) -> None:
    await keep(store, "new", "newer")
    await keep(store, {"things": ["old"]}, ago=timedelta(days=1))
    await keep(store, "of the other", person="b")
    async with store.reading() as work:
        assert await work.recall("a", "mirrored", 10) == ["newer", "new", {"things": ["old"]}]
        assert await work.recall("a", "mirrored", 1) == ["newer"]


async def test_deeds_are_own_records_of_some_kinds_and_only_those_to_be_read_are_opened(store: Store) -> None:
    day = timedelta(days=1)
    await keep(store, {"pattern": "fixing"}, kind="pattern-slipped", ago=day)
    await keep(store, {"things": ["soep"]}, kind="appreciated", ago=2 * day)
    await keep(store, "long ago", ago=9 * day)
    await keep(store, "to come", ago=-day)
    await keep(store, {"text": "thee"}, kind="agreement")
    await keep(store, "of the other", person="b")
    await keep(store, "of both", person=None)
    kinds = ("mirrored", "appreciated", "pattern-slipped")
    async with store.reading() as work:
        found = await work.deeds("a", kinds, ("pattern-slipped",), NOW - 9 * day, NOW)
        nothing = await work.deeds("a", (), (), NOW - 9 * day, NOW)
    assert [(one.kind, NOW - one.at, one.body) for one in found] == [
        ("appreciated", 2 * day, None),
        ("pattern-slipped", day, {"pattern": "fixing"}),
    ]
    assert nothing == []


async def test_the_newest_record_of_the_couple_is_the_couples_own(store: Store) -> None:
    await keep(store, {"word": "appel"}, person=None, kind="safe-word", ago=2 * MINUTE)
    await keep(store, {"word": "peer"}, person=None, kind="safe-word")
    await keep(store, {"word": "mine"}, kind="safe-word", ago=timedelta(0))
    async with store.reading() as work:
        assert await work.latest("c", "safe-word") == {"word": "peer"}
        assert await work.latest_word("c", "safe-word") == "peer"
        assert await work.latest_word("c", "agreement") == ""
        assert await work.latest("c", "agreement") is None


async def test_half_an_emoji_is_no_reason_to_lose_words(store: Store) -> None:
    """Broken programs send half of a surrogate pair."""
    await keep(store, "half \ud83d")
    async with store.work() as work:
        assert await work.recall("a", "mirrored", 1) == ["half \ud83d"]
