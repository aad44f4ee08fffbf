"""What is taken back leaves the other's chat, on the page and on Telegram, as far as each lets go of it."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.bot.channels.local.evening import page_evening
from tests.bot.channels.telegram.evening import telegram_evening
from tests.bot.marker import MARK
from tests.evening import WORDING, Evening

BEGINS = datetime(2026, 3, 1, 18, 0, tzinfo=UTC)
LABELS = WORDING.labels
TAKEN = LABELS["house-taken-away"]


async def sends_and_takes_back(house: Evening) -> None:
    """An appreciation of Bram's reaches Noor, and he thinks better of it."""
    for what in ("/waardering", f"Dat je zaterdag {MARK} kookte toen ik moe was", "overslaan"):
        await house.says("bram", what)
    await house.presses("bram", LABELS["appreciation-way.send"])
    assert any(MARK in text for text in house.stands("noor"))
    await house.says("bram", "/gedeeld")
    await house.presses("bram", LABELS["shared-one.back"])


async def test_on_telegram_it_is_gone(tmp_path: Path) -> None:
    async with telegram_evening(tmp_path, BEGINS) as house:
        await house.seed(("bram", "noor"), safe_word=None, group=False)
        before = house.stands("noor")
        await sends_and_takes_back(house)
        assert house.stands("noor") == before


async def test_on_telegram_a_message_of_more_than_two_days_becomes_a_line_that_says_nothing(
    tmp_path: Path,
) -> None:
    """Telegram lets a bot delete no older ones, and edits of them it takes."""
    async with telegram_evening(tmp_path, BEGINS) as house:
        await house.seed(("bram", "noor"), safe_word=None, group=False)
        for what in ("/waardering", f"Dat je zaterdag {MARK} kookte toen ik moe was", "overslaan"):
            await house.says("bram", what)
        await house.presses("bram", LABELS["appreciation-way.send"])
        house.api.world.clock = lambda: time.time() + timedelta(hours=49).total_seconds()
        await house.says("bram", "/gedeeld")
        await house.presses("bram", LABELS["shared-one.back"])
        assert not any(MARK in text for text in house.stands("noor"))
        assert TAKEN in house.stands("noor")


@pytest.mark.parametrize("renewed", [False, True], ids=["now", "after a restart"])
async def test_on_the_page_it_is_gone(tmp_path: Path, renewed: bool) -> None:
    async with page_evening(tmp_path, BEGINS) as house:
        await house.seed(("bram", "noor"), safe_word=None, group=False)
        await sends_and_takes_back(house)
        if renewed:
            await house.restart()
        assert not any(MARK in text for text in await house.shown("noor"))
        assert any(MARK in text for text in await house.shown("bram")), "the own chat stays as it was"


async def test_who_takes_back_takes_nothing_of_the_other(tmp_path: Path) -> None:
    async with page_evening(tmp_path, BEGINS) as house:
        await house.seed(("bram", "noor"), safe_word=None, group=False)
        await house.says("noor", "/waardering")
        await house.says("noor", "Dat je dinsdag de trap schilderde toen ik weg was")
        await house.says("noor", "overslaan")
        await house.presses("noor", LABELS["appreciation-way.send"])
        await sends_and_takes_back(house)
        assert any("de trap schilderde" in text for text in await house.shown("bram"))
        await house.says("bram", "/gedeeld")
        assert (await house.shown("bram"))[-1] == LABELS["shared-nothing"]
