"""Writes the calendars anew: `python -m tests.calendar`."""

from __future__ import annotations

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.calendar.couples import HOMES
from tests.calendar.page import keep
from tests.calendar.played import play


async def _all() -> None:
    for home in HOMES.values():
        with TemporaryDirectory() as folder:
            keep(home, (await play(Path(folder), home)).sent)


if __name__ == "__main__":
    asyncio.run(_all())
