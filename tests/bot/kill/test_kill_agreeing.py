"""A bot that is killed with -9 at each step of the second yes: one agreement, and each is told of it once."""

from __future__ import annotations

from pathlib import Path

import pytest
import pytest_asyncio

from tests.bot.kill.by_file import ByFile
from tests.bot.kill.child import stands_at
from tests.bot.kill.night import play
from tests.bot.kill.script import Told
from tests.bot.test_turn import the_couple
from tests.evening import Evening, FakeChannel, StillClock

WORDS = "Wij wandelen elke dinsdag een half uur."
BEFORE = (Told("", "bram", "/afspraken"), Told("", "bram", WORDS), Told("", "bram", press="*.propose"))
LAST = Told("", "noor", press="*.yes")
AFTER = (Told("", "bram", "/menu"), Told("", "noor", "/menu"))
KILLS = 2
"""In each window, at most: the second falls on what the first left half done."""
AGREED = "Dit hebben jullie nu samen afgesproken:"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def nights(tmp_path_factory: pytest.TempPathFactory) -> ByFile:
    return await ByFile.begin(tmp_path_factory.mktemp("evening"))


@pytest.mark.parametrize("window", ["before-write", "before-commit", "before-acknowledge", "before-marked"])
async def test_killed_there_it_is_one_agreement_and_each_is_told_once(
    window: str, nights: ByFile, tmp_path: Path
) -> None:
    async with nights.night(tmp_path / "night") as night:
        await play(night, script=BEFORE)
        await play(night, window, most=KILLS, script=(LAST, *AFTER), first=len(BEFORE))
        assert night.kills
        told = [one for one in night.shown() if one.says.startswith(AGREED)]
    assert {one.chat for one in told} == {"bram", "noor"}
    assert all(WORDS in one.came for one in told)
    if window == "before-marked":
        assert len({(one.chat, one.came) for one in told}) == 2, "it may come twice, and is the same"
    else:
        assert len(told) == 2
    house = Evening(night.folder, StillClock(stands_at(night.folder)), FakeChannel())
    await house.open()
    couple = await the_couple(house)
    await house.close()
    (one,) = couple.agreements
    assert (one.number, one.text, one.agreed, couple.agreed) == (1, WORDS, True, 1)
    assert {asks.person for asks in one.asks} == {"bram-id", "noor-id"}
