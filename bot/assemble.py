"""The only module that knows every part and fits them together."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

import structlog

from bot.access import Access, Doorstep
from bot.aside import Aside
from bot.carry import Carrier
from bot.channels.local.channel import LocalChannel
from bot.clock import MachineClock, TravelClock
from bot.facts import Door, World
from bot.filling import filling
from bot.outbox import Outbox
from bot.ports import Channel, Clock, Incoming, Receive
from bot.services import warn_of_old
from bot.serving import Serving
from bot.settings import Settings
from bot.sign import Sign, nothing_to_miss
from bot.sole import FileLock, ServerLock
from bot.storage.store import Store
from bot.ticker import Ticker
from bot.timers import Ringer
from bot.travel import Traveller
from bot.turn import Turns
from bot.vault import Vault
from bot.watch import Watch
from bot.wording import Wording
from dialogs.catalogue import CATALOGUE
from dialogs.people import Profile

if TYPE_CHECKING:
    from bot.channels.telegram.channel import TelegramChannel

DRAIN = 4.0
"""Seconds that a clean stop waits for messages under way. With what the channels take it stays within ten:
whoever stops us may not wait longer."""
log = structlog.get_logger()


@dataclass(frozen=True)
class House:
    """The running bot."""

    store: Store
    clock: Clock
    turns: Turns
    outbox: Outbox
    ringer: Ringer
    ticker: Ticker
    local: LocalChannel | None
    telegram: TelegramChannel | None


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
        if not await vault.leave_former():
            log.warning("the key file still holds a former key, and cannot be written")
        store = await Store.open(settings.database_url, vault)
        stack.push_async_callback(store.close)
        await store.begin()
        built = await _build(settings, store)
        await _open(built, settings, watch, stack)
        yield built


async def _build(settings: Settings, store: Store) -> House:
    may_travel = settings.on_sqlite and settings.telegram_token is None
    travel_clock = TravelClock(await store.offset() if may_travel else timedelta(0), store.set_offset)
    clock: Clock = travel_clock if may_travel else MachineClock()
    wording = Wording.load()
    warn_of_old(wording.services, clock.now())
    newcomer = Profile(country=settings.country, zone=settings.zone)
    carrier = Carrier(wording, {("local", "local"): "group"})
    doors: dict[str, Door] = {}
    door = Access(settings.access, settings.allowed)
    doorstep = Doorstep(door, wording.labels)
    world = World(clock, doors, settings.contact)
    turns = Turns(store, clock, CATALOGUE, carrier, world, newcomer, door, doorstep.turn_away)
    outbox = Outbox(store, clock, filling(store, wording, CATALOGUE))
    ringer = Ringer(store, turns, clock)
    turns.hear(outbox.committed)
    turns.hear(ringer.committed)
    telegram = None
    if settings.telegram_token is not None:
        token = settings.telegram_token.get_secret_value()
        telegram = _telegram(settings, token, clock, wording, turns, doors)
    local = None
    if settings.local_page:
        local = LocalChannel(
            store,
            Traveller(travel_clock, store, ringer, outbox),
            settings.port,
            zone=settings.zone,
            may_travel=may_travel,
            healthy=nothing_to_miss if telegram is None else telegram.healthy,
        )
    ticker = Ticker(store, clock, outbox)
    outbox.standing.hear(ticker.stands)
    turns.hear(ticker.committed)
    for channel in (local, telegram):
        if channel is not None:
            outbox.serve(channel)
            ticker.serve(channel)
            doorstep.serve(channel)
    return House(store, clock, turns, outbox, ringer, ticker, local, telegram)


def _telegram(
    settings: Settings, token: str, clock: Clock, wording: Wording, turns: Turns, doors: dict[str, Door]
) -> TelegramChannel:
    # Imported late: a house without Telegram starts without its libraries.
    from bot.channels.telegram.api import Api, Me
    from bot.channels.telegram.channel import Hook, TelegramChannel
    from bot.channels.telegram.pace import TelegramPace

    def met(me: Me) -> None:
        doors[TelegramChannel.name] = Door(
            join=lambda code: f"https://t.me/{me.username}?start={code}",
            group=f"https://t.me/{me.username}?startgroup=hallo",
            network="Telegram",
        )

    hook = None
    if settings.telegram_webhook_url is not None and settings.telegram_webhook_secret is not None:
        secret = settings.telegram_webhook_secret.get_secret_value()
        hook = Hook(settings.telegram_webhook_url, secret, settings.port)
    return TelegramChannel(
        Api(token, settings.telegram_api_base),
        clock,
        wording.labels,
        turns.keep,
        zone=settings.zone,
        hook=hook,
        pace=TelegramPace(),
        met=met,
    )


async def _open(built: House, settings: Settings, watch: Watch, stack: AsyncExitStack) -> None:
    """Start in the order in which parts need each other; they stop in the reverse."""
    await built.outbox.recover()
    await built.ticker.recover()
    _run(built.outbox.run(), "outbox", watch, stack)
    _run(built.ticker.run(), "ticker", watch, stack)
    if built.telegram is not None:
        stack.push_async_callback(built.telegram.close)
    stack.push_async_callback(_drained, built.outbox)
    _run(built.turns.run(), "turns", watch, stack)
    await built.turns.unpark()
    built.ringer.start()
    stack.push_async_callback(built.ringer.stop)
    if built.local is not None:
        await built.local.start(attentive(built.local, built.turns.receive))
        stack.push_async_callback(built.local.stop)
    if built.telegram is not None:
        if built.local is None and settings.telegram_webhook_url is None:
            await _sign(built.telegram, settings.port, stack)
        await built.telegram.start(attentive(built.telegram, built.turns.receive))
        stack.push_async_callback(built.telegram.stop)
        watch.over_part(built.telegram.living)


async def _sign(telegram: TelegramChannel, port: int, stack: AsyncExitStack) -> None:
    """Where nothing else of ours is served, only the sign of life is."""
    serving = Serving(port, "sign of life", ws="none")
    await serving.start(lambda _: Sign(telegram.healthy))
    stack.push_async_callback(serving.stop)


def attentive(channel: Channel, receive: Receive) -> Receive:
    """Show in a private chat that an answer is coming; nobody waits for that, and it may fail."""
    aside = Aside()

    def show(chat: str) -> None:
        aside.begin(channel.typing(chat))

    async def attended(incoming: Incoming) -> bool:
        able = channel.capabilities()
        if not able.typing or incoming.group:
            return await receive(incoming)
        waiting = asyncio.get_running_loop().call_later(able.typing_after, show, incoming.chat)
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
