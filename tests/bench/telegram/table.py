"""From runs to the rows of a table, and to how the aims fare."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from statistics import median

from tests.bench.telegram.run import Measured

COLUMNS = (
    "bot",
    "people at once",
    "CPU µs/update",
    "updates/s",
    "p50 ms",
    "p99 ms",
    "calls/update",
    "other end's core",
    "answers found",
)
CPU, SPEED, WAIT = 1 / 4, 5.0, 1 / 3
"""The aims, each as a share of the peer's figure: CPU and p99 at most so much, updates a second at least."""
CROWD = 64
"""The aim for p99 begins with so many people."""


def row(runs: Sequence[Measured]) -> list[str]:
    """The medians, each with its range."""
    return [
        _range([one.cpu for one in runs]),
        _range([one.per_second for one in runs]),
        _range([one.p50 * 1000 for one in runs], 1),
        _range([one.p99 * 1000 for one in runs], 1),
        f"{median(one.calls for one in runs):.2f}",
        f"{median(one.other_end for one in runs):.0%}",
        str(sum(one.kept for one in runs)),
    ]


def aims(people: int, ours: Sequence[Measured], peers: Sequence[Measured]) -> Iterator[str]:
    """A line for each: the share of the peer's figure, and whether it is met."""

    def share(of: Callable[[Measured], float]) -> float:
        return median(map(of, ours)) / median(map(of, peers))

    cpu, speed = share(lambda one: one.cpu), share(lambda one: one.per_second)
    yield f"{people} at once: CPU {cpu:.3f} of the peer's, aim {CPU:.3f}: {_met(cpu <= CPU)}"
    yield f"{people} at once: updates/s {speed:.2f} times the peer's, aim {SPEED:.0f}: {_met(speed >= SPEED)}"
    if people >= CROWD:
        wait = share(lambda one: one.p99)
        yield f"{people} at once: p99 {wait:.3f} of the peer's, aim {WAIT:.3f}: {_met(wait <= WAIT)}"


def _met(is_met: bool) -> str:
    return "met" if is_met else "missed"


def _range(values: Sequence[float], digits: int = 0) -> str:
    return f"{median(values):.{digits}f} ({min(values):.{digits}f}-{max(values):.{digits}f})"
