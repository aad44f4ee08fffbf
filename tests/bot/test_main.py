"""What an operator meets: a bot that starts, tells and stops; for each mishap one line that says the mend."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from bot import health, keyfile
from tests.postgres import PostgresServer
from tests.runbook import explained, explains
from tests.running import Operator, port_kept_free

SECRET = "hush-hush"
STOPPING = 10.0
"""Seconds: what service managers allow at the least, and what the unit and the container allow twice."""


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an operator whose bot has run once."""
    operator = Operator(tmp_path_factory.mktemp("operator"))
    with operator.running() as bot:
        assert bot.stop().code == 0
    return operator.folder


@pytest.fixture
def operator(lived_in: Path, tmp_path: Path) -> Operator:
    """An operator with data of their own, in a path with a space."""
    folder = tmp_path / "een map"
    shutil.copytree(lived_in, folder)
    return Operator(folder)


def lines(operator: Operator, *command: str) -> list[str]:
    """What a command says that is refused: one line for each fault, that the runbook explains; no trace."""
    ended = operator.run(*(command or ("run",)))
    assert (ended.code, ended.out) == (2, ""), ended.err
    said = ended.err.splitlines()
    assert [line for line in said if not line.startswith("weerklank: ")] == []
    assert SECRET not in ended.err
    said = [line.removeprefix("weerklank: ") for line in said]
    assert [line for line in said if not any(explains(one, line) for one in explained())] == []
    return said


def line(operator: Operator, *command: str) -> str:
    """The same, of one fault."""
    (said,) = lines(operator, *command)
    return said


