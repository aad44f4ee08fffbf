"""The dance of two over the real store: shown once both shared, and gone with who takes it back or leaves."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.revealing import laid_by, open_to_both, with_reveals
from dialogs.dancing import ITEM
from dialogs.effects import ShowShared
from dialogs.safety import Safety
from dialogs.stage import Decision
from tests.evening import Evening, evening

AT = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
NEAR, FAR = "wil ik vaak juist dichtbij zijn", "zoek ik vaak ruimte"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Evening]:
    async with evening(tmp_path, AT) as one:
        await one.seed(("bram", "noor"), safe_word="ananas")
        yield one


async def shares(house: Evening, who: str, *letters: str) -> None:
    await house.says(who, "/hechting")
    for letter in letters:
        await house.says(who, letter)
    for label in ("De dans", "Laat zien", "Deel dit"):
        await house.presses(who, label)


async def knows(house: Evening, who: str) -> tuple[str, bool]:
    async with house.store.reading() as work:
        person = f"{who}-id"
        return await laid_by(work, person, ITEM), await open_to_both(work, person, ITEM)


async def endangers(house: Evening, who: str, *, safety: Safety) -> None:
    async with house.store.work() as work:
        couple = await work.couple_of(f"{who}-id")
        assert couple is not None
        after = couple.with_person(replace(couple.person(f"{who}-id"), safety=safety))
        await work.save([(couple, after)], AT)


def dances(house: Evening, who: str) -> int:
    return sum("het rondje zelf" in text for text in house.heard(who))


async def test_each_sees_the_others_sentence_only_once_both_shared(house: Evening) -> None:
    await shares(house, "noor", "b", "b", "b")
    assert await knows(house, "noor") == ("anxious", False)
    assert await knows(house, "bram") == ("", False)
    assert house.heard("bram") == []
    await shares(house, "bram", "a", "a", "c")
    assert await knows(house, "bram") == ("avoidant", True)
    assert any(NEAR in text for text in house.heard("bram"))
    assert any(FAR in text for text in house.heard("noor"))
    assert (dances(house, "bram"), dances(house, "noor")) == (1, 1)
    assert house.channel.log[-1][1].drawing is not None


async def test_what_waited_while_one_was_in_danger_comes_to_both_when_one_looks_again(house: Evening) -> None:
    await shares(house, "noor", "b", "b", "b")
    safe = Safety(triaged_at=AT)
    await endangers(house, "noor", safety=safe.noting("triage", AT))
    await shares(house, "bram", "a", "a", "c")
    assert (dances(house, "bram"), dances(house, "noor")) == (0, 0)
    assert await knows(house, "bram") == ("avoidant", False)
    look = ShowShared("bram-id", ITEM)
    async with house.store.work() as work:
        loaded = (await work.load(["couple-bram"]))["couple-bram"]
        assert await with_reveals(work, Decision(loaded.couple, (look,), {}), loaded, AT) == [look]
    await endangers(house, "noor", safety=safe)
    await house.says("noor", "/hechting dans")
    assert (dances(house, "bram"), dances(house, "noor")) == (1, 1)
    await house.says("bram", "/hechting dans")
    assert (dances(house, "bram"), dances(house, "noor")) == (2, 1)


@pytest.mark.parametrize("way", ["Ontkoppelen", "Wissen"])
async def test_with_who_leaves_it_is_no_dance_of_two_any_more(house: Evening, way: str) -> None:
    await shares(house, "noor", "b", "b", "b")
    await shares(house, "bram", "a", "a", "c")
    async with house.store.work() as work:
        if way == "Wissen":
            await work.part("couple-bram", AT)
            await work.erase("noor-id", AT)
        else:
            await work.part("couple-bram", AT)
    assert await knows(house, "bram") == ("", False)
    before = dances(house, "bram")
    await house.says("bram", "/hechting dans")
    assert dances(house, "bram") == before
    assert "Wie van de twee anders begint" in house.heard("bram")[-1]
