"""How well the patterns are seen in the half of the corpus that rules are mended on.

Counted as in the issue: a label in `allow` is no false alarm and no find either; "any" is any pattern at all.
"""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TypedDict

from dialogs.words.patterns import Pattern, patterns

LINES = Path(__file__).parent.parent / "corpus/patterns.dev.jsonl"
NONE = "geen"
LABELS = {
    Pattern.STONEWALLING: "stonewalling",
    Pattern.DEFENSIVENESS: "defensief",
    Pattern.AVOIDANCE: "vermijding",
    Pattern.FIXING: "oplossingsmodus",
    Pattern.SARCASM: "sarcasme_minimaliseren",
    Pattern.CRITICISM: "hyperkritiek",
    Pattern.ABSENCE: "afwezigheid",
}


class Line(TypedDict, total=False):
    id: str
    text: str
    labels: list[str]
    allow: list[str]


@cache
def told() -> list[tuple[Line, frozenset[str]]]:
    lines: list[Line] = [json.loads(line) for line in LINES.read_text(encoding="utf-8").splitlines()]
    return [
        (line, frozenset(LABELS[one.pattern] for one in patterns(line["text"])) or frozenset({NONE}))
        for line in lines
    ]


def f1(label: str) -> float:
    counts: Counter[str] = Counter()
    for line, seen in told():
        counts["hit"] += label in line["labels"] and label in seen
        counts["missed"] += label in line["labels"] and label not in seen
        counts["false"] += label in seen and label not in line["labels"] + line.get("allow", [])
    return 2 * counts["hit"] / (2 * counts["hit"] + counts["missed"] + counts["false"])


def share_flagged(*, healthy: bool) -> float:
    flagged = [seen != {NONE} for line, seen in told() if (line["labels"] == [NONE]) is healthy]
    return sum(flagged) / len(flagged)


def test_the_corpus_is_large_and_a_third_of_it_shows_no_pattern() -> None:
    healthy = [line for line, _ in told() if line["labels"] == [NONE]]
    assert len(told()) >= 330
    assert len(healthy) >= 0.3 * len(told())


def test_the_right_pattern_is_seen() -> None:
    assert sum(map(f1, [*LABELS.values(), NONE])) / (len(LABELS) + 1) >= 0.8


def test_nine_in_ten_that_hurt_are_seen_and_one_in_ten_that_do_not() -> None:
    assert share_flagged(healthy=False) >= 0.9
    assert share_flagged(healthy=True) <= 0.1
