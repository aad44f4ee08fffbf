"""The labelled sentences of `corpus/`, and what a rule that labels them is worth."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypedDict

CORPUS = Path(__file__).parent / "corpus"


class Row(TypedDict, total=False):
    """One line: a text, or what was heard and what was said; its label, and labels one could defend too."""

    id: str
    text: str
    heard: str
    said: str
    labels: list[str]
    allow: list[str]


def rows(name: str) -> list[Row]:
    """The development half of a set."""
    return [json.loads(line) for line in (CORPUS / f"{name}.dev.jsonl").read_text("utf-8").splitlines()]


def right(labelled: Iterable[Row], label: Callable[[Row], str]) -> float:
    """The share of rows that get their own label."""
    hits = [label(row) in row["labels"] for row in labelled]
    return sum(hits) / len(hits)


def macro_f1(labelled: Iterable[Row], label: Callable[[Row], str]) -> float:
    """The mean F1 over the labels. A label that one could defend too is no false alarm."""
    pairs = [(row["labels"][0], label(row), row.get("allow", [])) for row in labelled]
    names = {gold for gold, _, _ in pairs}
    return sum(_f1(name, pairs) for name in names) / len(names)


def _f1(name: str, pairs: list[tuple[str, str, list[str]]]) -> float:
    hit = sum(gold == said == name for gold, said, _ in pairs)
    missed = sum(gold == name != said for gold, said, _ in pairs)
    false = sum(said == name != gold and name not in allowed for gold, said, allowed in pairs)
    return 2 * hit / (2 * hit + missed + false)
