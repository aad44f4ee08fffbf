"""The bots that are measured: how each is started, and how its own database is asked what it kept.

The floor keeps nothing. It shows what the bench itself can carry, and what a call costs at the least.
"""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import sys
from asyncio.subprocess import Process, create_subprocess_exec
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, closing, nullcontext
from dataclasses import dataclass
from pathlib import Path

from tests.bench.telegram.botapi import TOKEN
from tests.bench.telegram.machine import on_core
from tests.bench.telegram.people import QUESTIONS, Crowd, Fault
from tests.running import OURS

ROOT = Path(__file__).parents[3]
LAUNCH = "tests.bench.telegram"


@dataclass(frozen=True)
class Contestant:
    """`arguments` come after `python -m`. `greeting` is the first that everybody says. `kept` counts the
    answers that its database holds, and raises Fault where one is missing or wrong."""

    name: str
    greeting: str
    arguments: Callable[[str, Path], list[str]]
    environment: Callable[[str, Path], Mapping[str, str]]
    kept: Callable[[Path, Crowd], int]

    @asynccontextmanager
    async def running(
        self, url: str, folder: Path, *, core: int | None = None, profile: Path | None = None
    ) -> AsyncIterator[Process]:
        """The bot in a process of its own, stopped cleanly at the end."""
        machines = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
        before = [] if profile is None else [f"{LAUNCH}.sampler", str(profile)]
        with nullcontext() if core is None else on_core(core):
            process = await create_subprocess_exec(
                sys.executable,
                "-m",
                *before,
                *self.arguments(url, folder),
                cwd=ROOT,
                env={**machines, **self.environment(url, folder)},
            )
        try:
            yield process
            process.send_signal(signal.SIGTERM)
            if code := await process.wait():
                raise Fault(f"{self.name} ended with {code}")
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()


def _alone(url: str, folder: Path) -> Mapping[str, str]:
    return {}


def _peer_kept(folder: Path, crowd: Crowd) -> int:
    with closing(sqlite3.connect(folder / "peer.db")) as database:
        users = {number: json.loads(data) for number, data in database.execute("SELECT * FROM users")}
        talks = database.execute("SELECT count(*) FROM conversations").fetchone()[0]
    for person in crowd.people.values():
        data = users.get(person.chat, {})
        if (data.get("check-ins", 0), data.get("answers", [])) != (person.check_ins, person.said):
            raise Fault(f"{person}: the peer kept {data}")
    if talks:
        raise Fault(f"{talks} conversations of the peer have not ended")
    return QUESTIONS * sum(int(data["check-ins"]) for data in users.values())


def _house_settings(url: str, folder: Path) -> Mapping[str, str]:
    return {
        "WEERKLANK_DATA_DIR": str(folder / "data"),
        "WEERKLANK_KEY_FILE": str(folder / "key"),
        "WEERKLANK_LOCAL_PAGE": "false",
        "WEERKLANK_OPEN_BROWSER": "false",
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API_BASE": url,
    }


def _house_kept(folder: Path, crowd: Crowd) -> int:
    """The words are encrypted: what can be counted is that they are there."""
    with closing(sqlite3.connect(folder / "data" / "weerklank.db")) as database:
        ended = database.execute("SELECT count(*) FROM records WHERE kind = 'checked-in'").fetchone()[0]
        answers = database.execute(
            "SELECT count(*) FROM entries WHERE kind = 'answer' AND key LIKE 'check-in:write-%'"
        ).fetchone()[0]
        seen = database.execute("SELECT count(*) FROM seen WHERE channel = 'telegram'").fetchone()[0]
    check_ins = sum(person.check_ins for person in crowd.people.values())
    wanted = (check_ins, QUESTIONS * check_ins, len(crowd.latencies) + crowd.size)
    if (ended, answers, seen) != wanted:
        raise Fault(f"check-ins, answers, updates: Weerklank kept {ended, answers, seen}, not {wanted}")
    return int(answers)


def _floor_kept(folder: Path, crowd: Crowd) -> int:
    return 0


PEER = Contestant(
    "peer",
    "/start",
    lambda url, folder: [f"{LAUNCH}.peer", url, TOKEN, str(folder / "peer.db")],
    _alone,
    _peer_kept,
)
# A person who says this is known, and no welcome stands in the way of the check-in.
HOUSE = Contestant(
    "Weerklank", "/stil uit", lambda url, folder: [f"{LAUNCH}.house", "run"], _house_settings, _house_kept
)
FLOOR = Contestant(
    "floor", "/start", lambda url, folder: [f"{LAUNCH}.floor", url, TOKEN], _alone, _floor_kept
)
CONTESTANTS = (PEER, HOUSE, FLOOR)
