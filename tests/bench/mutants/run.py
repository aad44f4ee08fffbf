"""Plants each bug in a copy of the tree and runs the tests that must find it.

    python -m tests.bench.mutants.run [part of a name]

A planted bug that no test finds is a hole in the tests. Prints a table; ends with 1 when one got through.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.bench.mutants.planted import MUTANTS, Mutant

ROOT = Path(__file__).resolve().parents[3]
COPIED = ("bot", "dialogs", "tests", "pyproject.toml")


@dataclass(frozen=True)
class Outcome:
    """What became of one planted bug; `by` is the first test that failed."""

    found: bool
    by: str


def planted(mutant: Mutant, root: Path = ROOT) -> str:
    """The file with the bug in it. ValueError when its place is not there exactly once."""
    source = (root / mutant.file).read_text(encoding="utf-8")
    if source.count(mutant.old) != 1:
        raise ValueError(
            f"{mutant.name}: its place in {mutant.file} is there {source.count(mutant.old)} times"
        )
    return source.replace(mutant.old, mutant.new)


def hunt(mutant: Mutant) -> Outcome:
    """Run the tests on a copy with this bug in it."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        ignored = shutil.ignore_patterns("__pycache__", "node_modules")
        for name in COPIED:
            source = ROOT / name
            if source.is_dir():
                shutil.copytree(source, copy / name, ignore=ignored)
            else:
                shutil.copy(source, copy / name)
        (copy / mutant.file).write_text(planted(mutant), encoding="utf-8")
        pytest = [sys.executable, "-m", "pytest", "-x", "-q", "--no-header", "-p", "no:cacheprovider"]
        pytest.append("--hypothesis-profile=hunt")
        # The copy comes first: an editable install would bring back the tree without the bug.
        command = [*pytest, "--rootdir", folder, f"{folder}/{mutant.found_by}"]
        run = subprocess.run(
            command, cwd=folder, env=_environment(folder), capture_output=True, text=True, check=False
        )
    failed = [line for line in run.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    # 1: tests ran and failed. Anything else means that they did not run at all.
    return Outcome(run.returncode == 1 and bool(failed), failed[0] if failed else run.stdout[-300:])


def _environment(folder: str) -> dict[str, str]:
    return {"PATH": "/usr/bin:/bin", "PYTHONPATH": folder, "PYTHONDONTWRITEBYTECODE": "1", "HOME": folder}


def main() -> int:
    """Hunt all, or those whose name holds the argument."""
    wanted = " ".join(sys.argv[1:])
    missed = 0
    for mutant in MUTANTS:
        if wanted in mutant.name:
            outcome = hunt(mutant)
            missed += not outcome.found
            print(
                f"{'found ' if outcome.found else 'MISSED'} | {mutant.name} | {outcome.by[:150]}", flush=True
            )
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
