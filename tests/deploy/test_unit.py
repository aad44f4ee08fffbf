"""The systemd unit says what systemd understands, shuts the bot in, and lets it live."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.settings import SECRET
from tests.bot.test_main import STOPPING
from tests.house import ROOT
from tests.systemd import INSTALL, NoSystemd, find, systemd_analyze

__all__ = ["systemd_analyze"]

UNIT = ROOT / "deploy" / "weerklank.service"
COMPOSE = ROOT / "deploy" / "compose.yaml"
PROGRAM = "/opt/weerklank/.venv/bin/weerklank"
MOST_EXPOSED = 15
"""systemd's own measure times ten: 0 is shut, 100 open."""
LEFT_OPEN = {
    # It serves a page to this machine, so it needs the network of this machine.
    *("PrivateNetwork", "RestrictAddressFamilies_AF_UNIX", "RestrictAddressFamilies_AF_INET_INET6"),
    *("IPAddressDeny", "DeviceAllow"),  # localhost only; reading the clock only
    "RootDirectoryOrRootImage",  # that would be the container
}


def placed(unit: str, folder: Path) -> Path:
    """The unit on a machine where its program stands."""
    program = folder / "weerklank"
    program.touch(mode=0o755)
    place = folder / "weerklank.service"
    place.write_text(unit.replace(PROGRAM, str(program)))
    return place


def verified(analyze: Path, unit: str, folder: Path) -> str:
    """What systemd finds wrong. It passes over a misspelt key and ends well: its words count, not its end."""
    command = [str(analyze), "verify", str(placed(unit, folder))]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    return ended.stderr or f"exit code {ended.returncode}" * bool(ended.returncode)


def left_open(analyze: Path, unit: str, folder: Path) -> set[str]:
    """Which of systemd's locks the unit leaves open; all of them when it is too exposed as a whole."""
    command = [str(analyze), "security", "--offline=true", f"--threshold={MOST_EXPOSED}", "--json=short"]
    ended = subprocess.run([*command, str(placed(unit, folder))], capture_output=True, text=True, check=False)
    assert ended.stdout, ended.stderr
    locks = json.loads(ended.stdout)
    return {lock["json_field"] for lock in locks if ended.returncode or lock["exposure"]}


def test_systemd_understands_every_word_of_it(systemd_analyze: Path, tmp_path: Path) -> None:
    assert verified(systemd_analyze, UNIT.read_text(), tmp_path) == ""


def test_it_is_shut_in(systemd_analyze: Path, tmp_path: Path) -> None:
    assert left_open(systemd_analyze, UNIT.read_text(), tmp_path) <= LEFT_OPEN


@pytest.mark.parametrize(
    ("sound", "planted"),
    [
        ("DynamicUser=yes", "DynamicUsr=yes"),
        ("ProtectSystem=strict", "ProtectSystem=very"),
        ("ExecStart=", "ExecStart=/nowhere"),
        ("@system-service", "@sistem-service"),
    ],
)
def test_each_planted_fault_is_seen(sound: str, planted: str, systemd_analyze: Path, tmp_path: Path) -> None:
    unit = UNIT.read_text()
    assert sound in unit
    assert verified(systemd_analyze, unit.replace(sound, planted), tmp_path) != ""


@pytest.mark.parametrize("lock", ["PrivateDevices=yes", "MemoryDenyWriteExecute=yes", "PrivateUsers=yes"])
def test_each_lock_that_falls_off_is_seen(lock: str, systemd_analyze: Path, tmp_path: Path) -> None:
    unit = UNIT.read_text()
    assert lock in unit
    assert not left_open(systemd_analyze, unit.replace(f"{lock}\n", ""), tmp_path) <= LEFT_OPEN


def test_the_key_reaches_the_bot_as_a_credential_and_lies_apart_from_the_data() -> None:
    unit = UNIT.read_text()
    credential = re.search(r"^LoadCredential=([\w.]+):(/\S+)$", unit, re.MULTILINE)
    assert credential is not None
    assert f"WEERKLANK_KEY_FILE=%d/{credential[1]}\n" in unit
    assert "WEERKLANK_DATA_DIR=%S/weerklank\n" in unit
    assert "StateDirectory=weerklank\n" in unit


def test_each_other_secret_has_its_place_and_may_be_missing() -> None:
    """By systemd.exec(5) a credential that is named by a path must be there, and one by a name need not."""
    optional = dict(re.findall(r"^LoadCredential=([a-z_]+):([a-z_.]+)$", UNIT.read_text(), re.MULTILINE))
    assert set(optional) == {name.lower() for name in SECRET}
    assert [place for place in optional.values() if not place.startswith("weerklank.")] == []


def test_a_stop_gets_twice_what_it_takes() -> None:
    for allowed in (
        re.search(r"^TimeoutStopSec=(\d+)$", UNIT.read_text(), re.MULTILINE),
        re.search(r"^    stop_grace_period: (\d+)s$", COMPOSE.read_text(), re.MULTILINE),
    ):
        assert allowed is not None
        assert int(allowed[1]) == 2 * STOPPING


class Machine:
    """A machine with systemd's tools or not; installing may bring them."""

    def __init__(self, *, starts: bool, can_install: bool = False) -> None:
        self.starts = starts
        self.can_install = can_install

    def run(self, command: Sequence[str | Path]) -> bool:
        if tuple(command) in INSTALL:
            self.starts = self.can_install
            return self.can_install
        return self.starts


@pytest.fixture
def in_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A path holding one program of that name."""
    program = tmp_path / "systemd-analyze"
    program.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    return program


def test_root_gets_the_tool_of_the_distribution(in_path: Path) -> None:
    assert find(Machine(starts=False, can_install=True).run, root=True) == in_path


@pytest.mark.parametrize("root", [False, True])
def test_without_the_tool_one_line_names_what_to_install(in_path: Path, root: bool) -> None:
    with pytest.raises(NoSystemd, match=r"^The test of the unit needs .*apt-get install systemd\)\.$"):
        find(Machine(starts=False).run, root=root)
