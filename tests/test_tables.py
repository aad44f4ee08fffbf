"""What an evening begins with is what a first start makes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from bot.storage.migrate import upgrade
from tests.tables import lay_tables


def told(path: Path) -> list[str]:
    """All that is in a database, as the statements that would make it."""
    with closing(sqlite3.connect(path)) as database:
        return list(database.iterdump())


async def test_a_copy_is_a_database_as_a_first_start_makes_it(tmp_path: Path) -> None:
    await upgrade(f"sqlite+aiosqlite:///{tmp_path}/started.db")
    for name in ("first.db", "copied.db"):
        await lay_tables(tmp_path / name)
        assert told(tmp_path / name) == told(tmp_path / "started.db")
        assert (tmp_path / name).stat().st_mode == (tmp_path / "started.db").stat().st_mode


async def test_what_is_there_stays(tmp_path: Path) -> None:
    (tmp_path / "old.db").write_bytes(b"words")
    await lay_tables(tmp_path / "old.db")
    assert (tmp_path / "old.db").read_bytes() == b"words"
