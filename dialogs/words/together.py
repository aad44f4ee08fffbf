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

from dialogs.words.phrase import Parts, expression, opened

SIGN = "&"
"""What a line of this notation begins with."""

_CUT = re.compile(
    r" [,.?]|(?= (?:en|of|maar|want|dus|omdat|doordat|terwijl|toen|als|wanneer|zodat|dat|die|waardoor) )"
)


@dataclass(frozen=True, slots=True)
class Together:
    """One line, ready to be looked for. Looks like a `phrase.Phrase` to whoever searches."""

    hints: frozenset[str]
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
        found = [expression(needed).search(clause) for needed in self._needed]
        if not all(found) or (self._spared and expression(self._spared).search(clause)):
            return None
        spans = [one.span() for one in found if one]
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
    needed = [opened(place, parts) for place in places if not place.startswith("!")]
    spared = [word for place in places if place.startswith("!") for word in opened(place[1:], parts)]
    if not needed:
        raise ValueError(f"nothing to look for in {line!r}")
    telling = max(needed, key=lambda words: min(map(len, words)))
    return Together(
        frozenset(word.split()[-1] for word in telling),
        tuple(map(_one_of, needed)),
        _one_of(spared) if spared else None,
    )


def _one_of(words: list[str]) -> str:
    return f" (?:{'|'.join(map(re.escape, words))})(?!\\S)"
