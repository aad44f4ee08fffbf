"""Which patterns does a text show?

Theory of operation. Two things are weighed together: what the words lean to (`learned.leaning`), and what the
rules say. Every rule that fits is a piece of evidence with a weight. Of each pattern the two heaviest count,
so that a remark which many rules read is not worth more than one which few read; healthy rules take their
weight away from the patterns that they speak against. The pattern with the greatest sum is seen when it is
above ENOUGH. A second one is named only when a telling rule saw it in another sentence. The heaviest rule
tells which words show a pattern; without one, the words that lean to it most.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain

from dialogs.words.learned.leaning import Leaning, leaning, told
from dialogs.words.learned.table import table
from dialogs.words.normal import QUESTION, STOP, Reading, read
from dialogs.words.patterns import (
    absence,
    avoidance,
    belittling,
    contempt,
    counterattack,
    criticism,
    defensiveness,
    fixing,
    healthy,
    postponing,
    sarcasm,
    stonewalling,
)
from dialogs.words.patterns.pattern import Found, Pattern
from dialogs.words.rules import Index, Rule, Rules

RULES: Mapping[Pattern, tuple[Rules, ...]] = {
    Pattern.STONEWALLING: (stonewalling.RULES,),
    Pattern.DEFENSIVENESS: (defensiveness.RULES, counterattack.RULES),
    Pattern.AVOIDANCE: (avoidance.RULES, postponing.RULES),
    Pattern.FIXING: (fixing.RULES,),
    Pattern.SARCASM: (sarcasm.RULES, belittling.RULES),
    Pattern.CRITICISM: (criticism.RULES, contempt.RULES),
    Pattern.ABSENCE: (absence.RULES,),
}
ENOUGH = 0.05
"""What a pattern must weigh to be seen. This and the next two were chosen on sentences that no rule was
written by."""
RULE, MOST = 0.12, 4
"""What a rule of weight 1 weighs beside the words, and how much weight of rules counts at the most."""
TELLING = 3
"""What a rule must weigh to show a second pattern, in another sentence than the first."""
LEARNED = "learned"
"""The name under which words speak without a rule."""
STRETCH = 40
"""Words that are read at a time: a rule reaches over a sentence or two, and a longer reach costs more."""
LONGEST = 1200
"""Characters that are read, some 210 words: who sends more has been seen by then, and no text takes long."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """What was found of one pattern."""

    pattern: Pattern
    weight: float
    """Of its words and of its rules together."""
    rule: Rule | None
    """The heaviest."""
    span: tuple[int, int]


def patterns(text: str) -> tuple[Found, ...]:
    """The patterns in `text`, each once, the most telling first; empty when nothing is seen."""
    reading = read(text[:LONGEST])
    leant = leaning(table("patterns"), reading.form)
    seen = [one for one in weigh(reading.form, leant) if one.weight > ENOUGH]
    if not seen:
        return ()
    first, *others = sorted(seen, key=lambda one: -one.weight)
    apart = [one for one in others if _stands_apart(one, first, reading.form)]
    return tuple(_found(one, reading, leant) for one in [first, *apart])


def _found(one: Weighed, reading: Reading, leant: Leaning) -> Found:
    if one.rule:
        return Found(one.pattern, reading.typed(*one.span), one.rule.name)
    return Found(one.pattern, told(table("patterns"), reading, leant, one.pattern), LEARNED)


def _stands_apart(one: Weighed, first: Weighed, form: str) -> bool:
    """Whether a telling rule saw the one in another sentence than the first."""
    before, after = sorted((one.span, first.span))
    between = form[before[1] : after[0]]
    return bool(one.rule and one.rule.weight >= TELLING and (STOP in between or QUESTION in between))


def weigh(form: str, leant: Leaning) -> list[Weighed]:
    """What each pattern weighs in a standard form that leans so."""
    speaks, against = _rules()
    fits = [
        (rule, (start + begin, start + end))
        for start, stretch in _stretches(form)
        for rule, (begin, end) in _index().found(stretch)
    ]
    weighed = []
    for pattern in Pattern:
        pro = [fit for fit in fits if speaks.get(fit[0].name) is pattern]
        pro.sort(key=lambda fit: -fit[0].weight)
        doubt = sum(rule.weight for rule, _ in fits if pattern in against.get(rule.name, ()))
        ruled = sum(rule.weight for rule, _ in pro[:2]) - doubt
        rule, span = pro[0] if pro else (None, (0, 0))
        weight = leant.lead(pattern) + RULE * max(-MOST, min(MOST, ruled))
        weighed.append(Weighed(pattern, weight, rule, span))
    return weighed


def _stretches(form: str) -> Iterator[tuple[int, str]]:
    """Stretches of a standard form with their places; each different one once."""
    start, words, seen = 0, form.split(" "), set[str]()
    while words:
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
    speaks = {rule.name: pattern for pattern, groups in RULES.items() for rule in chain(*groups)}
    return speaks, {rule.name: group for group, found in healthy.HEALTHY for rule in found}


@cache
def _index() -> Index:
    return Index(*(group for _, group in healthy.HEALTHY), *chain(*RULES.values()))
