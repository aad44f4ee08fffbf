"""Memory with 100,000 people.

    python -m tests.bench memory

Resident memory, each in a process of its own: the house on an empty database, then with 100,000 people in it,
and then after each of them has said one thing.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import tempfile
import time
from pathlib import Path

from tests.bench.rig import DATABASE, head, mebibytes, rig, run, say
from tests.bench.town import people_live_in

PEOPLE = 100_000
AT_ONCE = 512


async def main() -> None:
    """Print the sizes."""
    head("people", "resident MiB", "file MiB")
    spawn = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as folder:
        for step in (_empty, _build, _known, _spoken):
            process = spawn.Process(target=step, args=(Path(folder),))
            process.start()
            process.join()
            assert process.exitcode == 0


def names() -> list[str]:
    return [f"person-{number}" for number in range(PEOPLE)]


def _empty(folder: Path) -> None:
    run(_report(folder, "0"))


def _build(folder: Path) -> None:
    async def build() -> None:
        async with rig(folder) as house:
            await people_live_in(house.store, names())

    run(build())


def _known(folder: Path) -> None:
    run(_report(folder, f"{PEOPLE} in the database"))


def _spoken(folder: Path) -> None:
    async def speak() -> None:
        async with rig(folder) as house:
            begun = time.perf_counter()
            waiting = iter(names())

            async def one_after_the_other() -> None:
                for name in waiting:
                    await house.says(name, "/stil uit")

            await asyncio.gather(*(one_after_the_other() for _ in range(AT_ONCE)))
            seconds = time.perf_counter() - begun
            house.channel.arrived.clear()
            say(f"{PEOPLE}, each said one thing ({seconds:.0f} s)", f"{mebibytes():.0f}", _file(folder))

    run(speak())


async def _report(folder: Path, what: str) -> None:
    async with rig(folder):
        say(what, f"{mebibytes():.0f}", _file(folder))


def _file(folder: Path) -> str:
    return f"{(folder / DATABASE).stat().st_size / 2**20:.0f}"
