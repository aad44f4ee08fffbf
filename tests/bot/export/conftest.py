"""A house with two people, on both databases."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.bot.export.lived import BEGINS
from tests.evening import Evening, evening


@pytest.fixture(params=["sqlite", "postgresql"])
async def house(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Evening]:
    database = request.getfixturevalue("postgres_url") if request.param == "postgresql" else ""
    async with evening(tmp_path, BEGINS, database=database) as one:
        await one.seed(("bram", "noor"), safe_word="ananas")
        yield one
