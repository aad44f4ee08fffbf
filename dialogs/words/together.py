"""Words that stand together in one clause, in whatever order Dutch puts them.

"Ik heb haar geslagen", "geslagen heb ik haar" and "dat ik haar toen heb geslagen" say one thing. A line

    & ik HER HIT|DONE !nooit|bal

asks for one word of each place in one clause, in any order, and for none of the words after a `!`. One word
fills one place only. Places are written as in `phrase` (alternatives, parts in capitals, a low line for a
space, a star for letters). A clause ends at a mark and before a conjunction. A line that begins with `&&`
asks the same of a whole sentence.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from dialogs.words.normal import COMMA, QUESTION, STOP
from dialogs.words.places import MARKS, Held, Parts, Span, Words, hold, letters, needs, opened, split

SIGN = "&"
"""What a line of this notation begins with."""

_JOINS = frozenset(
    "en of maar want dus omdat doordat terwijl toen als wanneer zodat dat die waardoor".split()
)


@dataclass(frozen=True, slots=True)
class Together:
    """One line, ready to be sought. Looks like a `phrase.Phrase` to whoever searches."""

    needs: tuple[frozenset[str], ...]
    _needed: tuple[Words, ...] = field(repr=False)
    _spared: tuple[Words, ...] = field(repr=False)
    _whole: bool = field(repr=False)

    def search(self, form: str) -> Span | None:
        """Where the words stand in a standard form: from the first of them to the last."""
        for start, clause in _clauses(form, self._whole):
            if not any(map(clause.words.isdisjoint, self.needs)) and (place := self._in_clause(clause)):
                return letters(split(form).tokens, start + place[0], start + place[1])
        return None

    def stands_in(self, form: str) -> bool:
        return self.search(form) is not None

    def _in_clause(self, clause: Held) -> Span | None:
        found = _apart(sorted((words.spans(clause) for words in self._needed), key=len), ())
        if found is None or any(words.stand_in(clause) for words in self._spared):
            return None
        return min(start for start, _ in found), max(end for _, end in found)


def _apart(places: list[list[Span]], taken: tuple[Span, ...]) -> tuple[Span, ...] | None:
    """One span for each place, none over another; None when there is no such choice."""
    if not places:
        return taken
    for start, end in places[0]:
        if all(end <= other or start >= after for other, after in taken):
            chosen = _apart(places[1:], (*taken, (start, end)))
            if chosen is not None:
                return chosen
    return None


# Every line that is tried on a text asks for the same clauses.
@lru_cache(maxsize=8)
def _clauses(form: str, whole: bool) -> tuple[tuple[int, Held], ...]:
    """The clauses, or the sentences, of a form, and where each begins."""
    tokens, cuts = split(form).tokens, [0]
    for place, token in enumerate(tokens):
        if token in (STOP, QUESTION) or (token == COMMA and not whole):
            cuts += [place, place + 1]
        elif token in _JOINS and not whole:
            cuts.append(place)
    pairs = zip(cuts, [*cuts[1:], len(tokens)], strict=True)
    return tuple(
        (start, hold(part)) for start, end in pairs if (part := tokens[start:end]) and part[0] not in MARKS
    )


def together(line: str, parts: Parts) -> Together:
    """The line without its (first) sign, read. Raises ValueError for a line that asks for no word."""
    places = line.removeprefix(SIGN).split()
    needed = tuple(opened(place, parts) for place in places if not place.startswith("!"))
    spared = tuple(opened(place[1:], parts) for place in places if place.startswith("!"))
    return Together(needs(needed), needed, spared, line.startswith(SIGN))
