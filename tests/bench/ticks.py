"""The tick and the start with a thousand and with a million future timers.

    python -m tests.bench ticks

A tick is what the bell does by itself: load the next ten minutes, and sweep up what is due. A start opens the
database and the keys, takes up the outbox, and loads the bell for the first time. Nothing is due. Medians.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.bench.rig import Rig, head, mebibytes, rig, say
from tests.bench.town import people_live_in, timers_are_set

PEOPLE = 1000
TIMES = 50
STARTS = 5


async def main() -> None:
    """Print a row for each number of timers."""
    head("future timers", "tick ms", "tick CPU ms", "start ms", "MiB after")
    names = [f"person-{number}" for number in range(PEOPLE)]
    for each in (1, 1000):
        with tempfile.TemporaryDirectory() as folder:
            await _fill(Path(folder), names, each)
            starts = [await _start(Path(folder)) for _ in range(STARTS)]
            async with rig(Path(folder)) as house:
                ticks = [await _tick(house) for _ in range(TIMES)]
                wall, cpu = (statistics.median(one) * 1000 for one in zip(*ticks, strict=True))
                start = statistics.median(starts) * 1000
                say(each * PEOPLE, f"{wall:.2f}", f"{cpu:.2f}", f"{start:.0f}", f"{mebibytes():.0f}")


async def _fill(folder: Path, names: list[str], each: int) -> None:
    async with rig(folder) as house:
        await people_live_in(house.store, names)
        await timers_are_set(house.store, names, each, datetime.now(UTC) + timedelta(days=30))


async def _start(folder: Path) -> float:
    begun = time.perf_counter()
    async with rig(folder) as house:
        await house.ringer.load()
        await house.ringer.sweep()
        return time.perf_counter() - begun


async def _tick(house: Rig) -> tuple[float, float]:
    wall, cpu = time.perf_counter(), time.process_time()
    await house.ringer.load()
    await house.ringer.sweep()
    return time.perf_counter() - wall, time.process_time() - cpu
