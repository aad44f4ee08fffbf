"""What the tests of the shell share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import URL

from bot.keystore import keys_url


@pytest.fixture(params=["sqlite", "postgresql"])
def keys(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[URL]:
    """Where a key store may be made, in each of the two databases; none is there yet."""
    if request.param == "sqlite":
        yield keys_url("sqlite+aiosqlite:///words.db", tmp_path / "data")
        return
    yield keys_url(request.getfixturevalue("postgres_url"), tmp_path / "data")


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    """Where a wrapping key may be made; none is there yet."""
    return tmp_path / "config" / "key"
