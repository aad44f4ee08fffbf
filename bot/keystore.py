"""Where wrapped keys live: a small database of their own, apart from the words that they open.

Apart, so that a backup of the words opens nothing, and destroying one row here makes every copy of somebody's
words unreadable for good, in old backups too. On SQLite it is `keys.db` in the data folder; a deleted key is
overwritten there (secure_delete) and the journal emptied. On PostgreSQL it is a database beside the main one;
there the bytes of a deleted key stay, wrapped, until the server uses their page again.

Whose key was destroyed is remembered, by the owner's pseudonym alone: a key that an older copy brings back is
destroyed again before anything is opened with it. One that was made later for the same owner is another key.

What is committed here is on disk before the call returns: no word may ever be sealed with a key that a power
cut could take back.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import (
    URL,
    Column,
    DateTime,
    LargeBinary,
    MetaData,
    Select,
    String,
    Table,
    bindparam,
    delete,
    func,
    make_url,
    select,
    text,
)
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.keyfile import VaultError
from bot.storage.engine import (
    INSTALL_DRIVER,
    REFUSED,
    is_sqlite,
    postgres_engine,
    sqlite_engine,
    truncate_journal,
    why,
)

_tables = MetaData()
_keys = Table(
    "wrapped_keys",
    _tables,
    Column("owner", String, primary_key=True),
    Column("kek_id", String, nullable=False),
    Column("wrapped", LargeBinary, nullable=False),
    Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
)
destroyed_keys = Table(
    "destroyed_keys",
    _tables,
    Column("owner", String, primary_key=True),
    # When the key was made that was destroyed, as `created_at` had it.
    Column("made_at", DateTime(timezone=True), nullable=False),
    Column("destroyed_at", DateTime(timezone=True), nullable=False),
)
# Core has no insert that minds a row which is there by now, and that both databases understand.
_add = text(
    "INSERT INTO wrapped_keys (owner, kek_id, wrapped, created_at) VALUES (:owner, :kek_id, :wrapped, :now) "
    "ON CONFLICT (owner) DO NOTHING"
).bindparams(bindparam("now", type_=DateTime(timezone=True)))
_note = text(
    "INSERT INTO destroyed_keys (owner, made_at, destroyed_at) "
    "SELECT owner, created_at, :now FROM wrapped_keys WHERE owner IN :owners "
    "ON CONFLICT (owner) DO UPDATE SET made_at = excluded.made_at, destroyed_at = excluded.destroyed_at"
).bindparams(bindparam("now", type_=DateTime(timezone=True)), bindparam("owners", expanding=True))
DESTROYED_AGAIN = (
    "DELETE FROM wrapped_keys WHERE EXISTS (SELECT 1 FROM destroyed_keys "
    "WHERE destroyed_keys.owner = wrapped_keys.owner AND destroyed_keys.made_at >= wrapped_keys.created_at)"
)
"""What an older copy brought back goes. In words that both databases understand."""
_rewrap = text("UPDATE wrapped_keys SET kek_id = :kek_id, wrapped = :wrapped WHERE owner = :owner")
KEYS = "keys.db"
"""The name of its file on SQLite."""
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
        return URL.create("sqlite+aiosqlite", database=str(data_dir / KEYS))
    return url.set(database=f"{url.database}{_SUFFIX}")


class KeyStore:
    """Wrapped keys by owner. Knows nothing of what they open, nor how."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    @classmethod
    async def open(cls, url: str | URL) -> KeyStore:
        """Open the store, made when it is not there yet. VaultError when that cannot be."""
        where = make_url(url)
        try:
            # On SQLite one connection: key traffic is small, so nobody in this process waits for a lock.
            engine = sqlite_engine(where, writing=True) if is_sqlite(where) else postgres_engine(where)
            store = cls(engine)
            await store._make_table()
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

    async def add(self, keys: Sequence[WrappedKey]) -> None:
        """Keep new keys, in one commit. An owner who has one by now keeps that: read back before use."""
        now = datetime.now(UTC)
        async with self._engine.begin() as connection:
            await connection.execute(_add, [{**key._asdict(), "now": now} for key in keys])

    async def wrapped_otherwise(self, kek_id: str, last: str = "") -> list[WrappedKey]:
        """The next keys, in order of owner, that another wrapping key closed."""
        query = (
            select(_keys.c.owner, _keys.c.kek_id, _keys.c.wrapped)
            .where(_keys.c.owner > last, _keys.c.kek_id != kek_id)
            .order_by(_keys.c.owner)
            .limit(_AT_ONCE)
        )
        async with self._engine.connect() as connection:
            return [WrappedKey(*row) for row in await connection.execute(query)]

    async def rewrap(self, keys: Sequence[WrappedKey]) -> None:
        """The same keys, wrapped anew, in one commit. One that was destroyed meanwhile stays so."""
        async with self._engine.begin() as connection:
            await connection.execute(_rewrap, [key._asdict() for key in keys])
        await self._empty_journal()

    async def remove(self, owners: Iterable[str]) -> None:
        """Destroy keys for good, in one commit, and remember whose. Owners without one are passed over."""
        now = datetime.now(UTC)
        async with self._engine.begin() as connection:
            for some in _in_parts(owners):
                await connection.execute(_note, {"owners": some, "now": now})
                await connection.execute(delete(_keys).where(_keys.c.owner.in_(some)))
        await self._empty_journal()

    def owners(self) -> AsyncIterator[str]:
        """All owners, in order of name; read in pages, so that nobody waits for a slow reader."""
        return self._names(select(_keys.c.owner), _keys.c.owner)

    def destroyed(self) -> AsyncIterator[str]:
        """The owners whose key was destroyed and who have none now, in order of name."""
        beside = destroyed_keys.outerjoin(_keys, _keys.c.owner == destroyed_keys.c.owner)
        gone = select(destroyed_keys.c.owner).select_from(beside).where(_keys.c.owner.is_(None))
        return self._names(gone, destroyed_keys.c.owner)

    async def _names(self, wanted: Select[str], name: Column[str]) -> AsyncIterator[str]:
        last = ""
        while True:
            page = wanted.where(name > last).order_by(name).limit(_AT_ONCE)
            async with self._engine.connect() as connection:
                found = list(await connection.scalars(page))
            for owner in found:
                yield owner
            if len(found) < _AT_ONCE:
                return
            last = found[-1]

    async def _make_table(self) -> None:
        try:
            server = not is_sqlite(self._engine.url)
            if server:
                await _make_database(self._engine.url)
            async with self._engine.begin() as connection:
                if server:
                    await connection.execute(select(func.pg_advisory_xact_lock(_STARTING)))
                await connection.run_sync(_tables.create_all)
                await connection.execute(text(DESTROYED_AGAIN))
            # A key destroyed just before a crash may still lie in the journal.
            await self._empty_journal()
        except BaseException:
            await self.close()
            raise

    async def _empty_journal(self) -> None:
        if is_sqlite(self._engine.url):
            async with self._engine.connect() as connection:
                await connection.run_sync(truncate_journal)


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


def _in_parts(owners: Iterable[str]) -> Iterator[list[str]]:
    """A statement holds only so many values."""
    rest = iter(owners)
    while some := list(islice(rest, _AT_ONCE)):
        yield some
