"""All benchmarks, or those that are named:    python -m tests.bench [NAME ...]

What begins with a dash is for the one that is named:    python -m tests.bench telegram --people 64

Each runs in a process of its own, so that none pays for what another left behind.
"""

from __future__ import annotations

import importlib
import subprocess
import sys

from tests.bench.rig import run

OWN = ("turns", "memory", "ticks", "lateness", "stampede", "starting", "words")
MODULES = {name: f"tests.bench.{name}" for name in OWN} | {"telegram": "tests.bench.telegram.side_by_side"}


def main(arguments: list[str]) -> int:
    """Run them; returns the exit code."""
    first = next((place for place, one in enumerate(arguments) if one.startswith("-")), len(arguments))
    chosen, options = arguments[:first], arguments[first:]
    if options and len(chosen) != 1:
        print("name one benchmark for these options", file=sys.stderr)
        return 2
    if unknown := [name for name in chosen if name not in MODULES]:
        print(f"no benchmark {', '.join(unknown)}; there are {', '.join(MODULES)}", file=sys.stderr)
        return 2
    if len(chosen) == 1:
        bench = importlib.import_module(MODULES[chosen[0]])
        print(f"\n{(bench.__doc__ or '').strip()}\n", flush=True)
        run(bench.main(*options))
        return 0
    commands = ([sys.executable, "-m", "tests.bench", name] for name in chosen or MODULES)
    return max(subprocess.run(command, check=False).returncode for command in commands)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
