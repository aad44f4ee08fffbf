"""A bot that is killed with -9 at each step of a parting: after the next start both live apart."""

from __future__ import annotations

from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import select

from bot.keystore import keys_url
from bot.storage.tables import couples, forgotten, people, timers
from tests.bot import thief
from tests.bot.kill.by_file import ByFile
from tests.bot.kill.child import stands_at
from tests.bot.kill.night import Night, play
from tests.bot.kill.script import Told
from tests.evening import Evening, FakeChannel, StillClock

BEFORE = (Told("", "bram", "ananas"), Told("", "noor", "/ontkoppelen"), Told("", "noor", press="*.yes"))
LAST = Told("", "noor", press="*.line")
AFTER = (Told("", "bram", "/menu"), Told("", "noor", "/menu"))
KILLS = 2
"""In each window, at most: the second falls on what the first left half done."""
OLD_HOME, OLD_KEY = "couple-bram", "c:couple-bram"
LINE = "Jullie zijn niet meer gekoppeld. Je eigen chat blijft"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def nights(tmp_path_factory: pytest.TempPathFactory) -> ByFile:
    return await ByFile.begin(tmp_path_factory.mktemp("evening"))


def keys_of(night: Night) -> set[str]:
    return set(thief.all_keys(keys_url("sqlite://", night.folder), night.folder / "key"))


@pytest.mark.parametrize(
    "window", ["before-write", "before-commit", "before-destroyed", "before-acknowledge", "before-marked"]
)
async def test_killed_there_both_live_apart_after_the_next_start(
    window: str, nights: ByFile, tmp_path: Path
) -> None:
    async with nights.night(tmp_path / "night") as night:
        await play(night, script=BEFORE)
        assert OLD_KEY in keys_of(night)
        await play(night, window, most=KILLS, script=(LAST, *AFTER), first=len(BEFORE))
        assert night.kills
        assert OLD_KEY not in keys_of(night), "a start finishes what was left half done"
        lines = [one for one in night.shown() if one.says.startswith(LINE)]
        assert {one.chat for one in lines} == {"bram"}
        assert len({one.came for one in lines}) == 1, "it may come twice, and is the same"
    house = Evening(night.folder, StillClock(stands_at(night.folder)), FakeChannel())
    await house.open()
    async with house.store.engine.connect() as connection:
        found = await connection.execute(select(people.c.id, people.c.couple_id))
        homes = {row.id: row.couple_id for row in found}
        standing = set((await connection.execute(select(couples.c.id))).scalars())
        of_both = (await connection.execute(select(timers).where(timers.c.couple_id == OLD_HOME))).all()
        waiting = (await connection.execute(select(forgotten))).all()
    await house.close()
    assert homes["bram-id"] != homes["noor-id"]
    assert {homes["bram-id"], homes["noor-id"]} <= standing
    assert OLD_HOME not in standing
    assert (of_both, waiting) == ([], [])
    assert {f"c:{homes[who]}" for who in ("bram-id", "noor-id")} <= keys_of(night)
