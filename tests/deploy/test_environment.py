"""`.venv` is trusted only whole and current. (That it can be built at all, each `make` shows.)"""

from __future__ import annotations

import importlib.util
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ("pyproject.toml", "requirements.lock", "requirements-dev.lock", "requirements-installer.lock")


def load(root: Path) -> ModuleType:
    """The builder as it runs in the project at this place."""
    spec = importlib.util.spec_from_file_location("environment", root / "deploy" / "environment.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what decides about packages, behind a path with a space, built for running."""
    root = tmp_path / "een huis"
    (root / "deploy").mkdir(parents=True)
    (root / ".venv" / "bin").mkdir(parents=True)
    for name in (*PACKAGING, "deploy/environment.py"):
        shutil.copy(ROOT / name, root / name)
    (root / ".venv" / "bin" / "python").symlink_to(sys.executable)
    stamp(root, "run")
    return root


def stamp(root: Path, name: str) -> None:
    (root / ".venv" / "home").write_text(str(root / ".venv"))
    (root / ".venv" / f"{name}.stamp").write_text(load(root).wanted_stamp(name))


def test_a_whole_and_current_environment_is_ready(project: Path) -> None:
    assert load(project).ready("run")


def test_running_needs_no_test_packages_and_testing_does(project: Path) -> None:
    assert not load(project).ready("dev")


def test_an_environment_for_tests_also_runs(project: Path) -> None:
    (project / ".venv" / "run.stamp").unlink()
    stamp(project, "dev")
    assert load(project).ready("run")


def crashed(project: Path) -> None:
    (project / ".venv" / "unfinished").touch()


def lost_its_python(project: Path) -> None:
    (project / ".venv" / "bin" / "python").unlink()


def python_went_away_beneath(project: Path) -> None:
    lost_its_python(project)
    (project / ".venv" / "bin" / "python").symlink_to(project / "gone")


def another_lock(project: Path) -> None:
    lock = project / "requirements.lock"
    lock.write_text(lock.read_text().replace("alembic==", "alembic===", 1))


def another_dependency(project: Path) -> None:
    described = project / "pyproject.toml"
    described.write_text(described.read_text().replace("dependencies = [", 'dependencies = [\n"attrs",', 1))


def an_empty_folder(project: Path) -> None:
    shutil.rmtree(project / ".venv")
    (project / ".venv").mkdir()


@pytest.mark.parametrize(
    "happening",
    [crashed, lost_its_python, python_went_away_beneath, another_lock, another_dependency, an_empty_folder],
)
def test_what_is_half_or_stale_is_not_ready(project: Path, happening: Callable[[Path], None]) -> None:
    happening(project)
    assert not load(project).ready("run")


def test_a_moved_environment_is_made_anew(project: Path) -> None:
    """Its scripts and the editable install point at the old place."""
    elsewhere = project.rename(project.with_name("ander huis"))
    assert not load(elsewhere).ready("run")
    assert load(elsewhere).moved()


def test_setting_up_a_check_differently_installs_nothing(project: Path) -> None:
    described = project / "pyproject.toml"
    described.write_text(described.read_text().replace("line-length = 110", "line-length = 100"))
    assert load(project).ready("run")


def test_a_service_account_without_a_home_needs_no_cache(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("UV_CACHE_DIR", "XDG_CACHE_HOME", "PIP_NO_CACHE_DIR", "UV_NO_CACHE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(project / "no-such-home"))
    assert load(project).step_environment()["UV_NO_CACHE"] == "1"
    monkeypatch.setenv("HOME", str(project))
    assert "UV_NO_CACHE" not in load(project).step_environment()


def test_nothing_in_the_surroundings_sends_packages_elsewhere(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PYTHONPATH", "PIP_TARGET", "UV_SYSTEM_PYTHON", "VIRTUAL_ENV"):
        monkeypatch.setenv(name, "elsewhere")
    monkeypatch.setenv("PIP_USER", "1")
    environment = load(project).step_environment()
    assert "elsewhere" not in environment.values()
    assert environment["PIP_USER"] == "0"


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock", "requirements-postgres.lock"])
def test_a_lock_holds_hashes_and_no_address(name: str) -> None:
    lines = (ROOT / name).read_text().splitlines()
    pins = [number for number, line in enumerate(lines) if "==" in line and not line.startswith(" ")]
    assert pins
    assert all("--hash=sha256:" in lines[number + 1] for number in pins)
    assert not [line for line in lines if "://" in line or "file:" in line or line.startswith("-")]


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-postgres.lock"])
def test_what_runs_is_what_was_tested(name: str) -> None:
    """Every pin of a smaller lock is a pin of the lock that tests run with.

    For which machines may differ: what only the tests need can need the same package on more of them.
    """

    def pins(lock: str) -> set[str]:
        return {line.split()[0] for line in (ROOT / lock).read_text().splitlines() if "==" in line}

    assert pins(name) <= pins("requirements-dev.lock")
