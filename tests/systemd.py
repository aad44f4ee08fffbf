"""`systemd-analyze` for the tests of the unit: an installed one, else Debian's, else one clear line.

It only reads files; systemd itself need not run. Installing the package does not make systemd the init.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.chromium import Run, succeeds

INSTALL = (
    ("apt-get", "update", "--quiet"),
    ("apt-get", "install", "--yes", "--no-install-recommends", "systemd"),
)


class NoSystemd(Exception):
    """The program could not be found or installed: one line that says what to do."""


def find(run: Run = succeeds, *, root: bool | None = None) -> Path:
    """A `systemd-analyze` that starts; as root on Debian it is installed when missing. Raises NoSystemd."""
    if place := _installed(run):
        return place
    root = os.geteuid() == 0 if root is None else root
    if root and all(run(command) for command in INSTALL) and (place := _installed(run)):
        return place
    raise NoSystemd(
        "The test of the unit needs systemd-analyze. Install it (Debian: apt-get install systemd)."
    )


def _installed(run: Run) -> Path | None:
    found = shutil.which("systemd-analyze")
    return Path(found) if found and run([found, "--version"]) else None


@pytest.fixture(scope="session")
def systemd_analyze() -> Path:
    """The program, for reading a unit."""
    return find()
