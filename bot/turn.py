"""A turn: one event, one atomic change.

Theory of operation
-------------------
Events of different couples share a transaction. A group is loaded set-wise, each event is decided purely by
`dialogs.hear.decide`, and all that came of it is written set-wise: places, records, timers, outgoing
messages and the id of the event. Only then is the event acknowledged, so a kill at any instant loses
nothing and repeats nothing.

An event whose decision raises writes nothing: what it claimed or took in its transaction is rolled back with
it, and the group is handled again without it. It is tried once more; when it raises again it is parked,
encrypted, and its sender hears that the words are kept. Later events of that couple go on, so that one faulty
step cannot stand in the way of a safe word. When a group's writing fails, its events are tried one by one.

A channel whose acknowledgements are cumulative must not wait long for one couple. What has waited too long it
may `keep`: the event stays in its lane, and lies in the database besides, so that it may be acknowledged.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import structlog

from bot.access import Access, TurnAway
from bot.carry import Carried, Carrier
from bot.facts import World
from bot.gather import Subject, gather
from bot.lanes import Bell, Lanes, Waiting
from bot.lately import Lately
from bot.limits import FLOOD, Limits
from bot.logs import where
from bot.moved import Moved
from bot.ports import Clock, Incoming
from bot.storage.rows import SeenKey
from bot.storage.store import Store
from bot.storage.work import Work
from dialogs.decision import Decision
from dialogs.effects import Erase, Say
from dialogs.events import Screen
from dialogs.hear import decide
from dialogs.people import Profile
from dialogs.repertoire import Repertoire
from dialogs.urgent import is_urgent

MOST_TRIES = 2
TOO_FAST = "house-flood"
log = structlog.get_logger()


class _Apart(Exception):
    """Some events of a group cannot be written with the others; nothing of the group was written."""


@dataclass
class Turns:
    """Takes events in, decides them in groups, commits, and lets the channels acknowledge."""

    store: Store
    clock: Clock
    repertoire: Repertoire
    carrier: Carrier
    world: World
    newcomer: Profile = Profile()
    """What holds for somebody new until he says otherwise: this house's country and zone."""
    door: Access = Access()
    turn_away: TurnAway = lambda what, now: None
    limits: Limits = field(default_factory=Limits)
    lanes: Lanes = field(default_factory=Lanes)
    _heard_by: list[Callable[[Carried], None]] = field(default_factory=list)
    _couple_of: dict[str, str] = field(default_factory=dict)
    _lately: Lately = field(default_factory=Lately)
    _told_kept: set[str] = field(default_factory=set)
    """Lanes whose people heard that their words are kept, for as long as some of them wait."""

    def hear(self, committed: Callable[[Carried], None]) -> None:
        """Let a part of the house know what was committed, before it is acknowledged."""
        self._heard_by.append(committed)

    async def receive(self, incoming: Incoming) -> bool:
        """Handle an event from a channel; returns after its commit (bot.ports.Receive)."""
        over = self.limits.over(incoming, self.clock.now())
        return await self._enqueue(self._lane(incoming), incoming, over=over)

    async def keep(self, incoming: Incoming) -> bool:
        """Lay what still waits in its lane into the database too, in a commit of its own, and say so once.

        It keeps its turn. After a crash it is handled at the next start; the turn that handles it takes it
        away again. Nothing happens when its turn came meanwhile. True when it may be acknowledged.
        """
        lane = self._lane(incoming)
        one = Subject(lane, Waiting(incoming, asyncio.get_running_loop().create_future()))
        if await self._lay_aside(one, incoming, say=lane not in self._told_kept, handled=False):
            self._told_kept.add(lane)
        return not one.again

    async def ring(self, bell: Bell) -> None:
        """Handle a timer that came due; returns after its commit."""
        await self._enqueue(bell.couple, bell)

    def _lane(self, incoming: Incoming) -> str:
        sender = _sender(incoming)
        # Behind what this sender said before his couple was known, if some of it waits still.
        return sender if sender in self.lanes else self._couple_of.get(sender, sender)

    async def unpark(self) -> None:
        """Try again, in order, what a former release could not handle. Call once, while `run` runs."""
        async with self.store.work() as work:
            parked = await work.take_parked()
        for event in parked:
            # Its sender heard that it is kept, so it is not too much, however much there is.
            await self._enqueue(self._lane(event), event)

    async def run(self) -> None:
        """Decide groups for ever. When cancelled, the group under way is finished first."""
        while True:
            group = await self.lanes.take()
            handling = asyncio.ensure_future(self._handle(group))
            try:
                await asyncio.shield(handling)
            except asyncio.CancelledError:
                await handling
                raise

    async def _enqueue(self, lane: str, what: Incoming | Bell, *, over: bool = False) -> bool:
        waiting = Waiting(what, asyncio.get_running_loop().create_future(), over=over)
        self.lanes.put(lane, waiting)
        return await waiting.done

    async def _handle(self, group: Sequence[tuple[str, Waiting]]) -> None:
        """One group, without those that cannot go with it; when its writing fails, its events one by one."""
        subjects = [Subject(lane, waiting) for lane, waiting in group]
        try:
            await self._commit(subjects)
        except _Apart:
            if standing := [(one.lane, one.waiting) for one in subjects if _stands(one)]:
                await self._handle(standing)
            for one in reversed([one for one in subjects if not _stands(one)]):
                await self._hold_back(one)
        except Exception as fault:  # noqa: BLE001  one by one shows whose fault it is
            if len(subjects) == 1:
                await self._failed(subjects[0], fault)
                return
            log.warning("group failed, trying one by one", size=len(group), fault=type(fault).__name__)
            for lane, waiting in group:
                await self._handle([(lane, waiting)])

    async def _commit(self, subjects: list[Subject]) -> None:
        async with self.store.work() as work:
            now = self.clock.now()
            await gather(work, subjects, now, self.newcomer, self.door)
            for one in subjects:
                await self._decide(work, one)
            if not all(_stands(one) for one in subjects):
                raise _Apart
            carried = await self.carrier.carry(work, subjects, now)
        for moved in carried.moved:
            self._move(moved, subjects)
        self._tell(carried)
        for one in subjects:
            await self._acknowledge(one)
            if one.stranger and isinstance(one.waiting.what, Incoming) and not one.waiting.over:
                self.turn_away(one.waiting.what, now)

    def _move(self, moved: Moved, subjects: Sequence[Subject]) -> None:
        """What waits for somebody who joined another, or left, waits in the new home now, and what he says
        next. Of whom it is not known where that is, it waits alone until it is found out."""
        for one in subjects:
            if one.couple == moved.couple:
                one.couple = _home(moved, one.waiting.what)
        self.lanes.move(moved.couple, lambda waiting: _home(moved, waiting.what))
        for sender in [one for one, couple in self._couple_of.items() if couple == moved.couple]:
            channel, bot, name = sender.split("|", 2)
            self._couple_of[sender] = moved.home(channel, bot, name) or sender

    def _tell(self, carried: Carried) -> None:
        for committed in self._heard_by:
            committed(carried)

    async def _decide(self, work: Work, one: Subject) -> None:
        """Let the pure core decide; a fault of one event leaves the others alone."""
        if one.event is None or one.opening is None or one.again:
            return
        event = replace(one.event, before=self._lately.before(one.event))
        if one.waiting.over and not is_urgent(one.opening, event):
            one.refused = (FLOOD,)
            one.decision = self._too_fast(one)
            return
        wording = self.carrier.wording
        deciding = decide(one.opening, event, self.repertoire, wording.labels, wording.wordings)
        try:
            asked = next(deciding)
            while True:
                asked = deciding.send(await self.world.answer(work, asked))
        except StopIteration as end:
            one.decision = end.value
            one.waiting.ours = end.value.ours
        except Exception as fault:  # noqa: BLE001  the others of the group go on
            one.fault = fault

    def _too_fast(self, one: Subject) -> Decision | None:
        """Nothing is done for it; the first time in a private chat its person hears so."""
        event, what = one.event, one.waiting.what
        assert event is not None
        assert one.opening is not None
        alone = event.person is not None and event.screen is Screen.PRIVATE
        if not (alone and isinstance(what, Incoming) and self.limits.to_tell(what)):
            return None
        return Decision(one.opening, (Say(event.person or "", TOO_FAST),), {})

    async def _acknowledge(self, one: Subject) -> None:
        what = one.waiting.what
        if one.event is not None:
            self._lately.note(one.event)
            if one.decision is not None and any(isinstance(each, Erase) for each in one.decision.effects):
                self._lately.forget(one.event.person)
        if isinstance(what, Incoming) and one.event is not None and one.event.person is not None:
            self._couple_of[_sender(what)] = one.couple
        if one.lane not in self.lanes:
            self._told_kept.discard(one.lane)
        one.waiting.settle()

    async def _hold_back(self, one: Subject) -> None:
        if one.fault is not None:
            await self._failed(one, one.fault)
        else:
            self.lanes.put_back(one.lane, one.waiting)

    async def _failed(self, one: Subject, fault: Exception) -> None:
        """Try once more, then park. The log names the fault's type and place, never its words."""
        one.waiting.tries += 1
        if one.waiting.tries < MOST_TRIES:
            self.lanes.put_back(one.lane, one.waiting)
            return
        log.error("event set aside", **where(fault))
        if isinstance(one.waiting.what, Bell):
            one.waiting.settle(fault)
            return
        try:
            await self._park(one)
        except Exception as worse:  # noqa: BLE001  the channel must hear that it is not kept
            log.error("parking failed", **where(worse))
            one.waiting.settle(worse)
        else:
            one.waiting.settle()

    async def _park(self, one: Subject) -> None:
        """Keep the event for the next start, and tell its sender so."""
        what = one.waiting.what
        assert isinstance(what, Incoming)
        await self._lay_aside(Subject(one.lane, one.waiting), what, say=True, handled=True)

    async def _lay_aside(self, one: Subject, what: Incoming, *, say: bool, handled: bool) -> bool:
        """Put an event into the database; its sender hears of it if we are to `say` so.

        What counts as `handled` is tried again at the next start only. False: there was nothing to put there.
        """
        async with self.store.work() as work:
            now = self.clock.now()
            await gather(work, [one], now, self.newcomer, self.door)
            if one.loaded is None:
                return False
            await work.park(one.couple, what, now)
            carried = await self.carrier.say_kept(work, one, now) if say else Carried(())
            if handled:
                await work.mark_seen([SeenKey(what.channel, what.bot, what.id)], now)
        self._tell(carried)
        return True


def _sender(incoming: Incoming) -> str:
    return f"{incoming.channel}|{incoming.bot}|{incoming.sender}"


def _stands(one: Subject) -> bool:
    return one.fault is None and not one.again


def _home(moved: Moved, what: Incoming | Bell) -> str:
    """The lane of what waited for people who live elsewhere now."""
    if isinstance(what, Bell):
        return next(iter(moved.homes.values()))
    return moved.home(what.channel, what.bot, what.sender) or _sender(what)
