"""What is asked all the time is found by an index, however much future there is."""

from __future__ import annotations

import re
from typing import Any

import pytest
from sqlalchemy import Connection, event, text

from bot.storage.memory import Memory
from bot.storage.rows import SeenKey
from bot.storage.store import Store
from dialogs.timers import UNTIL, Wanted, of_run
from tests.bot.storage.conftest import House
from tests.bot.storage.couples import MINUTE, NOW, run, save, settle, with_runs

MANY = 4_000
"""Enough for PostgreSQL to prefer an index; a planner's choice does not change with more."""

TIMERS = """
    INSERT INTO timers (couple_id, person_id, scope, kind, key, due, state, version)
    SELECT 'c' || n, 'p' || n, 'p' || n || '/plans', 'check-in', 'n' || n, 4000000000000000 + n,
           CASE WHEN n % 10 = 0 THEN 'fired' ELSE 'pending' END, 1 FROM ({numbers}) AS many
"""
OUTBOX = """
    INSERT INTO outbox (couple_id, person_id, chat, importance, planned, slot, state, created_at, attempts)
    SELECT 'c' || n, 'p' || n, {key}, 2, {false}, 'n' || n, 'sent', 1760000000000000 + n, 0
    FROM ({numbers}) AS many
"""
RECORDS = """
    INSERT INTO records (couple_id, person_id, kind, at, body)
    SELECT 'c' || n, 'p' || n, 'kind' || n % 50, 1760000000000000 + n, {chat} FROM ({numbers}) AS many
"""
SEEN = """
    INSERT INTO seen (channel, bot, event, at)
    SELECT 'telegram', 'bot', 'n' || n, 1760000000000000 + n FROM ({numbers}) AS many
"""
COUPLES = "INSERT INTO couples (id, state, version) SELECT 'c' || n, {chat}, 1 FROM ({numbers}) AS many"
PEOPLE = """
    INSERT INTO people (id, couple_id, state) SELECT 'p' || n, 'c' || n, {chat} FROM ({numbers}) AS many
"""
ADDRESSES = """
    INSERT INTO addresses (key, channel, bot, person_id, couple_id, chat, gone)
    SELECT {key}, 'telegram', 'bot', 'p' || n, 'c' || n, {chat}, {false} FROM ({numbers}) AS many
"""
RUNS = """
    INSERT INTO runs (person_id, number, dialog, position, opened_at)
    SELECT 'p' || n, 1, 'mirror', CASE WHEN n % 2 = 0 THEN 0 END, 0 FROM ({numbers}) AS many
"""
ENTRIES = """
    INSERT INTO entries (person_id, run, seq, key, kind, at, body)
    SELECT 'p' || n, 1, 0, 'mirror:', 'begin', 0, {chat} FROM ({numbers}) AS many
"""
WORDS = {
    "sqlite": {
        "numbers": f"WITH RECURSIVE many(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < {MANY}) "
        "SELECT n FROM many",
        "chat": "x'00'",
        "key": "CAST('key' || n AS BLOB)",
        "false": "0",
    },
    "postgresql": {
        "numbers": f"SELECT generate_series(1, {MANY}) AS n",
        "chat": "'\\x00'::bytea",
        "key": "('key' || n)::bytea",
        "false": "false",
    },
}


class Plans:
    """How the database means to carry out each statement that the program sends."""

    def __init__(self) -> None:
        self.found: list[tuple[str, str]] = []
        self._explaining = False

    def note(self, connection: Any, _: Any, statement: str, parameters: Any, __: Any, many: bool) -> None:
        if self._explaining or statement.split(maxsplit=1)[0] not in ("SELECT", "UPDATE", "DELETE"):
            return
        self._explaining = True
        explain = "EXPLAIN QUERY PLAN" if connection.dialect.name == "sqlite" else "EXPLAIN"
        one = parameters[0] if many else parameters
        rows = connection.exec_driver_sql(f"{explain} {statement}", one)
        self.found.append((statement, "\n".join(str(row[-1]) for row in rows)))
        self._explaining = False

    def of(self, *words: str) -> str:
        """The plan of the one statement that holds these words."""
        (plan,) = {plan for statement, plan in self.found if all(word in statement for word in words)}
        return plan

    def scans(self) -> list[str]:
        """The plans that read the whole of a table with much in it."""
        return [
            f"{statement}\n{plan}"
            for statement, plan in self.found
            if set(re.findall(r"(?:Seq Scan on|SCAN) (\w+)(?! USING)", plan)) & FILLED
        ]


