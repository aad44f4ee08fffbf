"""Another wrapping key: while the bot runs, broken off anywhere, and without a word lost."""

from __future__ import annotations

import asyncio
import errno
from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlalchemy import URL

from bot import keyfile, keystore
from bot.keyfile import VaultError
from bot.keystore import KeyStore, WrappedKey
from bot.rotation import finish, prepare, rotate
from bot.settings import Settings
from bot.storage.store import Store
from bot.vault import Vault
from tests.bot.test_vault import PLACE, WORDS, stored

PEOPLE = [f"p:{number}" for number in range(7)]


class KilledError(Exception):
    """The program ends here."""


async def write(vault: Vault, owners: Sequence[str]) -> dict[str, bytes]:
    await vault.prepare([], create=owners)
    return {owner: vault.seal(owner, *PLACE, WORDS) for owner in owners}


async def assert_opens(vault: Vault, sealed: dict[str, bytes]) -> None:
    await vault.prepare(sealed)
    for owner, words in sealed.items():
        assert vault.unseal(owner, *PLACE, words) == WORDS


async def rotated(keys: URL, key_file: Path) -> int:
    """What the command does beside a bot that may be running."""
    beside = await Vault.open(keys, key_file)
    try:
        return await beside.rotate()
    finally:
        await beside.close()


async def started(keys: URL, key_file: Path) -> Vault:
    """A bot at its start."""
    vault = await Vault.open(keys, key_file)
    assert await vault.leave_former()
    return vault


async def test_every_key_is_wrapped_anew_and_every_word_opens(keys: URL, key_file: Path) -> None:
    vault = await started(keys, key_file)
    sealed, mark, before = await write(vault, PEOPLE), vault.mark, vault.wrapped_with
    await vault.close()
    former = key_file.read_text()
    assert await rotated(keys, key_file) == len(PEOPLE) + 1  # and the house's own
    assert key_file.read_text().endswith(former)
    vault = await started(keys, key_file)
    await assert_opens(vault, sealed)
    assert vault.mark == mark
    assert before not in {key.kek_id for key in await stored(keys)}
    await vault.close()
    assert key_file.read_text().count("\n") == 1
    assert former not in key_file.read_text()
    assert key_file.stat().st_mode & 0o777 == 0o600
    assert list(key_file.parent.iterdir()) == [key_file]


async def test_a_bot_that_runs_meanwhile_goes_on(keys: URL, key_file: Path) -> None:
    """With what it holds ready, with what it must load, and with somebody who comes after the rotation."""
    writer = await started(keys, key_file)
    loaded = await write(writer, PEOPLE[:2])
    await writer.close()
    bot = await started(keys, key_file)
    held = await write(bot, PEOPLE[2:4])
    await rotated(keys, key_file)
    late = await write(bot, PEOPLE[4:])
    await assert_opens(bot, held | loaded | late)
    await bot.close()
    bot = await started(keys, key_file)
    await assert_opens(bot, held | loaded | late)
    await bot.close()


async def test_twice_in_a_row_without_a_start_between_them(keys: URL, key_file: Path) -> None:
    bot = await started(keys, key_file)
    sealed = await write(bot, PEOPLE)
    await rotated(keys, key_file)
    await rotated(keys, key_file)
    await assert_opens(bot, sealed)
    await bot.close()
    bot = await started(keys, key_file)
    await assert_opens(bot, sealed)
    await bot.close()
    assert key_file.read_text().count("\n") == 1


@pytest.mark.parametrize("killed_at", range(4))
async def test_a_rotation_that_is_broken_off_loses_nothing(
    keys: URL, key_file: Path, monkeypatch: pytest.MonkeyPatch, killed_at: int
) -> None:
    bot = await started(keys, key_file)
    sealed = await write(bot, PEOPLE)
    await bot.close()
    monkeypatch.setattr(keystore, "_AT_ONCE", 2)
    rewrap, calls = KeyStore.rewrap, iter(range(100))

    async def dies(store: KeyStore, anew: Sequence[WrappedKey]) -> None:
        if next(calls) == killed_at:
            raise KilledError
        await rewrap(store, anew)

    monkeypatch.setattr(KeyStore, "rewrap", dies)
    with pytest.raises(KilledError):
        await rotated(keys, key_file)
    monkeypatch.setattr(KeyStore, "rewrap", rewrap)
    bot = await started(keys, key_file)
    await assert_opens(bot, sealed)
    assert len({key.kek_id for key in await stored(keys)}) == 1
    await bot.close()
    assert key_file.read_text().count("\n") == 1


