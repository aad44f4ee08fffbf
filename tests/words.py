"""What the rules over words reach on our own sentences:    python -m tests.words [SET ...]

For each set the figures per label on both halves of the corpus, and the errors on the dev half. Of the test
half only totals are shown: who writes rules must not learn its sentences.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from dialogs.words.labels import NONE, SETS
from tests.dialogs.words.measured import Half, Result, result

HALVES: tuple[Half, ...] = ("dev", "test")


def report(name: str) -> Iterator[str]:
    """The lines of one set."""
    for half in HALVES:
        found = result(name, half)
        yield f"\n{name}, {half} half: {len(found.lines)} lines"
        yield from _figures(found)
        if half == "dev":
            yield from _errors(found)


def _figures(found: Result) -> Iterator[str]:
    yield f"  {'label':<24}{'precision':>18}{'recall':>18}{'F1':>8}"
    for label, score in found.scores().items():
        yield f"  {label:<24}{score.precision!s:>18}{score.recall!s:>18}{score.f1:>8.3f}"
    yield f"  macro F1 {found.macro_f1():.3f}"
    if NONE in SETS[found.name].labels:
        yield f"  flagged at all {found.flagged()}; true label among those given {found.right()}"
        yield f"  false alarms {found.false_alarms()}"


def _errors(found: Result) -> Iterator[str]:
    for line, seen in found.errors():
        yield f"    {line.id}: {', '.join(sorted(line.labels))}, seen {', '.join(seen.labels)}: {line.shown}"


def main(arguments: list[str]) -> int:
    """Print it; returns the exit code."""
    if unknown := [name for name in arguments if name not in SETS]:
        print(f"no set {', '.join(unknown)}; there are {', '.join(SETS)}", file=sys.stderr)
        return 2
    for name in arguments or SETS:
        print(*report(name), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