FILLED = {"couples", "people", "addresses", "runs", "entries", "timers", "outbox", "records", "seen"}


@pytest.fixture
async def full(house: House) -> tuple[Store, Plans]:
    """A database with much in it."""
    store = await house.open()
    await settle(store)
    async with store.work() as work:
        await work._connection.run_sync(_fill)
    plans = Plans()
    event.listen(store.engine.sync_engine, "before_cursor_execute", plans.note)
    return store, plans


def _fill(connection: Connection) -> None:
    words = WORDS[connection.dialect.name]
    for statement in (COUPLES, PEOPLE, ADDRESSES, RUNS, ENTRIES, TIMERS, OUTBOX, RECORDS, SEEN):
        connection.execute(text(statement.format(**words)))
    connection.execute(text("ANALYZE"))


async def test_due_timers_are_found_by_the_index_on_what_is_pending(full: tuple[Store, Plans]) -> None:
    store, plans = full
    async with store.work() as work:
        assert await work.next_due() is not None
        await work.due(NOW, 100)
        for key in ("1|a", "1|b"):
            await work.set_timers([("c", of_run("a", 1), [Wanted(UNTIL, key, NOW)])], NOW)
        await work.claim([1, 2], NOW)
    assert "ix_timers_due" in plans.of("SELECT timers.due")
    assert "ix_timers_due" in plans.of("SELECT timers.id", "due <=")
    assert plans.scans() == []


async def test_the_outbox_does_not_read_what_was_sent(full: tuple[Store, Plans]) -> None:
    store, plans = full
    async with store.work() as work:
        await work.waiting()
        await work.withdraw(["a"])
        await work.mark_sending([1, 2])
        await work.mark_sent([(1, "m1")])
        await work.find_slot(b"chat", "pause")
        await work.clocks(NOW)
    assert "ix_outbox_" in plans.of("SELECT", "ORDER BY outbox.importance")
    assert "ix_outbox_" in plans.of("UPDATE outbox", "person_id IN")
    assert "ix_outbox_slot" in plans.of("SELECT", "outbox.slot =")
    assert "ix_outbox_until" in plans.of("SELECT", "outbox.until >")
    assert plans.scans() == []


async def test_a_turn_reads_only_what_it_is_about(full: tuple[Store, Plans]) -> None:
    store, plans = full
    couple = with_runs(await settle(store, "d", ["x"]), "x", run(1, "heard"))
    for after in (couple, with_runs(couple, "x", run(1)), with_runs(couple, "x")):
        await save(store, after)
    async with store.work() as work:
        await work.seen([SeenKey("telegram", "bot", "1")])
        await work.find([b"chat"])
        await work.channel_of("a")
        await work.has_code("a", NOW)
        await work.open_group("c", "telegram", "bot", "group")
        await work.move_chat("telegram", "bot", "group", "supergroup")
        await work.count("a", "kind1", NOW - MINUTE)
        await work.recall("a", "kind1", 0)
        await work.latest("c", "kind1")
    async with store.work() as work:
        work._memory = Memory()
        await work.load(["d"])
    assert {"entries", "runs", "people", "addresses", "seen", "records"} < {
        word for statement, _ in plans.found for word in statement.replace(".", " ").split()
    }
    assert plans.scans() == []


async def test_joining_reads_only_the_two_couples(full: tuple[Store, Plans]) -> None:
    store, plans = full
    await settle(store, "d", ["x"])
    await settle(store, "e", ["y"])
    async with store.work() as work:
        await work.offer_code("code", "x", NOW + MINUTE)
        assert await work.redeem("code", "y", NOW) == "x"
        await work.join("y", "x", NOW)
    assert plans.scans() == []
