"""The kills as a table:    python -m tests.bot.kill.table [KILLS IN EACH WINDOW]"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from tests.bot.kill.child import WINDOWS
from tests.bot.kill.nights import killed, undisturbed

KILLS = 30
COLUMNS = (
    "window",
    "kills",
    "answers lost",
    "timers lost",
    "changed twice",
    "messages missing",
    "sent twice",
)


async def main(kills: int) -> None:
    """Print one row for each window."""
    _row(COLUMNS)
    _row(("---",) * len(COLUMNS))
    with tempfile.TemporaryDirectory() as name:
        evening = await undisturbed(Path(name))
        for window in WINDOWS:
            done, one = await killed(evening, Path(name), window, kills)
            numbers = (one.answers_lost, one.timers_lost, one.changed_twice, one.messages_missing)
            _row((window, str(done), *map(str, numbers), str(one.sent_twice)))


def _row(cells: tuple[str, ...]) -> None:
    sys.stdout.write(f"| {' | '.join(cells)} |\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else KILLS))
