"""Which patterns does a text show?

Theory of operation. Every rule that fits is a piece of evidence with a weight: 2 is enough by itself, 1 needs
company, more survives a doubt. Healthy rules take their weight away from the patterns that they speak against.
A pattern that keeps 2 or more is seen; the heaviest is the most telling.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from dialogs.words.normal import QUESTION, STOP, Reading, read
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
from dialogs.words.patterns.likeness import likeness
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
STRETCH = 60
"""Words that are read at a time: rules reach over a sentence or two, and a longer reach costs more than it sees."""
MOST = 20
"""Stretches that are read: what one message of a messenger can hold."""
SECOND_LOOK = "likeness"
"""The name under which `likeness` speaks."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """What was found of one pattern."""

    pattern: Pattern
    weight: int
    """Of its two heaviest rules, less the doubt."""
    doubt: int
    rule: Rule | None
    """The heaviest."""
    span: tuple[int, int]


def patterns(text: str) -> tuple[Found, ...]:
    """The patterns in `text`, each once, the most telling first; empty when nothing is seen."""
    reading = read(text)
    weighed = weigh(reading.form)
    sure = [(one.weight + one.rule.weight, one) for one in weighed if one.rule and one.weight >= ENOUGH]
    if not sure:
        return tuple(_second_look(weighed, reading))
    most = max(rank for rank, _ in sure)
    return tuple(
        Found(one.pattern, reading.typed(*one.span), one.rule.name)
        for rank, one in sure
        if rank == most and one.rule
    )


def _second_look(weighed: list[Weighed], reading: Reading) -> Iterator[Found]:
    like = likeness(reading.form)
    leads = [(like[one.pattern] + one.weight - 3 * one.doubt, one) for one in weighed]
    lead, best = max(leads, key=lambda one: one[0])
    if lead > 0:
        yield Found(best.pattern, reading.typed(0, len(reading.form)), SECOND_LOOK)


def weigh(form: str) -> list[Weighed]:
    """What each pattern weighs in a standard form."""
    speaks, against = _rules()
    fits = [
        (rule, (start + begin, start + end))
        for start, stretch in _stretches(form)
        for rule, (begin, end) in _index().found(stretch)
    ]
    weighed = []
    for pattern in Pattern:
        pro = sorted((fit for fit in fits if speaks.get(fit[0].name) is pattern), key=lambda fit: -fit[0].weight)
        doubt = sum(rule.weight for rule, _ in fits if pattern in against.get(rule.name, ()))
        weight = sum(rule.weight for rule, _ in pro[:2]) - doubt
        rule, span = pro[0] if pro else (None, (0, 0))
        weighed.append(Weighed(pattern, weight, doubt, rule, span))
    return weighed


def _stretches(form: str) -> Iterator[tuple[int, str]]:
    """Stretches of a standard form with their places; each different one once, the end of a long text not."""
    start, words, seen = 0, form.split(" "), set[str]()
    while words and len(seen) < MOST:
        length = _length(words)
        stretch = " ".join(words[:length])
        if stretch not in seen:
            seen.add(stretch)
            yield start, stretch
        start += len(stretch) + 1
        words = words[length:]


def _length(words: list[str]) -> int:
    """Up to and with the last end of a sentence in reach, or as far as the reach goes."""
    if len(words) <= STRETCH:
        return len(words)
    return next((at + 1 for at in range(STRETCH - 1, 0, -1) if words[at] in (STOP, QUESTION)), STRETCH)


@cache
def _rules() -> tuple[dict[str, Pattern], dict[str, frozenset[Pattern]]]:
    """Whom each rule speaks for, and against whom."""
    speaks = {rule.name: pattern for pattern, found in RULES.items() for rule in found}
    return speaks, {rule.name: group for group, found in healthy.HEALTHY for rule in found}


@cache
def _index() -> Index:
    return Index((*healthy.RULES, *(rule for found in RULES.values() for rule in found)))
