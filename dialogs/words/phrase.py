"""A small notation for phrases, so that a list of rules reads like the Dutch it looks for.

A phrase is a line of places, one per word of the standard form (`normal.standard`):

    sloeg|slaat      one of these words; a low line stands for a space inside one (in_elkaar)
    ik?              may be there or not
    HER              the words of that name in the parts given beside the list
    ..3              a gap of at most three words, never over a mark, a conjunction, a denial or "ik"
    ~                a gap of at most eight tokens, over anything but the end of the sentence
    !niet|nooit      the next word is none of these
    ^ik|voel         the word before the phrase is none of these; only as the first place
    ^^               the phrase opens its clause;   $ closes it

A phrase is sought word by word, over sets of words: nothing is compiled, so a list of many hundreds is
ready in a moment, and the time to search one is bound by its gaps. The hints of a phrase are the words of
its most telling place (the one whose shortest word is longest): when none of them is in a text, the phrase
cannot be either. The same holds for each of its needs, the words of its other places.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache

from dialogs.words.normal import COMMA, QUESTION, STOP

_MARKS = frozenset((COMMA, STOP, QUESTION))
_GAP_STOPS = _MARKS.union(
    "ik niet nooit geen niks om en of maar want toen dus dat die als omdat terwijl wie".split()
)
_ENDS = frozenset((STOP, QUESTION))
_FAR = 8

Parts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one place, those of more than one word apart."""

    single: frozenset[str]
    several: Mapping[str, tuple[tuple[str, ...], ...]] = field(hash=False)
    """By their first word."""
    last: frozenset[str]
    """What a text must hold one of: the words, of several the last."""
    shortest: int

    def ends(self, tokens: tuple[str, ...], at: int) -> Iterator[int]:
        """Where a word of this place ends that begins at a token."""
        if at < len(tokens) and tokens[at] in self.single:
            yield at + 1
        for words in self.several.get(tokens[at], ()) if at < len(tokens) else ():
            if tokens[at : at + len(words)] == words:
                yield at + len(words)

    def stand_at(self, tokens: tuple[str, ...], at: int) -> bool:
        return next(self.ends(tokens, at), None) is not None

    def may_begin(self, token: str) -> bool:
        return token in self.single or token in self.several

    def end_at(self, tokens: tuple[str, ...], at: int) -> bool:
        """Whether a word of this place ends just before a token."""
        return (at > 0 and tokens[at - 1] in self.single) or any(
            tokens[max(at - len(words), 0) : at] == words for some in self.several.values() for words in some
        )


@dataclass(frozen=True, slots=True)
class _Place:
    """One place of a phrase. `sign`: what its notation begins or ends with, "" for words alone."""

    sign: str
    words: Words
    gap: int = 0

    def ends(self, tokens: tuple[str, ...], at: int) -> Iterable[int]:
        """Where this place may end that begins at a token."""
        match self.sign:
            case "":
                return self.words.ends(tokens, at)
            case "?":
                return (*self.words.ends(tokens, at), at)
            case "..":
                return _gap(tokens, at, self.gap, _GAP_STOPS)
            case "~":
                return _gap(tokens, at, self.gap, _ENDS)
        return (at,) if self._fits(tokens, at) else ()

    def _fits(self, tokens: tuple[str, ...], at: int) -> bool:
        match self.sign:
            case "!":
                return not self.words.stand_at(tokens, at)
            case "^":
                return not self.words.end_at(tokens, at)
            case "^^":
                return at == 0 or tokens[at - 1] in _MARKS
        return at == len(tokens) or tokens[at] in _MARKS


