"""What goes wrong on purpose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from tests.bot.channels.telegram.botapi.refusal import Refusal, forbidden


class Fault(StrEnum):
    ERROR = "500"
    """Telegram's own 500, as JSON; nothing was done."""
    GATEWAY = "502"
    """A page of HTML from something in between; nothing was done."""
    SILENCE = "silence"
    """The call is done, and never answered."""
    CUT_BEFORE = "cut-before"
    """The connection breaks; nothing was done."""
    CUT_AFTER = "cut-after"
    """The connection breaks after the call was done."""
    BLOCKED = "blocked"
    """403, as when the person blocked the bot."""
    FLOOD = "flood"
    """429 with retry_after."""
    GARBAGE = "garbage"
    """The call is done, and answered with something that is no JSON."""


@dataclass(slots=True)
class Planned:
    method: str
    fault: Fault
    times: int
    chat: int | None
    retry_after: int

    def refusal(self) -> Refusal:
        """What Telegram answers, for the faults that it answers itself."""
        if self.fault is Fault.ERROR:
            return Refusal(500, "Internal Server Error")
        if self.fault is Fault.BLOCKED:
            return forbidden("bot was blocked by the user")
        seconds = self.retry_after
        return Refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


class Faults:
    def __init__(self) -> None:
        self._planned: list[Planned] = []

    def plan(self, method: str, fault: Fault, times: int, chat: int | None, retry_after: int) -> None:
        self._planned.append(Planned(method, fault, times, chat, retry_after))

    def clear(self) -> None:
        self._planned.clear()

    def take(self, method: str, given: Mapping[str, Any]) -> Planned | None:
        """The fault that this call meets, if any."""
        if not self._planned:
            return None
        for planned in self._planned:
            if planned.method in (method, "*") and planned.chat in (None, given.get("chat_id")):
                planned.times -= 1
                if planned.times == 0:
                    self._planned.remove(planned)
                return planned
        return None
