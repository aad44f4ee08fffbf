"""A promise in the real turn, on both databases: kept through a restart, come back to once, and then over."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.bot.test_turn import the_person
from tests.evening import WORDING, Evening, evening

BEGINS = datetime(2026, 3, 4, 19, 0, tzinfo=UTC)
"""A Wednesday evening, with nothing planned on the next day."""
STEP = "Ik leg mijn telefoon vanavond in de la."
LABEL = WORDING.labels
LOOK = LABEL["nudge-follow-up.look"]


@pytest.fixture(params=["sqlite", "postgresql"])
async def house(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Evening]:
    database = request.getfixturevalue("postgres_url") if request.param == "postgresql" else ""
    async with evening(tmp_path, BEGINS, database=database) as one:
        await one.seed(("bram", "noor"), safe_word="ananas")
        for text in ("/stil uit", "/belofte", "Ik ben er meer.", STEP):
            await one.says("bram", text)
        yield one


def nudges(house: Evening, who: str) -> int:
    """How often the bot came back to something in that chat."""
    return sum(
        LOOK in {button.label for row in message.rows for button in row}
        for chat, message in house.channel.log
        if chat == who
    )


async def test_a_promise_lives_through_a_restart_and_is_come_back_to_once(house: Evening) -> None:
    await house.restart()
    (kept,) = (await the_person(house, "bram")).promises
    assert (kept.number, kept.text, kept.step, kept.made) == (1, "Ik ben er meer.", STEP, BEGINS)
    await house.wait(timedelta(days=1))
    (asked,) = (await the_person(house, "bram")).promises
    assert (nudges(house, "bram"), asked.asks) == (1, None)
    await house.wait(timedelta(days=9))
    assert (nudges(house, "bram"), nudges(house, "noor")) == (1, 0)


async def test_a_promise_that_is_done_is_open_no_more(house: Evening) -> None:
    await house.wait(timedelta(days=1))
    await house.presses("bram", LOOK)
    await house.presses("bram", LABEL["promise-look-how.done"])
    assert (await the_person(house, "bram")).promises == ()
    await house.says("bram", "/belofte lijst")
    assert any("• Ik ben er meer." in message.text for chat, message in house.channel.log if chat == "bram")
    assert not any("er meer" in message.text for chat, message in house.channel.log if chat != "bram")
