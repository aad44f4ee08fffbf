"""A couple's evening during which the bot is killed again and again, from outside."""

from __future__ import annotations

import asyncio
import multiprocessing
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from tests.bot.kill.child import ACK, CLOSED, READY, Way, live
from tests.bot.kill.script import EVENING, Told
from tests.bot.kill.trap import AT_WINDOW, NO_WINDOW

# Forked from a server that has imported everything once; a fork of the test itself would carry its threads.
_PROCESSES = multiprocessing.get_context("forkserver")
_PROCESSES.set_forkserver_preload(["tests.bot.kill.by_file", "tests.bot.kill.by_telegram"])


class EndedByItself(Exception):
    """The bot died without being killed: a fault of its own."""


@dataclass(frozen=True)
class Shown:
    """A message that a person sees: where, what it said when it came, and what it says now."""

    chat: str
    came: str
    says: str


@dataclass
class Night(ABC):
    """One folder, one bot that is started as often as it dies, and everything that must survive."""

    folder: Path
    kills: int = 0
    _process: BaseProcess | None = None
    _pipe: Connection | None = field(default=None, repr=False)

    @property
    @abstractmethod
    def way(self) -> Way:
        """How the bot's process is reached."""

    @abstractmethod
    async def happens(self, told: Told) -> Told:
        """Let it happen outside the bot, once. Returns what the process is told of it, as often as needed."""

    def named(self, name: str) -> str:
        """What somebody did, or a message that he sent, by the name of the event: the network's own names
        depend on all else that happened there."""
        return name

    @abstractmethod
    def shown(self) -> list[Shown]:
        """What people see at the end, in the order in which it came; what came twice stands there twice."""

    async def start(self, window: str = NO_WINDOW, count: int = 0) -> bool:
        """Start the bot. False when it came into the window before it was ready, and was killed."""
        self._pipe, theirs = _PROCESSES.Pipe()
        arguments = (self.way, self.folder, window, count, theirs)
        self._process = _PROCESSES.Process(target=live, args=arguments)
        self._process.start()
        theirs.close()
        return await self._hears(READY)

    async def tell(self, told: Told) -> bool:
        """Tell it. False when the bot stood still in its window, and was killed."""
        return await self._give(told, ACK)

    async def end(self) -> bool:
        """Let it end by itself."""
        return await self._give(None, CLOSED)

    async def _give(self, told: Told | None, wanted: str) -> bool:
        assert self._pipe is not None
        self._pipe.send(told)
        return await self._hears(wanted)

    async def _hears(self, wanted: str) -> bool:
        process, pipe = self._process, self._pipe
        assert process is not None
        assert pipe is not None
        try:
            heard = await asyncio.to_thread(pipe.recv)
        except (EOFError, ConnectionError):
            process.join()
            raise EndedByItself(f"exit code {process.exitcode}, waiting for {wanted!r}") from None
        if heard == wanted:
            if wanted == CLOSED:
                process.join()
                pipe.close()
            return True
        assert heard == AT_WINDOW, f"it said {heard!r} instead of {wanted!r}"
        process.kill()
        process.join()
        pipe.close()
        self.kills += 1
        return False


async def play(
    night: Night,
    window: str = NO_WINDOW,
    *,
    most: int = 0,
    passed: int = 0,
    script: Sequence[Told] = EVENING,
    first: int = 0,
) -> None:
    """Play the evening, and kill the bot in that window again and again, `most` times at most.

    What was not acknowledged is handed over again under the same name. Between two kills the bot comes
    through its window `passed` times unharmed, at least. `first` is the number of the first event.
    """
    alive = False
    for number, told in enumerate(script, first):
        event = await night.happens(replace(told, name=f"event-{number}"))
        tries = 0
        while not alive or not await night.tell(event):
            # What is handed over again comes into the window again, and passes it once more each time.
            if alive:
                tries += 1
            alive = await night.start(window if night.kills < most else NO_WINDOW, 1 + tries + passed)
            tries += not alive
    while not await night.end():
        while not await night.start(window if night.kills < most else NO_WINDOW, 2 + passed):
            pass
