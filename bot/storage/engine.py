"""The way to a database, for the store of the words and for that of the keys: SQLite or PostgreSQL.

SQLite. A transaction that writes begins with BEGIN IMMEDIATE: the driver's own default begins only at the
first write, and of two turns that read the same place before they write, one would be lost. Readers have
connections of their own, which refuse to write and see the state of one moment. A commit is on disk when it
returns (synchronous=FULL), and what is deleted is overwritten (secure_delete).

aiosqlite makes four trips to its thread for a statement: a cursor, the statement, the rows, the end. In the
path of a turn these trips cost more than the statements, so our connection makes them in one.

PostgreSQL. A machine that dies without a word leaves its connections open, and with them its locks. The
server is told to ask after us, so that a bot elsewhere need not wait the two hours that it takes by itself.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

import aiosqlite
from sqlalchemy import URL, Connection, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.storage.errors import StorageError

BUSY_MILLISECONDS = 5_000
"""How long to wait for another process that writes, such as a backup."""
ASK_AGAIN = 0.01
"""Seconds between two attempts at what SQLite itself does not wait for."""
READERS = 4
PRAGMAS = ("synchronous = FULL", "secure_delete = ON", f"busy_timeout = {BUSY_MILLISECONDS}")
KEEPALIVES = {"tcp_keepalives_idle": 10, "tcp_keepalives_interval": 5, "tcp_keepalives_count": 3}
"""Seconds of silence before the server asks, between askings, and how many it asks in vain."""

Row = tuple[Any, ...]


class _Cursor:
    """What SQLAlchemy asks of a driver's cursor; a statement and its rows in one trip."""

    def __init__(self, connection: _Connection) -> None:
        self._connection = connection
        self._rows: list[Row] = []
        self.description: Sequence[Row] | None = None
        self.rowcount = -1
        self.lastrowid: int | None = None
        self.arraysize = 1

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, statement: str, parameters: Sequence[Any] = ()) -> None:
        await self._connection.trip(self._execute, statement, parameters)

    async def executemany(self, statement: str, parameters: Sequence[Sequence[Any]]) -> None:
        await self._connection.trip(self._executemany, statement, parameters)

    async def fetchall(self) -> list[Row]:
        return self._rows

    async def close(self) -> None:
        """Nothing is left open."""

    def _execute(self, driver: sqlite3.Connection, statement: str, parameters: Sequence[Any]) -> None:
        cursor = driver.execute(statement, parameters)
        self.description = cursor.description
        self._rows = cursor.fetchall() if cursor.description else []
        self.rowcount, self.lastrowid = cursor.rowcount, cursor.lastrowid
        cursor.close()

    def _executemany(
        self, driver: sqlite3.Connection, statement: str, parameters: Sequence[Sequence[Any]]
    ) -> None:
        cursor = driver.executemany(statement, parameters)
        self.rowcount = cursor.rowcount
        cursor.close()


class _Connection(aiosqlite.Connection):
    """A connection that lives in a thread of its own, as aiosqlite made it, with our cursor."""

    def cursor(self) -> _Cursor:  # type: ignore[override]  # what SQLAlchemy needs of it, and no more
        return _Cursor(self)

    async def trip(self, work: Callable[..., None], *args: Any) -> None:
        """Do something in the thread of the connection."""
        await self._execute(work, self._conn, *args)  # type: ignore[no-untyped-call]


def engines(where: URL) -> tuple[AsyncEngine, AsyncEngine]:
    """The one that writes, and the one that reads. StorageError when they cannot be made."""
    try:
        if is_sqlite(where):
            return sqlite_engine(where, writing=True), sqlite_engine(where, writing=False)
        engine = postgres_engine(where)
    except REFUSED as fault:
        raise refusal(where, fault) from None
    return engine, engine


