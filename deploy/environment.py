"""Build `.venv` from the lock files, or find in a few milliseconds that it stands.

`python deploy/environment.py run` installs what the program needs, `dev` also what tests and checks need.

How it works. Everything that decides what belongs in `.venv` (its own place on disk, the base Python, the
lock files, what pyproject.toml says of packages) is hashed into one stamp. A stamp that is right means:
nothing to do. While anything is being installed a marker file stands in `.venv`; who finds it there met a
crash, and builds from nothing. The folder is never trusted half. A lock on pyproject.toml makes a second
caller wait.

The order is chosen for a bare machine: an empty environment (0.1 s), pip puts one pinned installer (uv) in
it, and uv installs the rest, each file checked against its hash. The project itself is installed editable,
with the build backend from the same lock, so that this step needs no network.
"""

from __future__ import annotations

import fcntl
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
UNFINISHED = VENV / "unfinished"
INSTALLER = "requirements-installer.lock"
LOCKS = {"run": "requirements.lock", "dev": "requirements-dev.lock"}
# Having the second is having the first: the dev lock holds every runtime package at the same version.
ENOUGH = {"run": ("run", "dev"), "dev": ("dev",)}
LEADS_ASTRAY = {
    *("PIP_PREFIX", "PIP_TARGET", "PYTHONHOME", "PYTHONPATH"),
    *("UV_PREFIX", "UV_SYSTEM_PYTHON", "UV_TARGET", "VIRTUAL_ENV"),
}


class CannotBuild(Exception):
    """One line for the person at the keyboard: what is missing and how to mend it."""


def wanted_stamp(name: str) -> str:
    """What `.venv` must have been built from to count as ready for this set."""
    import tomllib  # here, so that a Python too old for it still gets as far as saying so

    digest = hashlib.sha256()
    # realpath of the interpreter inside: an upgrade or removal of the base Python shows here.
    for part in (str(VENV), os.path.realpath(VENV / "bin" / "python")):
        digest.update(part.encode())
    for file in (INSTALLER, LOCKS[name]):
        digest.update((ROOT / file).read_bytes())
    described = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    # Not the settings of the checks: editing those must not install anything.
    packaging = (described["build-system"], described["project"], described["tool"]["hatch"])
    digest.update(repr(packaging).encode())
    return digest.hexdigest()


def ready(name: str) -> bool:
    """Whether `.venv` stands, whole and current, for this set."""
    if UNFINISHED.exists() or not (VENV / "bin" / "python").exists():
        return False
    return any(
        (VENV / f"{made}.stamp").is_file() and (VENV / f"{made}.stamp").read_text() == wanted_stamp(made)
        for made in ENOUGH[name]
    )


def step(what: str, command: list[str], environment: dict[str, str]) -> None:
    """Run one step; its own output is the explanation, our line says what to do."""
    if subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode != 0:
        raise CannotBuild(f"{what} failed, see above. Mend that and run the same command again.")


def step_environment() -> dict[str, str]:
    """The caller's environment, minus what would send packages somewhere else than into `.venv`."""
    environment = {key: value for key, value in os.environ.items() if key not in LEADS_ASTRAY}
    environment.update(PIP_USER="0", PIP_REQUIRE_VIRTUALENV="0", PIP_NO_INPUT="1")
    environment.update(PIP_DISABLE_PIP_VERSION_CHECK="1", UV_PYTHON_DOWNLOADS="never")
    # A service account has no home that it can write to; then both tools must not look for a cache there.
    home = Path(environment.get("HOME") or "/nonexistent")
    if not os.access(home, os.W_OK):
        environment.update(PIP_NO_CACHE_DIR="1")
        if "UV_CACHE_DIR" not in environment and "XDG_CACHE_HOME" not in environment:
            environment.update(UV_NO_CACHE="1")
    return environment


def make_empty(environment: dict[str, str]) -> None:
    """A new `.venv` holding only the pinned installer."""
    shutil.rmtree(VENV, ignore_errors=True)
    if not importlib.util.find_spec("venv"):
        raise CannotBuild(f"{sys.executable} has no venv module (Debian: apt-get install python3-venv).")
    venv = [sys.executable, "-m", "venv"]
    install = ["install", "--quiet", "--no-deps", "--require-hashes", "-r", INSTALLER]
    if importlib.util.find_spec("pip"):
        step("Making .venv", [*venv, "--without-pip", str(VENV)], environment)
        UNFINISHED.touch()
        pip = [sys.executable, "-m", "pip", "--python", str(VENV / "bin" / "python")]
    elif importlib.util.find_spec("ensurepip"):
        step("Making .venv", [*venv, str(VENV)], environment)
        UNFINISHED.touch()
        pip = [str(VENV / "bin" / "python"), "-m", "pip"]
    else:
        raise CannotBuild(
            f"{sys.executable} has no pip and no ensurepip; get one (Debian: apt-get install python3-pip)."
        )
    step("Fetching the installer", [*pip, *install], environment)


def build(name: str) -> None:
    """Bring `.venv` to the wanted state. Ends with the stamp, so that a crash before it is seen."""
    environment = step_environment()
    python = VENV / "bin" / "python"
    if UNFINISHED.exists() or not python.exists() or not list(VENV.glob("*.stamp")) or moved():
        make_empty(environment)
    if (VENV / "dev.stamp").exists():
        name = "dev"  # who once ran the tests keeps their packages
    UNFINISHED.touch()
    uv = [str(VENV / "bin" / "uv"), "pip"]
    into = ["--quiet", "--python", str(python)]
    locks = ["--require-hashes", INSTALLER, LOCKS[name]]
    step("Installing the packages", [*uv, "sync", *into, *locks], environment)
    mine = ["--no-deps", "--no-build-isolation", "--editable", "."]
    step("Installing Weerklank", [*uv, "install", *into, *mine], environment)
    (VENV / "home").write_text(str(VENV))
    for old in VENV.glob("*.stamp"):
        old.unlink()
    (VENV / f"{name}.stamp").write_text(wanted_stamp(name))
    UNFINISHED.unlink()


def moved() -> bool:
    """Whether the folder was built at another place: its scripts and the editable install point there."""
    home = VENV / "home"
    return not home.is_file() or home.read_text() != str(VENV)


def main() -> None:
    """Build the set that is named on the command line, unless it is ready."""
    name = sys.argv[1] if len(sys.argv) == 2 else ""
    if name not in LOCKS:
        raise CannotBuild(f"Usage: environment.py {' | '.join(LOCKS)}")
    if sys.version_info < (3, 11):  # noqa: UP036 - the one file that an older Python may meet
        raise CannotBuild(f"{sys.executable} is Python {sys.version.split()[0]}; 3.11 or newer is needed.")
    try:
        if ready(name):
            return
        with (ROOT / "pyproject.toml").open("rb") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            if ready(name):
                return
            started = time.monotonic()
            print(f"Building .venv for '{name}' (once; later starts find it ready) …", flush=True)
            build(name)
            print(f".venv is ready after {time.monotonic() - started:.1f} s.", flush=True)
    except OSError as error:
        raise CannotBuild(f"{error.strerror}: {error.filename}") from error


if __name__ == "__main__":
    try:
        main()
    except CannotBuild as problem:
        sys.exit(f"weerklank: {problem}")
    except KeyboardInterrupt:
        sys.exit(130)
