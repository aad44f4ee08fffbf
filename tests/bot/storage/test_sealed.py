"""What people write is nowhere to be read: not in a row, not in a file, not in an error, not in a log."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from bot.ports import Incoming
from bot.storage.rows import NewMessage, NewRecord
from bot.storage.store import Store
from bot.storage.tables import metadata
from dialogs.effects import GROUP
from dialogs.events import Said
from dialogs.people import Profile, Proposal
from tests.bot.storage.conftest import House
from tests.bot.storage.couples import MINUTE, NOW, entry, run, save, settle, with_runs

MARKER = "ik-voelde-me-alleen-4711"


async def write_everywhere(store: Store) -> None:
    """The marker in every place where words of people go, then changed and removed in some."""
    couple = await settle(store, "c", ["a", "b"])
    person = replace(couple.person("a"), profile=Profile(name=MARKER, partner=MARKER), card_owed=MARKER)
    told = replace(run(1), journal=(*run(1).journal, entry("heard", MARKER)))
    await save(
        store,
        replace(
            with_runs(couple.with_person(person), "a", told), safe_word=MARKER, proposal=Proposal("a", MARKER)
        ),
    )
    async with store.work() as work:
        await work.add_group("c", "telegram", "bot", MARKER)
        chat = (await work.load(["c"]))["c"].chats[GROUP][0]
        body = {"text": MARKER}
        await work.add_records([NewRecord("c", who, "agreement", MARKER, NOW) for who in ("a", None)])
        await work.share("a", "b", "check-in/1/high", MARKER, NOW)
        await work.offer_code(MARKER, "a", NOW + MINUTE)
        await work.add_outbox(
            [NewMessage("c", who, chat, 2, False, "slot", body) for who in ("a", None)], NOW
        )
        await work.park("c", Incoming("telegram", "bot", "1", MARKER, MARKER, Said(MARKER)), NOW)
    await store.put(MARKER, "m1", body)
    await save(store, with_runs(couple, "a", run(1)))


async def test_a_marker_typed_everywhere_is_in_no_row(store: Store) -> None:
    await write_everywhere(store)
    async with store.reading() as work:
        for table in metadata.sorted_tables:
            rows = (await work._connection.execute(table.select())).all()
            assert rows or table.name in ("timers", "seen", "forgotten", "passes", "tallies"), (
                f"nothing was written to {table}"
            )
            assert MARKER not in str(rows)


async def test_a_marker_typed_everywhere_is_in_no_file(house: House, store: Store, tmp_path: Path) -> None:
    """The write-ahead log is read while it is full, and the database after it took it in."""
    await write_everywhere(store)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    if house.url.startswith("sqlite"):
        assert any(path.name.endswith("-wal") and path.stat().st_size > 0 for path in files)
    await store.close()
    files += [path for path in tmp_path.rglob("*") if path.is_file()]
    assert [path for path in files if path.exists() and MARKER.encode() in path.read_bytes()] == []


async def test_an_error_of_the_database_and_its_log_hold_no_words(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    couple = with_runs(await settle(store), "a", replace(run(1), journal=(entry("heard", MARKER),)))
    await save(store, couple)
    await save(store, with_runs(couple, "a"))
    caplog.set_level(logging.DEBUG)
    with pytest.raises(DBAPIError) as fault:
        await save(store, couple)
    assert MARKER not in repr(fault.value) + str(fault.value.__cause__)
    assert "parameters hidden" in str(fault.value)
    assert MARKER not in caplog.text
    assert "INSERT INTO runs" in caplog.text or "postgresql" in str(store.engine.url)
