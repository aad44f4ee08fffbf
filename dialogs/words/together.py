"""Words that stand together in one clause, in whatever order Dutch puts them.

"Ik heb haar geslagen", "geslagen heb ik haar" and "dat ik haar toen heb geslagen" say one thing. A line

    & ik HER HIT|DONE !nooit|bal

asks for one word of each place in one clause, in any order, and for none of the words after a `!`. One word
fills one place only. Places are written as in `phrase` (alternatives, parts in capitals, a low line for a
space). A clause ends at a mark and before a conjunction. A line that begins with `&&` asks the same of a
whole sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from dialogs.words.normal import COMMA, QUESTION, STOP
from dialogs.words.phrase import Parts, Words, letters, most_telling, opened, split

SIGN = "&"
"""What a line of this notation begins with."""

Span = tuple[int, int]

_JOINS = frozenset(
    "en of maar want dus omdat doordat terwijl toen als wanneer zodat dat die waardoor".split()
)


@dataclass(frozen=True, slots=True)
class Together:
    """One line, ready to be sought. Looks like a `phrase.Phrase` to whoever searches."""

    hints: frozenset[str]
    needs: tuple[frozenset[str], ...]
    _needed: tuple[Words, ...] = field(repr=False)
    _spared: tuple[Words, ...] = field(repr=False)
    _whole: bool = field(repr=False)

    def search(self, form: str) -> Span | None:
        """Where the words stand in a standard form: from the first of them to the last."""
        for start, tokens, words in _clauses(form, self._whole):
            if all(not need.isdisjoint(words) for need in self.needs) and (place := self._in_clause(tokens)):
                return letters(split(form), start + place[0], start + place[1])
        return None

    def stands_in(self, form: str) -> bool:
        return self.search(form) is not None

    def _in_clause(self, tokens: tuple[str, ...]) -> Span | None:
        places = sorted((list(_all(words, tokens)) for words in self._needed), key=len)
        found = _apart(places, ())
        if found is None or any(True for words in self._spared for _ in _all(words, tokens)):
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


def _all(words: Words, tokens: tuple[str, ...]) -> Iterator[Span]:
    return ((at, end) for at in range(len(tokens)) for end in words.ends(tokens, at))


# Every line that is tried on a text asks for the same clauses.
@lru_cache(maxsize=8)
def _clauses(form: str, whole: bool) -> tuple[tuple[int, tuple[str, ...], frozenset[str]], ...]:
    """The clauses, or the sentences, of a form: where each begins, its tokens, and the same as a set."""
    tokens, cuts = split(form), [0]
    for place, token in enumerate(tokens):
        if token in (STOP, QUESTION) or (token == COMMA and not whole):
            cuts += [place, place + 1]
        elif token in _JOINS and not whole:
            cuts.append(place)
    pairs = zip(cuts, [*cuts[1:], len(tokens)], strict=True)
    return tuple(
        (start, part, frozenset(part))
        for start, end in pairs
        if (part := tokens[start:end]) and part[0] not in (COMMA, STOP, QUESTION)
    )


def together(line: str, parts: Parts) -> Together:
    """The line without its (first) sign, read. Raises ValueError for a line that asks for no word."""
    places = line.removeprefix(SIGN).split()
    needed = [opened(place, parts) for place in places if not place.startswith("!")]
    if not needed:
        raise ValueError(f"nothing to look for in {line!r}")
    return Together(
        most_telling(needed).last,
        tuple(words.last for words in needed),
        tuple(needed),
        tuple(opened(place[1:], parts) for place in places if place.startswith("!")),
        line.startswith(SIGN),
    )
