"""What to do with a timer that rings late, because we were away when it came due.

Theory of operation. Somebody comes back to a phone after an outage, and what they find must be true, useful
and little. What they wait for (a pause that ends) rings at once, and is honest about being late. A nudge is
only good near its time: later it is dropped. The weekly check-in is worth more than its hour, so it moves to
the first decent one; once, so that a second outage cannot drag it through the week. No answer ever gives more
than one ring, so nothing piles up.

The figures are house rules of our own, not taken from the method's source: they are for people who coach
couples to correct.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from dialogs.rhythm.quiet import Quiet, next_decent

ON_TIME = timedelta(minutes=1)
"""Less than this is not late: nobody who reads a chat notices it."""

STALE = timedelta(hours=2)
"""A nudge later than this speaks of a moment that has gone."""


class Rule(StrEnum):
    """How a kind of timer takes being late."""

    RING = "ring"
    """Rings whenever it can, also at night: somebody waits for it."""

    DROP = "drop"
    """Not rung when more than two hours late, nor when only lateness would make it break the night."""

    MOVE = "move"
    """Waits for the end of quiet hours, once."""


@dataclass(frozen=True, slots=True)
class Ring:
    """Ring now. `late` is how late that is, to be said honestly; zero when it is on time."""

    late: timedelta


@dataclass(frozen=True, slots=True)
class Drop:
    """Do not ring; this occurrence is over."""


@dataclass(frozen=True, slots=True)
class MoveTo:
    """Ring at this moment instead (aware, UTC)."""

    at: datetime


def when_late(
    rule: Rule, due: datetime, now: datetime, zone: str, quiet: Quiet, moved: bool
) -> Ring | Drop | MoveTo:
    """Decide about a timer that was due at `due` and is found at `now` (both aware, UTC).

    `moved` says that this occurrence was moved before. What is on time always rings, also inside quiet hours:
    then people chose that hour themselves.
    """
    late = now - due
    if late < ON_TIME:
        return Ring(timedelta(0))
    decent = next_decent(now, zone, quiet)
    if rule is Rule.DROP:
        meant_for_the_night = next_decent(due, zone, quiet) != due
        return Ring(late) if late <= STALE and (decent == now or meant_for_the_night) else Drop()
    if rule is Rule.RING or decent == now:
        return Ring(late)
    return Drop() if moved else MoveTo(decent)
