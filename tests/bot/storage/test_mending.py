"""An older copy of the database beside today's keys: who was erased or parted since, is so again."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import create_engine, delete, insert, select

from bot.storage.rows import Found, NewRecord
from bot.storage.store import Store
from bot.storage.tables import metadata
from tests.bot.storage.conftest import House
from tests.bot.storage.couples import NOW, entry, loaded, run, save, settle, with_runs

Copy = dict[str, Sequence[dict[str, object]]]


@pytest.fixture(autouse=True)
async def living(store: Store) -> None:
    """Two together and one alone."""
    await settle(store, "c", ["a", "b"])
    await settle(store, "d", ["x"])
    for couple, person in (("c", "a"), ("c", "b"), ("d", "x")):
        there = (await loaded(store, couple)).couple
        await save(store, with_runs(there, person, run(1, "heard")))
        async with store.work() as work:
            await work.add_records([NewRecord(couple, person, "mirrored", person, NOW)])
        await store.put(person, "m1", {"text": person})
    async with store.work() as work:
        await work.add_group("c", "local", "bot", "our group")


def copied(house: House) -> Copy:
    engine = create_engine(house.url.replace("+aiosqlite", ""))
    with engine.connect() as connection:
        found: Copy = {
            table.name: [dict(row._mapping) for row in connection.execute(select(table))]
            for table in metadata.sorted_tables
        }
    engine.dispose()
    return found


def put_back(house: House, copy: Copy) -> None:
    engine = create_engine(house.url.replace("+aiosqlite", ""))
    with engine.begin() as connection:
        for table in reversed(metadata.sorted_tables):
            connection.execute(delete(table))
        for table in metadata.sorted_tables:
            if copy[table.name]:
                connection.execute(insert(table), copy[table.name])
    engine.dispose()


@asynccontextmanager
async def since_the_copy(house: House, store: Store) -> AsyncIterator[Store]:
    """What happens inside happened after the copy, which is then put back."""
    copy = copied(house)
    yield store
    await store.close()
    put_back(house, copy)


async def home_of(store: Store, chat: str) -> Found | None:
    async with store.reading() as work:
        key = work.chat_key("local", "bot", chat)
        return (await work.find([key])).get(key)


async def test_who_was_erased_since_is_a_stranger(house: House, store: Store) -> None:
    async with since_the_copy(house, store), store.work() as work:
        await work.erase("x", NOW)
    again = await house.open()
    assert await home_of(again, "x") is None
    left = copied(house)
    assert [row["id"] for row in left["people"]] == ["a", "b"]
    assert [row["id"] for row in left["couples"]] == ["c"]
    assert {row["person_id"] for table in ("entries", "records", "runs") for row in left[table]} == {"a", "b"}
    assert len(left["page_messages"]) == 2
    assert (await loaded(again, "c")).couple.person("a").runs == (run(1, "heard"),)


async def test_of_two_one_was_erased_and_the_other_lives_on(house: House, store: Store) -> None:
    async with since_the_copy(house, store), store.work() as work:
        await work.part("c", NOW)
        await work.erase("a", NOW)
    again = await house.open()
    assert await home_of(again, "a") is None
    found = await home_of(again, "b")
    assert found is not None
    assert found.couple_id != "c"
    there = (await loaded(again, found.couple_id)).couple
    assert [one.id for one in there] == ["b"]
    assert there.person("b").runs == (run(1, "heard"),)
    assert not there.has_group
    assert {row["id"] for row in copied(house)["couples"]} == {found.couple_id, "d"}


async def test_two_who_parted_since_live_apart(house: House, store: Store) -> None:
    async with since_the_copy(house, store), store.work() as work:
        await work.part("c", NOW)
    again = await house.open()
    homes = [await home_of(again, who) for who in ("a", "b")]
    assert len({one.couple_id for one in homes if one is not None} - {"c", "d"}) == 2
    for one, who in zip(homes, ("a", "b"), strict=True):
        assert one is not None
        assert (await loaded(again, one.couple_id)).couple.person(who).runs == (run(1, "heard"),)


async def test_who_joined_another_since_can_be_loaded(house: House, store: Store) -> None:
    """Their couple of one was no more: its key is gone, and its rows are back."""
    await settle(store, "e", ["y"])
    async with since_the_copy(house, store), store.work() as work:
        await work.join("y", "x", NOW)
    again = await house.open()
    found = await home_of(again, "y")
    assert found is not None
    assert [one.id for one in (await loaded(again, found.couple_id)).couple] == ["y"]


async def test_what_is_written_afterwards_opens_at_the_next_start(house: House, store: Store) -> None:
    async with since_the_copy(house, store), store.work() as work:
        await work.part("c", NOW)
        await work.erase("a", NOW)
    again = await house.open()
    found = await home_of(again, "b")
    assert found is not None
    there = (await loaded(again, found.couple_id)).couple
    later = with_runs(there, "b", run(1, "heard"), run(2))
    await save(again, with_runs(later, "b", run(1, "heard"), run(2, "new")))
    once_more = await house.open()
    runs = (await loaded(once_more, found.couple_id)).couple.person("b").runs
    assert runs[-1].journal[-1] == entry("new")


async def test_a_page_that_was_begun_anew_stays(house: House, store: Store) -> None:
    async with store.work() as work:
        await work.erase("x", NOW)
    await store.put("x", "m2", {"text": "the receipt"})
    again = await house.open()
    assert await again.read("x", 10) == [{"text": "the receipt"}]
