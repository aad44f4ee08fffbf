"""An intake by itself: the turn, the laying aside and the calls are the test's."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any

from bot.channels.telegram.intake import Intake, Words
from bot.channels.telegram.threads import Threads
from bot.ports import Incoming
from dialogs.events import Received
from tests.bot.channels.telegram.updates import ME

WORDS = Words(not_yours="Niet jouw knop.", first="Koppel eerst.")


class Disk(Exception):
    """The database refuses."""


@dataclass
class House:
    """Takes what it is handed. It can be held before its commit, made to fail, and be nobody's."""

    heard: list[Incoming] = field(default_factory=list)
    kept: list[Incoming] = field(default_factory=list)
    ours: bool = True
    fails: bool = False
    keeps: bool | Exception = True
    open: asyncio.Event = field(default_factory=asyncio.Event)
    laid_aside: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.open.set()

    async def receive(self, incoming: Incoming) -> bool:
        await self.open.wait()
        if self.fails:
            raise Disk
        self.heard.append(incoming)
        return self.ours

    async def keep(self, incoming: Incoming) -> bool:
        if isinstance(self.keeps, Exception):
            raise self.keeps
        self.kept.append(incoming)
        self.laid_aside.set()
        return self.keeps

    @property
    def what(self) -> list[Received]:
        return [one.what for one in self.heard]


@dataclass
class Calls:
    """The Bot API: what it answers by method, or raises; by itself `True`."""

    answers: dict[str, Any] = field(default_factory=dict)
    made: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    asked: asyncio.Event = field(default_factory=asyncio.Event)

    async def call(self, method: str, **params: Any) -> Any:
        self.made.append((method, params))
        self.asked.set()
        answer = self.answers.get(method, True)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def of(self, method: str) -> list[dict[str, Any]]:
        return [params for name, params in self.made if name == method]


@dataclass
class Taking:
    house: House = field(default_factory=House)
    calls: Calls = field(default_factory=lambda: Calls({"getChatMemberCount": 3}))
    threads: Threads = field(default_factory=Threads)
    patience: float = 60.0
    """Seconds; no test waits for these."""
    intake: Intake = field(init=False)

    def __post_init__(self) -> None:
        self.begin(self.patience)

    def begin(self, patience: float) -> None:
        house, calls = self.house, self.calls
        self.intake = Intake(calls, ME, house.receive, house.keep, self.threads, WORDS, patience=patience)

    async def take(self, *updates: dict[str, Any]) -> None:
        """One after another, as if each had a number of its own, and the calls that nobody waits for too."""
        for number, update in enumerate(updates, 1 + len(self.house.heard)):
            await self.intake.take({**update, "update_id": number})
        await asyncio.sleep(0)
