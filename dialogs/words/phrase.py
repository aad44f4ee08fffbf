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

The hints of a phrase are the words of its most telling place (the one whose shortest word is longest): when
none of them is in a text, the phrase cannot be either, and its expression need not be tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

_GAP_STOPS = "ik|niet|nooit|geen|niks|om|en|of|maar|want|toen|dus|dat|die|als|omdat|terwijl|wie"

Parts = Mapping[str, str]

expression = cache(re.compile)
"""A sign is compiled when its telling word is first met, so that many signs cost nothing at the start."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One line, ready to be looked for."""

    hints: frozenset[str]
    _source: str

    def search(self, form: str) -> tuple[int, int] | None:
        """Where the phrase stands in a standard form, its leading space left out."""
        found = expression(self._source).search(f" {form}")
        return (max(found.start(), 0), found.end() - 1) if found else None

    def stands_in(self, form: str) -> bool:
        return expression(self._source).search(f" {form}") is not None

    def without(self, form: str) -> str:
        """The form with a comma in the place of the phrase, so that its neighbours stay apart."""
        return expression(self._source).sub(" ,", f" {form}")[1:]


def phrases(lines: str, parts: Parts) -> tuple[Phrase, ...]:
    """The phrases of a list, one per line. Raises ValueError for a line without any word to look for."""
    return tuple(_compiled(line.split(), parts) for line in lines.splitlines() if line.strip())


def any_stands_in(signs: Iterable[Phrase], form: str) -> bool:
    """Whether one of the phrases stands in a form; tries only those of which the telling word is there."""
    words = frozenset(form.split())
    return any(not sign.hints.isdisjoint(words) and sign.stands_in(form) for sign in signs)


def _compiled(places: list[str], parts: Parts) -> Phrase:
    required = [opened(place, parts) for place in places if place[0].isalnum() and not place.endswith("?")]
    if not required:
        raise ValueError(f"nothing to look for in {' '.join(places)!r}")
    telling = max(required, key=lambda words: min(map(len, words)))
    hints = frozenset(word.split()[-1] for word in telling)
    return Phrase(hints, "".join(_expression(place, parts) for place in places))


def opened(place: str, parts: Parts) -> list[str]:
    """The words of a place, parts opened up, a low line read as a space."""
    found: list[str] = []
    for word in place.split("|"):
        if word.isupper():
            found += opened(parts[word], parts)
        else:
            found.append(word.replace("_", " "))
    return found


def _expression(place: str, parts: Parts) -> str:
    """One place as a regular expression; each word carries the space before it."""
    if place == "~":
        return r"(?: (?![.?])\S+){0,8}?"
    if place == "$":
        return r"(?= [,.?]|$)"
    if place == "^^":
        return r"(?:(?<= ,)|(?<= \.)|(?<= \?)|^)"
    if place.startswith(".."):
        return rf"(?: (?!(?:{_GAP_STOPS})(?!\S))[^ ,.?]\S*){{0,{place[2:]}}}?"
    if place[0] == "^":
        return "".join(f"(?<! {re.escape(word)})" for word in opened(place[1:], parts))
    one_of = "|".join(map(re.escape, opened(place.lstrip("!").rstrip("?"), parts)))
    if place[0] == "!":
        return rf"(?! (?:{one_of})(?!\S))"
    return rf"(?: (?:{one_of})(?!\S)){'?' if place.endswith('?') else ''}"
