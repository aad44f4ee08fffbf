"""What ends the program: the operator, or a part that should run for ever and has stopped by itself.

A part that stopped in silence would leave a bot that looks well and answers nobody. So the program ends, with
an exit code by which whatever started it (systemd, Docker) starts it again; unless another start would meet
the same, and the operator has to mend it first.
"""

from __future__ import annotations

import asyncio

import structlog

from bot.channels.telegram.fault import TelegramFault
from bot.logs import where
from bot.serving import PortTaken

log = structlog.get_logger()


class Watch:
    """`over` is set when the program must end; `broken` says that nobody asked for it. `to_mend` is why, when
    it is for the operator to mend."""

    def __init__(self) -> None:
        self.over = asyncio.Event()
        self.broken = False
        self.to_mend: TelegramFault | PortTaken | None = None

    def over_part(self, part: asyncio.Task[None]) -> asyncio.Task[None]:
        """Watch over a part that runs until it is cancelled. Returns it."""
        part.add_done_callback(self._ended)
        return part

    def _ended(self, part: asyncio.Task[None]) -> None:
        if part.cancelled():
            return
        fault = part.exception()
        if isinstance(fault, TelegramFault | PortTaken):
            self.to_mend = self.to_mend or fault
        else:
            log.critical("a part of the program has stopped", part=part.get_name(), **where(fault))
        self.broken = True
        self.over.set()