async def test_a_key_that_was_destroyed_meanwhile_stays_destroyed(
    keys: URL, key_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bot = await started(keys, key_file)
    await write(bot, PEOPLE)
    rewrap = KeyStore.rewrap

    async def later(store: KeyStore, anew: Sequence[WrappedKey]) -> None:
        await bot.destroy([PEOPLE[0]])
        await rewrap(store, anew)

    monkeypatch.setattr(KeyStore, "rewrap", later)
    await rotated(keys, key_file)
    assert PEOPLE[0] not in {key.owner for key in await stored(keys)}
    await bot.close()


async def test_a_start_beside_a_second_rotation_takes_no_key_away(keys: URL, key_file: Path) -> None:
    """The start read the file before it was rotated once more."""
    bot = await started(keys, key_file)
    sealed = await write(bot, PEOPLE)
    await bot.close()
    await rotated(keys, key_file)
    starting = await Vault.open(keys, key_file)
    keyfile.renew(key_file)
    newest = key_file.read_text()
    assert await starting.leave_former()
    assert key_file.read_text() == newest
    await assert_opens(starting, sealed)
    await starting.close()


async def test_a_key_file_that_cannot_be_written_changes_nothing(
    keys: URL, key_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bot = await started(keys, key_file)
    await write(bot, PEOPLE)
    before = (key_file.read_bytes(), await stored(keys))

    def refused(path: Path, target: Path) -> Path:
        raise OSError(errno.EROFS, "Read-only file system")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", refused)
        with pytest.raises(VaultError, match=r"cannot be changed \(Read-only file system\)\. Nothing"):
            await bot.rotate()
    assert (key_file.read_bytes(), await stored(keys)) == before
    assert list(key_file.parent.iterdir()) == [key_file]
    await bot.rotate()
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", refused)
        assert not await bot.leave_former()
    await bot.close()
    bot = await started(keys, key_file)
    await bot.close()


async def test_the_former_key_opens_nothing_that_was_wrapped_anew(keys: URL, key_file: Path) -> None:
    await (await started(keys, key_file)).close()
    former = key_file.read_text()
    await rotated(keys, key_file)
    key_file.write_text(former)
    with pytest.raises(VaultError, match=r"holds key [0-9a-f]+, but the stored words need key"):
        await Vault.open(keys, key_file)


async def test_the_command_says_what_was_done_and_what_to_copy(tmp_path: Path) -> None:
    settings = Settings(WEERKLANK_DATA_DIR=tmp_path / "data", WEERKLANK_KEY_FILE=tmp_path / "key")
    with pytest.raises(VaultError, match=r"does not exist\. Is WEERKLANK_DATA_DIR right"):
        await rotate(settings)
    assert not settings.key_file.exists()
    settings.data_dir.mkdir()
    await (await started(settings.keys_url, settings.key_file)).close()
    key = keyfile.read(settings.key_file)
    assert key is not None
    told = await rotate(settings)
    assert told.startswith("1 keys are wrapped with key ")
    assert f"no longer with {key.id}." in told
    new = keyfile.read(settings.key_file)
    assert new is not None
    assert new.id in told
    assert new.line.strip() not in told


# Where the bot was handed a copy of the key file


@pytest.fixture
def handed(tmp_path: Path) -> tuple[Settings, Path]:
    """What the operator's commands use, and the copy that the bot reads, which nobody can write there."""
    settings = Settings(WEERKLANK_DATA_DIR=tmp_path / "data", WEERKLANK_KEY_FILE=tmp_path / "key")
    settings.data_dir.mkdir()
    keyfile.make(settings.key_file)
    return settings, tmp_path / "credential" / "key"


async def begun(settings: Settings, copy: Path) -> tuple[Vault, Store]:
    """A service at its start: it is handed the file as it is by now, and cannot change it."""
    copy.parent.mkdir(exist_ok=True)
    copy.unlink(missing_ok=True)  # nobody writes into it: each start is given a new one
    copy.write_bytes(settings.key_file.read_bytes())
    copy.chmod(0o400)
    vault = await Vault.open(settings.keys_url, copy)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "replace", _read_only)
        await vault.leave_former()
    store = await Store.open(settings.database_url, vault)
    await store.begin()
    return vault, store


def _read_only(path: Path, target: Path) -> Path:
    raise OSError(errno.EROFS, "Read-only file system")


async def ended(vault: Vault, store: Store) -> None:
    await store.close()
    await vault.close()


async def test_a_bot_with_a_copy_goes_on_through_both_steps(handed: tuple[Settings, Path]) -> None:
    settings, copy = handed
    former = settings.key_file.read_text()
    bot, store = await begun(settings, copy)
    sealed = await write(bot, PEOPLE[:2])
    assert "Restart the bot" in await prepare(settings)
    sealed |= await write(bot, PEOPLE[2:4])
    await assert_opens(bot, sealed)
    await ended(bot, store)
    bot, store = await begun(settings, copy)
    await assert_opens(bot, sealed)
    assert " alone: copy it once more" in await finish(settings)
    sealed |= await write(bot, PEOPLE[4:])
    await assert_opens(bot, sealed)
    await ended(bot, store)
    assert settings.key_file.read_text().count("\n") == 1
    assert former not in settings.key_file.read_text()
    bot, store = await begun(settings, copy)
    await assert_opens(bot, sealed)
    await ended(bot, store)


async def test_no_key_is_taken_away_before_the_bot_has_begun_with_the_new_one(
    handed: tuple[Settings, Path],
) -> None:
    settings, copy = handed
    bot, store = await begun(settings, copy)
    await prepare(settings)
    both = settings.key_file.read_text()
    for _ in range(2):
        with pytest.raises(VaultError, match=r"has not begun with key [0-9a-f]+ yet\. Nothing was changed"):
            await finish(settings)
        # Also when everything is wrapped anew already: the bot may wrap a newcomer's with the former one.
        await rotated(settings.keys_url, settings.key_file)
    assert settings.key_file.read_text().endswith(both)
    await ended(bot, store)


async def test_finishing_twice_or_without_anything_to_finish_changes_nothing(
    handed: tuple[Settings, Path],
) -> None:
    settings, copy = handed
    await ended(*await begun(settings, copy))
    before = settings.key_file.read_bytes()
    for _ in range(2):
        await finish(settings)
    assert settings.key_file.read_bytes() == before


async def test_finishing_where_the_file_cannot_be_written_is_refused(
    handed: tuple[Settings, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    settings, copy = handed
    await prepare(settings)
    await ended(*await begun(settings, copy))
    monkeypatch.setattr(Path, "replace", _read_only)
    with pytest.raises(VaultError, match=r"holds a former key yet, and cannot be written\. Nothing"):
        await finish(settings)


def test_the_key_file_is_all_that_the_first_step_needs(handed: tuple[Settings, Path]) -> None:
    settings, _ = handed
    asyncio.run(prepare(settings))
    assert list(settings.data_dir.iterdir()) == []
