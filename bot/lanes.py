"""Who is next: every couple's events in order, different couples side by side.

An event waits in the lane of its couple. A group takes at most one event from each lane and never waits to
fill, so that couples share a commit and nobody waits for a stranger.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from dataclasses import dataclass, field
from datetime import datetime

from bot.ports import Incoming

LARGEST_GROUP = 256
"""Couples that share one commit at most; measured: beyond it the commit costs nothing more to share."""


@dataclass(frozen=True, slots=True)
class Bell:
    """A timer that rang. The turn claims its row, so a second ring does nothing."""

    timer: int
    couple: str
    due: datetime


@dataclass(eq=False, slots=True)
class Waiting:
    """One event on its way, and who waits for its commit."""

    what: Incoming | Bell
    done: asyncio.Future[bool]
    tries: int = 0
    ours: bool = True
    """What was received is of the people to whom its chat belongs."""

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
    """All events that wait, by couple."""

    _lanes: OrderedDict[str, deque[Waiting]] = field(default_factory=OrderedDict)
    _filled: asyncio.Event = field(default_factory=asyncio.Event)

    def __len__(self) -> int:
        return sum(len(lane) for lane in self._lanes.values())

    def __contains__(self, lane: str) -> bool:
        return lane in self._lanes

    def put(self, lane: str, waiting: Waiting) -> None:
        """At the end of the couple's lane."""
        self._lanes.setdefault(lane, deque()).append(waiting)
        self._filled.set()

    def put_back(self, lane: str, waiting: Waiting) -> None:
        """At the head of everything: it was taken, and must be handled before what came after it."""
        self._lanes.setdefault(lane, deque()).appendleft(waiting)
        self._lanes.move_to_end(lane, last=False)
        self._filled.set()

    def join(self, lane: str, other: str) -> None:
        """What waits in a lane goes on at the end of another, in its order."""
        if waiting := self._lanes.pop(lane, None):
            self._lanes.setdefault(other, deque()).extend(waiting)

    async def take(self) -> list[tuple[str, Waiting]]:
        """The heads of the lanes that have waited longest, as soon as there is one."""
        while not self._lanes:
            self._filled.clear()
            await self._filled.wait()
        group: list[tuple[str, Waiting]] = []
        for name in list(self._lanes)[:LARGEST_GROUP]:
            lane = self._lanes[name]
            group.append((name, lane.popleft()))
            del self._lanes[name]
            if lane:
                self._lanes[name] = lane
        return group
