"""What the bench asks of the machine: which core is whose, what a process has cost, and what it is."""

from __future__ import annotations

import importlib.util
import os
import platform
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path

SNIFFIO = {
    True: "there",
    False: "absent, as python-telegram-bot installs today (with it, the peer takes 16-25 % less)",
}
TICKS = os.sysconf("SC_CLK_TCK")


def cores() -> tuple[int, int]:
    """One for the contestant and one for the other end; the same where there is but one."""
    ours = sorted(os.sched_getaffinity(0))
    return ours[0], ours[-1]


@contextmanager
def on_core(core: int) -> Iterator[None]:
    """This thread, and every process and thread that it starts meanwhile, runs there."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {core})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def cpu(process: int) -> float:
    """Seconds that all threads of a process have run so far, in user and system mode (proc(5), stat)."""
    # The name of the program may hold spaces, but the last bracket ends it.
    after_name = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(after_name[11]) + int(after_name[12])) / TICKS


def facts() -> str:
    """One paragraph for those who read the figures."""
    lines = Path("/proc/cpuinfo").read_text(encoding="ascii").splitlines()
    model = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "?")
    names = ("python-telegram-bot", "httpx", "aiohttp", "aiosqlite", "uvloop")
    libraries = ", ".join(f"{name} {version(name)}" for name in names)
    sniffio = SNIFFIO[importlib.util.find_spec("sniffio") is not None]
    load = ", ".join(f"{load:.1f}" for load in os.getloadavg())
    return (
        f"{model}, {len(os.sched_getaffinity(0))} cores; {platform.system()} {platform.release()}, "
        f"CPython {platform.python_version()}, SQLite {sqlite3.sqlite_version}; {libraries}; "
        f"sniffio is {sniffio}. Load before the first run (1, 5, 15 minutes): {load}."
    )
