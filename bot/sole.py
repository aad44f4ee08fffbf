"""One bot on one database: two would both ring, send and answer.

With SQLite a lock on a file beside the database; the kernel drops it when the process dies, however it
dies. With PostgreSQL an advisory lock on a connection of its own, which the server drops with the connection.
That connection can be lost while the bot lives (the server restarts, the net is cut), and then another bot
may begin: so we look after it, and a bot that finds its place taken ends.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
from pathlib import Path

import structlog
from sqlalchemy import make_url, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.storage.engine import REFUSED, postgres_engine, refusal

LOCK = "weerklank.lock"
ADVISORY_LOCK = 0x5745_4552
"""An arbitrary number that is ours: "WEER"."""
LOOK_EVERY = 5.0
"""Seconds between two looks at our lock."""
log = structlog.get_logger()


class AlreadyRunning(Exception):
    """Another bot uses this database."""


class FileLock:
    """A lock on a file in the data directory. The file stays; only the lock says that a bot runs."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    @classmethod
    def take(cls, folder: Path) -> FileLock:
        """Raises AlreadyRunning."""
        descriptor = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            raise AlreadyRunning(str(folder)) from None
        return cls(descriptor)

    def close(self) -> None:
        os.close(self._descriptor)

    async def release(self) -> None:
        self.close()


class ServerLock:
    """An advisory lock of a PostgreSQL server."""

    def __init__(self, engine: AsyncEngine, connection: AsyncConnection) -> None:
        self._engine = engine
        self._connection = connection

    @classmethod
    async def take(cls, url: str) -> ServerLock:
        """Raises AlreadyRunning, or StorageError when the server does not let us in."""
        where = make_url(url)
        try:
            engine = postgres_engine(where)
        except REFUSED as fault:
            raise refusal(where, fault) from None
        try:
            return cls(engine, await _locked(engine))
        except REFUSED as fault:
            await engine.dispose()
            raise refusal(where, fault) from None
        except AlreadyRunning:
            await engine.dispose()
            raise

    async def keep(self) -> None:
        """Look after the lock for ever. Raises AlreadyRunning when another bot has taken our place."""
        while True:
            await asyncio.sleep(LOOK_EVERY)
            try:
                await self.look()
            except REFUSED as fault:
                log.warning("the server does not answer, looking again", fault=type(fault).__name__)

    async def look(self) -> None:
        """See that the lock is ours, and take it again when its connection was lost.

        Raises AlreadyRunning when another was first, or what the database raises when it is out of reach.
        """
        try:
            async with asyncio.timeout(LOOK_EVERY):
                await self._connection.scalar(text("SELECT 1"))
                await self._connection.commit()
        except REFUSED:
            if not self._connection.closed:
                await self._connection.invalidate()
                await self._connection.close()
            self._connection = await _locked(self._engine)

    async def release(self) -> None:
        await self._connection.close()
        await self._engine.dispose()


async def _locked(engine: AsyncEngine) -> AsyncConnection:
    connection = await engine.connect()
    try:
        held = await connection.scalar(text("SELECT pg_try_advisory_lock(:key)"), {"key": ADVISORY_LOCK})
        await connection.commit()
    except BaseException:
        await connection.invalidate()
        raise
    if held:
        return connection
    await connection.close()
    raise AlreadyRunning(engine.url.database or "")
