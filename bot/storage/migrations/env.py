"""What Alembic runs: at a start on the connection it is given (bot/storage/migrate.py), by hand on its own.

By hand, to write a new migration from a change of the tables, with a database of the last revision:
`alembic -c bot/storage/migrations/alembic.ini -x url=sqlite+aiosqlite:///old.db revision --autogenerate -m
what`
"""

from __future__ import annotations

import asyncio
from typing import Literal

from alembic import context
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import create_async_engine

from bot.storage.tables import Moment, Sealed, metadata


def rendered(kind: str, item: object, _: object) -> str | Literal[False]:
    """A migration names the types of the database, so that it means the same for ever."""
    if kind == "type" and isinstance(item, Moment):
        return "sa.BigInteger()"
    if kind == "type" and isinstance(item, Sealed):
        return "sa.LargeBinary()"
    return False


def run(connection: Connection) -> None:
    """Bring the database behind this connection to where the command wants it."""
    context.configure(
        connection=connection,
        target_metadata=metadata,
        render_item=rendered,
        # SQLite can change little of a table in place.
        render_as_batch=connection.dialect.name == "sqlite",
    )
    with context.begin_transaction():
        context.run_migrations()


async def by_hand() -> None:
    """Connect to the database named by `-x url=...`."""
    engine = create_async_engine(context.get_x_argument(as_dictionary=True)["url"])
    async with engine.begin() as connection:
        await connection.run_sync(run)
    await engine.dispose()


given = context.config.attributes.get("connection")
if given is None:
    asyncio.run(by_hand())
else:
    run(given)
