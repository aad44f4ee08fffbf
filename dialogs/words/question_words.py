"""Which words say the same in a question about a relationship: one for each thing, so that few are learned.

Theory of operation. Nobody asks a question in the words of a list. `gathered` reads a text in standard form
and puts, for each word or phrase that is known here, the word that stands for all of its kind: *vent*,
*madam* and *mijn lief* become `partner`, *psycholoog* and *coach* become `therapie`. Phrases go first, the
longest before the shorter; then whole words; then beginnings, the longest first, since Dutch bends its ends.
A word that is known nowhere and is one slip of the hand away from one that is, is read as that one. What is
left stays.

The lists stand in `question_phrases` and `question_vocabulary`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from dialogs.words.normal import one_slip
from dialogs.words.question_phrases import PHRASES
from dialogs.words.question_vocabulary import ORDINARY, SLIPPERY, WORDS

SLIP_FROM = 6
"""Letters of a word, below which one wrong letter makes another word."""


def gathered(form: str) -> str:
    """A standard form in which one word stands for all that say the same."""
    phrased = _phrases().sub(lambda match: _standing()[match[0]], form)
    return " ".join(_one(word) for word in phrased.split(" "))


def _one(word: str) -> str:
    return _meant(word) or _slipped(word) or word


def _slipped(word: str) -> str | None:
    """What the whole word means that a word is one slip away from."""
    if len(word) < SLIP_FROM or word in ORDINARY:
        return None
    near = (known for known in _long() if known[0] == word[0] and one_slip(word, known))
    return next((_meant(known) for known in near), None)


@cache
def _long() -> tuple[str, ...]:
    """The words that a slip may be of."""
    return tuple(word for word in (*_exact(), *SLIPPERY) if len(word) >= SLIP_FROM)


def _meant(word: str) -> str | None:
    if word in WORDS or word in PHRASES or word in _exact():
        return _exact().get(word, word)
    beginnings = _beginnings()
    return next((beginnings[word[:end]] for end in range(len(word), 1, -1) if word[:end] in beginnings), None)


@cache
def _standing() -> dict[str, str]:
    return {phrase: word for word, phrases in PHRASES.items() for phrase in _listed(phrases)}


@cache
def _phrases() -> re.Pattern[str]:
    longest_first = sorted(_standing(), key=lambda phrase: (-len(phrase), phrase))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b")


@cache
def _exact() -> dict[str, str]:
    return {one: word for word, some in WORDS.items() for one in some.split() if not one.endswith("*")}


@cache
def _beginnings() -> dict[str, str]:
    return {one[:-1]: word for word, some in WORDS.items() for one in some.split() if one.endswith("*")}


def _listed(phrases: str) -> Iterable[str]:
    return (" ".join(phrase.split()) for phrase in phrases.split(","))
