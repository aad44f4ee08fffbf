"""A small notation for phrases, so that a list of rules reads like the Dutch it looks for.

A phrase is a line of places, one per word of the standard form (`normal.standard`):

    sloeg|slaat      one of these words; a low line stands for a space inside one (in_elkaar)
    ik?              may be there or not
    *t               any word that ends so (luistert, doet); a star stands for letters, alone for any word
    HER              the words of that name in the parts given beside the list
    ..3              a gap of at most three words, never over a mark, a conjunction, a denial or "ik"
    ::3              a gap of at most three words, whatever they are, never over a mark
    ~                a gap of at most eight tokens, over anything but the end of the sentence
    !niet|nooit      the next word is none of these
    ^ik|voel         the word before the phrase is none of these; only as the first place
    ^^               the phrase opens its clause;   $ closes it
    ??               the sentence goes on to a question mark;   ?! goes on to none

A phrase is sought word by word, over sets of words: nothing is compiled, so a list of many hundreds is
ready in a moment. All ways to fill the places are followed side by side, each token once, so the time to
search one grows with the text and the reach of its gaps and never doubles with a gap. A phrase cannot be in
a text that lacks all words of one of its places: that is looked at first, where many are sought.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from dialogs.words.normal import COMMA, QUESTION, STOP
from dialogs.words.places import MARKS, Held, Parts, Span, Tokens, Words, letters, needs, opened, split

_GAP_STOPS = MARKS.union(
    "ik niet nooit geen niks om en of maar want toen dus dat die als omdat terwijl wie".split()
)
_ENDS = frozenset((STOP, QUESTION))
_FAR = 8
_GAPS = {"..": _GAP_STOPS, "::": MARKS, "~": _ENDS}
_BARE = ("^^", "$", "??", "?!")
_STAY = frozenset((*_BARE, "!", "^"))
"""Signs of places that take no token."""


@dataclass(frozen=True, slots=True)
class _Place:
    """One place of a phrase. `sign`: what its notation begins or ends with, "" for words alone."""

    sign: str
    words: Words
    gap: int = 0

    def ends(self, tokens: Tokens, at: int) -> Iterable[int]:
        """Where this place may end that begins at a token."""
        if not self.sign:
            return self.words.ends(tokens, at)
        if self.sign == "?":
            return (*self.words.ends(tokens, at), at)
        if self.gap:
            return _gap(tokens, at, self.gap, _GAPS[self.sign])
        return (at,) if self._fits(tokens, at) else ()

    def _fits(self, tokens: Tokens, at: int) -> bool:
        match self.sign:
            case "!":
                return not self.words.ends(tokens, at)
            case "^":
                return not self.words.end_at(tokens, at)
            case "^^":
                return at == 0 or tokens[at - 1] in MARKS
            case "$":
                return at == len(tokens) or tokens[at] in MARKS
        end = next((token for token in tokens[at:] if token in _ENDS), STOP)
        return (end == QUESTION) is (self.sign == "??")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One line, ready to be sought."""

    needs: tuple[frozenset[str], ...]
    """Of each place what a text must hold one of, or the phrase is not in it: a cheap first look."""
    _places: tuple[_Place, ...] = field(repr=False)

    def search(self, form: str) -> Span | None:
        """Where the phrase stands in a standard form."""
        held = split(form)
        found = next(self._all(held), None)
        return letters(held.tokens, *found) if found else None

    def stands_in(self, form: str) -> bool:
        return next(self._all(split(form)), None) is not None

    def without(self, form: str) -> str:
        """The form with a comma in the place of the phrase, so that its neighbours stay apart."""
        held, kept, at = split(form), list[str](), 0
        for start, end in self._all(held):
            if start >= at:
                kept += [*held.tokens[at:start], COMMA]
                at = end
        return " ".join([*kept, *held.tokens[at:]])

    def _all(self, held: Held) -> Iterator[Span]:
        """The tokens that the phrase takes, for each token at which it begins."""
        for at in sorted(set(self._begin(held))):
            end = self._end(held.tokens, at)
            if end is not None and end > at:
                yield at, end

    def _begin(self, held: Held) -> Iterable[int]:
        """Where the phrase may begin: with the first word it must have, or with one it may have before."""
        found: list[int] = []
        for place in self._places:
            if place.gap:
                break
            if place.sign not in _STAY:
                found += place.words.begin(held)
            if not place.sign:
                return found
        return range(len(held.tokens))

    def _end(self, tokens: Tokens, at: int) -> int | None:
        """Where the phrase ends that begins at a token: the nearest way; None when it does not fit."""
        ends: Iterable[int] = (at,)
        for place in self._places:
            found: list[int] = []
            for at in ends:
                found += place.ends(tokens, at)
            if not found:
                return None
            ends = dict.fromkeys(found)
        return next(iter(ends))


def phrases(lines: str, parts: Parts) -> tuple[Phrase, ...]:
    """The phrases of a list, one per line. Raises ValueError for a line without any word to look for."""
    return tuple(_phrase(line.split(), parts) for line in lines.splitlines() if line.strip())


def any_stands_in(signs: Iterable[Phrase], form: str) -> bool:
    """Whether one of the phrases stands in a form."""
    words = split(form).words
    return any(not any(map(words.isdisjoint, sign.needs)) and sign.stands_in(form) for sign in signs)


_NONE = Words(frozenset(), {}, (), frozenset(), frozenset())


def _phrase(places: list[str], parts: Parts) -> Phrase:
    read = tuple(_place(place, parts) for place in places)
    return Phrase(needs(place.words for place in read if not place.sign), read)


def _place(place: str, parts: Parts) -> _Place:
    if place in _BARE:
        return _Place(place, _NONE)
    if place == "~":
        return _Place("~", _NONE, _FAR)
    if place[:2] in _GAPS:
        return _Place(place[:2], _NONE, int(place[2:]))
    if place[0] in "!^":
        return _Place(place[0], opened(place[1:], parts))
    return _Place("?" if place.endswith("?") else "", opened(place.rstrip("?"), parts))


def _gap(tokens: Tokens, at: int, most: int, stops: frozenset[str]) -> Iterator[int]:
    """The tokens after which a gap may end, the nearest first."""
    yield at
    for end in range(at + 1, min(at + most, len(tokens)) + 1):
        if tokens[end - 1] in stops:
            return
        yield end
