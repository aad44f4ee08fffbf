"""How long it takes from `make run` to a page that answers, when everything has been built before.

python -m tests.bench starting
"""

from __future__ import annotations

import os
import statistics
import subprocess
import tempfile
import time
import urllib.request
from pathlib import Path

from tests.bench.rig import head, say

TIMES = 5
ROOT = Path(__file__).parents[2]


async def main() -> None:
    """Print the first start, which makes the database, and the median of those after it."""
    head("start", "ready after s")
    with tempfile.TemporaryDirectory() as folder:
        say("with a new database", f"{_start(Path(folder)):.2f}")
        later = [_start(Path(folder)) for _ in range(TIMES)]
        say(f"again (median of {TIMES})", f"{statistics.median(later):.2f}")
        say("again (slowest)", f"{max(later):.2f}")


def _start(folder: Path) -> float:
    """Seconds from the process to an answer of the page."""
    own = {
        "WEERKLANK_DATA_DIR": str(folder / "data"),
        "WEERKLANK_KEY_FILE": str(folder / "key"),
        "WEERKLANK_PORT": "0",
        "WEERKLANK_OPEN_BROWSER": "false",
    }
    begun = time.perf_counter()
    with subprocess.Popen(
        ["make", "--silent", "run"],
        cwd=ROOT,
        env=os.environ | own,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        url = next(line.split()[-1] for line in process.stdout if "http://" in line)
        with urllib.request.urlopen(url) as page:
            assert page.status == 200
        ready = time.perf_counter() - begun
        process.terminate()
    return ready
