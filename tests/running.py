"""Weerklank as a process of its own, as an operator starts it: its own folder, its own environment."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

COMMAND = (sys.executable, "-m", "bot")
HANGING = 120.0
"""Seconds after which a process that should end is taken to hang. Nothing is measured by it."""
STARTED = "Weerklank: "
OURS = ("WEERKLANK_", "TELEGRAM_", "CREDENTIALS_")


@contextmanager
def port_kept_free() -> Iterator[int]:
    """A port where nobody listens. Nobody is given it by chance; a server of ours gets it by its number."""
    with socket.socket() as held:
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        held.bind(("127.0.0.1", 0))
        yield held.getsockname()[1]


class Ended(NamedTuple):
    """How a process ended."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Running:
    """A bot that serves its page."""

    process: subprocess.Popen[str]
    url: str
    errors: Path

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])

    def stop(self, number: signal.Signals = signal.SIGTERM, within: float = HANGING) -> Ended:
        """Ask it to stop. TimeoutExpired when it does not within these seconds."""
        self.process.send_signal(number)
        out, _ = self.process.communicate(timeout=within)
        return Ended(self.process.returncode, out, self.errors.read_text())


@dataclass
class Operator:
    """Somebody at a terminal, in a folder of their own. Of ours, only `settings` are in the environment."""

    folder: Path
    settings: dict[str, str] = field(default_factory=dict)
    before: Sequence[str] = ()
    """What stands before the command, such as `nice`."""

    def __post_init__(self) -> None:
        self.settings = {"WEERKLANK_PORT": "0", "WEERKLANK_OPEN_BROWSER": "false"} | self.settings

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def key_file(self) -> Path:
        return self.folder / ".config" / "weerklank" / "key"

    @property
    def environment(self) -> Mapping[str, str]:
        machine = {key: value for key, value in os.environ.items() if not key.startswith((*OURS, "XDG_"))}
        return machine | {"HOME": str(self.folder)} | self.settings

    def start(self, *arguments: str, errors: int = subprocess.PIPE) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [*self.before, *COMMAND, *arguments],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )

    def run(self, *arguments: str) -> Ended:
        """A command that is expected to end by itself."""
        with self.start(*arguments) as process:
            try:
                out, err = process.communicate(timeout=HANGING)
            finally:
                process.kill()
        return Ended(process.returncode, out, err)

    @contextmanager
    def running(self) -> Iterator[Running]:
        """A bot, from the moment that it says where its page is; killed at the end if it still runs."""
        errors = self.folder / "errors"
        with errors.open("w") as file, self.start("run", errors=file.fileno()) as process:
            try:
                assert process.stdout is not None
                line = process.stdout.readline()
                assert line.startswith(STARTED), errors.read_text()
                yield Running(process, line.removeprefix(STARTED).strip(), errors)
            finally:
                process.kill()
