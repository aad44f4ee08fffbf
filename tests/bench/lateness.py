"""How late a thousand messages are that are due in the same second.

    python -m tests.bench lateness

A thousand people with a planned message at 20:00:00: the real bell, turn and outbox, and SQLite at FULL. Late
is from the due moment to the arrival at the channel. The median of three runs.
"""

from __future__ import annotations

import statistics
import tempfile
from datetime import time, timedelta
from pathlib import Path

from bot.clock import MachineClock
from dialogs.rhythm.wall import at_wall, local_date
from tests.bench.rig import head, percentile, rig, say
from tests.bench.town import nudges_are_planned, people_live_in

PEOPLE = 1000
TIMES = 3
ZONE = "Europe/Amsterdam"
EIGHT = time(20)
AHEAD = timedelta(seconds=2)
"""The clock begins so long before 20:00."""


async def main() -> None:
    """Print the median of three runs."""
    runs = [await _run() for _ in range(TIMES)]
    head("due in one second", "arrived", "p50 s", "p99 s", "last s")
    columns = zip(*((len(r), percentile(r, 0.5), percentile(r, 0.99), max(r)) for r in runs), strict=True)
    arrived, *late = (statistics.median(column) for column in columns)
    say(PEOPLE, f"{arrived:.0f}", *(f"{seconds:.3f}" for seconds in late))


async def _run() -> list[float]:
    """Seconds that each message was late."""
    names = [f"person-{number}" for number in range(PEOPLE)]
    with tempfile.TemporaryDirectory() as folder:
        async with rig(Path(folder)) as house:
            await people_live_in(house.store, names)
            today = local_date(house.clock.now(), ZONE)
            due = at_wall(today + timedelta(days=1), EIGHT, ZONE)
            await nudges_are_planned(house.store, names, local_date(due, ZONE).isoformat(), due)
        async with rig(Path(folder), ahead=due - AHEAD - MachineClock().now()) as house:
            house.ringer.start()
            await house.channel.received(PEOPLE)
            await house.ringer.stop()
            return [(at - due).total_seconds() for at in house.channel.arrived]
