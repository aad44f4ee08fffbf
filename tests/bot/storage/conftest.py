"""A store on each of the two databases; every test of a contract runs on both."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from bot.storage.migrate import upgrade
from bot.storage.store import Store
from bot.storage.tables import metadata
from bot.vault import Vault
from tests.postgres import PostgresServer

DATABASE = "weerklank.db"


@pytest.fixture(scope="session")
def made_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with all its tables, to be copied: making them takes a second."""
    path = tmp_path_factory.mktemp("made") / DATABASE
    asyncio.run(upgrade(f"sqlite+aiosqlite:///{path}"))
    return path


@pytest.fixture(scope="session")
def made_postgres(postgres: PostgresServer) -> str:
    """The URL of a database with all its tables, to be emptied: making a copy takes a second."""
    made = postgres.url(postgres.create())
    asyncio.run(upgrade(made))
    return made


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database with tables and without rows."""
    if request.param == "sqlite":
        made: Path = request.getfixturevalue("made_sqlite")
        (tmp_path / "data").mkdir()
        shutil.copy(made, tmp_path / "data" / DATABASE)
        return f"sqlite+aiosqlite:///{tmp_path}/data/{DATABASE}"
    emptied: str = request.getfixturevalue("emptied_postgres")
    return emptied


@pytest.fixture
def emptied_postgres(made_postgres: str) -> str:
    tables = ", ".join(metadata.tables)
    engine = create_engine(made_postgres)
    with engine.begin() as connection:
        connection.execute(text(f"TRUNCATE {tables} RESTART IDENTITY"))
    engine.dispose()
    return made_postgres


@dataclass
class House:
    """A database and a vault, and the programs that were started on them."""

    url: str
    vault: Vault
    stores: list[Store]

    async def open(self) -> Store:
        """Start one more program."""
        self.stores.append(await Store.open(self.url, self.vault))
        return self.stores[-1]


@pytest.fixture
async def house(url: str, tmp_path: Path) -> AsyncIterator[House]:
    vault = await Vault.open(f"sqlite+aiosqlite:///{tmp_path}/keys/keys.db", tmp_path / "config" / "key")
    opened = House(url, vault, [])
    yield opened
    for store in opened.stores:
        await store.close()
    await vault.close()


@pytest.fixture
async def store(house: House) -> Store:
    return await house.open()
