"""Which patterns does a text show?

Theory of operation. Every rule that fits is a piece of evidence with a weight: 2 is enough by itself, 1 needs
company, more survives a doubt. Healthy rules take weight away. A pattern that keeps 2 or more is seen; the
heaviest is the most telling.
"""

from __future__ import annotations

from functools import cache

from dialogs.words.normal import Reading, read
from dialogs.words.patterns import (
    absence,
    avoidance,
    criticism,
    defensiveness,
    fixing,
    healthy,
    sarcasm,
    stonewalling,
)
from dialogs.words.patterns.pattern import Found, Pattern
from dialogs.words.rules import Index, Rule

RULES = {
    Pattern.STONEWALLING: stonewalling.RULES,
    Pattern.DEFENSIVENESS: defensiveness.RULES,
    Pattern.AVOIDANCE: avoidance.RULES,
    Pattern.FIXING: fixing.RULES,
    Pattern.SARCASM: sarcasm.RULES,
    Pattern.CRITICISM: criticism.RULES,
    Pattern.ABSENCE: absence.RULES,
}
ENOUGH = 2


def patterns(text: str) -> tuple[Found, ...]:
    """The patterns in `text`, each once, the most telling first; empty when nothing is seen."""
    reading = read(text)
    weights: dict[Pattern, int] = {}
    telling: dict[Pattern, tuple[Rule, tuple[int, int]]] = {}
    less = 0
    for rule, span in _index().found(reading.form):
        pattern = _pattern_of().get(rule)
        if pattern is None:
            less += rule.weight
            continue
        weights[pattern] = weights.get(pattern, 0) + rule.weight
        if pattern not in telling or telling[pattern][0].weight < rule.weight:
            telling[pattern] = rule, span
    seen = sorted((p for p in weights if weights[p] - less >= ENOUGH), key=lambda p: -weights[p])
    return tuple(_found(p, *telling[p], reading) for p in seen)


def _found(pattern: Pattern, rule: Rule, span: tuple[int, int], reading: Reading) -> Found:
    return Found(pattern, reading.typed(*span), rule.name)


@cache
def _index() -> Index:
    return Index((*healthy.RULES, *(rule for found in RULES.values() for rule in found)))


@cache
def _pattern_of() -> dict[Rule, Pattern]:
    return {rule: pattern for pattern, found in RULES.items() for rule in found}
