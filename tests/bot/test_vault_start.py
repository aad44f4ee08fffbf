"""A vault at its start: lost, wrong and damaged keys, kills, and what is left on disk."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import URL

from bot.keyfile import VaultError
from bot.keystore import KeyStore, WrappedKey
from bot.vault import NoKey, Vault
from tests.bot.test_vault import PLACE, WORDS, stored

ROOT = Path(__file__).resolve().parents[2]


async def test_a_key_store_begun_anew_has_another_mark(tmp_path: Path, key_file: Path) -> None:
    keys = URL.create("sqlite+aiosqlite", database=str(tmp_path / "keys.db"))
    marks = []
    for _ in range(2):
        for _ in range(2):
            vault = await Vault.open(keys, key_file)
            marks.append(vault.mark)
            await vault.close()
        (tmp_path / "keys.db").unlink()
    assert marks[0] == marks[1] != marks[2] == marks[3]


async def test_a_lost_key_file_is_told_in_one_line_and_not_replaced(keys: URL, key_file: Path) -> None:
    vault = await Vault.open(keys, key_file)
    await vault.prepare([], create=["p:1"])
    sealed = vault.seal("p:1", *PLACE, WORDS)
    await vault.close()
    before = await stored(keys)
    away = key_file.rename(key_file.with_name("away"))
    with pytest.raises(
        VaultError, match=rf"{key_file} is missing.* Nothing was changed\. Put back .*{before[0].kek_id}\.$"
    ):
        await Vault.open(keys, key_file)
    assert not key_file.exists()
    assert await stored(keys) == before
    away.rename(key_file)
    vault = await Vault.open(keys, key_file)
    await vault.prepare(["p:1"])
    assert vault.unseal("p:1", *PLACE, sealed) == WORDS
    await vault.close()


async def test_a_wrong_key_file_is_told_in_one_line_and_changes_nothing(
    keys: URL, key_file: Path, tmp_path: Path
) -> None:
    await (await Vault.open(keys, key_file)).close()
    before, right = await stored(keys), key_file.read_bytes()
    elsewhere = URL.create("sqlite+aiosqlite", database=str(tmp_path / "other" / "keys.db"))
    wrong = tmp_path / "wrong"
    await (await Vault.open(elsewhere, wrong)).close()
    content = wrong.read_bytes()
    with pytest.raises(
        VaultError, match=rf"{wrong} holds key .* need key {before[0].kek_id}. Nothing was changed. Put back"
    ):
        await Vault.open(keys, wrong)
    assert (await stored(keys), wrong.read_bytes(), key_file.read_bytes()) == (before, content, right)


async def test_a_bad_key_file_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    key_file = tmp_path / "key"
    key_file.write_text("not a key")
    with pytest.raises(VaultError, match="does not hold a Weerklank key"):
        await Vault.open(
            URL.create("sqlite+aiosqlite", database=str(tmp_path / "data" / "keys.db")), key_file
        )
    assert list(tmp_path.iterdir()) == [key_file]


async def test_a_damaged_key_store_is_told(keys: URL, key_file: Path) -> None:
    await (await Vault.open(keys, key_file)).close()
    (house,) = await stored(keys)
    store = await KeyStore.open(keys)
    await store.remove([house.owner])
    await store.add([house._replace(wrapped=bytes(40))])
    await store.close()
    with pytest.raises(VaultError, match=r"key store is damaged.*Nothing was changed\. Put back your backup"):
        await Vault.open(keys, key_file)


async def test_a_damaged_data_key_stops_its_owner_only_and_is_not_replaced(keys: URL, key_file: Path) -> None:
    store = await KeyStore.open(keys)
    damaged = WrappedKey("p:1", "0" * 16, bytes(40))
    await store.add([damaged])
    await store.close()
    vault = await Vault.open(keys, key_file)
    await vault.prepare([], create=["p:1", "p:2"])
    vault.seal("p:2", *PLACE, WORDS)
    with pytest.raises(NoKey):
        vault.seal("p:1", *PLACE, WORDS)
    await vault.close()
    assert damaged in await stored(keys)


async def test_no_word_address_or_open_key_is_ever_on_disk(tmp_path: Path) -> None:
    key_file = tmp_path / "config" / "key"
    vault = await Vault.open(URL.create("sqlite+aiosqlite", database=str(tmp_path / "keys.db")), key_file)
    await vault.prepare([], create=["p:1"])
    (tmp_path / "words").write_bytes(vault.seal("p:1", *PLACE, WORDS) + vault.lookup("telegram:marker-4712"))
    (kept,) = await vault._store.load(["p:1"])
    data_key = vault._wrapping.unwrap(kept.wrapped)
    assert data_key is not None
    on_disk = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    await vault.close()
    assert kept.wrapped in on_disk
    assert b"marker" not in on_disk
    assert data_key not in on_disk


KILLED = """
import asyncio, sys
from pathlib import Path
from bot.vault import Vault

async def main(keys, key_file):
    vault = await Vault.open(keys, Path(key_file))
    for number in range(1_000_000):
        owner = f"p:{number}"
        await vault.prepare([], create=[owner])
        print(owner, vault.seal(owner, "entries", "value", "17", b"kept").hex(), flush=True)

asyncio.run(main(*sys.argv[1:]))
"""


@pytest.mark.parametrize("told", [1, 3, 20])
async def test_a_key_outlives_a_kill_right_after_its_first_use(keys: URL, key_file: Path, told: int) -> None:
    """The child goes on making keys while it is killed, so the kill also falls inside a commit."""
    arguments = [sys.executable, "-c", KILLED, keys.render_as_string(hide_password=False), str(key_file)]
    with subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        lines = [child.stdout.readline() for _ in range(told)]
        child.kill()
        lines += child.stdout.readlines()
    used = [line.split() for line in lines if line.endswith("\n")]
    vault = await Vault.open(keys, key_file)
    await vault.prepare([owner for owner, _ in used])
    opened = [vault.unseal(owner, *PLACE, bytes.fromhex(sealed)) for owner, sealed in used]
    await vault.close()
    assert opened == [b"kept"] * len(used)
    assert len(used) >= told
