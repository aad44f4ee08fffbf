"""The month, and its figures:    python -m tests.soak [COUPLES DAYS [SEED]]"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from tests.soak.hasty import run_hastily
from tests.soak.month import WHOLE, Figures, Plan, play


def main(arguments: list[str]) -> int:
    """Print what was played and what was wrong; 1 when anything was."""
    given = dict(zip(("couples", "days", "seed"), map(int, arguments), strict=False))
    plan: Plan = replace(WHOLE, **given)
    with tempfile.TemporaryDirectory() as folder:
        figures = run_hastily(play(plan, Path(folder)))
    _print(figures)
    return bool(figures.wrong)


def _print(figures: Figures) -> None:
    plan, counts = figures.plan, figures.counts
    third, memory = len(figures.memory) // 3, figures.memory
    rows = {
        "couples": plan.couples,
        "days": plan.days,
        "updates": figures.updates,
        "of them late": figures.late,
        "offered again": figures.again,
        "calls": counts["calls"],
        "faults": sum(figures.faults.values()),
        **{f"- {name}": many for name, many in figures.faults.items()},
        "restarts": figures.restarts,
        "ends of a pause": counts["pauses"],
        "planned messages": counts["planned"],
        "words that were shared": counts["shared"],
        "given up, for a stated reason": counts["failed"],
        "broken promises": len(figures.wrong),
        "MiB after a third": round(memory[third]),
        "MiB after two thirds": round(memory[2 * third]),
        "MiB at the end": round(memory[-1]),
        "minutes": round(figures.seconds / 60, 1),
    }
    for name, value in rows.items():
        sys.stdout.write(f"| {name} | {value} |\n")
    for one in figures.wrong:
        sys.stdout.write(f"{one}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
