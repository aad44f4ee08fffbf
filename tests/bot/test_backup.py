"""A copy that is made while the bot writes opens whole again, and only with all three of its parts."""

from __future__ import annotations

import asyncio
import hashlib
import shutil
from itertools import count
from pathlib import Path

import pytest

from bot import backup
from bot.backup import BackupError
from bot.keyfile import VaultError
from bot.storage.errors import StorageError
from dialogs.events import PersonId
from tests.copies import KIND, MARKER, Place, lived, opened, people, write, written


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


async def test_what_was_copied_opens_again_on_another_machine(place: Place, tmp_path: Path) -> None:
    await lived(place, 1, 2)
    place.back_up()
    other = Place(tmp_path / "other")
    shutil.copytree(place.words.parent, other.words.parent)
    shutil.copytree(place.key_file.parent, other.key_file.parent)
    other.restore()
    assert await opened(other) == written(1, 2)


async def test_every_word_in_a_copy_has_its_key_although_the_bot_writes_on(place: Place) -> None:
    async with place.store() as (store, _):
        numbers = count(1)
        copying = True

        async def write_on() -> None:
            while copying:
                await write(store, next(numbers))

        await write(store, next(numbers))
        writing = asyncio.create_task(write_on())
        for round_ in range(5):
            place.words, place.keys = place.words / str(round_), place.keys / str(round_)
            before = len(await people(store))
            await asyncio.to_thread(place.back_up)
            copied = Place(place.words.parent / f"opened-{round_}")
            shutil.copytree(place.key_file.parent, copied.key_file.parent)
            backup.restore(copied.settings, place.words, place.keys)
            restored = await opened(copied)
            assert len(restored) >= before, "what stood when the copying began is in it"
            assert restored == written(*range(1, len(restored) + 1))
        copying = False
        await writing


