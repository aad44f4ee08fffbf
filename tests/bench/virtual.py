"""An event loop whose clock jumps to whatever is next: waiting takes no time, and speed plays no part."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

Value = TypeVar("Value")


class _Jumping(selectors.SelectSelector):
    """Instead of waiting, puts the clock forward."""

    now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if not ready:
            if timeout is None:
                raise RuntimeError("everything waits, and nothing will ever happen")
            self.now += max(0.0, timeout)
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """A loop on a clock of its own, which begins at 0."""

    def __init__(self) -> None:
        self._jumping = _Jumping()
        super().__init__(self._jumping)

    def time(self) -> float:
        return self._jumping.now


def run_at_once(main: Coroutine[Any, Any, Value]) -> Value:
    """Run it on such a loop. What waits for another process or a thread has no place there."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(main)


async def pass_by(seconds: float) -> None:
    """Let so much of the virtual time pass."""
    await asyncio.sleep(seconds)
