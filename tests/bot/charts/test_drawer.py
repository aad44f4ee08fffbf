"""A drawing is of its reader's own weeks, and where none can be made the words arrive as they are."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update
from structlog.testing import capture_logs

from bot.charts.drawer import Drawer
from bot.order import Order
from bot.ports import Capabilities, Refused, Rendered
from bot.storage.rows import NewRecord
from bot.storage.tables import records
from dialogs.effects import Drawing, Json
from tests.bot.marker import MARK, is_in
from tests.evening import WORDING, Evening, evening

BEGINS = datetime(2026, 3, 1, 19, 0, tzinfo=UTC)
DAY = timedelta(days=1)
MESSAGE = Rendered("1", "Eén idee.")
ORDER = Order("bram-id", BEGINS, draws=Drawing.RHYTHM)
ABLE = Capabilities()


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Evening]:
    async with evening(tmp_path, BEGINS) as one:
        await one.seed(("bram", "noor"), safe_word="ananas")
        yield one


async def keep(house: Evening, who: str, kind: str, body: Json = None, ago: timedelta = DAY) -> None:
    async with house.store.work() as work:
        await work.add_records([NewRecord("couple-bram", f"{who}-id", kind, body, BEGINS - ago)])


async def drawn(house: Evening, order: Order = ORDER, able: Capabilities = ABLE) -> Rendered:
    return await Drawer(house.store, WORDING).filled(MESSAGE, order, able)


async def test_the_weeks_are_drawn_and_told_in_words(house: Evening) -> None:
    await keep(house, "bram", "mirrored")
    await keep(house, "bram", "mirrored", ago=8 * DAY)
    await keep(house, "bram", "pattern-slipped", {"pattern": "fixing"})
    await keep(house, "bram", "pattern-slipped", {"pattern": None})
    filled = await drawn(house)
    assert filled.drawing is not None
    assert (filled.drawing.name, filled.drawing.data[:8]) == ("ritme.png", b"\x89PNG\r\n\x1a\n")
    assert filled.picture_alt == (
        "Dit is een tekening van je laatste 2 weken. Spiegels: 2, waarvan 1 deze week."
        " Patronen die je zag: 1, waarvan 1 deze week."
    )
    assert replace(filled, drawing=None, picture_alt=None) == MESSAGE


async def test_what_the_other_does_changes_nothing_in_it(house: Evening) -> None:
    await keep(house, "bram", "mirrored")
    before = await drawn(house)
    await keep(house, "noor", "mirrored")
    await keep(house, "noor", "checked-in", {"form": "each"})
    assert await drawn(house) == before
    assert await drawn(house, replace(ORDER, person="noor-id")) != before


async def test_made_again_after_a_crash_it_is_the_same_though_more_was_done_since(house: Evening) -> None:
    await keep(house, "bram", "mirrored")
    before = await drawn(house)
    await keep(house, "bram", "mirrored", ago=-DAY)
    assert await drawn(house) == before


async def test_where_nothing_was_done_there_is_nothing_to_draw(house: Evening) -> None:
    await keep(house, "bram", "pattern-slipped", {"pattern": None})
    await keep(house, "bram", "mirrored", ago=400 * DAY)
    assert await drawn(house) == MESSAGE


async def test_a_channel_without_pictures_gets_the_words(house: Evening) -> None:
    await keep(house, "bram", "mirrored")
    assert await drawn(house, able=replace(ABLE, pictures=False)) == MESSAGE


async def test_a_fault_leaves_the_words_and_a_log_line_without_any(house: Evening) -> None:
    await keep(house, "bram", "pattern-slipped", {"pattern": MARK})
    async with house.store.engine.begin() as connection:
        await connection.execute(update(records).values(body=MARK.encode()))
    with capture_logs() as told:
        assert await drawn(house) == MESSAGE
    assert [one["log_level"] for one in told] == ["error"]
    assert not is_in(str(told).encode())


async def test_words_that_it_does_not_count_are_not_even_opened(house: Evening) -> None:
    """What was valued is counted by its row alone."""
    await keep(house, "bram", "appreciated", {"things": ["soep"]})
    async with house.store.engine.begin() as connection:
        await connection.execute(update(records).values(body=b"cannot be opened"))
    assert (await drawn(house)).drawing is not None


async def test_who_is_no_more_gets_nothing(house: Evening) -> None:
    with pytest.raises(Refused):
        await drawn(house, replace(ORDER, person="nobody"))
