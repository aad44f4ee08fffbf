"""Which patterns does a text show?

Theory of operation. Every rule that fits is a piece of evidence with a weight: 2 is enough by itself, 1 needs
company, more is more telling. Of each pattern the two heaviest count, so that a remark which many rules read
is not worth more than one which few read. Healthy rules take their weight away from the patterns that they
speak against. A pattern that keeps 2 or more is seen, and `likeness` settles which of several is the most
telling. Where the rules are silent, likeness may speak by itself, and then the whole text is what shows it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain

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
from dialogs.words.patterns.likeness import likeness
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
ENOUGH = 2
"""What a pattern must weigh to be seen."""
TELLING = 3
"""What a rule must weigh to show a second pattern, in another sentence than the first."""
LIKE = 0.25
"""What likeness weighs beside rules."""
DOUBTED = 3
"""What doubt weighs, more than beside rules, where likeness speaks alone."""
SECOND_LOOK = "likeness"
"""The name under which likeness speaks."""
STRETCH = 40
"""Words that are read at a time: a rule reaches over a sentence or two, and a longer reach costs more."""
LONGEST = 1200
"""Characters that are read, some 210 words: who sends more has been seen by then, and no text takes long."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """What was found of one pattern."""

    pattern: Pattern
    weight: int
    """Of its two heaviest rules, less the doubt."""
    doubt: int
    like: float
    rule: Rule | None
    """The heaviest."""
    span: tuple[int, int]

    @property
    def rank(self) -> float:
        """How telling it is beside others."""
        return self.weight + (self.rule.weight if self.rule else 0) + LIKE * self.like

    @property
    def seen(self) -> bool:
        return self.weight >= ENOUGH and self.rank > 0

    @property
    def second_look(self) -> float:
        """How telling it is where no rule is enough."""
        return self.like + self.weight - DOUBTED * self.doubt


def patterns(text: str) -> tuple[Found, ...]:
    """The patterns in `text`, each once, the most telling first; empty when nothing is seen."""
    reading = read(text[:LONGEST])
    weighed = weigh(reading.form)
    seen = sorted((one for one in weighed if one.seen), key=lambda one: -one.rank)
    if not seen:
        best = max(weighed, key=lambda one: one.second_look)
        if best.second_look <= 0 or not reading.form:
            return ()
        return (Found(best.pattern, reading.typed(0, len(reading.form)), SECOND_LOOK),)
    first, *others = seen
    apart = [one for one in others if _stands_apart(one, first, reading.form)]
    return tuple(_found([first, *apart], reading))


def _found(seen: list[Weighed], reading: Reading) -> Iterator[Found]:
    for one in seen:
        if one.rule:
            yield Found(one.pattern, reading.typed(*one.span), one.rule.name)


def _stands_apart(one: Weighed, first: Weighed, form: str) -> bool:
    """Whether a telling rule saw the one in another sentence than the first."""
    before, after = sorted((one.span, first.span))
    between = form[before[1] : after[0]]
    return bool(one.rule and one.rule.weight >= TELLING and (STOP in between or QUESTION in between))


def weigh(form: str) -> list[Weighed]:
    """What each pattern weighs in a standard form."""
    speaks, against = _rules()
    fits = [
        (rule, (start + begin, start + end))
        for start, stretch in _stretches(form)
        for rule, (begin, end) in _index().found(stretch)
    ]
    like = likeness(form)
    weighed = []
    for pattern in Pattern:
        pro = [fit for fit in fits if speaks.get(fit[0].name) is pattern]
        pro.sort(key=lambda fit: -fit[0].weight)
        doubt = sum(rule.weight for rule, _ in fits if pattern in against.get(rule.name, ()))
        weight = sum(rule.weight for rule, _ in pro[:2]) - doubt
        rule, span = pro[0] if pro else (None, (0, 0))
        weighed.append(Weighed(pattern, weight, doubt, like[pattern], rule, span))
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
