"""The labelled sentences of `corpus/`, and what whoever labels them is worth.

A label in `allow` is one that could be defended too: no false alarm, and no find either.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

CORPUS = Path(__file__).parent / "corpus"
NONE = "geen"
"""The label of a sentence that shows nothing."""


class Row(TypedDict, total=False):
    """One line: a text, or what was heard and what was said; its labels, and those one could defend too."""

    id: str
    text: str
    heard: str
    said: str
    labels: list[str]
    allow: list[str]


@dataclass(frozen=True, slots=True)
class Judged:
    """A row with the labels that it was given."""

    row: Row
    given: frozenset[str]

    @property
    def true(self) -> frozenset[str]:
        return frozenset(self.row["labels"])

    @property
    def told(self) -> str:
        """For who reads why a test failed."""
        return f"{self.row['id']} {sorted(self.given)} {self.row.get('text', self.row.get('said'))}"


def judged(name: str, labels: Callable[[Row], Iterable[str]]) -> list[Judged]:
    """The development half of a set; a row that is given no label is given NONE."""
    lines = (CORPUS / f"{name}.dev.jsonl").read_text("utf-8").splitlines()
    rows: list[Row] = [json.loads(line) for line in lines]
    return [Judged(row, frozenset(labels(row)) or frozenset({NONE})) for row in rows]


def parted(all_judged: Iterable[Judged]) -> tuple[list[Judged], list[Judged]]:
    """Those that show something, and those that show nothing."""
    some = list(all_judged)
    return [one for one in some if NONE not in one.true], [one for one in some if NONE in one.true]


def share(some: Sequence[Judged], holds: Callable[[Judged], bool]) -> float:
    """Of how many it holds."""
    return sum(map(holds, some)) / len(some)


def right(one: Judged) -> bool:
    """Whether a true label is among those given."""
    return bool(one.true & one.given)


def flagged(one: Judged) -> bool:
    """Whether it was given a label that says something."""
    return NONE not in one.given


def macro_f1(some: Sequence[Judged]) -> float:
    """The mean F1 over the labels."""
    names = frozenset[str]().union(*(one.true for one in some))
    return sum(_f1(name, some) for name in names) / len(names)


def _f1(name: str, some: Sequence[Judged]) -> float:
    hit = sum(name in one.true & one.given for one in some)
    missed = sum(name in one.true - one.given for one in some)
    false = sum(name in one.given - one.true and name not in one.row.get("allow", []) for one in some)
    return 2 * hit / (2 * hit + missed + false)
