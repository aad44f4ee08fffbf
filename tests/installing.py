"""A program of the distribution for the tests: where it stands, else as root on Debian installed.

Several workers may want one at once, and the package manager refuses a second at work: who comes later waits,
and looks again before it installs what may be there by then.
"""

from __future__ import annotations

import fcntl
import os
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

Run = Callable[[Sequence[str | Path]], bool]
Commands = Sequence[Sequence[str | Path]]
TURNSTILE = Path(__file__)
"""Locked while somebody installs."""


def succeeds(command: Sequence[str | Path]) -> bool:
    """Run a command; whether it exists and ends well. Its output goes nowhere."""
    try:
        ended = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        )
    except OSError:
        return False
    return ended.returncode == 0


def debian(package: str) -> Commands:
    """How root installs a package there."""
    return (
        ("apt-get", "update", "--quiet"),
        ("apt-get", "install", "--yes", "--no-install-recommends", package),
    )


def found(look: Callable[[], Path | None], install: Commands, run: Run, *, root: bool | None) -> Path | None:
    """What `look` finds, at once or after installing; None when it is not there and cannot be installed."""
    root = os.geteuid() == 0 if root is None else root
    place = look()
    if place or not root:
        return place
    with TURNSTILE.open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        return look() or (look() if all(run(command) for command in install) else None)
