"""The only module that knows every part and fits them together."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta

import structlog

from bot.carry import Carrier
from bot.channels.local.channel import LocalChannel
from bot.clock import MachineClock, TravelClock
from bot.facts import World
from bot.outbox import Outbox
from bot.ports import Channel, Clock, Incoming, Receive
from bot.settings import Settings, SettingsError
from bot.sole import FileLock, ServerLock
from bot.storage.store import Store
from bot.timers import Ringer
from bot.travel import Traveller
from bot.turn import Turns
from bot.vault import Vault
from bot.watch import Watch
from bot.wording import Wording
from dialogs.catalogue import CATALOGUE
from dialogs.people import Profile

DRAIN = 10.0
"""Seconds that a clean stop waits for messages under way."""
log = structlog.get_logger()


@dataclass(frozen=True)
class House:
    """The running bot."""

    store: Store
    clock: Clock
    turns: Turns
    outbox: Outbox
    ringer: Ringer
    channels: tuple[Channel, ...]
    local: LocalChannel | None


@asynccontextmanager
async def house(settings: Settings, watch: Watch | None = None) -> AsyncIterator[House]:
    """Build the house, open it, and close it again in good order. `watch` hears when a part stops."""
    watch = watch or Watch()
    async with AsyncExitStack() as stack:
        settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Before all else: who comes second must not even bring the tables up to date under the first.
        if settings.on_sqlite:
            stack.push_async_callback(FileLock.take(settings.data_dir).release)
        else:
            lock = await ServerLock.take(settings.database_url)
            stack.push_async_callback(lock.release)
            _run(lock.keep(), "lock", watch, stack)
        vault = await Vault.open(settings.keys_url, settings.key_file)
        stack.push_async_callback(vault.close)
        store = await Store.open(settings.database_url, vault)
        stack.push_async_callback(store.close)
        built = await _build(settings, store)
        await _open(built, watch, stack)
        yield built


async def _build(settings: Settings, store: Store) -> House:
    if settings.telegram_token is not None:
        raise SettingsError(
            ["TELEGRAM_TOKEN is set, but this version does not speak Telegram yet. Remove it."]
        )
    may_travel = settings.on_sqlite and settings.telegram_token is None
    travel_clock = TravelClock(await store.offset() if may_travel else timedelta(0), store.set_offset)
    clock: Clock = travel_clock if may_travel else MachineClock()
    carrier = Carrier(Wording.load(), {("local", "local"): "group"})
    newcomer = Profile(country=settings.country, zone=settings.zone)
    turns = Turns(store, clock, CATALOGUE, carrier, World(clock), newcomer)
    outbox = Outbox(store, clock)
    ringer = Ringer(store, turns, clock)
    turns.hear(outbox.committed)
    turns.hear(ringer.committed)
    traveller = Traveller(travel_clock, store, ringer, outbox)
    local = LocalChannel(store, traveller, settings.port, zone=settings.zone, may_travel=may_travel)
    outbox.serve(local)
    return House(store, clock, turns, outbox, ringer, (local,), local)


async def _open(built: House, watch: Watch, stack: AsyncExitStack) -> None:
    """Start in the order in which parts need each other; they stop in the reverse."""
    await built.outbox.recover()
    _run(built.outbox.run(), "outbox", watch, stack)
    stack.push_async_callback(_drained, built.outbox)
    _run(built.turns.run(), "turns", watch, stack)
    await built.turns.unpark()
    built.ringer.start()
    stack.push_async_callback(built.ringer.stop)
    for channel in built.channels:
        await channel.start(attentive(channel, built.turns.receive))
        stack.push_async_callback(channel.stop)


def attentive(channel: Channel, receive: Receive) -> Receive:
    """Show in a private chat that an answer is coming; nobody waits for that, and it may fail."""
    showing: set[asyncio.Task[None]] = set()

    async def show(chat: str) -> None:
        with suppress(Exception):
            await channel.typing(chat)

    def begin(chat: str) -> None:
        task = asyncio.create_task(show(chat))
        showing.add(task)
        task.add_done_callback(showing.discard)

    async def attended(incoming: Incoming) -> bool:
        able = channel.capabilities()
        if not able.typing or incoming.group:
            return await receive(incoming)
        waiting = asyncio.get_running_loop().call_later(able.typing_after, begin, incoming.chat)
        try:
            return await receive(incoming)
        finally:
            waiting.cancel()

    return attended


def _run(work: Coroutine[None, None, None], name: str, watch: Watch, stack: AsyncExitStack) -> None:
    """Let a part run until the house closes."""
    part = watch.over_part(asyncio.create_task(work, name=name))
    stack.push_async_callback(_cancelled, part)


async def _drained(outbox: Outbox) -> None:
    try:
        await asyncio.wait_for(outbox.drained(), DRAIN)
    except TimeoutError:
        log.warning("stopped with messages waiting; they go out at the next start")


async def _cancelled(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.wait([task])
