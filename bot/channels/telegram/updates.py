"""What Telegram delivers, by either way: updates as plain JSON."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import structlog

Take = Callable[[dict[str, Any]], Awaitable[None]]
"""Take an update. Returns after the commit or the parking, and raises when neither could be done."""

log = structlog.get_logger()


def readable(update: Any) -> bool:
    """Whether it is an update. What is not is told by its keys only: all else may be somebody's words."""
    # A bool is an int to Python, and no number to Telegram.
    if isinstance(update, dict) and type(update.get("update_id")) is int:
        return True
    keys = sorted(map(str, update)) if isinstance(update, dict) else type(update).__name__
    log.warning("an update of Telegram cannot be read and is skipped", keys=keys)
    return False
