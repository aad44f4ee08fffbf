"""The world's answers to what a dialog asks."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import keycopies
from bot.facts import ALPHABET, CODE_LENGTH, LINK_LENGTH, Door, World
from bot.storage import outbox
from bot.storage.rows import NewRecord
from dialogs.facts import (
    About,
    Fact,
    about_us,
    code_out,
    count,
    fresh_code,
    group_link,
    join_link,
    read_by,
    recall,
    redeem,
    weeks,
)
from dialogs.stage import Asked
from tests.bot.crowd import settle
from tests.evening import Evening, FakeChannel, StillClock

BEGINS = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
WEEK = timedelta(days=7)
OPEN = Door(lambda code: f"https://x.example/{code}", "https://x.example/group", "Postduif")


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Evening]:
    one = Evening(tmp_path, StillClock(BEGINS), FakeChannel())
    await one.open()
    await settle(one, ("bram", "noor"))
    yield one
    await one.close()


async def answer(house: Evening, who: str, fact: Fact[Any], **doors: Door) -> Any:
    async with house.store.work() as work:
        return await World(house.clock, doors).answer(work, Asked(f"{who}-id", fact))


async def keep(house: Evening, who: str, number: int, at: datetime) -> None:
    async with house.store.work() as work:
        await work.add_records([NewRecord(f"couple-{who}", f"{who}-id", "kept", {"number": number}, at)])


async def test_a_count_is_of_own_records_within_the_time(house: Evening) -> None:
    await keep(house, "bram", 1, BEGINS - 2 * WEEK)
    await keep(house, "bram", 2, BEGINS - timedelta(days=1))
    await keep(house, "noor", 3, BEGINS)
    assert await answer(house, "bram", count("kept", WEEK)) == 1
    assert await answer(house, "bram", count("other", WEEK)) == 0


async def test_what_is_recalled_is_ones_own_newest_first(house: Evening) -> None:
    for number in range(3):
        await keep(house, "bram", number, BEGINS + timedelta(minutes=number))
    await keep(house, "noor", 9, BEGINS)
    assert await answer(house, "bram", recall("kept", 2)) == [{"number": 2}, {"number": 1}]


async def test_weeks_are_counted_from_now_back_and_are_ones_own(house: Evening) -> None:
    for ago in (timedelta(0), timedelta(days=6), WEEK, 3 * WEEK, 60 * WEEK):
        await keep(house, "bram", 1, BEGINS - ago)
    await keep(house, "noor", 2, BEGINS)
    assert await answer(house, "bram", weeks("kept", "other")) == {"kept": [2, 1, 0, 1]}
    assert await answer(house, "bram", weeks("other")) == {}


async def test_a_fresh_code_is_long_plain_and_new_each_time(house: Evening) -> None:
    codes = {await answer(house, "bram", fresh_code()) for _ in range(50)}
    assert len(codes) == 50
    assert all(len(code) == CODE_LENGTH and set(code) <= set(ALPHABET) for code in codes)


async def test_a_code_in_a_link_cannot_be_guessed(house: Evening) -> None:
    code = await answer(house, "bram", fresh_code(), local=OPEN)
    assert (len(code), LINK_LENGTH) == (26, 26)
    assert len(ALPHABET) ** LINK_LENGTH > 2**128


async def test_links_and_who_reads_along_are_those_of_the_persons_own_channel(house: Evening) -> None:
    facts = (join_link("ABC"), group_link(), read_by())
    open_door = [await answer(house, "bram", fact, local=OPEN) for fact in facts]
    assert open_door == ["https://x.example/ABC", "https://x.example/group", "Postduif"]
    assert [await answer(house, "bram", fact, telegram=OPEN) for fact in facts] == ["", "", ""]
    assert [await answer(house, "bram", fact) for fact in facts] == ["", "", ""]


async def test_a_code_is_out_until_it_is_used_withdrawn_or_too_old(house: Evening) -> None:
    assert await answer(house, "bram", code_out()) is False
    async with house.store.work() as work:
        await work.offer_code("CODE", "bram-id", BEGINS + WEEK)
    assert await answer(house, "bram", code_out()) is True
    assert await answer(house, "noor", code_out()) is False
    async with house.store.work() as work:
        await work.withdraw_codes("bram-id", BEGINS)
    assert await answer(house, "bram", code_out()) is False
    assert await answer(house, "noor", redeem("CODE")) == ""


async def test_a_code_tells_whose_it_is_until_it_expires_but_not_to_its_owner(house: Evening) -> None:
    async with house.store.work() as work:
        await work.offer_code("CODE", "bram-id", BEGINS + WEEK)
    assert await answer(house, "noor", redeem("CODE")) == "bram-id"
    assert await answer(house, "noor", redeem("ANOTHER")) == ""
    assert await answer(house, "bram", redeem("CODE")) == ""
    house.clock.moment += WEEK
    assert await answer(house, "noor", redeem("CODE")) == ""


async def test_a_fact_that_nobody_knows_is_refused_by_its_name(house: Evening) -> None:
    with pytest.raises(TypeError, match="Fact"):
        await answer(house, "bram", Fact(str))


@pytest.mark.parametrize("contact", ["", "eva@example.org"])
async def test_what_holds_for_this_bot_is_told_as_it_is_set(house: Evening, contact: str) -> None:
    async with house.store.work() as work:
        told = await World(house.clock, {}, contact).answer(work, Asked("bram-id", about_us()))
    assert told == About(contact, keycopies.KEEP.days, outbox.KEEP_SLOT.days)
