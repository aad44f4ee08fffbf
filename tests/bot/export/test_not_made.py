"""When no file can be made or sent, its person hears so in one sentence, and nothing is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import update
from structlog.testing import capture_logs

from bot.order import Order
from bot.ports import Capabilities, Refused, Rendered
from bot.storage.tables import records
from tests.bot.export.lived import BEGINS, ORDER, keep, maker
from tests.bot.marker import MARK, is_in
from tests.evening import Evening

MESSAGE = Rendered("1", "Hier is je bestand.")
ABLE = Capabilities(files=True)


async def test_a_fault_becomes_one_sentence_and_a_log_line_without_words(house: Evening) -> None:
    await keep(house, "bram", "agreement", {"text": MARK})
    async with house.store.engine.begin() as connection:
        await connection.execute(update(records).values(body=MARK.encode()))
    with capture_logs() as told:
        filled = await maker(house).filled(MESSAGE, ORDER, ABLE)
    assert filled.text.startswith("Het bestand maken lukte nu niet. Er is niets verloren.")
    assert filled.file is None
    assert [one["log_level"] for one in told] == ["error"]
    assert not is_in(str(told).encode())


async def test_one_that_is_too_large_or_that_the_channel_cannot_take_is_told_kindly(house: Evening) -> None:
    small = await maker(house).filled(MESSAGE, ORDER, replace(ABLE, max_file=10))
    assert (small.text.startswith("Je bestand is te groot"), small.file) == (True, None)
    none = await maker(house).filled(MESSAGE, ORDER, Capabilities())
    assert (none.text.startswith("In deze chat kan ik geen bestand sturen."), none.file) == (True, None)


async def test_who_is_no_more_gets_nothing(house: Evening) -> None:
    with pytest.raises(Refused):
        await maker(house).filled(MESSAGE, Order("nobody", BEGINS), ABLE)
