"""The kills as tables:    python -m tests.bot.kill.table [KILLS IN EACH WINDOW]"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import astuple, fields
from pathlib import Path

from bot import logs
from tests.bot.kill.by_file import ByFile
from tests.bot.kill.by_telegram import WINDOWS_OF_TELEGRAM, ByTelegram
from tests.bot.kill.ledger import Losses
from tests.bot.kill.nights import Nights, killed, undisturbed
from tests.bot.kill.trap import WINDOWS

KILLS = 30
COLUMNS = ("window", "kills", *(one.name.replace("_", " ") for one in fields(Losses)))


async def main(kills: int) -> None:
    """Print a table for each way in and out."""
    logs.set_up()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "telegram").mkdir()
        await _table("handed over by hand", await ByFile.begin(folder), folder, WINDOWS, kills)
        await _table("Telegram", ByTelegram(), folder / "telegram", WINDOWS_OF_TELEGRAM, kills)


async def _table(title: str, nights: Nights, folder: Path, windows: Sequence[str], kills: int) -> None:
    sys.stdout.write(f"\n{title}\n\n")
    _row(COLUMNS)
    _row(("---",) * len(COLUMNS))
    evening = await undisturbed(nights, folder)
    for window in windows:
        done, losses = await killed(evening, folder, window, kills)
        _row((window, str(done), *map(str, astuple(losses))))


def _row(cells: tuple[str, ...]) -> None:
    sys.stdout.write(f"| {' | '.join(cells)} |\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else KILLS))
