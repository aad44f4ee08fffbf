"""CPU and durability of a turn: the real check-in, by 1, 64 and 512 couples at once.

    python -m tests.bench turns

Each couple is one person who goes through the whole check-in form for one: its four questions and
its close, again and again. A turn is one event from the channel's intake to its acknowledgement after the
commit, with danger rules, encryption and outbox; the next one begins when its answers have arrived. CPU is
that of all threads of the process. Load, decide and write are measured around the real parts and do not add
up to it: the rest is the commit, the lanes, the loop and the outbox. Medians of five runs.
"""

from __future__ import annotations

import asyncio
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import bot.turn
from bot.carry import Carrier
from tests.bench.pressing import next_act
from tests.bench.rig import Rig, head, rig, run, say

COUPLES = (1, 64, 512)
TURNS = {1: 1000, 64: 6400, 512: 20480}
TIMES = 5
WORDS = "We lachten dinsdag samen om de hond die in de sloot sprong."


@dataclass(frozen=True)
class Measured:
    """One run: turns per second and per commit, and milliseconds of CPU for each turn."""

    turns_per_second: float
    turns_per_commit: float
    cpu: float


@dataclass
class Phases:
    """CPU seconds of this process by phase of a turn, measured around the real functions."""

    spent: dict[str, float] = field(default_factory=dict)

    def around(self, name: str, work: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        async def measured(*args: Any, **kwargs: Any) -> Any:
            begun = time.process_time()
            try:
                return await work(*args, **kwargs)
            finally:
                self.spent[name] = self.spent.get(name, 0.0) + time.process_time() - begun

        return measured


async def main() -> None:
    """Print one row for each number of couples: medians of five runs, and between which the CPU lay."""
    names = (
        "couples at once",
        "turns/s",
        "turns/commit",
        "CPU ms/turn",
        "(from-to)",
        "load",
        "decide",
        "write",
    )
    head(*names, "fsync/turn")
    for couples in COUPLES:
        runs = [await measure(couples) for _ in range(TIMES)]
        cpu = [one.cpu for one in runs]
        parts = await phases(couples)
        say(
            couples,
            f"{statistics.median(one.turns_per_second for one in runs):.0f}",
            f"{statistics.median(one.turns_per_commit for one in runs):.1f}",
            f"{statistics.median(cpu):.3f}",
            f"{min(cpu):.3f}-{max(cpu):.3f}",
            *(f"{parts[name]:.3f}" for name in ("load", "decide", "write")),
            fsyncs(couples),
        )


async def measure(couples: int) -> Measured:
    """One run on a database of its own, with nothing in its way."""
    async with _town(couples) as (house, people):
        commits, cpu, wall = house.store.commits, time.process_time(), time.perf_counter()
        await _talk(house, people, TURNS[couples])
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
        return Measured(
            turns_per_second=TURNS[couples] / wall,
            turns_per_commit=TURNS[couples] / (house.store.commits - commits),
            cpu=cpu / TURNS[couples] * 1000,
        )


async def phases(couples: int) -> dict[str, float]:
    """Milliseconds of CPU for each turn by phase, in a run of its own: to look at the clock costs CPU too."""
    found = Phases()
    async with _town(couples) as (house, people):
        undo = _instrument(found)
        try:
            await _talk(house, people, TURNS[couples])
        finally:
            undo()
    return {name: seconds / TURNS[couples] * 1000 for name, seconds in found.spent.items()}


@asynccontextmanager
async def _town(couples: int) -> AsyncIterator[tuple[Rig, list[str]]]:
    """So many people who have said something before."""
    with tempfile.TemporaryDirectory() as folder:
        async with rig(Path(folder)) as house:
            people = [f"person-{number}" for number in range(couples)]
            await asyncio.gather(*(house.says(person, "/stil uit") for person in people))
            yield house, people


async def _talk(house: Rig, people: list[str], turns: int) -> None:
    """All of them at once, each the same number of turns."""
    await asyncio.gather(*(_person(house, person, turns // len(people)) for person in people))
    await house.outbox.drained()


def fsyncs(couples: int) -> str:
    """How often the disk was made to write for each turn; "?" where nothing can count it."""
    if shutil.which("strace") is None:
        return "?"
    with tempfile.TemporaryDirectory() as folder:
        counts = Path(folder) / "counts"
        trace = ["strace", "-f", "-c", "-e", "trace=fsync,fdatasync", "-o", str(counts)]
        both = []
        for turns in (0, TURNS[couples]):
            child = [sys.executable, "-m", "tests.bench.turns", str(couples), str(turns)]
            subprocess.run([*trace, *child], check=True, stdout=subprocess.DEVNULL)
            both.append(_calls(counts.read_text(encoding="utf-8")))
    return f"{(both[1] - both[0]) / TURNS[couples]:.3f}"


def _calls(table: str) -> int:
    rows = [line.split() for line in table.splitlines()]
    return sum(int(row[3]) for row in rows if row and row[-1] in ("fsync", "fdatasync"))


async def _person(house: Rig, person: str, turns: int) -> None:
    """One person goes through check-ins until there were enough turns."""
    done = 0
    while done < turns:
        await house.says(person, "/checkin")
        done += 1
        while done < turns and (token := next_act(house.channel.tokens.get(person, ()))) is not None:
            done += 1
            if token:
                await house.presses(person, token)
            else:
                await house.says(person, WORDS)


def _instrument(phases: Phases) -> Callable[[], None]:
    turns: Any = bot.turn
    real = turns.gather, turns.Turns._decide, Carrier.carry
    parts = [phases.around(name, part) for name, part in zip(("load", "decide", "write"), real, strict=True)]

    def put(gather: Any, decide: Any, carry: Any) -> None:
        turns.gather, turns.Turns._decide = gather, decide
        setattr(Carrier, "carry", carry)  # noqa: B010  a method is not assigned to

    put(*parts)
    return lambda: put(*real)


async def _only(couples: int, turns: int) -> None:
    """For counting from outside: that many turns, and nothing measured."""
    async with _town(couples) as (house, people):
        await _talk(house, people, turns)


if __name__ == "__main__":
    run(_only(int(sys.argv[1]), int(sys.argv[2])))
