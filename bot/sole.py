"""One bot on one database: two would both ring, send and answer.

With SQLite a lock on a file beside the database; the kernel drops it when the process dies, however it
dies. With PostgreSQL an advisory lock on a connection of its own, which the server drops with the connection.
"""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

LOCK = "weerklank.lock"
ADVISORY_LOCK = 0x5745_4552
"""An arbitrary number that is ours: "WEER"."""


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
        """Raises AlreadyRunning."""
        engine = create_async_engine(url, pool_size=1)
        connection = await engine.connect()
        held = await connection.scalar(text("SELECT pg_try_advisory_lock(:key)"), {"key": ADVISORY_LOCK})
        await connection.commit()
        if not held:
            await connection.close()
            await engine.dispose()
            raise AlreadyRunning(engine.url.database or "")
        return cls(engine, connection)

    async def release(self) -> None:
        await self._connection.close()
        await self._engine.dispose()
