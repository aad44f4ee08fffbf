"""Weerklank without Telegram's limits: what it costs, not how long Telegram makes it wait.

    python -m tests.bench.telegram.house run

The house and its settings are the real ones. Only the pace of the channel is taken away, since the peer keeps
none either and an operator must not be able to do this by a setting.
"""

from __future__ import annotations

import importlib
import sys
from typing import Any

from bot.__main__ import main


def unlimited() -> None:
    """Every Telegram channel that is made from now on may send at any time."""
    channel: Any = importlib.import_module("bot.channels.telegram.channel").TelegramChannel
    real = channel.__init__

    def without(self: object, *parts: Any, **named: Any) -> None:
        real(self, *parts, **{**named, "pace": None})

    channel.__init__ = without


if __name__ == "__main__":
    unlimited()
    sys.exit(main())
