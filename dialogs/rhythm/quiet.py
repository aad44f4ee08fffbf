"""Quiet hours: the part of the night in which nothing planned makes a phone buzz.

They run from `start` up to, not including, `end` on the local clock, and may go over midnight. Each night is
taken as two moments rather than two wall times, so that on the nights when the clock is changed they still
begin once and end once.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from dialogs.rhythm.wall import at_wall, local_date


@dataclass(frozen=True, slots=True)
class Quiet:
    """From when to when, in local wall times. The same time twice means: no quiet hours.

    The default, ten in the evening to eight in the morning, is our own choice; people can set theirs.
    """

    start: time = time(22)
    end: time = time(8)


def next_decent(at: datetime, zone: str, quiet: Quiet) -> datetime:
    """`at` itself when it is outside quiet hours, else the moment (aware, UTC) at which they end.

    ValueError for a naive `at`, KeyError for an unknown zone.
    """
    if quiet.start == quiet.end:
        return at
    over_midnight = timedelta(days=quiet.end < quiet.start)
    today = local_date(at, zone)
    # Two days back: quiet hours may last nearly a day, and their end may be skipped past midnight. One
    # ahead: where that happens they can run into the next ones.
    for days in range(-2, 2):
        first_day = today + timedelta(days=days)
        begins = at_wall(first_day, quiet.start, zone)
        ends = at_wall(first_day + over_midnight, quiet.end, zone)
        if begins <= at < ends:
            at = ends
    return at


def within(quiet: Quiet, at: time) -> bool:
    """Whether a time of day falls inside quiet hours."""
    if quiet.start < quiet.end:
        return quiet.start <= at < quiet.end
    return quiet.start != quiet.end and (at >= quiet.start or at < quiet.end)
