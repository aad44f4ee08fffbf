"""What the tests of the shell share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import URL

from bot.keystore import keys_url
from tests.postgres import PostgresServer


@pytest.fixture(params=["sqlite", "postgresql"])
def keys(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[URL]:
    """Where a key store may be made, in each of the two databases; none is there yet."""
    if request.param == "sqlite":
        yield keys_url("sqlite+aiosqlite:///words.db", tmp_path / "data")
        return
    postgres: PostgresServer = request.getfixturevalue("postgres")
    words = postgres.create()
    url = keys_url(postgres.url(words), tmp_path / "data")
    yield url
    postgres.drop(str(url.database))
    postgres.drop(words)


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    """Where a wrapping key may be made; none is there yet."""
    return tmp_path / "config" / "key"
