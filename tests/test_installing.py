"""A program that is missing is installed once, by one worker at a time."""

from __future__ import annotations

import fcntl
from collections.abc import Sequence
from pathlib import Path

from tests.installing import TURNSTILE, debian, found

PROGRAM = Path("/usr/bin/program")
INSTALL = debian("program")


class Machine:
    """Has the program from the look `there_at` on, or once it was installed."""

    def __init__(self, there_at: int = 1_000) -> None:
        self.looks = 0
        self.there_at = there_at
        self.installing: list[Sequence[str | Path]] = []
        self.others_waited = True

    def look(self) -> Path | None:
        self.looks += 1
        return PROGRAM if self.looks >= self.there_at or len(self.installing) == len(INSTALL) else None

    def run(self, command: Sequence[str | Path]) -> bool:
        self.installing.append(command)
        with TURNSTILE.open("rb") as other:
            try:
                fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return True
        self.others_waited = False
        return True


def test_what_is_there_is_taken() -> None:
    machine = Machine(there_at=1)
    assert found(machine.look, INSTALL, machine.run, root=True) == PROGRAM
    assert machine.installing == []


def test_while_one_installs_another_waits() -> None:
    machine = Machine()
    assert found(machine.look, INSTALL, machine.run, root=True) == PROGRAM
    assert machine.installing == list(INSTALL)
    assert machine.others_waited


def test_what_another_installed_meanwhile_is_not_installed_again() -> None:
    machine = Machine(there_at=2)
    assert found(machine.look, INSTALL, machine.run, root=True) == PROGRAM
    assert machine.installing == []


def test_only_root_installs() -> None:
    machine = Machine()
    assert found(machine.look, INSTALL, machine.run, root=False) is None
    assert machine.installing == []
