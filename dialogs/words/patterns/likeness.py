"""What a text is most like, where no rule was sure: the second look.

Theory of operation. In the example sentences of each pattern, and in those that show none, it is counted how
often a word stands. A word that stands in one kind more often than in the others leans to it, by the
logarithm of how much more often, within bounds (naive Bayes: Manning, Raghavan and Schütze, Introduction to
logarithm of how much more often, within bounds (naive Bayes: Manning, Raghavan and Schütze, Introduction to
Information Retrieval, 2008, ch. 13). The leanings of its words and pairs of words are added up.
Nobody can read such a sum as a rule, so it speaks only when the rules are silent, and "nothing" has a lead
that a pattern must first make good.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache

from dialogs.words.normal import standard
from dialogs.words.patterns.examples import (
    absence,
    avoidance,
    criticism,
    defensiveness,
    everyday,
    fixing,
    healthy,
    sarcasm,
    stonewalling,
)
from dialogs.words.patterns.pattern import Pattern

Kind = Pattern | None
EXAMPLES: Mapping[Kind, str] = {
    Pattern.STONEWALLING: stonewalling.SENTENCES,
    Pattern.DEFENSIVENESS: defensiveness.SENTENCES,
    Pattern.AVOIDANCE: avoidance.SENTENCES,
    Pattern.FIXING: fixing.SENTENCES,
    Pattern.SARCASM: sarcasm.SENTENCES,
    Pattern.CRITICISM: criticism.SENTENCES,
    Pattern.ABSENCE: absence.SENTENCES,
    None: f"{healthy.SENTENCES}\n{everyday.SENTENCES}",
}
LEAD = 6.5
"""What "nothing" is ahead. Like the next two found by trying on other sentences than the examples."""
MOST = 1.5
"""The most that one word can lean, so that no word decides alone."""
DOUBT = 1.0
"""How many sentences of the whole stand beside those of one kind, so that a rare word does not decide."""


def likeness(form: str) -> dict[Pattern, float]:
    """How much more a standard form is like each pattern than like none; above 0 it is more like it."""
    leanings = _leanings()
    known = [leanings[sign] for sign in _signs(form) if sign in leanings]
    none = sum(one[None] for one in known) + LEAD
    return {pattern: sum(one[pattern] for one in known) - none for pattern in Pattern}


def sentences(block: str) -> list[str]:
    """The sentences of a block of examples."""
    return [text for line in block.splitlines() if line.strip() for text in line.strip().split(" | ")]


def _signs(form: str) -> Iterator[str]:
    """What is counted of a form: each word once, and how it opens."""
    words = form.split()
    yield from set(words)
    yield from (f"{first} {second}" for first, second in zip(["^", *words], [*words, "$"], strict=True))


@cache
def _leanings() -> Mapping[str, Mapping[Kind, float]]:
    told = {kind: [standard(text) for text in sentences(block)] for kind, block in EXAMPLES.items()}
    counts = {
        kind: Counter(sign for form in forms for sign in set(_signs(form))) for kind, forms in told.items()
    }
    whole = sum((Counter(count) for count in counts.values()), Counter[str]())
    size = sum(map(len, told.values()))
    return {
        sign: {kind: _leaning(counts[kind][sign] * size / often, len(told[kind])) for kind in told}
        for sign, often in whole.items()
    }


def _leaning(share: float, size: int) -> float:
    leaning = math.log((share + DOUBT) / (size + DOUBT))
    return max(-MOST, min(MOST, leaning))
