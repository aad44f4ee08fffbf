"""The key store keeps, gives back and truly forgets; in both databases."""

from __future__ import annotations

import asyncio
import stat
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import URL, make_url, text

from bot.keyfile import VaultError
from bot.keystore import KeyStore, WrappedKey, keys_url
from tests.postgres import PostgresServer

MANY = 1_203


def key(owner: str, wrapped: bytes = b"w" * 40) -> WrappedKey:
    return WrappedKey(owner, "0123456789abcdef", wrapped)


def traces(folder: Path, secret: bytes) -> list[str]:
    return [file.name for file in folder.iterdir() if secret in file.read_bytes()]


@pytest.mark.parametrize(
    ("database", "keys"),
    [
        ("sqlite+aiosqlite:////elsewhere/words.db", "sqlite+aiosqlite:////data/with space/keys.db"),
        ("postgresql+psycopg://eva:pw@host:5433/words", "postgresql+psycopg://eva:pw@host:5433/words_keys"),
        (
            "postgresql+psycopg://@/words?host=%2Frun%2Fpg",
            "postgresql+psycopg://@/words_keys?host=%2Frun%2Fpg",
        ),
    ],
)
def test_keys_live_beside_the_words(database: str, keys: str) -> None:
    assert keys_url(database, Path("/data/with space")) == make_url(keys)


async def test_what_was_added_is_there_after_opening_again(keys: URL) -> None:
    added = [key(f"p:{n}", n.to_bytes(40, "big")) for n in range(MANY)]
    store = await KeyStore.open(keys)
    await store.add(added)
    await store.close()
    store = await KeyStore.open(keys)
    found = await store.load([*(one.owner for one in added), "p:stranger"])
    await store.close()
    assert sorted(found) == sorted(added)


async def test_the_first_key_of_an_owner_stays(keys: URL) -> None:
    store = await KeyStore.open(keys)
    await store.add([key("p:1", b"first" * 8)])
    await store.add([key("p:1", b"later" * 8), key("p:2")])
    found = await store.load(["p:1", "p:2"])
    await store.close()
    assert sorted(found) == [key("p:1", b"first" * 8), key("p:2")]


async def test_removing_takes_the_named_and_no_other(keys: URL) -> None:
    store = await KeyStore.open(keys)
    await store.add([key(f"p:{n}") for n in range(MANY)])
    await store.remove([f"p:{n}" for n in range(MANY - 1)] + ["p:stranger"])
    left = await store.load(f"p:{n}" for n in range(MANY))
    await store.close()
    assert left == [key(f"p:{MANY - 1}")]


async def test_every_owner_is_listed_once_and_in_order(keys: URL) -> None:
    store = await KeyStore.open(keys)
    assert [owner async for owner in store.owners()] == []
    owners = [f"p:{n:05}" for n in range(MANY)]
    await store.add([key(owner) for owner in reversed(owners)])
    listed = [owner async for owner in store.owners()]
    await store.close()
    assert listed == owners


async def test_a_listing_may_be_left_halfway(keys: URL) -> None:
    store = await KeyStore.open(keys)
    await store.add([key(f"p:{n}") for n in range(MANY)])
    async for owner in store.owners():
        await store.remove([owner])
        break
    assert await store.load([owner]) == []
    await store.close()


async def test_who_has_no_key_any_more_is_remembered_by_name(keys: URL) -> None:
    store = await KeyStore.open(keys)
    await store.add([key(f"p:{n:05}") for n in range(MANY)])
    await store.remove([f"p:{n:05}" for n in range(MANY - 1)] + ["p:stranger"])
    await store.add([key("p:00001")])
    destroyed = [owner async for owner in store.destroyed()]
    await store.close()
    assert destroyed == ["p:00000", *(f"p:{n:05}" for n in range(2, MANY - 1))]


async def test_a_key_that_an_older_copy_brings_back_is_destroyed_at_the_next_start(keys: URL) -> None:
    store = await KeyStore.open(keys)
    await store.add([key("p:1"), key("p:2")])
    async with store._engine.begin() as connection:
        await connection.execute(text("CREATE TABLE copy AS SELECT * FROM wrapped_keys"))
    await store.remove(["p:1"])
    async with store._engine.begin() as connection:
        await connection.execute(text("INSERT INTO wrapped_keys SELECT * FROM copy WHERE owner = 'p:1'"))
    await store.close()
    store = await KeyStore.open(keys)
    left = await store.load(["p:1", "p:2"])
    await store.close()
    assert left == [key("p:2")]


