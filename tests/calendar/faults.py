"""What must never be in a calendar, found without reckoning what should be in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime

from tests.calendar.clock import in_world, on_wall
from tests.calendar.life import AHEAD, Life, Moves, Sent


def two_on_one_day(life: Life, sent: Sequence[Sent]) -> list[date]:
    """The local dates with more than one message, those that the person asked for not counted: a check-in and
    the note ahead of it are one.
    """
    asked = _asked_for(life)
    dates = Counter(
        on_wall(one.at, life.zone).date() for one in sent if one.what != AHEAD and one.at not in asked
    )
    return [day for day, count in dates.items() if count > 1]


def inside_quiet_hours(life: Life, sent: Sequence[Sent]) -> list[Sent]:
    """The messages that came while the clock on the wall showed a quiet hour."""
    start, end = life.quiet
    asked = _asked_for(life)
    found = []
    for one in sent:
        wall = on_wall(one.at, life.zone)
        at = wall.time().replace(tzinfo=None, fold=0)
        quiet = start <= at < end if start < end else start != end and (at >= start or at < end)
        # An hour that comes twice or not at all on the night of a change-over is not held to the wall here.
        if quiet and one.at not in asked and not _changes(wall):
            found.append(one)
    return found


def _asked_for(life: Life) -> set[datetime]:
    """Where something was moved to."""
    means = (one for deed in life.deeds for one in deed.means)
    return {in_world(one.to, life.zone) for one in means if isinstance(one, Moves)}


def _changes(wall: datetime) -> bool:
    offsets = {wall.replace(hour=hour, fold=fold).utcoffset() for hour in range(24) for fold in (0, 1)}
    return len(offsets) > 1
