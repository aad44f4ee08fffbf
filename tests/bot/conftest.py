"""What the tests of the shell share."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import URL

from bot.keystore import keys_url
from tests.evening import Evening, evening


@pytest.fixture(params=["sqlite", "postgresql"])
def server(request: pytest.FixtureRequest) -> str:
    """The URL of an empty database of a server, or "" where it is to be a file: once each."""
    if request.param == "sqlite":
        return ""
    url: str = request.getfixturevalue("postgres_url")
    return url


@pytest.fixture
def keys(server: str, tmp_path: Path) -> URL:
    """Where a key store may be made, in each of the two databases; none is there yet."""
    return keys_url(server or "sqlite+aiosqlite:///words.db", tmp_path / "data")


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    """Where a wrapping key may be made; none is there yet."""
    return tmp_path / "config" / "key"


@pytest.fixture
async def house(request: pytest.FixtureRequest, tmp_path: Path, server: str) -> AsyncIterator[Evening]:
    """Two linked people on each of the two databases; it is `BEGINS`, as the test's module says."""
    async with evening(tmp_path, request.module.BEGINS, database=server) as one:
        await one.seed(("bram", "noor"), safe_word="ananas")
        yield one