def sqlite_engine(url: URL, *, writing: bool, foreign_keys: bool = True) -> AsyncEngine:
    """An engine on a SQLite file, made when it is not there: for one writer, or for a few readers."""
    path = Path(url.database or "")
    pragmas = [*PRAGMAS, f"foreign_keys = {'ON' if foreign_keys else 'OFF'}"]
    if not writing:
        pragmas.append("query_only = ON")
    engine = create_async_engine(
        url,
        hide_parameters=True,  # an error must not carry what was being stored
        pool_size=1 if writing else READERS,
        max_overflow=0,
        async_creator=_connecting(path, pragmas),
    )
    begin = "BEGIN IMMEDIATE" if writing else "BEGIN"

    @event.listens_for(engine.sync_engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def postgres_engine(url: URL) -> AsyncEngine:
    """An engine on a database of a server, which must be there."""
    engine = create_async_engine(url, hide_parameters=True, pool_pre_ping=True)

    @event.listens_for(engine.sync_engine, "connect")
    def _tune(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        for name, value in KEEPALIVES.items():
            cursor.execute(f"SET {name} = {value}")
        cursor.close()
        connection.commit()

    return engine


def truncate_journal(connection: Connection) -> None:
    """Let the SQLite file take in its journal, and cut that off. It begins no transaction."""
    cursor = connection.connection.cursor()
    cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    cursor.close()


def is_sqlite(url: URL) -> bool:
    return url.get_backend_name() == "sqlite"


def _connecting(path: Path, pragmas: Sequence[str]) -> Callable[..., Awaitable[_Connection]]:
    def connect() -> sqlite3.Connection:
        _create_file(path)
        # isolation_level: the driver leaves transactions to us.
        driver = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        try:
            _write_ahead(driver)
            for pragma in pragmas:
                driver.execute(f"PRAGMA {pragma}")
        except BaseException:
            driver.close()
            raise
        return driver

    async def connecting(*_: Any, **__: Any) -> _Connection:
        connection = _Connection(connect, iter_chunk_size=64)
        # As SQLAlchemy does it: a thread that waits for work must not keep a program alive that has ended.
        connection._thread.daemon = True
        try:
            await connection
        except BaseException:
            # It says goodbye to the loop, which a program that refuses to start closes right now.
            connection._thread.join()
            raise
        return connection

    return connecting


def _write_ahead(driver: sqlite3.Connection) -> None:
    """Switch to WAL. SQLite does not wait for somebody else who opens a new file now: so ask again."""
    until = time.monotonic() + BUSY_MILLISECONDS / 1000
    while True:
        try:
            driver.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as fault:
            if fault.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(ASK_AGAIN)
        else:
            return


def _create_file(path: Path) -> None:
    """Ours alone from the first byte on; SQLite gives its journal the same mode.

    A file that stands is not opened here: closing it again would drop every lock that SQLite holds on it in
    this process (POSIX locks; see "How To Corrupt An SQLite Database File", 2.2).
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))


REFUSED = (SQLAlchemyError, sqlite3.Error, OSError, ImportError)
"""What opening a database may raise."""
INSTALL_DRIVER = "Install Weerklank with its extra: weerklank[postgres]."


def refusal(url: URL, fault: Exception) -> StorageError:
    """Why the database of the words cannot be opened, in one line for an operator."""
    reason = why(fault)
    if isinstance(fault, ImportError):
        mend = INSTALL_DRIVER
    elif isinstance(fault, ArgumentError):
        reason, mend = "no such kind of database", "Name another in WEERKLANK_DATABASE_URL."
    elif is_sqlite(url):
        mend = "Make its folder writable, or put back your backup of the database."
    else:
        mend = "Start the server, and let this account use that database."
    shown = url.render_as_string(hide_password=True)
    return StorageError(f"The database {shown} cannot be opened ({reason}). Nothing was changed. {mend}")


def why(fault: Exception) -> str:
    """What the driver says of a fault, in one line."""
    known = fault.orig if isinstance(fault, DBAPIError) else fault
    return str(known).strip().partition("\n")[0] or type(known).__name__
