"""What SQLite asks of who opens its files: never to let go of their locks, and to wait for each other."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

from sqlalchemy import make_url, text

from bot.storage.engine import sqlite_engine

OTHER_PROCESS = """
import sqlite3, sys
other = sqlite3.connect(sys.argv[1], timeout=0)
try:
    # Needs the file for itself: nobody else may have it open.
    print(other.execute("PRAGMA journal_mode = DELETE").fetchone()[0])
except sqlite3.OperationalError as fault:
    print(fault)
"""


async def test_a_second_connection_does_not_drop_the_locks_of_the_first(tmp_path: Path) -> None:
    """Closing any descriptor of a file drops all POSIX locks that this process holds on it."""
    file = tmp_path / "words.db"
    url = make_url(f"sqlite+aiosqlite:///{file}")
    writer, reader = sqlite_engine(url, writing=True), sqlite_engine(url, writing=False)
    async with writer.begin() as first:
        await first.execute(text("CREATE TABLE words (word TEXT)"))
    async with reader.connect() as second:
        await second.execute(text("SELECT * FROM words"))
    command = [sys.executable, "-c", OTHER_PROCESS, str(file)]
    asked = await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True, check=True)
    assert asked.stdout.strip() == "database is locked"
    await reader.dispose()
    await writer.dispose()


async def test_who_opens_a_new_file_together_gets_it_together(tmp_path: Path) -> None:
    url = make_url(f"sqlite+aiosqlite:///{tmp_path / 'words.db'}")
    engines = [sqlite_engine(url, writing=True) for _ in range(8)]

    async def journal(number: int) -> str:
        async with engines[number].connect() as connection:
            mode: str = (await connection.execute(text("PRAGMA journal_mode"))).scalar_one()
            return mode

    assert await asyncio.gather(*(journal(number) for number in range(8))) == ["wal"] * 8
    for engine in engines:
        await engine.dispose()
