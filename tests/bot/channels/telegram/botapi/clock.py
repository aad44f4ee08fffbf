"""The time of the fake: seconds since 1970, by the machine or by the test."""

from __future__ import annotations

from collections.abc import Callable

Clock = Callable[[], float]


class HandClock:
    """Stands still until the test moves it."""

    def __init__(self, now: float = 1_800_000_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now

    def move(self, seconds: float) -> None:
        assert seconds >= 0, "time does not go back"
        self.now += seconds