async def test_whoever_comes_between_the_two_copies_does_no_harm(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy of one takes time; somebody new, and their key, may come before the copy of the other."""
    loop = asyncio.get_running_loop()
    async with place.store() as (store, _):
        await write(store, 1)
        numbers = count(2)
        copy = backup._copy

        def copy_and_write(source: Path, target: Path, begun: int) -> None:
            copy(source, target, begun)
            asyncio.run_coroutine_threadsafe(write(store, next(numbers)), loop).result()

        monkeypatch.setattr(backup, "_copy", copy_and_write)
        await asyncio.to_thread(place.back_up)
    place.restore()
    assert await opened(place) == written(1)


async def test_who_is_erased_between_the_two_copies_stays_erased(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    loop = asyncio.get_running_loop()
    async with place.store() as (store, vault):
        await write(store, 1)
        await write(store, 2)
        copy = backup._copy

        def copy_and_erase(source: Path, target: Path, begun: int) -> None:
            copy(source, target, begun)
            asyncio.run_coroutine_threadsafe(vault.destroy(["p:person-1", "c:couple-1"]), loop).result()

        monkeypatch.setattr(backup, "_copy", copy_and_erase)
        await asyncio.to_thread(place.back_up)
    place.restore()
    async with place.store() as (store, _), store.reading() as work:
        assert await work.home_of(PersonId("person-1")) is None, "the start took what no key opens"
        assert await work.recall(PersonId("person-1"), KIND, 10) == []
        assert await work.recall(PersonId("person-2"), KIND, 10) == [f"{MARKER} 2"]


async def test_what_a_killed_bot_left_in_the_journal_is_in_the_copy(place: Place, tmp_path: Path) -> None:
    killed = Place(tmp_path / "killed")
    async with place.store() as (store, _):
        await write(store, 1)
        # As a process leaves them that has no time to tidy up.
        shutil.copytree(place.data, killed.data)
        shutil.copytree(place.key_file.parent, killed.key_file.parent)
    assert (killed.data / "weerklank.db-wal").stat().st_size > 0
    killed.back_up()
    killed.restore()
    assert await opened(killed) == written(1)


async def test_a_copy_without_the_keys_opens_nothing(place: Place, tmp_path: Path) -> None:
    await lived(place, 1)
    place.back_up()
    thief = Place(tmp_path / "thief")
    async with thief.store():
        pass  # keys and a key file of their own
    (thief.data / "weerklank.db").unlink()
    shutil.copy(place.words / "weerklank.db", thief.data / "weerklank.db")
    with pytest.raises(StorageError, match="belongs to other keys"):
        await opened(thief)
    copied = b"".join(path.read_bytes() for path in sorted(place.words.iterdir()))
    assert not [word for word in (MARKER, "chat-1") if word.encode() in copied]


async def test_both_copies_without_the_key_file_open_nothing(place: Place, tmp_path: Path) -> None:
    await lived(place, 1)
    place.back_up()
    thief = Place(tmp_path / "thief")
    backup.restore(thief.settings, place.words, place.keys)
    with pytest.raises(VaultError, match="is missing, and all stored words need it"):
        await opened(thief)
    copies = b"".join(path.read_bytes() for path in place.words.parent.rglob("*") if path.is_file())
    assert place.key_file.read_bytes().partition(b":")[2].strip() not in copies


async def test_the_checksum_is_one_that_others_can_check(place: Place) -> None:
    await lived(place, 1)
    place.back_up()
    for copy in (place.words / "weerklank.db", place.keys_copy):
        digest = hashlib.sha256(copy.read_bytes()).hexdigest()
        assert copy.with_name(f"{copy.name}.sha256").read_text() == f"{digest}  {copy.name}\n"


@pytest.mark.parametrize("keys", ["words", "words/keys", "."])
async def test_the_keys_are_never_copied_beside_the_words(place: Place, keys: str) -> None:
    await lived(place, 1)
    with pytest.raises(BackupError, match=r"^the keys belong in another folder"):
        backup.back_up(place.settings, place.words, place.words.parent / keys)
    assert not place.words.parent.exists()


async def test_a_copy_is_never_written_over(place: Place) -> None:
    await lived(place, 1)
    place.back_up()
    before = (place.words / "weerklank.db").read_bytes()
    shutil.rmtree(place.keys)
    with pytest.raises(BackupError, match="exists already"):
        place.back_up()
    assert (place.words / "weerklank.db").read_bytes() == before
    assert not place.keys.exists()


async def test_half_a_copy_is_no_copy(place: Place) -> None:
    await lived(place, 1)
    (place.data / "keys.db").write_bytes(b"not a database" * 1000)
    with pytest.raises(BackupError, match=r"^SQLite refused .*keys\.db \("):
        place.back_up()
    assert [*place.words.iterdir(), *place.keys.iterdir()] == []


def test_without_data_there_is_nothing_to_copy(place: Place) -> None:
    with pytest.raises(BackupError, match=r"weerklank\.db does not exist\. Is WEERKLANK_DATA_DIR right\?$"):
        place.back_up()
    with pytest.raises(BackupError, match=r"weerklank\.db does not exist\. Nothing was changed\."):
        place.restore()


async def test_only_their_owner_may_read_the_copies(place: Place) -> None:
    await lived(place, 1)
    place.back_up()
    folder = place.keys_copy.parent.name
    modes = {path.name: path.stat().st_mode & 0o777 for path in place.words.parent.rglob("*")}
    assert modes == {
        "words": 0o700,
        "weerklank.db": 0o600,
        "weerklank.db.sha256": 0o600,
        "keys": 0o700,
        folder: 0o700,
        "keys.db": 0o600,
        "keys.db.sha256": 0o600,
    }


def test_on_postgresql_it_names_the_tool_that_can(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEERKLANK_DATABASE_URL", "postgresql://user:hush@host/name")
    for act in (place.back_up, place.restore):
        with pytest.raises(BackupError, match=r"^on PostgreSQL use pg_dump") as refused:
            act()
        assert "hush" not in str(refused.value)


def test_a_database_outside_the_data_folder_is_not_silently_left_out(
    place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WEERKLANK_DATABASE_URL", f"sqlite:///{tmp_path}/elsewhere.db")
    with pytest.raises(BackupError, match=r"^WEERKLANK_DATABASE_URL names a SQLite file outside"):
        place.back_up()
