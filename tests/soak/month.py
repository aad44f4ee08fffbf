"""A month of many couples, played in minutes."""

from __future__ import annotations

import gc
import logging
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import Any

from structlog.testing import capture_logs

from bot.logs import LOUDEST
from tests.bot.channels.telegram.botapi import FakeBotApi
from tests.bot.channels.telegram.botapi.updates import FIRST as FIRST_UPDATE
from tests.bot.channels.telegram.evening import Phones
from tests.evening import StillClock
from tests.soak.people import SAFE_WORDS, Dweller
from tests.soak.town import Town
from tests.soak.watching import Watch
from tests.soak.weather import Weather

BEGINS = datetime(2026, 3, 9, 5, 30, tzinfo=UTC)
"""A Monday; the clocks go forward in its third week."""
SESSIONS = 10
"""How often a day some people take their phones at about the same time."""
ROUNDS = 3
"""How often each of them does something then, a minute or two apart."""
KEPT_ON_SCREEN = 40
"""Messages that stay in a chat; people clear older ones away."""
LATER = timedelta(days=4)
"""After which also the last pause came to its end without anybody's help."""


@dataclass(frozen=True)
class Plan:
    """How much is played. `busy` is the share of people who take their phones at one time, `guests` how often
    somebody else comes into a group then, or goes."""

    couples: int
    days: int
    busy: float
    guests: float = 0.05
    seed: int = 1


WHOLE = Plan(couples=200, days=30, busy=0.1)


@dataclass
class Figures:
    """What it was, and what was wrong with it."""

    plan: Plan
    updates: int = 0
    restarts: int = 0
    again: int = 0
    late: int = 0
    seconds: float = 0.0
    memory: list[float] = field(default_factory=list)
    """MiB resident after each day."""
    counts: Counter[str] = field(default_factory=Counter)
    faults: dict[str, int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)


