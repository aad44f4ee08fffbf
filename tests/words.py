"""What the rules over words reach on our own sentences:    python -m tests.words [SET ...]

For each set, three things:

- the dev half, out of fold: each line judged by the bot with a table that was learned without it (`folds`).
  Five tables are learned for each set, which takes about five minutes for all sets together;
- the test half, with the table that ships. Only totals: who writes rules must not learn its sentences. For
  danger also how many everyday sentences are asked about, those of the test halves of the other sets;
- the errors of the first, the most frequent mistake first, with the words that were taken to show it.

Of `questions`, the search of `/vraag`, the same, counted as a search is: right first, right among three.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator

from dialogs.words.labels import NONE, SETS, Labelled
from dialogs.words.learned.leaning import NOTHING
from dialogs.words.questions import TABLE
from tests.dialogs.words.asked import Figures, asked, figures_of, found_in, paraphrases, without_its_words
from tests.dialogs.words.measured import Line, Result, everyday, lines, result
from tests.folds import FOLDS, found_out_of_fold, out_of_fold
from tests.learn import texts


def report(name: str) -> Iterator[str]:
    """The lines of one set."""
    dev = lines(name, "dev")
    yield f"\n{name}, dev half, OUT OF FOLD: {len(dev)} lines, {FOLDS} tables to learn, this takes a while"
    yield "  (no table saw the lines that it judges; the rules were written by them)"
    found = out_of_fold(name, dev, list(texts(name)))
    yield from figures(found)
    unseen = result(name, "test")
    yield f"\n{name}, TEST HALF, with the table that ships: {len(unseen.lines)} lines, totals only"
    yield from figures(unseen)
    if name == "crisis":
        asked = everyday().false_alarms()
        yield f"  everyday sentences of the other test halves that are asked about {asked}"
    yield f"\n{name}, dev half, OUT OF FOLD: the errors"
    yield from errors(found)


def figures(found: Result) -> Iterator[str]:
    """A table per label, and the totals."""
    yield f"  {'label':<24}{'precision':>18}{'recall':>18}{'F1':>8}"
    for label, score in found.scores().items():
        yield f"  {label:<24}{score.precision!s:>18}{score.recall!s:>18}{score.f1:>8.3f}"
    yield f"  macro F1 {found.macro_f1():.3f}"
    if NONE in SETS[found.name].labels:
        yield f"  flagged at all {found.flagged()}; true label among those given {found.right()}"
        yield f"  false alarms {found.false_alarms()}"


def errors(found: Result) -> Iterator[str]:
    """Each error under the mistake that it is, the most frequent mistake first."""
    mistakes: dict[str, list[tuple[Line, Labelled]]] = defaultdict(list)
    for line, seen in found.errors():
        mistakes[f"{', '.join(sorted(line.labels))}, seen {', '.join(sorted(seen.labels))}"].append(
            (line, seen)
        )
    for mistake, some in sorted(mistakes.items(), key=lambda one: -len(one[1])):
        yield f"  {mistake}: {len(some)}"
        for line, seen in some:
            yield f"    {line.id}: {line.shown}{''.join(f' [{words}]' for words in seen.evidence)}"


def report_of_questions() -> Iterator[str]:
    """The lines of the search."""
    dev = asked("dev")
    yield f"\nquestions, dev half, OUT OF FOLD: {len(dev)} lines, {FOLDS} tables to learn"
    seen = found_out_of_fold(dev)
    yield from _found(figures_of(seen))
    test = asked("test")
    yield f"\nquestions, TEST HALF, with the table that ships: {len(test)} lines, totals only"
    other = [one for one in test if one.question is None]
    yield "  all that are no question of the list word for word"
    yield from _found(figures_of(found_in([*paraphrases(test), *other])))
    yield "  those of them that share no word with the question that they mean"
    yield from _found(figures_of(found_in([*without_its_words(test), *other])))
    yield "\nquestions, dev half, OUT OF FOLD: the errors"
    for one, order in seen:
        if order[:1] != ((one.question,) if one.question else ()):
            yield f"  {one.id} {one.kind}, seen {', '.join(order[:3]) or NOTHING}: {one.text}"


def _found(found: Figures) -> Iterator[str]:
    yield f"    right first {found.first}; among the first three {found.first_three}"
    yield f"    of what asks for something else finds nothing {found.nothing}"


def main(arguments: list[str]) -> int:
    """Print it; returns the exit code."""
    sets = (*SETS, TABLE)
    if unknown := [name for name in arguments if name not in sets]:
        print(f"no set {', '.join(unknown)}; there are {', '.join(sets)}", file=sys.stderr)
        return 2
    for name in arguments or sets:
        for line in report_of_questions() if name == TABLE else report(name):
            print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
