"""The database is the truth about time; this is only the bell.

Theory of operation
-------------------
A timer is a row with a due moment. APScheduler holds the near future and rings; ringing hands a `Bell` to
the turn, which claims the row in its own transaction, so that a second bell does nothing. Every half minute
the next window is loaded, and what a commit made due within the window is armed at once. A sweep rings
whatever the bell missed, so that any fault here costs lateness only. None of it grows with the number of
future timers: all queries are by the index on the due moment.

No more than a thousand are taken up at once. When more are due, those that somebody waits for (the end of a
pause) are asked for by themselves, so that they never stand behind thousands of plans.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable
from datetime import datetime, timedelta
from functools import partial

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.carry import Carried
from bot.clock import MachineClock
from bot.lanes import Bell
from bot.ports import Clock
from bot.storage.rows import TimerRow
from bot.storage.store import Store
from bot.turn import Turns
from dialogs.rhythm.late import Rule
from dialogs.timers import RULES

WINDOW = timedelta(minutes=10)
LOAD_EVERY = timedelta(seconds=30)
SWEEP_EVERY = timedelta(seconds=5)
PRUNE_EVERY = timedelta(hours=1)
FADE_EVERY = timedelta(days=1)
RETRY_AFTER = timedelta(minutes=1)
"""A bell whose turn failed twice is rung again after that."""
MOST_AT_ONCE = 1000
AWAITED = frozenset(kind for kind, rule in RULES.items() if rule is Rule.RING)
"""Kinds of timers that somebody waits for; the rule for late ones says so."""
log = structlog.get_logger()


class Ringer:
    """Rings timers. `start` and `stop` frame its life; `arm` takes what a commit made near."""

    def __init__(self, store: Store, turns: Turns, clock: Clock) -> None:
        self._store = store
        self._turns = turns
        self._clock = clock
        self._machine = MachineClock()
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._armed: dict[datetime, dict[int, Bell]] = {}
        self._ringing: set[int] = set()
        self._working: set[asyncio.Task[None]] = set()
        self._not_before: dict[int, datetime] = {}

    def start(self) -> None:
        """Begin to ring; what came due meanwhile rings at once."""
        for work, every in (
            (self.load, LOAD_EVERY),
            (self.sweep, SWEEP_EVERY),
            (self._prune, PRUNE_EVERY),
            (self._fade, FADE_EVERY),
        ):
            self._scheduler.add_job(
                self._waited_for,
                "interval",
                args=(work,),
                id=work.__name__,
                seconds=every.total_seconds(),
                misfire_grace_time=None,
                coalesce=True,
                max_instances=1,
                next_run_time=self._machine.now(),
            )
        self._scheduler.start()

    async def stop(self) -> None:
        """Ring no more, and wait for the bells under way."""
        self._scheduler.pause()
        await asyncio.sleep(0)  # what it called in this very step of the loop comes to its first line
        if self._working:
            await asyncio.wait(self._working)
        # Only now: it cancels whatever still runs, in the middle of a transaction, and logs that as a fault.
        self._scheduler.shutdown(wait=False)

    def committed(self, carried: Carried) -> None:
        """Take up what a turn made due soon."""
        self.arm(carried.near)

    def arm(self, rows: Iterable[TimerRow]) -> None:
        """Set bells for rows that are due within the window: one for each moment, whoever waits for it."""
        now = self._clock.now()
        near = [row for row in rows if row.due - now <= WINDOW]
        for row in near:
            self._armed.setdefault(row.due, {})[row.id] = _bell(row)
        for due in {row.due for row in near}:
            self._scheduler.add_job(
                self._waited_for,
                "date",
                run_date=self._machine.now() + max(due - now, timedelta(0)),
                args=(partial(self._ring_all, due),),
                id=f"due:{due.isoformat()}",
                replace_existing=True,
                misfire_grace_time=None,
            )

    async def load(self) -> None:
        """Arm the next window."""
        most = MOST_AT_ONCE + len(self._not_before)
        self.arm(await self._store.due_within(self._clock.now() + WINDOW, most, AWAITED))

    async def sweep(self) -> None:
        """Ring whatever is due and was not rung; returns when those turns are committed."""
        # Those that failed just now are due longest: they must not stand in the way of the others.
        most = MOST_AT_ONCE + len(self._not_before)
        rows = await self._store.due_within(self._clock.now(), most, AWAITED)
        known = {row.id for row in rows}
        self._not_before = {timer: at for timer, at in self._not_before.items() if timer in known}
        await asyncio.gather(*(self._ring(_bell(row)) for row in rows))

    async def _ring_all(self, due: datetime) -> None:
        await asyncio.gather(*(self._ring(bell) for bell in self._armed.pop(due, {}).values()))

    async def _ring(self, bell: Bell) -> None:
        now = self._clock.now()
        if bell.timer in self._ringing or bell.due > now or self._not_before.get(bell.timer, now) > now:
            return
        self._ringing.add(bell.timer)
        try:
            await self._turns.ring(bell)
            self._not_before.pop(bell.timer, None)
        except Exception as fault:  # noqa: BLE001  whatever failed, the row is still there
            log.error("timer failed, rung again later", timer=bell.timer, fault=type(fault).__name__)
            self._not_before[bell.timer] = now + RETRY_AFTER
        finally:
            self._ringing.discard(bell.timer)

    async def _waited_for(self, work: Callable[[], Coroutine[None, None, None]]) -> None:
        """Let it be known as under way, so that `stop` waits for it."""
        task = asyncio.current_task()
        assert task is not None
        self._working.add(task)
        try:
            await work()
        finally:
            self._working.discard(task)

    async def _prune(self) -> None:
        await self._store.prune(self._clock.now())

    async def _fade(self) -> None:
        await self._store.fade(self._clock.now())


def _bell(row: TimerRow) -> Bell:
    return Bell(row.id, row.couple_id, row.due, row.kind in AWAITED)
