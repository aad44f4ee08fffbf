"""Where wrapped keys live: a small database of their own, apart from the words that they open.

Apart, so that a backup of the words opens nothing, and destroying one row here makes every copy of somebody's
words unreadable for good, in old backups too. On SQLite it is `keys.db` in the data folder; a deleted key is
overwritten there (secure_delete) and the journal emptied. On PostgreSQL it is a database beside the main one;
there the bytes of a deleted key stay, wrapped, until the server uses their page again.

What is committed here is on disk before the call returns: no word may ever be sealed with a key that a power
cut could take back.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import (
    URL,
    Column,
    Connection,
    DateTime,
    LargeBinary,
    MetaData,
    String,
    Table,
    bindparam,
    delete,
    func,
    inspect,
    make_url,
    select,
    text,
    update,
)
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.keyfile import VaultError
from bot.storage.engine import INSTALL_DRIVER, REFUSED, is_sqlite, postgres_engine, sqlite_engine, why

HOUSE = "house"
"""The owner of the one key that is nobody's. What wraps it is the wrapping key that counts."""

_tables = MetaData()
_keys = Table(
    "wrapped_keys",
    _tables,
    Column("owner", String, primary_key=True),
    Column("kek_id", String, nullable=False),
    Column("wrapped", LargeBinary, nullable=False),
    Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
)
# Core has no insert that leaves a row which is there by now, and that both databases understand.
_add = text(
    "INSERT INTO wrapped_keys (owner, kek_id, wrapped) VALUES (:owner, :kek_id, :wrapped) "
    "ON CONFLICT (owner) DO NOTHING"
)
_ADDABLE = select(_keys.c.kek_id).where(_keys.c.owner == HOUSE).with_for_update(read=True)
_REWRAP = (
    update(_keys)
    .where(_keys.c.owner == bindparam("whose"), _keys.c.wrapped == bindparam("was"))
    .values(kek_id=bindparam("by"), wrapped=bindparam("becomes"))
)
_AT_ONCE = 500
_SUFFIX = "_keys"
# Any number that is ours alone: replicas that start at once wait here for the first of them.
_STARTING = 0x7765_6572_6B6C


class WrappedKey(NamedTuple):
    """A data key as it is stored. `kek_id` names the wrapping key that opens it."""

    owner: str
    kek_id: str
    wrapped: bytes


def keys_url(database_url: str | URL, data_dir: Path) -> URL:
    """Where the keys of this database live: `keys.db` in the data folder, or the database `<name>_keys`."""
    url = make_url(database_url)
    if is_sqlite(url):
        return URL.create("sqlite+aiosqlite", database=str(data_dir / "keys.db"))
    return url.set(database=f"{url.database}{_SUFFIX}")


