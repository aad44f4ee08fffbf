"""What a text leans to: a second look at words, beside the rules.

Theory of operation
-------------------
No list of rules foresees how people say things. So signs are taken from a text: each word, the beginning of
each word (Dutch bends its ends), and each two beginnings that stand near each other, in their order. Every
sign has a weight for each kind, learned from sentences that we wrote and labelled ourselves
(`tests/learn.py`), and the weights of a text are added up: a linear classifier, which can be read sign by
sign and says which words decided. Rare signs weigh more, a long text does not weigh more than a short one,
and a text of many words is read in windows, so that one telling sentence is not drowned by the others.

It knows words, not meaning. What it sees alone deserves a question or a soft word, never an alarm.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from dialogs.words.normal import COMMA, STOP, Reading

E = TypeVar("E", bound=StrEnum)

BEGINNING = 5
"""Letters of a word that count as its beginning."""
REACH = 5
"""Words from one to the other of a pair, at the most."""
WINDOW = 40
"""Words that are weighed together."""
MOST_WINDOWS = 16
"""Of a longer text the beginning and the end are read: half of these each."""
SIGNS = 0.5
"""What the verdict of signs weighs beside the words, where every text is of one kind."""
NOTHING = "none"
"""The kind of a text that shows none of the others, in the sets that have one."""
NEAR, FAR, EDGE = "_", "~", "^"
"""Between two beginnings that follow each other, between others, and what stands before and after all."""


@dataclass(frozen=True, slots=True)
class Table:
    """The weights of one set of kinds, as learned."""

    kinds: tuple[str, ...]
    bias: tuple[float, ...] = field(repr=False)
    """What each kind weighs before anything is read, in the order of `kinds`."""
    rows: Mapping[str, tuple[int, ...]] = field(repr=False)
    """The cells of each sign, one for each kind."""
    scale: float
    """What a cell of 1 weighs."""


@dataclass(frozen=True, slots=True)
class Leaning:
    """What the most telling window of a text weighs."""

    weights: Mapping[str, float]
    """By kind."""
    start: int
    """Which of the words that are weighed is the first of the window."""
    words: tuple[str, ...] = field(repr=False)
    """The words of the window."""

    def lead(self, kind: str) -> float:
        """How much more it weighs for a kind than for nothing."""
        return self.weights[kind] - self.weights.get(NOTHING, 0.0)

    @property
    def best(self) -> str:
        """The kind that it leans to most, nothing left out."""
        return max((kind for kind in self.weights if kind != NOTHING), key=self.weights.__getitem__)


def leaning(table: Table, form: str) -> Leaning:
    """What a standard form leans to: that of the window that leans most to anything."""
    words = counted(form)
    windows = [_weighed(table, start, words[start : start + WINDOW]) for start in _starts(len(words))]
    return max(windows, key=lambda one: one.lead(one.best))


def weighed(table: Table, form: str, ruled: E) -> E:
    """The kind of a standard form: what the signs say (`ruled`) and what the words lean to, together."""
    weights = leaning(table, form).weights
    return max(type(ruled), key=lambda one: weights[one] + (SIGNS if one is ruled else 0.0))


def told(table: Table, reading: Reading, seen: Leaning, kind: str) -> str:
    """The words of a text that speak most for a kind, as they were typed; "" for a text without words."""
    if not seen.words:
        return ""
    first, last = telling(table, seen.words, kind)
    places = [at for at, token in enumerate(reading.form.split(" ")) if token not in (COMMA, STOP)]
    return reading.words_typed([(places[seen.start + first], places[seen.start + last])])[0]


def telling(table: Table, words: Sequence[str], kind: str) -> tuple[int, int]:
    """From which word to which the signs speak most for `kind` and not for the others."""
    mine = table.kinds.index(kind)
    speaks = [0.0] * len(words)
    for sign, first, last in signs(words):
        if (row := table.rows.get(sign)) is not None:
            weight = (row[mine] - max(row[:mine] + row[mine + 1 :])) / 2
            speaks[first] += weight
            speaks[last] += weight
    return _heaviest(speaks)


def counted(form: str) -> list[str]:
    """The words of a standard form that are weighed: all but commas and full stops."""
    return [token for token in form.split() if token not in (COMMA, STOP)]


def signs(words: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """Each different sign of a few words, with the first and the last word that it stands for."""
    begin = [word[:BEGINNING] for word in words]
    found: dict[str, tuple[int, int]] = {}
    for at, word in enumerate(words):
        found.setdefault(f"={word}", (at, at))
        found.setdefault(begin[at], (at, at))
        for far in range(at + 1, min(at + REACH + 1, len(words))):
            between = NEAR if far == at + 1 else FAR
            found.setdefault(f"{begin[at]}{between}{begin[far]}", (at, far))
    if words:
        found.setdefault(f"{EDGE}{NEAR}{begin[0]}", (0, 0))
        found.setdefault(f"{begin[-1]}{NEAR}{EDGE}", (len(words) - 1, len(words) - 1))
    for sign, (first, last) in found.items():
        yield sign, first, last


def _weighed(table: Table, start: int, words: Sequence[str]) -> Leaning:
    found = [sign for sign, _, _ in signs(words)]
    rows = [row for sign in found if (row := table.rows.get(sign)) is not None]
    totals = map(sum, zip(*rows, strict=True)) if rows else [0] * len(table.kinds)
    share = table.scale / max(len(found), 1) ** 0.5
    weighed = zip(table.kinds, totals, table.bias, strict=True)
    return Leaning({kind: total * share + bias for kind, total, bias in weighed}, start, tuple(words))


def _starts(length: int) -> list[int]:
    """Where windows begin: one for a short text, of a longer one they overlap by half, at both its ends."""
    step = WINDOW // 2
    starts = list(range(0, max(length - step, 1), step))
    return (
        starts if len(starts) <= MOST_WINDOWS else starts[: MOST_WINDOWS // 2] + starts[-MOST_WINDOWS // 2 :]
    )


def _heaviest(speaks: Sequence[float]) -> tuple[int, int]:
    """The first and the last place of the stretch with the greatest sum."""
    best, place, total, start = float("-inf"), (0, 0), 0.0, 0
    for at, weight in enumerate(speaks):
        if total <= 0:
            total, start = 0.0, at
        total += weight
        if total > best:
            best, place = total, (start, at)
    return place
