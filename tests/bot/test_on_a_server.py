"""The program on PostgreSQL, as an operator meets it: one bot on one database, whatever happens to either."""

from __future__ import annotations

import signal
from pathlib import Path

import psycopg
import pytest

from bot import health
from bot.sole import AlreadyRunning, ServerLock
from tests.running import Operator

STOPPING = 10.0
"""Seconds: what service managers allow at the least."""


def plain(url: str) -> str:
    return url.replace("+psycopg", "", 1)


def cut_off(url: str) -> None:
    """Close every connection to this database but our own, as a server does that restarts.

    It is done when they are gone, and their locks with them; who closes a connection does not wait for that.
    """
    with psycopg.connect(plain(url), autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


@pytest.fixture
def operator(tmp_path: Path, postgres_url: str) -> Operator:
    return Operator(tmp_path, {"WEERKLANK_DATABASE_URL": postgres_url})


def test_it_answers_refuses_a_second_survives_a_kill_and_starts_again(operator: Operator) -> None:
    with operator.running() as bot:
        assert health.fault(bot.port) is None
        second = operator.run("run")
        assert second.code == 2
        assert second.err.startswith("weerklank: another Weerklank already uses ")
        assert len(second.err.splitlines()) == 1
        assert bot.stop(signal.SIGKILL).code == -signal.SIGKILL
    with operator.running() as bot:
        assert health.fault(bot.port) is None
        assert bot.stop(within=STOPPING) == (0, "", "")


def test_who_comes_second_changes_nothing(operator: Operator, postgres_url: str) -> None:
    """It may be a newer program: it must not bring the tables up to date under the one that runs."""
    with psycopg.connect(plain(postgres_url), autocommit=True) as first:
        first.execute("SELECT pg_advisory_lock(%s)", [0x5745_4552])
        assert operator.run("run").code == 2
        made = first.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone()
    assert made == (0,)


async def test_a_lock_whose_connection_was_lost_is_taken_again(postgres_url: str) -> None:
    lock = await ServerLock.take(postgres_url)
    cut_off(postgres_url)
    await lock.look()
    with pytest.raises(AlreadyRunning):
        await ServerLock.take(postgres_url)
    await lock.release()
    cut_off(postgres_url)
    await (await ServerLock.take(postgres_url)).release()


async def test_a_bot_that_finds_its_place_taken_hears_so(postgres_url: str) -> None:
    lock = await ServerLock.take(postgres_url)
    cut_off(postgres_url)
    other = await ServerLock.take(postgres_url)
    for _ in range(2):
        with pytest.raises(AlreadyRunning):
            await lock.look()
    await other.release()
    cut_off(postgres_url)
    await lock.look()
    await lock.release()
