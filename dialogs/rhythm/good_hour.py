"""Whether an hour is a good one for a talk of two (method B1)."""

from __future__ import annotations

from datetime import time
from enum import StrEnum

LATE, EARLY = time(22), time(5)
HOME, RESTED = time(16, 30), time(18, 30)
"""When most people come home. Ours."""


class Hour(StrEnum):
    """How an hour suits the ten minutes."""

    FINE = "fine"
    LATE = "late"
    """Right before sleep: who is tired hears more blame than there is."""
    JUST_HOME = "just-home"
    """Right after coming home, when one still has to arrive."""


def hour_for_ten_minutes(at: time) -> Hour:
    """How a time of day suits them; after dinner is best."""
    if at >= LATE or at < EARLY:
        return Hour.LATE
    return Hour.JUST_HOME if HOME <= at < RESTED else Hour.FINE
