"""How small things are written inside a message: a list, a time of day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time

BULLET = "• "


def listed(things: Iterable[str]) -> str:
    """Each on a line of its own."""
    return "\n".join(f"{BULLET}{thing}" for thing in things)


def clock(at: time) -> str:
    """A time of day as people write one that they chose: 8:05."""
    return f"{at.hour}:{at.minute:02}"
