"""Whether an hour suits the ten minutes a day (B1). Advice only: nothing is ever refused for it.

Late in the evening a talk becomes a fight, or keeps somebody awake; who comes home from work first wants to
land. The method names both, without hours: these are ours.
"""

from __future__ import annotations

from datetime import datetime, time
from enum import StrEnum

from dialogs.rhythm.wall import local

LATE_FROM = time(22)
LATE_TO = time(5)
HOME_FROM = time(16, 30)
HOME_TO = time(18, 30)
SATURDAY = 5


class GoodHour(StrEnum):
    """What to say of an hour."""

    FINE = "fine"
    LATE = "late"
    JUST_HOME = "just-home"


def good_hour(at: time, weekday: int | None = None) -> GoodHour:
    """What the ten minutes are like at that time on the wall; Monday is 0.

    Coming home is for workdays. Without a weekday the time is for each day, workdays among them.
    """
    if at >= LATE_FROM or at < LATE_TO:
        return GoodHour.LATE
    if HOME_FROM <= at < HOME_TO and (weekday is None or weekday < SATURDAY):
        return GoodHour.JUST_HOME
    return GoodHour.FINE


def good_moment(at: datetime, zone: str) -> GoodHour:
    """The same for a moment (aware), by the clock on the wall in that zone."""
    here = local(at, zone)
    return good_hour(here.time(), here.weekday())
