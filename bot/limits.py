"""How much one person may send at once: nobody needs more, and a flood must not cost others their turn.

Each sender has a bucket of turns that fills again as time goes by. What comes when it is empty still takes
its place in the lane of its couple, where it is found out whether it is danger, the safe word, a pause or
help (dialogs/urgent.py): those are always heard. Everything else is dropped there before any work is done for
it, and counted; the person hears so once, until the bucket is well filled again.

An event that a channel offers again was counted already. All of this stands in memory, for the people who
were active last.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime

from bot.ports import Incoming
from bot.recent import Recent
from dialogs.events import Attached, Chose, Edited, Said

BURST = 60
"""Things that somebody may do at once: more than any row of buttons that is pressed one by one."""
PER_SECOND = 1.0
"""How fast turns come back: as fast as a hand can press for minutes."""
PEOPLE = 2_000
FLOOD = "flood-refused"
"""What is counted: something that was dropped."""


@dataclass(slots=True)
class _Bucket:
    turns: float
    at: datetime
    told: bool = False
    counted: deque[str] = field(default_factory=lambda: deque(maxlen=BURST))


class Limits:
    """The buckets of the people who were active last."""

    def __init__(self, burst: int = BURST, per_second: float = PER_SECOND, people: int = PEOPLE) -> None:
        self._burst = burst
        self._per_second = per_second
        self._buckets: Recent[str, _Bucket] = Recent(people)

    def __len__(self) -> int:
        return len(self._buckets)

    def over(self, what: Incoming, now: datetime) -> bool:
        """Whether this is more than its sender may do now. What the network tells of itself never is."""
        if not isinstance(what.what, Said | Chose | Attached | Edited):
            return False
        bucket = self._bucket(what, now)
        if what.id in bucket.counted:
            return False
        if bucket.turns < 1:
            return True
        bucket.turns -= 1
        bucket.counted.append(what.id)
        return False

    def to_tell(self, what: Incoming) -> bool:
        """Whether this sender is to hear that it goes too fast; asked again, not any more."""
        bucket = self._buckets.get(_name(what))
        if bucket is None or bucket.told:
            return False
        bucket.told = True
        return True

    def _bucket(self, what: Incoming, now: datetime) -> _Bucket:
        bucket = self._buckets.get(_name(what)) or _Bucket(self._burst, now)
        passed = max(0.0, (now - bucket.at).total_seconds())
        bucket.turns = min(self._burst, bucket.turns + passed * self._per_second)
        bucket.at = now
        if bucket.turns * 2 >= self._burst:
            bucket.told = False
        self._buckets[_name(what)] = bucket
        return bucket


def _name(what: Incoming) -> str:
    """Who sends it; in a group, who does not show that counts as the group."""
    return f"{what.channel}|{what.bot}|{what.sender or what.chat}"
