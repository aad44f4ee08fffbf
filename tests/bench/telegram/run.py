"""One run: a contestant on its core, the other end on another, and what it cost while all were at it."""

from __future__ import annotations

import asyncio
import tempfile
import time
from asyncio.subprocess import Process
from collections.abc import Coroutine
from dataclasses import dataclass
from pathlib import Path

from tests.bench.rig import percentile
from tests.bench.telegram import machine
from tests.bench.telegram.botapi import BotApi
from tests.bench.telegram.contestants import Contestant
from tests.bench.telegram.people import UPDATES, Fault
from tests.bench.telegram.wire import listen

PATIENCE = 300.0
"""Seconds after which a contestant that does not get on is given up. Nothing is measured by it."""


@dataclass(frozen=True)
class Size:
    """So many people at once; each does so many check-ins while it is measured, and one before."""

    people: int
    check_ins: int

    @property
    def updates(self) -> int:
        """What the window holds."""
        return self.people * self.check_ins * UPDATES


@dataclass(frozen=True)
class Measured:
    """One run. `cpu` is µs of the contestant for each update, `p50` and `p99` seconds until an answer was
    complete, `calls` those to the Bot API for each update, `other_end` the share of its core that the other
    end took, and `kept` the answers found in the contestant's database afterwards."""

    cpu: float
    per_second: float
    p50: float
    p99: float
    calls: float
    other_end: float
    kept: int


@dataclass(frozen=True)
class _Look:
    """What the clocks and counters show at one moment."""

    wall: float
    contestant: float
    own: float
    calls: int


async def measure(
    contestant: Contestant, size: Size, *, round_trip: float = 0.0, profile: Path | None = None
) -> Measured:
    """Everybody begins; after a check-in each the window opens. At the end all is found right, or Fault."""
    theirs, ours = machine.cores()
    looks: list[_Look] = []
    with tempfile.TemporaryDirectory() as folder, machine.on_core(ours):
        api = BotApi(size.people, round_trip)
        crowd = api.crowd
        server, url = await listen(api.serve)
        async with contestant.running(url, Path(folder), core=theirs, profile=profile) as process:

            def look() -> None:
                calls = sum(api.calls.values())
                looks.append(_Look(time.perf_counter(), machine.cpu(process.pid), time.process_time(), calls))

            async def talk() -> None:
                await api.polled.wait()
                await crowd.greet(contestant.greeting)
                warm = size.people * UPDATES
                await crowd.reached(warm, look)
                await crowd.reached(warm + size.updates, look)
                await crowd.finish()

            await _while_it_lives(process, talk(), api)
        server.close()
        if crowd.faults or crowd.strays:
            raise Fault(f"{crowd.strays} messages that nobody waited for; {crowd.faults[:3]}")
        kept = contestant.kept(Path(folder), crowd)
    return _measured(looks[0], looks[1], crowd.latencies[size.people * UPDATES :][: size.updates], kept)


def _measured(first: _Look, last: _Look, latencies: list[float], kept: int) -> Measured:
    wall, updates = last.wall - first.wall, len(latencies)
    return Measured(
        cpu=(last.contestant - first.contestant) / updates * 1e6,
        per_second=updates / wall,
        p50=percentile(latencies, 0.5),
        p99=percentile(latencies, 0.99),
        calls=(last.calls - first.calls) / updates,
        other_end=(last.own - first.own) / wall,
        kept=kept,
    )


async def _while_it_lives(process: Process, talk: Coroutine[None, None, None], api: BotApi) -> None:
    """Wait for the talk to end. Fault when the contestant ends first, or does not get on."""
    talking, ended = asyncio.ensure_future(talk), asyncio.ensure_future(process.wait())
    await asyncio.wait([talking, ended], timeout=PATIENCE, return_when=asyncio.FIRST_COMPLETED)
    ended.cancel()
    if talking.done():
        await talking
        return
    talking.cancel()
    what = "it got no further" if process.returncode is None else f"it ended with {process.returncode}"
    stuck = api.crowd.stuck()
    raise Fault(f"{what}: {len(stuck)} wait, such as {stuck[:1]}; calls: {dict(api.calls)}")
