"""What is to be forgotten is gone from the database, and nothing else is."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.storage.tables import entries, runs
from dialogs.help.urgency import FORGOTTEN_AFTER
from tests.evening import Evening, evening

NIGHT = datetime(2026, 3, 3, 21, 0, tzinfo=UTC)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Evening]:
    async with evening(tmp_path, NIGHT) as one:
        await one.seed(("bram", "noor"), safe_word="ananas")
        yield one


async def kept(house: Evening, dialog: str) -> list[str]:
    """The keys of what is stored of the talks of that name, open or closed."""
    async with house.store.engine.connect() as connection:
        rows = await connection.execute(
            select(entries.c.key)
            .join(runs, (runs.c.person_id == entries.c.person_id) & (runs.c.number == entries.c.run))
            .where(runs.c.dialog == dialog)
            .order_by(entries.c.run, entries.c.seq)
        )
        return [key for (key,) in rows]


async def test_a_help_talk_that_is_over_leaves_no_entry_but_its_beginning(house: Evening) -> None:
    await house.says("bram", "/hulp samen")
    await house.presses("bram", "Vreemdgegaan")
    assert len(await kept(house, "urgency")) > 1
    await house.presses("bram", "Klaar")
    assert len(await kept(house, "urgency")) == 1


async def test_a_help_talk_that_was_left_is_gone_after_its_hour_also_over_a_restart(house: Evening) -> None:
    await house.says("bram", "/hulp samen")
    await house.presses("bram", "Vreemdgegaan")
    heard = house.heard("bram")
    await house.restart()
    await house.wait(FORGOTTEN_AFTER + timedelta(minutes=1))
    assert len(await kept(house, "urgency")) == 1
    assert house.heard("bram") == heard


async def test_any_other_talk_keeps_its_answers(house: Evening) -> None:
    await house.says("bram", "/hechting")
    await house.presses("bram", "B. Bang")
    await house.says("bram", "/stop")
    assert len(await kept(house, "attachment")) > 1
