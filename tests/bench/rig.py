"""What the benchmarks share: a house on a real SQLite file, and a messenger that only counts."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any

from bot import garbage
from bot.carry import Carried, Carrier
from bot.clock import MachineClock, TravelClock
from bot.facts import World
from bot.keystore import keys_url
from bot.limits import Limits
from bot.outbox import Outbox
from bot.ports import Capabilities, Clock, Incoming, Pace, Receive, Rendered
from bot.storage.store import Store
from bot.timers import Ringer
from bot.turn import Turns
from bot.vault import Vault
from bot.wording import Wording
from dialogs.catalogue import CATALOGUE
from dialogs.events import Chose, Said

DATABASE = "weerklank.db"


@dataclass
class CountingChannel:
    """Delivers to nobody, at once; remembers the newest buttons of each chat, as a phone would."""

    name: str = "local"
    pace: Pace | None = None
    clock: Clock = field(default_factory=MachineClock)
    sent: int = 0
    tokens: dict[str, list[str]] = field(default_factory=dict)
    arrived: list[Any] = field(default_factory=list)
    _wanted: int = 0
    _all_here: asyncio.Event = field(default_factory=asyncio.Event)
    _owed: Counter[str] = field(default_factory=Counter)
    _complete: dict[str, asyncio.Event] = field(default_factory=dict)

    def expect(self, carried: Carried) -> None:
        """What was committed is owed to its chats."""
        for row in carried.messages:
            self._owed[row.chat.chat] += 1
            self._event(row.chat.chat).clear()

    async def complete(self, chat: str) -> None:
        """Returns when everything owed to this chat has arrived."""
        await self._event(chat).wait()

    async def received(self, messages: int) -> None:
        """Returns when so many have arrived in all."""
        self._wanted = messages
        await self._all_here.wait()

    def capabilities(self) -> Capabilities:
        return Capabilities()

    async def start(self, receive: Receive) -> None: ...

    async def stop(self) -> None: ...

    async def send(self, chat: str, message: Rendered) -> str:
        if message.rows:
            self.tokens[chat] = [button.token for row in message.rows for button in row]
        self.arrived.append(self.clock.now())
        self._give(chat)
        return message.key

    async def edit(self, chat: str, ref: str, message: Rendered) -> None:
        self.tokens[chat] = []
        self._give(chat)

    async def delete(self, chat: str, refs: Sequence[str]) -> None: ...

    async def typing(self, chat: str) -> None: ...

    def _give(self, chat: str) -> None:
        self.sent += 1
        if self.sent == self._wanted:
            self._all_here.set()
        self._owed[chat] -= 1
        if self._owed[chat] <= 0:
            self._event(chat).set()

    def _event(self, chat: str) -> asyncio.Event:
        if chat not in self._complete:
            self._complete[chat] = asyncio.Event()
            self._complete[chat].set()
        return self._complete[chat]


@dataclass
class Rig:
    """A house that runs by itself."""

    vault: Vault
    store: Store
    clock: Clock
    turns: Turns
    outbox: Outbox
    ringer: Ringer
    channel: CountingChannel
    numbers: count[int] = field(default_factory=lambda: count(1))

    async def says(self, chat: str, text: str) -> None:
        """One event through the channel's intake, until its answers have arrived."""
        await self._does(chat, Said(text))

    async def presses(self, chat: str, token: str) -> None:
        await self._does(chat, Chose(token))

    async def _does(self, chat: str, what: Said | Chose) -> None:
        number = str(next(self.numbers))
        await self.turns.receive(Incoming("local", "local", number, chat, chat, what, number))
        await self.channel.complete(chat)


@asynccontextmanager
async def rig(folder: Path, *, ahead: timedelta = timedelta(0)) -> AsyncIterator[Rig]:
    """Everything real but the messenger: texts, danger rules, encryption, SQLite at FULL, outbox.

    The clock is the machine's, `ahead` of it. The bell is there, and not started.
    """
    url = f"sqlite+aiosqlite:///{folder}/{DATABASE}"
    vault = await Vault.open(keys_url(url, folder), folder / "key")
    store = await Store.open(url, vault)
    clock = TravelClock(ahead, store.set_offset)
    channel = CountingChannel(clock=clock)
    turns = Turns(store, clock, CATALOGUE, Carrier(Wording.load(), {}), World(clock))
    turns.limits = Limits(burst=1_000_000)  # one person plays many here
    outbox, ringer = Outbox(store, clock), Ringer(store, turns, clock)
    outbox.serve(channel)
    for hears in (channel.expect, outbox.committed, ringer.committed):
        turns.hear(hears)
    await outbox.recover()
    tasks = [asyncio.create_task(work) for work in (turns.run(), outbox.run())]
    garbage.seldom()
    garbage.settled()
    try:
        yield Rig(vault, store, clock, turns, outbox, ringer, channel)
    finally:
        await outbox.drained()
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        await store.close()
        await vault.close()


def run(main: Coroutine[Any, Any, Any]) -> None:
    """On the loop that the program itself takes."""
    try:
        import uvloop
    except ImportError:
        asyncio.run(main)
    else:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(main)


def say(*cells: object) -> None:
    """One row of a table."""
    print("| " + " | ".join(str(cell) for cell in cells) + " |", flush=True)


def head(*names: str) -> None:
    say(*names)
    say(*["---"] * len(names))


def mebibytes() -> float:
    """How large this process is now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 2**20


def percentile(values: list[float], share: float) -> float:
    """The value below which that share of the values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