async def test_a_key_made_anew_for_the_same_owner_stays(keys: URL) -> None:
    store = await KeyStore.open(keys)
    await store.add([key("p:1")])
    await store.remove(["p:1"])
    await store.add([key("p:1", b"later" * 8)])
    await store.close()
    store = await KeyStore.open(keys)
    assert await store.load(["p:1"]) == [key("p:1", b"later" * 8)]
    await store.close()


async def test_a_destroyed_key_is_gone_from_every_byte_on_disk(tmp_path: Path) -> None:
    settled, recent = bytes(range(100, 140)), bytes(range(200, 240))
    store = await KeyStore.open(keys_url("sqlite+aiosqlite://", tmp_path))
    await store.add([key("p:1"), key("p:2", settled)])
    await store.close()
    store = await KeyStore.open(keys_url("sqlite+aiosqlite://", tmp_path))
    await store.add([key("p:3", recent)])
    assert "keys.db" in traces(tmp_path, settled)
    assert "keys.db-wal" in traces(tmp_path, recent)
    await store.remove(["p:2", "p:3"])
    left_while_open = traces(tmp_path, settled) + traces(tmp_path, recent)
    await store.close()
    assert left_while_open == []


async def test_the_file_is_for_us_alone_and_written_through(tmp_path: Path) -> None:
    store = await KeyStore.open(keys_url("sqlite+aiosqlite://", tmp_path / "data"))
    await store.add([key("p:1")])
    async with store._engine.connect() as connection:
        pragmas = [
            (await connection.exec_driver_sql(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "synchronous", "secure_delete")
        ]
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in (tmp_path / "data").iterdir()}
    await store.close()
    assert pragmas == ["wal", 2, 1]
    assert modes == dict.fromkeys(("keys.db", "keys.db-wal", "keys.db-shm"), 0o600)


async def test_an_error_never_carries_a_key(keys: URL) -> None:
    store = await KeyStore.open(keys)
    marked = WrappedKey("p:1", None, b"marker-of-a-key")  # type: ignore[arg-type]
    with pytest.raises(Exception, match="kek_id") as failed:
        await store.add([marked])
    await store.close()
    assert "marker" not in str(failed.value)


async def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "keys.db").write_bytes(b"something else " * 1000)
    with pytest.raises(
        VaultError, match=r"not a database\). Nothing was changed.*backup of the keys"
    ) as refused:
        await KeyStore.open(keys_url("sqlite+aiosqlite://", tmp_path))
    assert "\n" not in str(refused.value)
    assert (tmp_path / "keys.db").read_bytes() == b"something else " * 1000


async def test_a_folder_that_cannot_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    with pytest.raises(VaultError, match=r"cannot be opened .*Nothing was changed.*folder writable"):
        await KeyStore.open(keys_url("sqlite+aiosqlite://", tmp_path / "data"))


async def test_a_server_that_does_not_answer_is_refused_without_its_password(tmp_path: Path) -> None:
    url = f"postgresql+psycopg://eva:marker-password@/words_keys?host={tmp_path}"
    with pytest.raises(VaultError, match=r"cannot be opened .*Start the server") as refused:
        await KeyStore.open(url)
    assert "marker-password" not in str(refused.value)
    assert "\n" not in str(refused.value)


async def test_a_missing_driver_is_told_with_the_mend() -> None:
    with pytest.raises(VaultError, match=r"No module named.*weerklank\[postgres\]"):
        await KeyStore.open("postgresql+asyncpg://host/words_keys")


async def test_an_account_that_may_not_make_the_database_is_told_so(
    postgres: PostgresServer, postgres_url: str, tmp_path: Path
) -> None:
    as_postgres = postgres_url.replace("+psycopg", "", 1)
    with psycopg.connect(as_postgres, autocommit=True) as connection:
        connection.execute("CREATE ROLE limited LOGIN")
    limited = make_url(postgres_url).set(username="limited")
    with pytest.raises(VaultError, match=r"permission denied.*make it yourself"):
        await KeyStore.open(keys_url(limited, tmp_path))
    with psycopg.connect(as_postgres, autocommit=True) as connection:
        connection.execute("DROP ROLE limited")


async def test_two_that_open_an_empty_place_at_once_share_it(keys: URL) -> None:
    one, other = await asyncio.gather(KeyStore.open(keys), KeyStore.open(keys))
    await one.add([key("p:1")])
    found = await other.load(["p:1"])
    await one.close()
    await other.close()
    assert found == [key("p:1")]
