"""Who is next: every couple's events in order, different couples side by side.

An event waits in the lane of its couple. A group takes at most one event from each lane and never waits to
fill, so that couples share a commit and nobody waits for a stranger.

Thousands of plans come due in one minute, and nobody looks at the clock for them. So what people did goes
first, and with it the bells that somebody waits for, such as the end of a pause. A lane that holds such an
event goes first as a whole, since its order stays. The other bells have a few places in each group: enough
that they never starve, and so few that who shares a group with them hardly waits for them.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice

from bot.ports import Incoming

LARGEST_GROUP = 256
"""Couples that share one commit at most; measured: beyond it the commit costs nothing more to share."""
BELLS_AT_ONCE = 64
"""Places in a group for bells that nobody waits for: some 30 ms of work."""


@dataclass(frozen=True, slots=True)
class Bell:
    """A timer that rang. The turn claims its row, so a second ring does nothing.

    `awaited` when people wait for it, such as the end of their pause; a reminder or a plan is not.
    """

    timer: int
    couple: str
    due: datetime
    awaited: bool = False


@dataclass(eq=False, slots=True)
class Waiting:
    """One event on its way, and who waits for its commit."""

    what: Incoming | Bell
    done: asyncio.Future[bool]
    tries: int = 0
    ours: bool = True
    """What was received is of the people to whom its chat belongs."""
    over: bool = False
    """It is more than its sender may do now (bot/limits.py)."""

    @property
    def awaited(self) -> bool:
        """Whether somebody waits for it: what people do, and some bells."""
        return self.what.awaited if isinstance(self.what, Bell) else True

    def settle(self, fault: Exception | None = None) -> None:
        """Tell who waits, unless he left meanwhile."""
        if self.done.done():
            return
        if fault is None:
            self.done.set_result(self.ours)
        else:
            self.done.set_exception(fault)


@dataclass
class Lanes:
    """All events that wait, by couple; `_first` and `_rest` hold the names, the longest waiting first."""

    _lanes: dict[str, deque[Waiting]] = field(default_factory=dict)
    _first: OrderedDict[str, None] = field(default_factory=OrderedDict)
    _rest: OrderedDict[str, None] = field(default_factory=OrderedDict)
    _filled: asyncio.Event = field(default_factory=asyncio.Event)

    def __len__(self) -> int:
        return sum(len(lane) for lane in self._lanes.values())

    def __contains__(self, lane: str) -> bool:
        return lane in self._lanes

    def put(self, lane: str, waiting: Waiting) -> None:
        """At the end of the couple's lane."""
        self._lanes.setdefault(lane, deque()).append(waiting)
        self._place(lane)

    def put_back(self, lane: str, waiting: Waiting) -> None:
        """At the head of everything: it was taken, and must be handled before what came after it."""
        self._lanes.setdefault(lane, deque()).appendleft(waiting)
        self._place(lane)
        (self._first if lane in self._first else self._rest).move_to_end(lane, last=False)

    def move(self, lane: str, whither: Callable[[Waiting], str]) -> None:
        """What waits in a lane goes on in others, at the end of each, in its order."""
        for waiting in self._leave(lane):
            self.put(whither(waiting), waiting)

    async def take(self) -> list[tuple[str, Waiting]]:
        """The heads of the lanes whose turn it is, as soon as there is one."""
        while not self._lanes:
            self._filled.clear()
            await self._filled.wait()
        bells = min(len(self._rest), BELLS_AT_ONCE)
        names = [*islice(self._first, LARGEST_GROUP - bells), *islice(self._rest, bells)]
        return [(name, self._next(name)) for name in names]

    def _next(self, name: str) -> Waiting:
        lane = self._leave(name)
        head = lane.popleft()
        if lane:
            self._lanes[name] = lane
            self._place(name)
        return head

    def _place(self, name: str) -> None:
        """Let the lane wait among those of its kind, at the end if it was not there."""
        if any(one.awaited for one in self._lanes[name]):
            self._rest.pop(name, None)
            self._first.setdefault(name)
        else:
            self._rest.setdefault(name)
        self._filled.set()

    def _leave(self, name: str) -> deque[Waiting]:
        self._first.pop(name, None)
        self._rest.pop(name, None)
        return self._lanes.pop(name, deque())
