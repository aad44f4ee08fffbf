"""A bot that is killed with -9 at each step of the second yes: one agreement, and each is told of it once."""

from __future__ import annotations

from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import select

from bot.storage.tables import outbox
from dialogs.people import Couple
from tests.bot.kill.by_file import ByFile
from tests.bot.kill.child import stands_at
from tests.bot.kill.night import Night, play
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

Messages = list[tuple[str, str]]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def nights(tmp_path_factory: pytest.TempPathFactory) -> ByFile:
    return await ByFile.begin(tmp_path_factory.mktemp("evening"))


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def unharmed(nights: ByFile, tmp_path_factory: pytest.TempPathFactory) -> tuple[Messages, Messages]:
    """What is made for each, and what each reads, when nobody kills it."""
    async with nights.night(tmp_path_factory.mktemp("unharmed") / "night") as night:
        await play(night, script=(*BEFORE, LAST, *AFTER))
        assert not night.kills
        _, made = await left(night)
        assert told([(one.chat, one.says) for one in night.shown()]) == ["bram", "noor"]
        return made, read(night)


def told(shown: Messages) -> list[str]:
    """Who read what both agreed on, as often as it was read."""
    return sorted(chat for chat, says in shown if says.startswith(f"{AGREED}\n\n‘{WORDS}’"))


def read(night: Night) -> Messages:
    """What each reads. A message that came twice is the same one."""
    return sorted({(one.chat, one.says) for one in night.shown()})


async def left(night: Night) -> tuple[Couple, Messages]:
    """The couple as it is kept, and every message that was made: for whom, and where it stands."""
    house = Evening(night.folder, StillClock(stands_at(night.folder)), FakeChannel())
    await house.open()
    couple = await the_couple(house)
    async with house.store.engine.connect() as connection:
        rows = await connection.execute(select(outbox.c.person_id, outbox.c.slot))
        made = sorted((str(row.person_id), str(row.slot)) for row in rows)
    await house.close()
    return couple, made


@pytest.mark.parametrize("window", ["before-write", "before-commit", "before-acknowledge", "before-marked"])
async def test_killed_there_it_is_one_agreement_and_each_is_told_once(
    window: str, nights: ByFile, unharmed: tuple[Messages, Messages], tmp_path: Path
) -> None:
    async with nights.night(tmp_path / "night") as night:
        await play(night, script=BEFORE)
        await play(night, window, most=KILLS, script=(LAST, *AFTER), first=len(BEFORE))
        assert night.kills
        couple, made = await left(night)
        shown = read(night)
    assert (made, shown) == unharmed
    assert told(shown) == ["bram", "noor"]
    (one,) = couple.agreements
    assert (one.number, one.text, one.agreed, couple.agreed) == (1, WORDS, True, 1)
    assert {asks.person for asks in one.asks} == {"bram-id", "noor-id"}