class KeyStore:
    """Wrapped keys by owner. Knows nothing of what they open, nor how."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    @classmethod
    async def open(cls, url: str | URL, *, make: bool = True) -> KeyStore:
        """Open the store, made when it is not there yet unless `make` is False. VaultError when that cannot
        be."""
        where = make_url(url)
        if not make and _is_absent(where):
            raise _no_keys(where)
        try:
            # On SQLite one connection: key traffic is small, so nobody in this process waits for a lock.
            engine = sqlite_engine(where, writing=True) if is_sqlite(where) else postgres_engine(where)
            store = cls(engine)
            if make:
                await store._make_table()
            elif not await store._is_made():
                raise _no_keys(where)
        except REFUSED as fault:
            raise _refusal(where, fault) from None
        return store

    async def close(self) -> None:
        await self._engine.dispose()

    async def load(self, owners: Iterable[str]) -> list[WrappedKey]:
        """The keys of these owners, as far as they have one."""
        found: list[WrappedKey] = []
        for some in _in_parts(owners):
            query = select(_keys.c.owner, _keys.c.kek_id, _keys.c.wrapped).where(_keys.c.owner.in_(some))
            async with self._engine.connect() as connection:
                found += [WrappedKey(*row) for row in await connection.execute(query)]
        return found

    async def add(self, keys: Sequence[WrappedKey]) -> bool:
        """Keep new keys, in one commit. An owner who has one by now keeps that: read back before use.

        False, with nothing kept, when another wrapping key counts by now than the one that closed these.
        """
        async with self._engine.begin() as connection:
            # Held until the commit: once that key was changed for another, nothing comes under the former.
            counts = await connection.scalar(_ADDABLE)
            if counts is not None and any(key.kek_id != counts for key in keys):
                return False
            await connection.execute(_add, [key._asdict() for key in keys])
        return True

    async def wrapped_by(self) -> dict[str, int]:
        """How many keys each wrapping key has closed, by its id."""
        query = select(_keys.c.kek_id, func.count()).group_by(_keys.c.kek_id).order_by(_keys.c.kek_id)
        async with self._engine.connect() as connection:
            return {row[0]: row[1] for row in await connection.execute(query)}

    async def some_of(self, kek_id: str) -> list[WrappedKey]:
        """Some of the keys that this wrapping key has closed; none when there are none."""
        query = select(_keys.c.owner, _keys.c.kek_id, _keys.c.wrapped).where(_keys.c.kek_id == kek_id)
        async with self._engine.connect() as connection:
            return [WrappedKey(*row) for row in await connection.execute(query.limit(_AT_ONCE))]

    async def exchange(self, keys: Sequence[tuple[WrappedKey, WrappedKey]]) -> None:
        """Keep each second key in the place of the first, in one commit. One that is no more stays so."""
        rows = [
            {"whose": was.owner, "was": was.wrapped, "by": becomes.kek_id, "becomes": becomes.wrapped}
            for was, becomes in keys
        ]
        async with self._engine.begin() as connection:
            await connection.execute(_REWRAP, rows)

    async def settle(self) -> None:
        """Leave nothing behind of what was changed or destroyed, as far as the database can."""
        await self._empty_journal()

    async def remove(self, owners: Iterable[str]) -> None:
        """Destroy keys for good, in one commit. Owners without one are passed over."""
        async with self._engine.begin() as connection:
            for some in _in_parts(owners):
                await connection.execute(delete(_keys).where(_keys.c.owner.in_(some)))
        await self._empty_journal()

    async def owners(self) -> AsyncIterator[str]:
        """All owners, in order of name; read in pages, so that nobody waits for a slow reader."""
        last = ""
        while True:
            page = select(_keys.c.owner).where(_keys.c.owner > last).order_by(_keys.c.owner).limit(_AT_ONCE)
            async with self._engine.connect() as connection:
                found = list(await connection.scalars(page))
            for owner in found:
                yield owner
            if len(found) < _AT_ONCE:
                return
            last = found[-1]

    async def _is_made(self) -> bool:
        try:
            async with self._engine.connect() as connection:
                return await connection.run_sync(lambda made: inspect(made).has_table(_keys.name))
        finally:
            await self._engine.dispose()

    async def _make_table(self) -> None:
        try:
            server = not is_sqlite(self._engine.url)
            if server:
                await _make_database(self._engine.url)
            async with self._engine.begin() as connection:
                if server:
                    await connection.execute(select(func.pg_advisory_xact_lock(_STARTING)))
                await connection.run_sync(_tables.create_all)
            # A key destroyed just before a crash may still lie in the journal.
            await self._empty_journal()
        except BaseException:
            await self.close()
            raise

    async def _empty_journal(self) -> None:
        if is_sqlite(self._engine.url):
            async with self._engine.connect() as connection:
                await connection.run_sync(_truncate_journal)


def _truncate_journal(connection: Connection) -> None:
    cursor = connection.connection.cursor()
    cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    cursor.close()


async def _make_database(url: URL) -> None:
    """Make the database when it is not there, over the main one, to which this account surely may connect."""
    name = url.database or ""
    beside = create_async_engine(
        url.set(database=name.removesuffix(_SUFFIX)), hide_parameters=True, isolation_level="AUTOCOMMIT"
    )
    try:
        async with beside.connect() as connection:
            await connection.execute(select(func.pg_advisory_lock(_STARTING)))
            known = text("SELECT count(*) FROM pg_database WHERE datname = :name")
            if not await connection.scalar(known, {"name": name}):
                quoted = beside.dialect.identifier_preparer.quote_identifier(name)
                await connection.exec_driver_sql(f"CREATE DATABASE {quoted}")
            await connection.execute(select(func.pg_advisory_unlock(_STARTING)))
    finally:
        await beside.dispose()


def _refusal(where: URL, fault: Exception) -> VaultError:
    if isinstance(fault, ImportError):
        mend = INSTALL_DRIVER
    elif is_sqlite(where):
        mend = "Make its folder writable, or put back your backup of the keys."
    else:
        mend = "Start the server, and let this account make that database or make it yourself."
    shown = where.render_as_string(hide_password=True)
    return VaultError(f"The key store {shown} cannot be opened ({why(fault)}). Nothing was changed. {mend}")


def _is_absent(where: URL) -> bool:
    return is_sqlite(where) and not Path(where.database or "").exists()


def _no_keys(where: URL) -> VaultError:
    shown = where.render_as_string(hide_password=True)
    return VaultError(
        f"There are no keys in {shown}. Nothing was changed. "
        "Is WEERKLANK_DATA_DIR right? The bot makes them at its first start."
    )


def _in_parts(owners: Iterable[str]) -> Iterator[list[str]]:
    """A statement holds only so many values."""
    rest = iter(owners)
    while some := list(islice(rest, _AT_ONCE)):
        yield some
