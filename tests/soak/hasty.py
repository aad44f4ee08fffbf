"""An event loop whose clock can be put forward, so that a wait of a minute takes none.

Sockets and threads are real here, so nothing jumps by itself: who knows that all the rest is at rest says how
much time goes by.
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class HastyLoop(asyncio.SelectorEventLoop):
    """On the machine's clock, ahead of it by as much as it was hastened."""

    def __init__(self) -> None:
        super().__init__(selectors.DefaultSelector())
        self._ahead = 0.0

    def time(self) -> float:
        return super().time() + getattr(self, "_ahead", 0.0)

    def hasten(self, seconds: float) -> None:
        """Let so many seconds have gone by: what waits for a moment within them is due now."""
        self._ahead += seconds


def run_hastily(main: Coroutine[Any, Any, T]) -> T:
    """Run it on such a loop."""
    with asyncio.Runner(loop_factory=HastyLoop) as runner:
        return runner.run(main)


def loop_in_haste() -> HastyLoop:
    """The running one."""
    loop = asyncio.get_running_loop()
    assert isinstance(loop, HastyLoop)
    return loop