def contents(folder: Path) -> dict[str, bytes]:
    """What is stored; how SQLite shares it (-shm) is not."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".db-shm"}


def test_it_starts_says_where_and_is_well(operator: Operator) -> None:
    with operator.running() as bot:
        assert bot.url == f"http://127.0.0.1:{bot.port}"
        assert health.fault(bot.port) is None
        operator.settings["WEERKLANK_PORT"] = str(bot.port)
        assert operator.run("health") == (0, "", "")


def test_it_stops_when_asked_and_starts_again(operator: Operator) -> None:
    for number in (signal.SIGTERM, signal.SIGINT):
        with operator.running() as bot:
            assert bot.stop(number, within=STOPPING) == (0, "", "")


def test_its_files_are_for_its_own_account_only(operator: Operator) -> None:
    made = [operator.key_file, *operator.data.iterdir()]
    assert {"key", "weerklank.db", "keys.db"} <= {path.name for path in made}
    assert {path.name: oct(path.stat().st_mode & 0o777) for path in made if path.stat().st_mode & 0o077} == {}


def test_help_lists_every_command_and_loads_nothing_heavy(tmp_path: Path) -> None:
    script = "import sys; from bot.__main__ import main\ntry: main(['--help'])\nfinally: print(*sys.modules)"
    asked = [sys.executable, "-c", script]
    ended = subprocess.run(asked, cwd=tmp_path, capture_output=True, text=True, check=True)
    shown, _, loaded = ended.stdout.rstrip().rpartition("\n")
    assert [
        word
        for word in ("run", "health", "services", "status", "invite", "backup", "restore")
        if f"\n    {word} " not in shown
    ] == []
    assert set(loaded.split()).isdisjoint(
        {"bot.settings", "bot.faults", "pydantic", "sqlalchemy", "starlette"}
    )


def test_it_lists_what_is_known_of_the_help_services() -> None:
    """Also without any setting, on a machine where no bot ever ran."""
    asked = [sys.executable, "-m", "bot", "services"]
    ended = subprocess.run(asked, capture_output=True, text=True, check=True)
    assert "safe-home-nl.number: 0800-2000  (" in ended.stdout


def test_the_installed_command_is_the_same_program() -> None:
    program = Path(sys.executable).with_name("weerklank")
    ended = subprocess.run([program, "--help"], capture_output=True, text=True, check=True)
    assert ended.stdout.startswith("usage: weerklank ")


def test_each_setting_that_cannot_be_has_its_line(operator: Operator) -> None:
    operator.settings |= {
        "WEERKLANK_ZONE": "Europe/Atlantis",
        "WEERKLANK_COUNTRY": "FR",
        "WEERKLANK_PORT": "-1",
        "WEERKLANK_DATABASE_URL": f"mysql://me:{SECRET}@host/name",
        "TELEGRAM_TOKEN": SECRET,
    }
    assert {one.split()[0] for one in lines(operator)} == {
        "WEERKLANK_ZONE",
        "WEERKLANK_COUNTRY",
        "WEERKLANK_PORT",
        "WEERKLANK_DATABASE_URL",
        "TELEGRAM_TOKEN",
    }


def test_a_setting_in_a_file_has_its_line_too(operator: Operator) -> None:
    del operator.settings["WEERKLANK_PORT"]
    (operator.folder / ".env").write_text("WEERKLANK_PORT=many\n")
    assert line(operator).startswith("WEERKLANK_PORT is 'many'")


def test_a_data_folder_that_is_a_file(operator: Operator) -> None:
    operator.settings["WEERKLANK_DATA_DIR"] = str(operator.key_file)
    assert "WEERKLANK_DATA_DIR" in line(operator)


def test_a_folder_in_the_place_of_the_key_file(operator: Operator) -> None:
    operator.settings["WEERKLANK_KEY_FILE"] = str(operator.data)
    assert f"The key file {operator.data}" in line(operator)


def without_special_rights(operator: Operator, *paths: Path) -> None:
    """Make these unreadable to the bot, also where the tests run as root: for it modes do not count."""
    for path in paths:
        path.chmod(0)
        if os.geteuid() == 0:
            os.chown(path, 65534, 65534)
    if os.geteuid() == 0:
        operator.before = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")


def test_a_key_file_that_it_may_not_read(operator: Operator) -> None:
    without_special_rights(operator, operator.key_file)
    assert line(operator).startswith(f"The key file {operator.key_file} cannot be read (Permission denied)")


def test_a_secret_file_that_it_may_not_read(operator: Operator) -> None:
    token = operator.folder / "telegram_token"
    token.write_text(f"1:{SECRET}")
    operator.settings["CREDENTIALS_DIRECTORY"] = str(operator.folder)
    without_special_rights(operator, token)
    assert line(operator).startswith(f"The file {token} cannot be read or is empty.")


def test_a_data_folder_that_it_may_not_use(operator: Operator) -> None:
    without_special_rights(operator, operator.data)
    assert line(operator).startswith(f"{operator.data}/weerklank.lock cannot be used (Permission denied)")
    operator.data.chmod(0o700)


def lose(key_file: Path) -> None:
    key_file.unlink()


def exchange(key_file: Path) -> None:
    key_file.unlink()
    keyfile.make(key_file)


def cut_off(key_file: Path) -> None:
    key_file.write_text(key_file.read_text()[:20])


def open_up(key_file: Path) -> None:
    key_file.chmod(0o644)


@pytest.mark.parametrize("mishap", [lose, exchange, cut_off, open_up])
def test_a_key_file_that_does_not_fit_leaves_everything_as_it_is(
    operator: Operator, mishap: Callable[[Path], None]
) -> None:
    mishap(operator.key_file)
    before = contents(operator.data) | contents(operator.key_file.parent)
    assert line(operator).startswith(f"The key file {operator.key_file} ")
    assert contents(operator.data) | contents(operator.key_file.parent) == before


def test_keys_begun_anew_do_not_get_the_old_words(operator: Operator) -> None:
    (operator.data / "keys.db").unlink()
    assert "belongs to other keys" in line(operator)


@pytest.mark.parametrize(("name", "what"), [("weerklank.db", "The database"), ("keys.db", "The key store")])
def test_a_file_that_is_no_database(operator: Operator, name: str, what: str) -> None:
    (operator.data / name).write_bytes(b"something else altogether" * 1000)
    assert line(operator).startswith(what)


def test_a_database_of_a_newer_program(operator: Operator) -> None:
    with closing(sqlite3.connect(operator.data / "weerklank.db")) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
        database.commit()
    assert "was made by a newer Weerklank (revision 9999" in line(operator)


def test_a_port_that_another_program_has(operator: Operator) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        operator.settings["WEERKLANK_PORT"] = port = str(other.getsockname()[1])
        assert line(operator).startswith(f"port {port} on 127.0.0.1 cannot be used: Address already in use.")


def test_a_second_bot_on_the_same_data_and_a_restore_beneath_it(operator: Operator) -> None:
    with operator.running() as bot:
        assert line(operator).startswith(f"another Weerklank already uses {operator.data}.")
        assert operator.run("backup", "words", "--keys", "keys").code == 0
        assert line(operator, "restore", "words", "--keys", "keys").startswith("another Weerklank")
        assert bot.stop() == (0, "", "")
    assert operator.run("restore", "words", "--keys", "keys").code == 0


def test_a_second_bot_on_the_same_server(tmp_path: Path, postgres: PostgresServer, postgres_url: str) -> None:
    operators = [
        Operator(tmp_path / name, {"WEERKLANK_DATABASE_URL": postgres_url}) for name in ("one", "two")
    ]
    for operator in operators:
        operator.folder.mkdir()
    with operators[0].running() as bot:
        shutil.copytree(operators[0].key_file.parent, operators[1].key_file.parent)
        assert line(operators[1]).startswith("another Weerklank already uses ")
        assert bot.stop() == (0, "", "")


def test_a_server_that_is_not_there(operator: Operator) -> None:
    operator.settings["WEERKLANK_DATABASE_URL"] = f"postgresql://me:{SECRET}@127.0.0.1:1/name"
    assert "cannot be opened (" in line(operator)


def test_health_without_a_bot(operator: Operator) -> None:
    with port_kept_free() as port:
        operator.settings["WEERKLANK_PORT"] = str(port)
        ended = operator.run("health")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith(f"weerklank: nothing answers on port {port} (")


def test_the_operator_counts_invites_and_changes_the_key_beside_a_bot(operator: Operator) -> None:
    with operator.running() as bot:
        assert operator.run("status").out.startswith("people: 0\n")
        name = operator.run("invite", "--days", "2").out.split()[1]
        assert operator.run("invite", "--list").out.startswith(f"{name}  works until ")
        assert operator.run("invite", "--revoke", name) == (0, f"Pass {name} lets nobody in any more.\n", "")
        assert line(operator, "invite", "--revoke", name).startswith(f"No pass {name} works")
        assert operator.run("keys", "rotate", "--prepare").code == 0
        assert line(operator, "keys", "rotate", "--finish").startswith("The bot has not begun with key ")
        assert bot.stop() == (0, "", "")


@pytest.mark.parametrize(
    "command", [("status",), ("invite",), ("keys", "rotate"), ("keys", "rotate", "--finish")]
)
def test_a_lost_or_wrong_key_is_told_in_one_line_by_each_command(
    operator: Operator, command: tuple[str, ...]
) -> None:
    operator.key_file.unlink()
    assert line(operator, *command).startswith(f"The key file {operator.key_file} is missing")
    assert not operator.key_file.exists()
    keyfile.make(operator.key_file)
    assert ", but the stored words need key " in line(operator, *command)
