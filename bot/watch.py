"""What ends the program: the operator, or a part that should run for ever and has stopped by itself.

A part that stopped in silence would leave a bot that looks well and answers nobody. So the program ends, with
an exit code by which whatever started it (systemd, Docker) starts it again.
"""

from __future__ import annotations

import asyncio

import structlog

from bot.channels.telegram.fault import TelegramFault
from bot.logs import where
from bot.serving import PortTaken

MENDABLE = (TelegramFault, PortTaken)
"""Faults that another start would meet again. The operator is told in one line, at the end."""
log = structlog.get_logger()


class Watch:
    """`over` is set when the program must end; `broken` says that nobody asked for it, `fault` why."""

    def __init__(self) -> None:
        self.over = asyncio.Event()
        self.broken = False
        self.fault: BaseException | None = None

    def over_part(self, part: asyncio.Task[None]) -> asyncio.Task[None]:
        """Watch over a part that runs until it is cancelled. Returns it."""
        part.add_done_callback(self._ended)
        return part

    def _ended(self, part: asyncio.Task[None]) -> None:
        if part.cancelled():
            return
        fault = part.exception()
        if not isinstance(fault, MENDABLE):
            log.critical("a part of the program has stopped", part=part.get_name(), **where(fault))
        self.broken = True
        self.fault = self.fault or fault
        self.over.set()
