"""Putting back looks first and changes last: what stood there is never lost and never mixed with the copy."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from bot import backup
from bot.backup import BackupError
from bot.sole import AlreadyRunning, FileLock
from dialogs.events import PersonId
from tests.copies import NOW, Place, homes, lived, opened, write, written


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


async def test_a_running_bot_is_not_overwritten(place: Place) -> None:
    await lived(place, 1)
    place.back_up()
    before = place.found()
    with closing(FileLock.take(place.data)), pytest.raises(AlreadyRunning):
        place.restore()
    assert place.found() == before


def flip_a_byte(copy: Path) -> None:
    content = bytearray(copy.read_bytes())
    content[len(content) // 2] ^= 1
    copy.write_bytes(content)


def cut_off(copy: Path) -> None:
    copy.write_bytes(copy.read_bytes()[:-4096])


def lose_the_checksum_and_the_head(copy: Path) -> None:
    copy.with_name(f"{copy.name}.sha256").unlink()
    copy.write_bytes(b"not a database" * 1000)


def lose_the_checksum_and_a_page(copy: Path) -> None:
    copy.with_name(f"{copy.name}.sha256").unlink()
    content = copy.read_bytes()
    copy.write_bytes(content[:4096] + bytes(4096) + content[8192:])


@pytest.mark.parametrize("which", ["words", "keys"])
@pytest.mark.parametrize(
    "damage", [flip_a_byte, cut_off, lose_the_checksum_and_the_head, lose_the_checksum_and_a_page]
)
async def test_a_damaged_copy_changes_nothing(
    place: Place, which: str, damage: Callable[[Path], None]
) -> None:
    await lived(place, 1)
    place.back_up()
    await lived(place, 2)
    before = place.found()
    copy = {"words": place.words / "weerklank.db", "keys": place.keys_copy}[which]
    damage(copy)
    with pytest.raises(BackupError, match=rf"^{copy} is damaged\. Nothing was changed\. "):
        place.restore()
    assert place.found() == before


async def test_what_stood_there_is_kept_and_opens_when_it_is_moved_back(place: Place) -> None:
    await lived(place, 1)
    place.back_up()
    await lived(place, 2)
    before = place.found()
    assert "before-restore-1" in place.restore()
    assert await opened(place) == written(1)
    kept = place.data / "before-restore-1"
    assert {path.name: path.read_bytes() for path in kept.iterdir()} == before
    for name in before:
        with suppress(FileNotFoundError):
            (place.data / name).unlink()
        (kept / name).rename(place.data / name)
    assert await opened(place) == written(1, 2)


async def test_a_journal_of_what_stood_there_is_not_taken_for_one_of_the_copy(place: Place) -> None:
    await lived(place, 1)
    place.back_up()
    (place.data / "weerklank.db-wal").write_bytes(b"left by a killed bot")
    place.restore()
    assert not (place.data / "weerklank.db-wal").exists()
    assert (place.data / "before-restore-1" / "weerklank.db-wal").exists()


async def test_restoring_twice_keeps_both(place: Place) -> None:
    await lived(place, 1)
    place.back_up()
    place.restore()
    place.restore()
    assert {path.name for path in place.data.glob("before-*")} == {"before-restore-1", "before-restore-2"}


async def test_keys_that_are_older_than_the_database_are_refused(place: Place) -> None:
    await lived(place, 1)
    place.back_up()
    copy = place.words / "weerklank.db"
    with closing(sqlite3.connect(copy)) as database:
        begun = database.execute("PRAGMA user_version").fetchone()[0]
        database.execute(f"PRAGMA user_version = {begun + 1}")
    copy.with_name("weerklank.db.sha256").unlink()
    before = place.found()
    with pytest.raises(BackupError, match="the copy of the keys is older"):
        place.restore()
    assert place.found() == before


async def test_the_newest_keys_open_an_older_database(place: Place) -> None:
    await lived(place, 1)
    place.back_up()
    await lived(place, 2)
    words, place.words, place.keys = place.words, place.words / "later", place.keys / "later"
    place.back_up()
    backup.restore(place.settings, words, place.keys)
    assert await opened(place) == written(1)


async def test_files_copied_by_hand_from_under_a_bot_are_refused(place: Place) -> None:
    async with place.store() as (store, _):
        await write(store, 1)
        shutil.copytree(place.data, place.words)
        shutil.copytree(place.data, place.keys)
    with pytest.raises(BackupError, match="has a journal beside it"):
        place.restore()


async def test_what_is_put_back_belongs_to_whom_the_folder_belongs(place: Place) -> None:
    """Root puts it back; the bot, who is not root, must be able to use it."""
    account = os.geteuid() or 65534
    await lived(place, 1)
    place.back_up()
    shutil.rmtree(place.data)
    place.data.mkdir(mode=0o700)
    os.chown(place.data, account, -1)
    place.restore()
    owners = {path.name: path.stat().st_uid for path in place.data.iterdir()}
    assert owners == dict.fromkeys(("weerklank.db", "keys.db", "weerklank.lock"), account)


@pytest.mark.parametrize("newer_keys", [False, True])
async def test_who_joined_somebody_after_the_copy_lives_alone_again(place: Place, newer_keys: bool) -> None:
    """The home of before lost its key when they joined: it does not come back, but who lived there does."""
    await lived(place, 1, 2)
    place.back_up()
    copy = place.words / "weerklank.db"
    async with place.store() as (store, _), store.work() as work:
        await work.join(PersonId("person-2"), PersonId("person-1"), NOW)
    if newer_keys:
        kept = copy.rename(copy.with_name("kept"))
        copy.with_name("weerklank.db.sha256").unlink()
        place.back_up()
        copy.with_name("weerklank.db.sha256").unlink()
        kept.rename(copy)
    place.restore()
    assert await opened(place) == written(1, 2)
    async with place.store() as (store, _):
        live = await homes(store)
        assert live["person-1"] == "couple-1"
        assert live["person-2"] not in ("couple-1", "couple-2")
        async with store.work() as work:
            await work.join(PersonId("person-2"), PersonId("person-1"), NOW)
    assert await opened(place) == written(1, 2)
