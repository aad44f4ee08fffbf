"""The bench drives real processes to the end, and their databases hold what people said."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest

from tests.bench.telegram.botapi import BotApi
from tests.bench.telegram.contestants import FLOOR, PEER
from tests.bench.telegram.people import QUESTIONS, UPDATES, Fault
from tests.bench.telegram.run import Size, measure
from tests.bench.telegram.wire import listen
from tests.running import HANGING

PEOPLE = 4


@asynccontextmanager
async def other_end(people: int = PEOPLE) -> AsyncIterator[tuple[BotApi, str]]:
    api = BotApi(people)
    server, url = await listen(api.serve)
    try:
        async with asyncio.timeout(HANGING):
            yield api, url
    finally:
        server.close()


async def test_the_peer_keeps_every_answer_before_it_goes_on(tmp_path: Path) -> None:
    async with other_end() as (api, url), PEER.running(url, tmp_path):
        await api.crowd.greet(PEER.greeting)
        await api.crowd.reached(PEOPLE * UPDATES + 1)
        await api.crowd.finish()
        # It does one after the other: who is answered now knows that all before is done.
        await api.crowd.greet(PEER.greeting)
        done = sum(person.check_ins for person in api.crowd.people.values())
        assert done > PEOPLE
        assert PEER.kept(tmp_path, api.crowd) == done * QUESTIONS
    assert (api.crowd.faults, api.crowd.strays) == ([], 0)
    with closing(sqlite3.connect(tmp_path / "peer.db")) as database, database:
        database.execute("UPDATE users SET data = replace(data, '.4).', '.5).') WHERE id = 1003")
    with pytest.raises(Fault, match="chat=1003"):
        PEER.kept(tmp_path, api.crowd)


async def test_the_peer_survives_a_clean_restart_in_the_middle(tmp_path: Path) -> None:
    async with other_end() as (api, url):
        async with PEER.running(url, tmp_path):
            await api.crowd.greet(PEER.greeting)
            await api.crowd.reached(PEOPLE * UPDATES // 2)
        assert api.crowd.stuck()
        async with PEER.running(url, tmp_path):
            await api.crowd.finish()
    assert PEER.kept(tmp_path, api.crowd) >= PEOPLE * QUESTIONS
    assert (api.crowd.faults, api.crowd.strays) == ([], 0)


async def test_a_run_ends_with_all_its_figures() -> None:
    one = await measure(FLOOR, Size(people=4, check_ins=2), round_trip=0.001)
    assert 0 < one.p50 <= one.p99
    assert one.per_second > 0
    # A send or more for each update, and at most one question for more of them.
    assert 2 < one.calls < 4
