"""All benchmarks, or those that are named:    python -m tests.bench [NAME ...]

Each runs in a process of its own, so that none pays for what another left behind.
"""

from __future__ import annotations

import importlib
import subprocess
import sys

from tests.bench.rig import run

NAMES = ("turns", "memory", "ticks", "lateness", "stampede", "starting")


def main(chosen: list[str]) -> int:
    """Run them; returns the exit code."""
    if unknown := [name for name in chosen if name not in NAMES]:
        print(f"no benchmark {', '.join(unknown)}; there are {', '.join(NAMES)}", file=sys.stderr)
        return 2
    if len(chosen) == 1:
        bench = importlib.import_module(f"tests.bench.{chosen[0]}")
        print(f"\n{(bench.__doc__ or '').strip()}\n", flush=True)
        run(bench.main())
        return 0
    commands = ([sys.executable, "-m", "tests.bench", name] for name in chosen or NAMES)
    return max(subprocess.run(command, check=False).returncode for command in commands)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
