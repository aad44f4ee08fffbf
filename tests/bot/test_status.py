"""What `weerklank status` tells: numbers and ages, and of nobody who it is or what was said."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.keyfile import VaultError, renew
from bot.status import status
from bot.storage.errors import StorageError
from tests.copies import MARKER, Place, write

LONG_AGO = datetime(2026, 1, 2, tzinfo=UTC).timestamp()


@pytest.fixture
async def place(tmp_path: Path) -> Place:
    """Two people live there, and something was refused today."""
    place = Place(tmp_path)
    place.data.mkdir()
    async with place.store() as (store, _):
        for number in (1, 2):
            await write(store, number)
        async with store.work() as work:
            await work.tally("flood-refused", datetime.now(UTC).date().isoformat(), 41)
            await work.tally("code-refused", "2025-01-01", 99)
    return place


async def test_it_counts_and_names_nobody(place: Place) -> None:
    told = (await status(place.settings)).splitlines()
    assert told[:2] == ["people: 2", "couples of two: 0"]
    assert [line for line in told if "flood-refused: 41" in line] != []
    shown = "\n".join(told)
    assert [word for word in (MARKER, "person-", "couple-", "chat-1", "code-refused") if word in shown] == []


async def test_it_tells_the_age_of_the_copies_and_of_the_key_file(place: Place) -> None:
    place.back_up()
    os.utime(place.key_file, (LONG_AGO, LONG_AGO))
    told = await status(place.settings, place.words.parent, place.keys)
    assert "copy of the database: 1, the newest 0 hours old" in told
    assert "copy of the keys: 1, the newest 0 hours old" in told
    assert " days old" in told.splitlines()[-1]


async def test_it_says_where_no_copy_is(place: Place, tmp_path: Path) -> None:
    assert f"copy of the keys: none in {tmp_path / 'none'}" in await status(
        place.settings, keys=tmp_path / "none"
    )


async def test_a_former_key_in_the_file_is_told(place: Place) -> None:
    assert "former" not in await status(place.settings)
    renew(place.key_file)
    assert ", and 1 former" in await status(place.settings)


async def test_where_no_bot_ever_ran_nothing_is_made(tmp_path: Path) -> None:
    place = Place(tmp_path)
    with pytest.raises(VaultError, match=r"does not exist\. Is WEERKLANK_DATA_DIR right"):
        await status(place.settings)
    assert list(tmp_path.iterdir()) == []


async def test_a_database_of_another_release_is_left_alone(place: Place) -> None:
    async with place.store() as (store, _), store.work() as work:
        await work._connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
    with pytest.raises(StorageError, match=r"not of this release \(revision 0001\)\. Nothing was changed"):
        await status(place.settings)
