"""Copies of the keys do not outlive their week, and what was destroyed since does not come back in it."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import keycopies
from bot.backup import BackupError
from bot.keycopies import FIRST, KEEP
from bot.keystore import KEYS
from tests.copies import Place, lived, opened, write, written

NOW = datetime(2026, 3, 1, 20, tzinfo=UTC)


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def keys_of(copy: Path) -> set[str]:
    with closing(sqlite3.connect(copy)) as keys:
        return {owner for (owner,) in keys.execute("SELECT owner FROM wrapped_keys")}


def grow_old(copy: Path, age: timedelta) -> None:
    """As if it had been begun that long ago."""
    second = (datetime.now(UTC) - age - FIRST) // timedelta(seconds=1)
    with closing(sqlite3.connect(copy)) as database:
        database.execute(f"PRAGMA user_version = {second}")
    copy.with_name(f"{copy.name}.sha256").unlink()


async def destroy(place: Place, *owners: str) -> None:
    async with place.store() as (_, vault):
        await vault.destroy(owners)


def back_up_again(place: Place) -> str:
    shutil.rmtree(place.words)
    return place.back_up()


async def test_a_new_copy_takes_the_place_of_those_older_than_a_week(place: Place) -> None:
    await lived(place, 1)
    place.back_up()
    old = place.keys_copy
    back_up_again(place)
    young = place.keys_copy
    grow_old(old, KEEP + timedelta(minutes=1))
    grow_old(young, KEEP - timedelta(minutes=1))
    assert "Removed, since keys are kept 7 days: 1." in back_up_again(place)
    assert not old.parent.exists()
    assert young.exists()
    assert len(list(place.keys.iterdir())) == 2


async def test_of_a_damaged_copy_the_file_tells_its_age(place: Place) -> None:
    await lived(place, 1)
    damaged = place.keys / "2026-01-31" / KEYS
    damaged.parent.mkdir(parents=True)
    damaged.write_bytes(b"not a database" * 1000)
    place.back_up()
    assert damaged.exists()
    long_ago = (datetime.now(UTC) - KEEP - timedelta(minutes=1)).timestamp()
    os.utime(damaged, (long_ago, long_ago))
    back_up_again(place)
    assert not damaged.parent.exists()


async def test_nothing_else_in_that_folder_is_touched(place: Place) -> None:
    await lived(place, 1)
    beside = place.keys / "notes" / "keys.txt"
    beside.parent.mkdir(parents=True)
    beside.write_text("mine")
    os.utime(beside, (0, 0))
    place.back_up()
    assert beside.read_text() == "mine"


async def test_keys_that_were_set_aside_for_a_week_go_too(place: Place) -> None:
    await lived(place, 1)
    place.back_up()
    place.restore()
    kept = place.data / "before-restore-1"
    back_up_again(place)
    assert (kept / KEYS).exists()
    long_ago = (datetime.now(UTC) - KEEP - timedelta(minutes=1)).timestamp()
    os.utime(kept, (long_ago, long_ago))
    back_up_again(place)
    assert not list(kept.glob(f"{KEYS}*"))
    assert (kept / "weerklank.db").exists(), "without keys it may stay"


async def test_an_old_copy_that_cannot_be_removed_is_told(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    await lived(place, 1)
    place.back_up()
    grow_old(place.keys_copy, KEEP + timedelta(minutes=1))

    def refuse(path: Path) -> None:
        raise PermissionError(1, "Operation not permitted", str(path))

    monkeypatch.setattr(keycopies, "_remove", refuse)
    with pytest.raises(
        BackupError, match=r"^the copies stand, but keys older than 7 days could not be removed"
    ):
        back_up_again(place)
    assert len(list(place.keys.iterdir())) == 2


async def test_the_newest_copy_of_the_keys_is_taken(place: Place) -> None:
    await lived(place, 1)
    place.back_up()
    words, place.words = place.words, place.words / "later"
    first = place.keys_copy
    await lived(place, 2)
    place.back_up()
    assert place.keys_copy != first
    shutil.rmtree(place.data)
    place.restore()
    assert await opened(place) == written(1, 2)
    assert keycopies.newest(first.parent) == first.parent, "one of them by its own name"
    assert words != place.words


def test_where_there_is_no_copy_none_is_found(tmp_path: Path) -> None:
    assert keycopies.newest(tmp_path) == tmp_path


def test_two_copies_in_one_second_have_names_of_their_own(tmp_path: Path) -> None:
    first = keycopies.place_for(tmp_path, NOW)
    assert first.name == "2026-03-01T200000Z"
    first.mkdir()
    assert keycopies.place_for(tmp_path, NOW).name == "2026-03-01T200000Z-2"


async def test_what_was_destroyed_since_is_not_put_back(place: Place) -> None:
    await lived(place, 1, 2)
    place.back_up()
    await destroy(place, "p:person-1", "c:couple-1")
    assert "Keys destroyed since then, and not put back: 2." in place.restore()
    assert not keys_of(place.data / KEYS) & {"p:person-1", "c:couple-1"}
    assert {"p:person-2", "c:couple-2"} < keys_of(place.data / KEYS)
    assert "not put back" in place.restore(), "what was put back remembers it"


async def test_a_destruction_that_lies_in_the_journal_alone_counts(place: Place, tmp_path: Path) -> None:
    await lived(place, 1)
    place.back_up()
    killed = Place(tmp_path / "killed")
    async with place.store() as (store, vault):
        await vault.destroy(["p:person-1"])
        await write(store, 2)
        # As a process leaves them that has no time to tidy up.
        shutil.copytree(place.data, killed.data)
    killed.words, killed.keys = place.words, place.keys
    assert (killed.data / "keys.db-wal").stat().st_size > 0
    before = killed.found()
    killed.restore()
    assert "p:person-1" not in keys_of(killed.data / KEYS)
    kept = killed.data / "before-restore-1"
    assert {path.name: path.read_bytes() for path in kept.iterdir()} == before, (
        "what stood there was only read"
    )


async def test_keys_that_cannot_be_read_any_more_do_not_stand_in_the_way(place: Place) -> None:
    await lived(place, 1)
    place.back_up()
    (place.data / KEYS).write_bytes(b"not a database" * 1000)
    assert "who was erased since the copy of the keys is not known" in place.restore()
    assert await opened(place) == written(1)


async def test_a_key_store_of_an_older_release_remembers_nobody(place: Place) -> None:
    await lived(place, 1)
    place.back_up()
    for keys in (place.data / KEYS, place.keys_copy):
        with closing(sqlite3.connect(keys)) as database:
            database.execute("DROP TABLE destroyed_keys")
    place.keys_copy.with_name(f"{KEYS}.sha256").unlink()
    place.restore()
    assert await opened(place) == written(1)


async def test_a_restored_copy_brings_back_nobody_who_was_erased(place: Place) -> None:
    """The whole road: copied, erased, put back with the keys of before, started."""
    await lived(place, 1, 2)
    place.back_up()
    async with place.store() as (store, _), store.work() as work:
        await work.erase("person-1", NOW)
    place.restore()
    assert keys_of(place.keys_copy) & {"p:person-1"}, "the copy of the keys could still open it"
    assert await opened(place) == written(2)
    with closing(sqlite3.connect(place.data / "weerklank.db")) as database:
        named = [
            (table, row)
            for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            for row in database.execute(f"SELECT * FROM {table}")
            if {"person-1", "couple-1"} & set(row)
        ]
    assert named == []


async def test_on_a_new_machine_a_copy_of_the_keys_from_before_brings_them_back(place: Place) -> None:
    """What the runbook says of that week, said here too: there is nobody left who knows."""
    await lived(place, 1)
    place.back_up()
    async with place.store() as (store, _), store.work() as work:
        await work.erase("person-1", NOW)
    shutil.rmtree(place.data)
    place.restore()
    assert await opened(place) == written(1)
    shutil.rmtree(place.data)
    shutil.rmtree(place.keys)
    with pytest.raises(BackupError, match=r"keys\.db does not exist"):
        place.restore()
