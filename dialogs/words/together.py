"""Words that stand together in one clause, in whatever order Dutch puts them.

"Ik heb haar geslagen", "geslagen heb ik haar" and "dat ik haar toen heb geslagen" say one thing. A line

    & ik HER HIT|DONE !nooit|bal

asks for one word of each place in one clause, in any order, and for none of the words after a `!`. Places are
written as in `phrase` (alternatives, parts in capitals, a low line for a space). A clause ends at a mark and
before a conjunction.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dialogs.words.phrase import Parts, expression, needed, one_of, opened, telling

SIGN = "&"
"""What a line of this notation begins with."""

_CUT = re.compile(
    r" [,.?]|(?= (?:en|of|maar|want|dus|omdat|doordat|terwijl|toen|als|wanneer|zodat|dat|die|waardoor) )"
)


@dataclass(frozen=True, slots=True)
class Together:
    """One compiled line. Looks like a `phrase.Phrase` to whoever searches."""

    hints: frozenset[str]
    needs: tuple[frozenset[str], ...]
    _needed: tuple[str, ...]
    _spared: str | None

    def search(self, form: str) -> tuple[int, int] | None:
        """Where the words stand in a standard form: from the first of them to the last."""
        padded = f" {form}"
        for clause in _clauses(padded):
            if place := self._in_clause(padded[slice(*clause)]):
                return clause[0] + place[0] - 1, clause[0] + place[1] - 1
        return None

    def stands_in(self, form: str) -> bool:
        return self.search(form) is not None

    def _in_clause(self, clause: str) -> tuple[int, int] | None:
        spans: list[tuple[int, int]] = []
        for words in self._needed:
            if not (found := expression(words).search(clause)):
                return None
            spans.append(found.span())
        if self._spared and expression(self._spared).search(clause):
            return None
        return min(start for start, _ in spans) + 1, max(end for _, end in spans)


def _clauses(padded: str) -> Iterator[tuple[int, int]]:
    start = 0
    for cut in _CUT.finditer(padded):
        yield start, cut.start()
        start = cut.end()
    yield start, len(padded)


def together(line: str, parts: Parts) -> Together:
    """The line without its sign, compiled. Raises ValueError for a line that asks for no word."""
    places = line.split()
    required = [opened(place, parts) for place in places if not place.startswith("!")]
    spared = [word for place in places if place.startswith("!") for word in opened(place[1:], parts)]
    hints = telling(required)
    if not hints:
        raise ValueError(f"nothing to look for in {line!r}")
    return Together(hints, needed(required), tuple(map(one_of, required)), one_of(spared) if spared else None)
