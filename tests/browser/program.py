"""The real program as a process of its own, with data, key and settings in one folder."""

from __future__ import annotations

import asyncio
import os
import sys
from asyncio.subprocess import PIPE, Process
from pathlib import Path

ROOT = Path(__file__).parents[2]
ANNOUNCED = "Weerklank: "
"""What stands before the address of the page in the program's first line."""


class Program:
    """`python -m bot run` in a folder, on that port: started again, an open page finds it there."""

    def __init__(self, folder: Path, port: int) -> None:
        self.url = ""
        self._folder = folder
        self._port = port
        self._process: Process | None = None

    async def start(self) -> str:
        """Start, and wait until it says where its page is. AssertionError when it says anything else."""
        with (self._folder / "errors").open("ab") as errors:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "bot",
                "run",
                cwd=self._folder,
                env=self._environment(),
                stdout=PIPE,
                stderr=errors,
            )
        assert self._process.stdout is not None
        line = (await self._process.stdout.readline()).decode().strip()
        assert line.startswith(ANNOUNCED), self.errors
        self.url = line.removeprefix(ANNOUNCED)
        return self.url

    async def kill(self) -> None:
        """End it as a power cut would: nothing is said, nothing is closed."""
        assert self._process is not None
        self._process.kill()
        await self._process.wait()

    async def stop(self) -> None:
        """End it in good order, when it still runs."""
        if self._process is not None and self._process.returncode is None:
            self._process.terminate()
            await self._process.wait()

    @property
    def errors(self) -> str:
        """Everything that it wrote for operators."""
        return (self._folder / "errors").read_text(encoding="utf-8")

    def _environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not _is_setting(name)}
        return kept | {
            "PYTHONPATH": str(ROOT),
            "WEERKLANK_DATA_DIR": str(self._folder / "data"),
            "WEERKLANK_KEY_FILE": str(self._folder / "key"),
            "WEERKLANK_PORT": str(self._port),
            "WEERKLANK_OPEN_BROWSER": "false",
        }


def _is_setting(name: str) -> bool:
    return name.startswith(("WEERKLANK_", "TELEGRAM_"))