class Month:
    def __init__(self, plan: Plan, folder: Path, api: FakeBotApi, clock: StillClock) -> None:
        self._plan = plan
        self._dice = random.Random(plan.seed)
        self._api = api
        self._clock = clock
        self._people = [self._dweller(number) for number in range(2 * plan.couples)]
        self._watch = Watch(api, self._people)
        self._weather = Weather(random.Random(plan.seed))
        api._server.faults = self._weather
        self._town = Town(folder, clock, Phones(), api=api, weather=self._weather, watch=self._watch)
        self._figures = Figures(plan)

    def _dweller(self, number: int) -> Dweller:
        couple, dice = number // 2, random.Random(f"{self._plan.seed}.{number}")
        bram, noor = (self._api.user(f"{name}{couple}") for name in ("Bram", "Noor"))
        group = self._api.group(bram, noor, title=f"Samen {couple}")
        return Dweller(
            number, noor if number % 2 else bram, group, dice, SAFE_WORDS[couple % len(SAFE_WORDS)]
        )

    async def play(self, log: list[Any]) -> Figures:
        """All of it, while all that is told to operators comes into `log`."""
        began = monotonic()
        self._watch.log = log
        await self._town.open()
        await self._town.move_in(self._people)
        self._weather.blows = True
        for day in range(self._plan.days):
            await self._day(day)
        self._weather.blows = False
        self._api.release()
        await self._town.nothing_waits()
        await self._town.go_to(self._clock.moment + LATER)
        await self._town.nothing_waits()
        await self._watch.look_at_day(self._town.store, self._clock.moment)
        await self._watch.look_at_the_end(self._town.store)
        await self._town.close()
        figures = self._figures
        figures.seconds = monotonic() - began
        figures.updates = self._api.world.updates.last - FIRST_UPDATE + 1
        figures.counts, figures.wrong = self._watch.counts, self._watch.wrong
        figures.faults = {fault.value: many for fault, many in sorted(self._weather.met.items())}
        return figures

    async def _day(self, day: int) -> None:
        morning = BEGINS + timedelta(days=day)
        minutes = sorted(self._dice.sample(range(17 * 60), SESSIONS))
        off = self._dice.randrange(SESSIONS) if day % 3 == 1 else None
        for number, minute in enumerate(minutes):
            await self._town.go_to(max(morning + timedelta(minutes=minute), self._clock.moment))
            some = [one for one in self._people if self._dice.random() < self._plan.busy]
            if number == off:
                await self._while_it_is_off(some)
            for _ in range(ROUNDS):
                await self._round(some)
        await self._town.nothing_waits()
        await self._town.store.prune(self._clock.moment)
        await self._watch.look_at_day(self._town.store, self._clock.moment)
        self._clear_away()
        self._figures.memory.append(resident())

    async def _round(self, some: Sequence[Dweller]) -> None:
        """Each does one thing, and now and then Telegram offers something again, late or out of order."""
        roll = self._dice.random()
        if roll < 0.15:
            self._api.hold(many := self._dice.randint(1, 3))
            self._figures.late += many
        elif roll < 0.3:
            self._api.reverse()
        for one in some:
            await one.act()
        if self._dice.random() < self._plan.guests:
            await self._guest(self._dice.choice(self._people))
        await self._town.settle()
        if roll > 0.8:
            self._api.repeat(many := self._dice.randint(1, 9))
            self._figures.again += many
        self._api.release()
        await self._town.settle()
        await self._town.go_to(self._clock.moment + timedelta(seconds=self._dice.randint(30, 150)))

    async def _while_it_is_off(self, some: Sequence[Dweller]) -> None:
        """The bot is stopped, people go on, and after a while it is there again."""
        await self._town.close()
        for one in some:
            await one.act()
        self._clock.moment += timedelta(minutes=self._dice.randint(0, 180))
        await self._town.open()
        await self._town.settle()
        await self._town.go_to(self._clock.moment)
        self._figures.restarts += 1

    async def _guest(self, host: Dweller) -> None:
        """Somebody else comes into a group, and says and presses what there is; or goes again."""
        guest, group = self._api.user("Gast"), host.group
        if guest in group:
            await group.leave(guest)
            return
        await group.join(guest, by=host.user)
        await guest.say(host.safe_word, group)
        pressed = [each for one in group.screen() for each in one.buttons]
        if pressed:
            await guest.press(pressed[-1].value, chat=group)

    def _clear_away(self) -> None:
        """Let Telegram forget too, so that only the bot's memory can grow."""
        world = self._api.world
        for chat in world.chats.values():
            for number in list(chat.posts)[:-KEPT_ON_SCREEN]:
                chat.remove(number)
        world.presses.clear()
        world.answers.clear()
        world.actions.clear()
        self._api.counts.clear()


async def play(plan: Plan, folder: Path) -> Figures:
    """Play it in that folder."""
    clock = StillClock(BEGINS)

    def seconds() -> float:
        return clock.moment.timestamp()

    async with FakeBotApi(clock=seconds) as api:
        month = Month(plan, folder, api, clock)
        with capture_logs() as log, told_by_libraries(log):
            return await month.play(log)


@contextmanager
def told_by_libraries(log: list[Any]) -> Iterator[None]:
    """What the libraries below us tell, as loudly as they may (bot/logs.py)."""

    class Told(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            log.append(record.getMessage())

    teller, root = Told(logging.WARNING), logging.getLogger()
    levels = {name: logging.getLogger(name).level for name in LOUDEST}
    root.addHandler(teller)
    for name, level in LOUDEST.items():
        logging.getLogger(name).setLevel(level)
    try:
        yield
    finally:
        root.removeHandler(teller)
        for name, level in levels.items():
            logging.getLogger(name).setLevel(level)


def resident() -> float:
    """MiB of this process that are in memory, without what waits to be collected; 0 where nobody says."""
    gc.collect()
    if not sys.platform.startswith("linux"):
        return 0.0
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 2**20
