"""A transaction is all or nothing, one after the other where it matters, and on disk."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.exc import DBAPIError

from bot.storage.engine import sqlite_engine
from bot.storage.errors import StorageError
from bot.storage.store import Store
from bot.vault import Vault
from tests.bot.storage.conftest import House
from tests.bot.storage.couples import NOW, loaded, settle

TURNS = 15


async def turn(store: Store) -> None:
    """Read, think, and write what was read plus one."""
    async with store.work() as work:
        before = (await work.load(["c"]))["c"].couple
        await asyncio.sleep(0)
        one = before.person("a")
        await work.save([(before, before.with_person(replace(one, opened=one.opened + 1)))], NOW)


async def test_of_many_turns_at_once_none_is_lost(store: Store) -> None:
    await settle(store)
    await asyncio.gather(*(turn(store) for _ in range(TURNS)))
    assert (await loaded(store)).couple.person("a").opened == TURNS


async def test_of_the_turns_of_two_programs_none_is_lost(house: House) -> None:
    """BEGIN IMMEDIATE on SQLite, the lock on the couple's row on PostgreSQL."""
    one, other = await house.open(), await house.open()
    await settle(one)
    await asyncio.gather(*(turn(store) for _ in range(TURNS) for store in (one, other)))
    assert (await loaded(one)).couple.person("a").opened == 2 * TURNS


async def test_what_raises_leaves_no_trace(store: Store) -> None:
    await settle(store)
    commits = store.commits
    with suppress(ZeroDivisionError):
        async with store.work() as work:
            await work.add_person("z", "other", "local", "bot", "z")
            raise ZeroDivisionError
    async with store.reading() as work:
        assert await work.load(["other"]) == {}
    assert store.commits == commits


async def test_a_transaction_that_was_cancelled_leaves_no_trace_and_the_next_one_works(store: Store) -> None:
    await settle(store)
    inside = asyncio.Event()

    async def endless() -> None:
        async with store.work() as work:
            await work.add_person("z", "other", "local", "bot", "z")
            inside.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(endless())
    await inside.wait()
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    await turn(store)
    async with store.reading() as work:
        assert await work.load(["other"]) == {}


async def test_each_commit_is_counted(store: Store) -> None:
    await settle(store)
    before = store.commits
    await turn(store)
    await turn(store)
    assert store.commits == before + 2


async def test_reading_cannot_write(store: Store) -> None:
    await settle(store)
    with pytest.raises(DBAPIError):
        async with store.reading() as work:
            await work.add_person("z", "other", "local", "bot", "z")


async def test_reading_waits_for_no_writer_and_sees_what_was_committed(store: Store) -> None:
    await settle(store)
    async with store.work() as work:
        await work.add_person("z", "other", "local", "bot", "z")
        async with store.reading() as meanwhile:
            assert await meanwhile.load(["other"]) == {}


async def test_a_database_belongs_to_its_keys(house: House, tmp_path: Path) -> None:
    """A key store that was begun anew looks in order by itself, but opens nothing of before."""
    await house.open()
    other = await Vault.open(f"sqlite+aiosqlite:///{tmp_path}/lost/keys.db", tmp_path / "lost" / "key")
    try:
        with pytest.raises(StorageError, match="Nothing was changed"):
            await Store.open(house.url, other)
    finally:
        await other.close()
    await house.open()


async def test_time_travel_survives_a_restart(house: House) -> None:
    store = await house.open()
    assert await store.offset() == timedelta(0)
    await store.set_offset(timedelta(days=7, microseconds=1))
    await store.set_offset(timedelta(days=8, microseconds=1))
    assert await (await house.open()).offset() == timedelta(days=8, microseconds=1)


async def test_on_sqlite_a_commit_is_on_disk_and_a_deletion_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "data" / "some.db"
    engine = sqlite_engine(make_url(f"sqlite+aiosqlite:///{path}"), writing=True)
    async with engine.begin() as connection:
        found = {
            pragma: await connection.scalar(text(f"PRAGMA {pragma}"))
            for pragma in ("journal_mode", "synchronous", "secure_delete", "foreign_keys")
        }
        await connection.execute(text("CREATE TABLE something (id INTEGER)"))
    assert found == {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "foreign_keys": 1}
    assert {file.stat().st_mode & 0o777 for file in path.parent.iterdir()} == {0o600}
    await engine.dispose()
