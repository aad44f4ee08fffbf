"""A house with many couples on Telegram: the real channel over real sockets, the strict fake at the far end.

All that the program has is here: turns, store, outbox, ringer, ticker. Its days go by at once: the clock that
timers look at stands still until it is moved, and of the waits after a fault none takes any time (hasty.py).
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from bot.assemble import attentive
from bot.channels.telegram.api import Api, Me
from bot.channels.telegram.channel import TelegramChannel
from bot.export.maker import Maker
from bot.facts import Door
from bot.outbox import Outbox
from bot.ports import Clock
from bot.storage.store import Store
from bot.ticker import Ticker
from dialogs.catalogue import CATALOGUE
from dialogs.people import Consent, Purpose
from dialogs.safety import Safety
from tests.bot.channels.telegram.botapi import FakeBotApi
from tests.bot.channels.telegram.evening import begun, hurried
from tests.evening import WORDING, Evening
from tests.soak.hasty import loop_in_haste
from tests.soak.people import Dweller, profile_of
from tests.soak.watching import Watch, waiting
from tests.soak.weather import Weather

NAP = 0.001
"""Seconds between two looks at whether all is at rest."""
CALL, POLL = 26.0, 80.0
"""Seconds after which a call, and a poll, without an answer is given up."""
LONE = timedelta(minutes=5)
"""How long a message waits that failed again and again."""


class PatientOutbox(Outbox):
    """The real one. Who waits until it is drained waits for what was held too, and that takes no time."""

    def __init__(self, store: Store, clock: Clock, weather: Weather) -> None:
        super().__init__(store, clock, Maker(store, WORDING, CATALOGUE).filled)
        self._weather = weather

    @property
    def quiet(self) -> bool:
        """Nothing waits, and nothing is being done."""
        return not self._marks and not any(one.queue._lines or one.work for one in self._all)

    async def drained(self) -> None:
        while not self.quiet:
            self._hasten()
            await asyncio.sleep(NAP)

    def _hasten(self) -> None:
        """When only time is waited for, let it go by."""
        queues = [one.queue for one in self._all]
        held, under_way = sum(one._held for one in queues), sum(one.under_way for one in queues)
        if self._marks or sum(len(one._lines) for one in queues) > held + under_way:
            return
        if under_way == 0:
            loop_in_haste().hasten(1.0)
        elif under_way <= self._weather.silent:
            self._weather.silent = 0
            loop_in_haste().hasten(CALL)


@dataclass
class Town(Evening):
    """The house, and who lives in it. `watch` looks at all that it does."""

    api: FakeBotApi = field(kw_only=True)
    weather: Weather = field(kw_only=True)
    watch: Watch = field(kw_only=True)
    outbox: PatientOutbox = field(init=False)

    def _serve(self) -> None:
        api = Api(self.api.token, self.api.url, sleep=hurried)
        labels, keep = WORDING.labels, self.turns.keep
        self._telegram = TelegramChannel(api, self.clock, labels, keep, sleep=hurried, met=self._met)
        self.outbox = PatientOutbox(self.store, self.clock, self.weather)
        self.outbox.serve(self._telegram)
        self._ticker = Ticker(self.store, self.clock, self.outbox)
        self.outbox.standing.hear(self._ticker.stands)
        self._ticker.serve(self._telegram)
        self.turns.hear(lambda carried: self.watch.committed(carried, self.clock.now()))

    def _met(self, me: Me) -> None:
        self.doors[TelegramChannel.name] = Door(
            lambda code: f"https://t.me/{me.username}?start={code}",
            f"https://t.me/{me.username}?startgroup=x",
        )

    async def _connect(self) -> None:
        await self._ticker.recover()
        await self.turns.unpark()
        await self._telegram.start(attentive(self._telegram, self.turns.receive))
        self._stack.push_async_callback(self._telegram.close)
        self._stack.push_async_callback(self.outbox.drained)
        self._stack.push_async_callback(self._telegram.stop)
        await begun(self._telegram, self.api)

    async def settle(self) -> None:
        """Until every update is acknowledged and every answer is out; then look at what happened."""
        self._ticker.draw()
        told = asyncio.ensure_future(self.api.acknowledged())
        while not told.done() or not self.outbox.quiet:
            await self.outbox.drained()
            if self.weather.silent_polls:
                self.weather.silent_polls = 0
                loop_in_haste().hasten(POLL)
            await asyncio.sleep(NAP)
        await self.watch.look(self)

    async def nothing_waits(self) -> None:
        """Until also that is out which failed so often that it went on alone."""
        for _ in range(9):
            await self.settle()
            if not await waiting(self.store):
                return
            loop_in_haste().hasten(LONE.total_seconds())

    async def move_in(self, people: Sequence[Dweller]) -> None:
        """They are welcome, linked by twos, have a safe word, answered the questions about safety; then each
        opens the chat, and one of each couple brings the bot into their group."""
        now, bot = self.clock.now(), str(self.api.bot_id)
        async with self.store.work() as work:
            for one in people:
                await work.add_person(one.id, one.alone, "telegram", bot, str(one.user.id))
        async with self.store.work() as work:
            loaded = await work.load([one.alone for one in people])
            pairs = []
            for one in people:
                couple = loaded[one.alone].couple
                asked = Safety(triaged_at=now)
                agreed = Consent(Purpose.KEEPING, now, given=True)
                settled = replace(
                    couple.person(one.id), profile=profile_of(one), safety=asked, consents=(agreed,)
                )
                after = couple.with_person(settled)
                pairs.append((couple, replace(after, safe_word=one.safe_word)))
            await work.save(pairs, now)
            for first, second in zip(people[::2], people[1::2], strict=True):
                first.home = second.home = await work.join(second.id, first.id, now)
        for one in people:
            await one.user.start()
        for one in people[::2]:
            await one.group.add_bot(one.user, rights=("can_pin_messages",))
        await self.settle()
