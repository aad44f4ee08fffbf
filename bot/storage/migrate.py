"""Bringing a database up to date, at every start.

The migrations are files, `migrations/versions/r<revision>_<what>.py`; the revision of a database stands in
its table `alembic_version`. When that is the newest one nothing is to be done, and Alembic is not even
imported: it takes a quarter of the time of a start. A revision that no file here has was made by a newer
Weerklank, and such a database is left alone.

SQLite changes a table by building it anew. That is why foreign keys are off meanwhile: with them, dropping
the old table would empty those that point to it.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import URL, Connection, func, inspect, make_url, select, text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.storage.engine import REFUSED, is_sqlite, postgres_engine, refusal, sqlite_engine
from bot.storage.errors import StorageError

MIGRATIONS = Path(__file__).parent / "migrations"
_REVISION = text("SELECT version_num FROM alembic_version")
# Any number that is ours alone: replicas that start at once wait here for the first of them.
_MIGRATING = 0x7765_6572_6B64


def revisions() -> list[str]:
    """The revisions that this program knows, oldest first."""
    return sorted(path.stem[1:].partition("_")[0] for path in (MIGRATIONS / "versions").glob("r*.py"))


async def upgrade(url: str | URL) -> None:
    """Make the tables, or change them to what this program expects. StorageError, with nothing changed, when
    the database cannot be opened or was made by a newer program."""
    where = make_url(url)
    try:
        engine = (
            sqlite_engine(where, writing=True, foreign_keys=False)
            if is_sqlite(where)
            else postgres_engine(where)
        )
        try:
            await _upgrade(engine)
        finally:
            await engine.dispose()
    except REFUSED as fault:
        raise refusal(where, fault) from None


async def be_current(engine: AsyncEngine) -> None:
    """Nothing when this program knows the tables as they are; StorageError otherwise."""
    shown = engine.url.render_as_string(hide_password=True)
    try:
        async with engine.connect() as connection:
            current = await connection.run_sync(_current)
    except REFUSED as fault:
        raise refusal(engine.url, fault) from None
    if current != revisions()[-1]:
        raise StorageError(
            f"The database {shown} is not of this release (revision {current}). Nothing was changed. "
            "Start the bot with this release once."
        )


async def _upgrade(engine: AsyncEngine) -> None:
    known = revisions()
    async with engine.begin() as connection:
        current = await connection.run_sync(_current)
        if current == known[-1]:
            return
        if current is not None and current not in known:
            shown = engine.url.render_as_string(hide_password=True)
            raise StorageError(
                f"The database {shown} was made by a newer Weerklank (revision {current}; this one knows "
                f"{known[-1]}). Nothing was changed. Start the newer one, or put back a backup of before."
            )
        if connection.dialect.name == "postgresql":
            await connection.execute(select(func.pg_advisory_xact_lock(_MIGRATING)))
        await connection.run_sync(_run)


def _current(connection: Connection) -> str | None:
    """The revision of this database; None of an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(_REVISION).scalar()


def _run(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    command.upgrade(config, "head")
