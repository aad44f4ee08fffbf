"""Moments as somebody means them, seen from now in their own zone: so many days on, or as they typed it."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from dialogs.rhythm.wall import at_wall, local
from dialogs.words.moment import moment


def days_on(now: datetime, zone: str, days: int, at: time | None = None) -> datetime:
    """So many days further on the calendar in that zone, at that time or at the same time of day."""
    today = local(now, zone)
    return at_wall(today.date() + timedelta(days=days), at or today.time(), zone)


def typed_moment(text: str, now: datetime, zone: str) -> datetime | None:
    """The moment (aware, UTC) that somebody in that zone means by those words; None when it is unclear."""
    naive = moment(text, local(now, zone).replace(tzinfo=None))
    return None if naive is None else at_wall(naive.date(), naive.time(), zone)