@dataclass(frozen=True, slots=True)
class Phrase:
    """One line, ready to be sought."""

    hints: frozenset[str]
    needs: tuple[frozenset[str], ...]
    """Of each place that must be there its words, a last word for several."""
    _places: tuple[_Place, ...] = field(repr=False)

    def search(self, form: str) -> tuple[int, int] | None:
        """Where the phrase stands in a standard form."""
        tokens = split(form)
        found = self._from(tokens, 0)
        return letters(tokens, *found) if found else None

    def stands_in(self, form: str) -> bool:
        return self._from(split(form), 0) is not None

    def without(self, form: str) -> str:
        """The form with a comma in the place of the phrase, so that its neighbours stay apart."""
        tokens, kept, at = split(form), [], 0
        while found := self._from(tokens, at):
            kept += [*tokens[at : found[0]], COMMA]
            at = found[1]
        return " ".join([*kept, *tokens[at:]])

    def _from(self, tokens: tuple[str, ...], start: int) -> tuple[int, int] | None:
        """The first tokens from `start` on that the phrase takes, and the token after them."""
        first = self._places[0]
        for at in range(start, len(tokens)):
            if not first.sign and not first.words.may_begin(tokens[at]):
                continue
            end = self._end(tokens, at, 0)
            if end is not None and end > at:
                return at, end
        return None

    def _end(self, tokens: tuple[str, ...], at: int, place: int) -> int | None:
        """Where the phrase ends that goes on with a place at a token; None when it does not fit."""
        if place == len(self._places):
            return at
        for end in self._places[place].ends(tokens, at):
            whole = self._end(tokens, end, place + 1)
            if whole is not None:
                return whole
        return None


def phrases(lines: str, parts: Parts) -> tuple[Phrase, ...]:
    """The phrases of a list, one per line. Raises ValueError for a line without any word to look for."""
    return tuple(_phrase(line.split(), parts) for line in lines.splitlines() if line.strip())


def any_stands_in(signs: Iterable[Phrase], form: str) -> bool:
    """Whether one of the phrases stands in a form; tries only those of which the telling word is there."""
    words = frozenset(form.split())
    return any(not sign.hints.isdisjoint(words) and sign.stands_in(form) for sign in signs)


# All phrases of a list are sought in the same few forms.
@lru_cache(maxsize=8)
def split(form: str) -> tuple[str, ...]:
    """The tokens of a form."""
    return tuple(form.split())


def letters(tokens: tuple[str, ...], first: int, after: int) -> tuple[int, int]:
    """Where tokens begin and end in their form, counted in letters."""
    start = sum(map(len, tokens[:first])) + first
    return start, start + sum(map(len, tokens[first:after])) + after - first - 1


def opened(place: str, parts: Parts) -> Words:
    """The words of a place, parts opened up, a low line read as a space."""
    return _words(_spelled(place, parts))


def most_telling(places: Iterable[Words]) -> Words:
    """The place whose shortest word is longest."""
    return max(places, key=lambda words: words.shortest)


def flat(parts: Parts) -> Parts:
    """The parts with no part in them, for lists so long that opening them each time would count."""
    return {name: _spelled(words, parts) for name, words in parts.items()}


def _spelled(place: str, parts: Parts) -> str:
    if place.islower():
        return place
    return "|".join([_spelled(parts[word], parts) if word.isupper() else word for word in place.split("|")])


@cache
def _words(spelled: str) -> Words:
    words = [tuple(word.split("_")) for word in spelled.split("|")]
    several: dict[str, tuple[tuple[str, ...], ...]] = {}
    for one in words:
        if len(one) > 1:
            several[one[0]] = (*several.get(one[0], ()), one)
    return Words(
        frozenset(one[0] for one in words if len(one) == 1),
        several,
        frozenset(one[-1] for one in words),
        min(sum(map(len, one)) + len(one) - 1 for one in words),
    )


_NONE = Words(frozenset(), {}, frozenset(), 0)


def _phrase(places: list[str], parts: Parts) -> Phrase:
    read = tuple(_place(place, parts) for place in places)
    required = [place.words for place in read if not place.sign]
    if not required:
        raise ValueError(f"nothing to look for in {' '.join(places)!r}")
    return Phrase(most_telling(required).last, tuple(words.last for words in required), read)


def _place(place: str, parts: Parts) -> _Place:
    if place in ("^^", "$"):
        return _Place(place, _NONE)
    if place == "~":
        return _Place("~", _NONE, _FAR)
    if place.startswith(".."):
        return _Place("..", _NONE, int(place[2:]))
    if place[0] in "!^":
        return _Place(place[0], opened(place[1:], parts))
    return _Place("?" if place.endswith("?") else "", opened(place.rstrip("?"), parts))


def _gap(tokens: tuple[str, ...], at: int, most: int, stops: frozenset[str]) -> Iterator[int]:
    """The tokens after which a gap may end, the nearest first."""
    yield at
    for end in range(at + 1, min(at + most, len(tokens)) + 1):
        if tokens[end - 1] in stops:
            return
        yield end
