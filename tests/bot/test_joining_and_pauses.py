"""A pause that one took alone, around a joining: nobody else meets it, and its owner hears its end."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dialogs.joint import Joint, Mode
from tests.bot.door import before_the_yes, confirms, couple_of, knocked, offered, settled
from tests.evening import WORDING, Evening, evening

BEGINS = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
SAID_YES, TOGETHER = WORDING.labels["joining-said-yes"], WORDING.labels["joining-together"]
OVER, PAUSE_OVER = WORDING.labels["pause-over"], WORDING.labels["joining-pause-over"]


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Evening]:
    """Two who live alone."""
    async with evening(tmp_path, BEGINS) as one:
        for who in ("bram", "noor"):
            await one.seed((who,), safe_word=None)
        yield one


async def test_who_is_in_a_pause_is_asked_when_it_is_over(house: Evening) -> None:
    await house.says("bram", "/pauze")
    code = "ABCD2345EFGH"
    async with house.store.work() as work:
        await work.offer_code(code, "bram-id", BEGINS + timedelta(days=2))
    await house.turns.receive(await before_the_yes(house, "noor", code))
    await settled(house)
    with pytest.raises(LookupError):
        confirms(house, "bram")
    await house.wait(timedelta(minutes=21))
    with pytest.raises(LookupError):
        confirms(house, "bram")
    await house.presses("bram", WORDING.labels["pause-over.here"])
    await house.wait(timedelta(minutes=6))
    await house.turns.receive(confirms(house, "bram"))
    await settled(house)
    assert (await couple_of(house, "bram")).joint.mode is Mode.TALKING
    assert TOGETHER in house.heard("noor")


async def test_a_pause_that_the_one_took_alone_ends_with_a_line_and_is_no_pause_of_both(
    house: Evening,
) -> None:
    """It was hers; nobody sees of the other that there was one."""
    await knocked(house, "bram", "noor")
    await house.says("noor", "/pauze")
    await house.turns.receive(confirms(house, "bram"))
    await settled(house)
    assert (await couple_of(house, "noor")).joint.mode is Mode.TALKING
    assert [PAUSE_OVER in house.heard(who) for who in ("noor", "bram")] == [True, False]
    await house.says("noor", "/menu")
    assert WORDING.labels["house-menu"] in house.heard("noor")
    await house.wait(timedelta(hours=2))
    assert OVER not in "\n".join(house.heard("bram"))


async def test_a_return_that_the_maker_booked_alone_ends_with_a_line_too(house: Evening) -> None:
    await house.says("bram", "/pauze")
    await house.wait(timedelta(minutes=21))
    await house.presses("bram", WORDING.labels["pause-over.later"])
    await house.presses("bram", WORDING.labels["pause-pick.evening"])
    assert (await couple_of(house, "bram")).joint.mode is Mode.BOOKED
    await knocked(house, "bram", "noor")
    await house.turns.receive(confirms(house, "bram"))
    await settled(house)
    assert (await couple_of(house, "bram")).joint == Joint()
    assert [PAUSE_OVER in house.heard(who) for who in ("bram", "noor")] == [True, False]
    await house.wait(timedelta(days=2))
    assert not any(WORDING.labels["pause-return"] in house.heard(who) for who in ("bram", "noor"))


async def test_who_took_no_pause_hears_of_none(house: Evening) -> None:
    await knocked(house, "bram", "noor")
    await house.turns.receive(confirms(house, "bram"))
    await settled(house)
    assert not any(PAUSE_OVER in house.heard(who) for who in ("bram", "noor"))


async def test_who_rests_says_yes_to_no_code_until_the_pause_is_over(house: Evening) -> None:
    yes = await before_the_yes(house, "noor", await offered(house, "bram"))
    await house.says("noor", "/pauze")
    await house.turns.receive(yes)
    await settled(house)
    assert SAID_YES not in house.heard("noor")
    with pytest.raises(LookupError):
        confirms(house, "bram")
