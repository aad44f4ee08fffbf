"""`systemd-analyze` for the tests of the unit: an installed one, else Debian's, else one clear line.

It only reads files; systemd itself need not run. Installing the package does not make systemd the init.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.installing import Run, debian, found, succeeds

INSTALL = debian("systemd")


class NoSystemd(Exception):
    """The program could not be found or installed: one line that says what to do."""


def find(run: Run = succeeds, *, root: bool | None = None) -> Path:
    """A `systemd-analyze` that starts; as root on Debian it is installed when missing. Raises NoSystemd."""
    if place := found(lambda: _installed(run), INSTALL, run, root=root):
        return place
    raise NoSystemd(
        "The test of the unit needs systemd-analyze. Install it (Debian: apt-get install systemd)."
    )


def _installed(run: Run) -> Path | None:
    program = shutil.which("systemd-analyze")
    return Path(program) if program and run([program, "--version"]) else None


@pytest.fixture(scope="session")
def systemd_analyze() -> Path:
    """The program, for reading a unit."""
    return find()
