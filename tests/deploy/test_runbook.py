"""The runbook explains every line that an operator can meet, and none that is gone.

The lines are read from the code: what is given to the faults that become one line, and what is logged as a
warning or worse; a value in them is written as … there and in the runbook. A few are put together from parts,
and are made here as they are made in earnest.
"""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import health, keyfile
from bot.faults import in_one_line
from bot.serving import PortTaken
from bot.settings import Settings, SettingsError
from bot.sole import AlreadyRunning
from tests.house import ROOT, tracked
from tests.runbook import RUNBOOK, explained, explains

TOLD = {"SettingsError", "VaultError", "StorageError", "BackupError", "TelegramFault"}
"""The faults whose text is the line."""
FRAMED = {"PortTaken", "AlreadyRunning", "OSError", "BaseExceptionGroup"}
"""Those that get a line around them."""
LOG = re.compile(r"_?log\.(warning|error|exception|critical)")


def template(node: ast.AST) -> str | None:
    """A literal as the runbook writes it: each value is …"""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=values):
            return "".join(str(part.value) if isinstance(part, ast.Constant) else "…" for part in values)
    return None


def told(source: str) -> list[str]:
    """What a module gives to the faults that are told, and to the log."""
    lines = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and node.args:
            called = ast.unparse(node.func)
            if called in TOLD or LOG.fullmatch(called):
                lines.append(template(node.args[0]) or "")
    # SettingsError is given a list; its lines are made in earnest below.
    return [line.replace("%s", "…") for line in lines if line]


def answered(source: str) -> list[str]:
    """The texts that a module returns."""
    returned = [
        node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Return) and node.value
    ]
    return [line for value in returned if (line := template(value)) is not None]


def made_in_earnest(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The lines that are put together from parts."""
    for fault in (PortTaken(80, "it is in use"), AlreadyRunning("a"), PermissionError(13, "denied", "b")):
        line = in_one_line(fault)
        assert line is not None
        yield line
    monkeypatch.setenv("WEERKLANK_PORT", "many")
    monkeypatch.setenv("TELEGRAM_TOKEN", "none")
    (folder / ".env").write_bytes(b"\xff")
    for env in (folder / "none", folder / ".env"):
        with pytest.raises(SettingsError) as refused:
            Settings.read(env)
        yield from refused.value.faults
    (folder / "telegram_token").touch()
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(folder))
    with pytest.raises(SettingsError) as refused:
        Settings.read(folder / "none")
    yield from refused.value.faults


@pytest.fixture
def lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every line that an operator can meet."""
    read = [line for path in tracked("bot/*.py") for line in told(path.read_text(encoding="utf-8"))]
    sick = answered((ROOT / "bot/health.py").read_text(encoding="utf-8"))
    return [*read, *sick, *made_in_earnest(tmp_path, monkeypatch)]


def test_each_line_is_explained(lines: list[str]) -> None:
    assert [line for line in lines if not any(explains(row, line) for row in explained())] == []


def test_nothing_is_explained_that_is_gone(lines: list[str]) -> None:
    assert [row for row in explained() if not any(explains(row, line) for line in lines)] == []


def test_every_kind_of_fault_is_looked_for() -> None:
    """Who adds a kind to bot/faults.py adds it here."""
    faults = ast.parse((ROOT / "bot/faults.py").read_text(encoding="utf-8"))
    asked = [
        name.id
        for node in ast.walk(faults)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "isinstance"
        for name in ast.walk(node.args[1])
        if isinstance(name, ast.Name)
    ]
    assert set(asked) == TOLD | FRAMED


@pytest.mark.parametrize(
    "planted",
    [
        "raise VaultError('The moon is full. Wait.')",
        "return StorageError(f'The {name} is full ({why}). Wait.')",
        "log.warning('the moon is full', size=1)",
        "_log.error('the moon of %s is full', name)",
    ],
)
def test_a_line_that_is_not_explained_is_seen(planted: str) -> None:
    assert [line for line in told(planted) if not any(explains(row, line) for row in explained())] != []


def test_the_key_that_is_made_by_hand_is_one_and_is_never_written_over(tmp_path: Path) -> None:
    """A service cannot make its own key, so the runbook has a line for it."""
    written = re.search(
        r"^ +sudo (sh -c '.*/etc/weerklank/wrapping\.key')$", RUNBOOK.read_text(), re.MULTILINE
    )
    assert written is not None
    command = written[1].replace("/etc/weerklank/", "./")
    first = subprocess.run(["/bin/sh", "-c", command], cwd=tmp_path, check=True, capture_output=True)
    made = keyfile.read(tmp_path / "wrapping.key")
    assert made is not None
    again = subprocess.run(["/bin/sh", "-c", command], cwd=tmp_path, check=False, capture_output=True)
    kept = keyfile.read(tmp_path / "wrapping.key")
    assert (first.stderr, again.returncode != 0, kept is not None and kept.id) == (b"", True, made.id)


def test_the_health_check_looks_where_the_bot_is() -> None:
    """It reads no settings, to be light, so it knows the usual port by itself."""
    assert Settings.model_fields["port"].default == health.DEFAULT_PORT
