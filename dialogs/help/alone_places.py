"""Where somebody is on the road alone (F2): which check comes next, and when the bot comes back for it.

Theory of operation
-------------------
The checks are two, six and ten weeks after setting out. Each is at its own time at the earliest, and never
sooner after the one before than the time that lies between the two: whoever looks late, or moved a check by
two weeks, has as long for the next as anybody. A place also says whether the other was joined when this
person last chose to go on alone, so that what is new is said once.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from dialogs.roads import Road, comes_back


class Check(StrEnum):
    """The checks in turn. Kept by these names, which never change."""

    TWO = "two-weeks"
    SIX = "six-weeks"
    TEN = "ten-weeks"


DAYS = {Check.TWO: 14, Check.SIX: 42, Check.TEN: 70}
"""After how many days each comes (F2)."""
BETWEEN = 28
"""Days from one check to the next."""
MOVED = 14
"""Days by which a check is moved."""
ZONES = ("Europe/Amsterdam",)
"""Samples for the dialogs of this road."""
_JOINED = "-joined"


@dataclass(frozen=True, slots=True)
class Place:
    """The check that comes, and whether two lived in the couple when it was last asked."""

    check: Check
    joined: bool = False

    def __str__(self) -> str:
        return f"{self.check}{_JOINED if self.joined else ''}"

    @property
    def onward(self) -> Check:
        """The check after this one; after the last there is none."""
        checks = list(Check)
        return checks[min(checks.index(self.check) + 1, len(checks) - 1)]


def place(step: str) -> Place:
    """The place that a road names; what no release that we know of wrote is the beginning."""
    check = step.removesuffix(_JOINED)
    return Place(Check(check) if check in list(Check) else Check.TWO, step.endswith(_JOINED))


def next_look(road: Road, check: Check, now: datetime, zone: str) -> datetime:
    """When the bot comes back for that check, to somebody who did the one before now."""
    return max(comes_back(road.begun, DAYS[check], zone), comes_back(now, BETWEEN, zone))


def later(now: datetime, zone: str) -> datetime:
    """When it comes back to somebody who moved the check."""
    return comes_back(now, MOVED, zone)
