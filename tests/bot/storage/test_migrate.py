"""A database is made, brought up to date, or left alone with one clear line."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, make_url, text
from sqlalchemy.ext.asyncio import create_async_engine

from bot.storage.engine import is_sqlite, postgres_engine, sqlite_engine
from bot.storage.errors import StorageError
from bot.storage.migrate import MIGRATIONS, revisions, upgrade
from bot.storage.tables import metadata
from tests.bot.storage.conftest import House
from tests.postgres import PostgresServer

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a database without tables."""
    if request.param == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path}/with 100% space/weerklank.db"
        return
    postgres: PostgresServer = request.getfixturevalue("postgres")
    name = postgres.create()
    yield postgres.url(name)
    postgres.drop(name)


OF_SQLITE = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name != 'alembic_version'"
OF_POSTGRES = """
    SELECT table_name, column_name, data_type, is_nullable, column_default FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name != 'alembic_version'
    UNION ALL SELECT indexname, indexdef, '', '', '' FROM pg_indexes
    WHERE schemaname = 'public' AND tablename != 'alembic_version'
    UNION ALL SELECT conname, pg_get_constraintdef(oid), '', '', '' FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND conname !~ 'alembic'
"""


async def shape(url: str) -> list[list[str]]:
    """The tables and indexes as the database itself describes them."""
    query = OF_SQLITE if is_sqlite(make_url(url)) else OF_POSTGRES
    engine = create_async_engine(url)
    async with engine.connect() as connection:
        rows = (await connection.execute(text(query))).all()
    await engine.dispose()
    return sorted(["".join(str(part).split()) for part in row] for row in rows)


async def revision_of(url: str, *, becomes: str | None = None) -> str:
    engine = create_async_engine(url)
    async with engine.begin() as connection:
        if becomes is not None:
            await connection.execute(text("UPDATE alembic_version SET version_num = :it"), {"it": becomes})
        found = await connection.scalar(text("SELECT version_num FROM alembic_version"))
    await engine.dispose()
    return str(found)


async def test_migrations_lead_to_the_tables_that_the_program_expects(url: str) -> None:
    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))

    engine = create_async_engine(url)
    async with engine.connect() as connection:
        assert await connection.run_sync(differences) == []
    await engine.dispose()


async def test_migrations_make_what_the_tables_would_make_by_themselves(empty: str) -> None:
    """Also what Alembic does not compare: the conditions of indexes, tables without row numbers."""
    where = make_url(empty)
    engine = sqlite_engine(where, writing=True) if is_sqlite(where) else postgres_engine(where)
    async with engine.begin() as connection:
        await connection.run_sync(metadata.create_all)
    by_themselves = await shape(empty)
    async with engine.begin() as connection:
        await connection.run_sync(metadata.drop_all)
    await engine.dispose()
    await upgrade(empty)
    assert await shape(empty) == by_themselves
    assert len(by_themselves) > len(metadata.tables)


def made_by_the_first(connection: Connection) -> None:
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    command.upgrade(config, "0001")
    couple = "INSERT INTO couples (id, state, version) VALUES ('c', :sealed, 1)"
    message = (
        "INSERT INTO outbox (couple_id, chat, importance, planned, state, created_at, attempts) "
        "VALUES ('c', :sealed, 2, false, 'ready', 1, 0)"
    )
    for statement in (couple, message):
        connection.execute(text(statement), {"sealed": b"sealed"})


async def test_a_database_of_an_earlier_release_keeps_its_rows(empty: str) -> None:
    where = make_url(empty)
    engine = sqlite_engine(where, writing=True) if is_sqlite(where) else postgres_engine(where)
    async with engine.begin() as connection:
        await connection.run_sync(made_by_the_first)
    assert await revision_of(empty) == "0001"
    await upgrade(empty)
    assert await revision_of(empty) == revisions()[-1]
    async with engine.connect() as connection:
        found = await connection.execute(text("SELECT couple_id, state, until FROM outbox"))
        assert [tuple(row) for row in found] == [("c", "ready", None)]
    await engine.dispose()


async def test_a_database_is_made_where_there_is_none_also_by_two_at_once(empty: str) -> None:
    await asyncio.gather(upgrade(empty), upgrade(empty))
    await upgrade(empty)
    assert await revision_of(empty) == revisions()[-1]


def test_the_newest_file_is_the_newest_revision() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    script = ScriptDirectory.from_config(config)
    assert [one.revision for one in script.walk_revisions()][::-1] == revisions()


async def test_a_database_of_a_newer_program_is_left_alone(house: House, url: str) -> None:
    await revision_of(url, becomes="9999")
    try:
        with pytest.raises(StorageError) as refused:
            await house.open()
        assert await revision_of(url) == "9999"
    finally:
        await revision_of(url, becomes=revisions()[-1])
    assert "newer Weerklank" in str(refused.value)
    assert "\n" not in str(refused.value)


async def test_a_file_that_is_no_database_is_refused_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "weerklank.db"
    path.write_text("dear diary, " * 1000)
    with pytest.raises(StorageError, match="Nothing was changed") as refused:
        await upgrade(f"sqlite+aiosqlite:///{path}")
    assert "\n" not in str(refused.value)
    assert path.read_text() == "dear diary, " * 1000


async def test_a_folder_that_cannot_be_made_is_refused_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match="Nothing was changed"):
        await upgrade(f"sqlite+aiosqlite:///{tmp_path}/file/weerklank.db")


@pytest.mark.parametrize("url", ["postgresql+psycopg://nobody@/none?host=/nowhere", "oracle://nowhere/none"])
async def test_a_server_that_does_not_answer_is_refused_in_one_line(url: str) -> None:
    with pytest.raises(StorageError, match="Nothing was changed") as refused:
        await upgrade(url)
    assert "\n" not in str(refused.value)


def test_a_start_on_a_database_that_is_up_to_date_does_without_alembic(made_sqlite: Path) -> None:
    """Importing it would take a quarter of the time of a start."""
    program = (
        "import asyncio, sys; from bot.storage.migrate import upgrade; "
        f"asyncio.run(upgrade('sqlite+aiosqlite:///{made_sqlite}')); "
        "sys.exit('alembic' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True)
