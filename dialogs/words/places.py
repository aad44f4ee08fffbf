"""The words of one place in a rule, and the tokens that they are sought in.

`phrase` and `together` write places alike: alternatives with `|` between them, a low line for a space inside
one, a name in capitals for the words of a part, a star for letters (`*t`, `ge*`, `half_*`; one in a word; a
star alone is any word).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from dialogs.words.normal import COMMA, QUESTION, STOP

MARKS = frozenset((COMMA, STOP, QUESTION))
STAR = "*"

Parts = Mapping[str, str]
Span = tuple[int, int]
"""Where something begins, and where what comes after it does."""
Tokens = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """Tokens, and where each different one of them stands."""

    tokens: Tokens
    at: Mapping[str, Sequence[int]]
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one place, those of more than one word and those with a star apart."""

    single: frozenset[str]
    several: Mapping[str, tuple[Tokens, ...]] = field(hash=False)
    """By their first word."""
    starred: tuple[Tokens, ...]
    first: frozenset[str]
    """What a word of this place begins with, when none has a star."""
    last: frozenset[str]
    """What a text must hold one of, when no word has a star: the words, of several the last."""

    def ends(self, tokens: Tokens, at: int) -> list[int]:
        """Where a word of this place ends that begins at a token."""
        if at == len(tokens):
            return []
        token = tokens[at]
        found = [at + 1] if token in self.single else []
        if token in self.several:
            found += [
                at + len(words) for words in self.several[token] if tokens[at : at + len(words)] == words
            ]
        for words in self.starred:
            if _fit(words, tokens[at : at + len(words)]):
                found.append(at + len(words))
        return found

    def end_at(self, tokens: Tokens, at: int) -> bool:
        """Whether a word of this place ends just before a token."""
        several = (words for some in self.several.values() for words in some)
        return (
            (at > 0 and tokens[at - 1] in self.single)
            or any(tokens[max(at - len(words), 0) : at] == words for words in several)
            or any(_fit(words, tokens[max(at - len(words), 0) : at]) for words in self.starred)
        )

    def begin(self, held: Held) -> Iterable[int]:
        """The tokens at which a word of this place may begin."""
        if self.starred:
            return range(len(held.tokens))
        return [at for word in self.first & held.words for at in held.at[word]]

    def spans(self, held: Held) -> list[Span]:
        """Every word of this place, the first first."""
        return sorted((at, end) for at in self.begin(held) for end in self.ends(held.tokens, at))

    def stand_in(self, held: Held) -> bool:
        if not self.single.isdisjoint(held.words):
            return True
        if not self.starred and self.last.isdisjoint(held.words):
            return False
        return any(self.ends(held.tokens, at) for at in self.begin(held))


# All signs of a list are sought in the same few forms.
@lru_cache(maxsize=8)
def split(form: str) -> Held:
    """The tokens of a form."""
    return hold(tuple(form.split()))


def hold(tokens: Tokens) -> Held:
    at: dict[str, list[int]] = {}
    for place, token in enumerate(tokens):
        at.setdefault(token, []).append(place)
    return Held(tokens, at, frozenset(at))


def letters(tokens: Tokens, first: int, after: int) -> Span:
    """Where tokens begin and end in their form, counted in letters."""
    start = sum(map(len, tokens[:first])) + first
    return start, start + sum(map(len, tokens[first:after])) + after - first - 1


def opened(place: str, parts: Parts) -> Words:
    """The words of a place, parts opened up, a low line read as a space."""
    return _words(_spelled(place, parts))


def flat(parts: Parts) -> Parts:
    """The parts with no part in them, for lists so long that opening them each time would count."""
    return {name: _spelled(words, parts) for name, words in parts.items()}


def needs(places: Iterable[Words]) -> tuple[frozenset[str], ...]:
    """Of each place that has no word with a star what a text must hold one of.

    Raises ValueError when there is none.
    """
    closed = tuple(words.last for words in places if not words.starred)
    if not closed:
        raise ValueError("nothing to look for")
    return closed


def _spelled(place: str, parts: Parts) -> str:
    if place.islower():
        return place
    return "|".join([_spelled(parts[word], parts) if word.isupper() else word for word in place.split("|")])


@cache
def _words(spelled: str) -> Words:
    words = spelled.split("|")
    closed = [word for word in words if STAR not in word]
    single = frozenset(word for word in closed if "_" not in word)
    longer = [tuple(word.split("_")) for word in closed if "_" in word]
    several: dict[str, tuple[Tokens, ...]] = {}
    for one in longer:
        several[one[0]] = (*several.get(one[0], ()), one)
    return Words(
        single,
        several,
        tuple(tuple(word.split("_")) for word in words if STAR in word),
        single.union(several),
        single.union(one[-1] for one in longer),
    )


def _fit(words: Tokens, tokens: Tokens) -> bool:
    """Whether the tokens are these words, a star in a word standing for letters."""
    return len(words) == len(tokens) and all(map(_fits, words, tokens))


def _fits(word: str, token: str) -> bool:
    if STAR not in word:
        return word == token
    before, _, after = word.partition(STAR)
    return (
        token not in MARKS
        and len(token) >= len(before) + len(after)
        and token.startswith(before)
        and token.endswith(after)
    )
