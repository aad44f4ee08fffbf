"""A bot that is killed with -9 at each step of an erasure: after the next start it is done, and done once."""

from __future__ import annotations

from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import select

from bot.keystore import keys_url
from bot.storage.tables import metadata
from tests.bot import thief
from tests.bot.kill.by_file import ByFile
from tests.bot.kill.child import stands_at
from tests.bot.kill.night import Night, play
from tests.bot.kill.script import Told
from tests.bot.kill.trap import RECEIPT, WINDOWS_OF_ERASING
from tests.bot.marker import MARK, is_in
from tests.evening import Evening, FakeChannel, StillClock

WORDS = Told("", "tom", f"Dat je {MARK} kookte")
BEFORE = (Told("", "tom", "/waardering"), WORDS, Told("", "tom", "/wissen"), Told("", "tom", press="*.on"))
AFTER = (Told("", "noor", "/menu"),)
LAST = Told("", "tom", press="*.erase")
KILLS = 2
"""In each window, at most: the second falls on what the first left half done."""
STAYING = {"house", "p:bram-id", "p:noor-id", "c:couple-bram"}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def nights(tmp_path_factory: pytest.TempPathFactory) -> ByFile:
    return await ByFile.begin(tmp_path_factory.mktemp("evening"))


async def erased(night: Night, window: str) -> set[str]:
    """Tom says something, and is erased; the bot is killed in the window on the way. Returns whose keys his
    were."""
    await play(night, script=BEFORE)
    copy = night.folder.parent / "copy.db"
    copy.write_bytes((night.folder / "weerklank.db").read_bytes())
    theirs = set(keys_of(night)) - STAYING
    # A start comes to the journal too, by itself.
    passed = int(window == "before-journal")
    await play(night, window, most=KILLS, passed=passed, script=(LAST, *AFTER), first=len(BEFORE))
    return theirs


def keys_of(night: Night) -> dict[str, bytes]:
    return thief.all_keys(keys_url("sqlite://", night.folder), night.folder / "key")


@pytest.mark.parametrize("window", WINDOWS_OF_ERASING)
async def test_killed_there_it_is_done_after_the_next_start(
    window: str, nights: ByFile, tmp_path: Path
) -> None:
    async with nights.night(tmp_path / "night") as night:
        theirs = await erased(night, window)
        assert len(theirs) == 2
        assert night.kills
        assert not theirs & set(keys_of(night)), "a start finishes what was left half done"
        receipts = [one for one in night.shown() if one.says.startswith(RECEIPT)]
        assert {one.chat for one in receipts} == {"tom"}
        assert len({one.came for one in receipts}) == 1, "it may come twice, and is the same"
    house = Evening(night.folder, StillClock(stands_at(night.folder)), FakeChannel())
    await house.open()
    await house.store.prune(house.clock.now())
    async with house.store.engine.connect() as connection:
        left = {
            table.name: (await connection.execute(select(table))).all() for table in metadata.sorted_tables
        }
    await house.close()
    assert sorted(row.id for row in left["people"]) == ["bram-id", "noor-id"]
    assert left["forgotten"] == []
    keys = keys_of(night)
    assert not theirs & set(keys)
    assert set(keys) >= STAYING
    assert thief.read(thief.sealed_values(f"sqlite:///{night.folder}/weerklank.db"), keys) == []
    old = thief.sealed_values(f"sqlite:///{tmp_path}/copy.db")
    assert [value for value in old if value[0] == "entries.body"], "the copy of before holds what was said"
    assert thief.read(old, keys) == []
    files = [path for path in night.folder.iterdir() if path.name != "messenger"]
    assert [path.name for path in files if is_in(path.read_bytes())] == []
