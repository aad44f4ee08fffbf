"""Rules that a linguist can read: what each one looks for, and the sentences that prove it.

    = cannot-hold-back: fears what the own hands may do
        & ik bang HER pijn|iets
        mijn handen ..1 los
        + straks gaan mijn handen los
        - mijn handen zijn los van de verf

A rule opens with `=`, its name and what it shows; `= name *3: ...` gives it another weight than the usual 2.
Its lines are in the notation of `phrase`, or of `together` when they begin with `&`; one of them is enough. A
sentence after `+` is one that the rule finds, one after `-` one that it leaves alone, in the spelling of a
chat. The tests read them all; a rule needs a `+`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain

from dialogs.words.phrase import Parts, Phrase, phrases
from dialogs.words.together import SIGN, Together, together

Sign = Phrase | Together
_OPENING = re.compile(r"^\s*=", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: any of its signs is enough."""

    name: str
    shows: str
    signs: tuple[Sign, ...] = field(repr=False)
    proof: tuple[str, ...] = field(repr=False)
    """Sentences that it finds."""
    spared: tuple[str, ...] = field(repr=False)
    """Sentences that it leaves alone."""
    weight: int = 2
    """How much it tells, for whoever weighs rules against each other."""

    def search(self, form: str) -> tuple[int, int] | None:
        """Where the first of its signs that fits stands in a standard form (`normal.standard`)."""
        return next((place for sign in self.signs if (place := sign.search(form))), None)


def rules(block: str, parts: Parts) -> tuple[Rule, ...]:
    """The rules of a block. Raises ValueError for a rule without a meaning, a sign or proof."""
    found: list[Rule] = []
    for raw in _OPENING.split(block.strip())[1:]:
        head, *lines = [line.strip() for line in raw.splitlines() if line.strip()]
        title, _, shows = head.partition(":")
        name, _, weight = title.partition("*")
        signs = [_sign(line, parts) for line in lines if line[:2] not in ("+ ", "- ")]
        proof = tuple(line[2:] for line in lines if line.startswith("+ "))
        spared = tuple(line[2:] for line in lines if line.startswith("- "))
        if not (signs and proof and shows.strip()):
            raise ValueError(f"rule {name.strip()!r} needs a meaning, a sign and a sentence that proves it")
        found.append(Rule(name.strip(), shows.strip(), tuple(signs), proof, spared, int(weight or 2)))
    return tuple(found)


class Index:
    """Many rules at once: only those are tried of which every place has a word in the text."""

    def __init__(self, all_rules: tuple[Rule, ...]) -> None:
        self._signs = [(rule, sign) for rule in all_rules for sign in rule.signs]
        self._by_hint: dict[str, list[int]] = {}
        for place, (_, sign) in enumerate(self._signs):
            for word in sign.hints:
                self._by_hint.setdefault(word, []).append(place)

    def found(self, form: str) -> Iterator[tuple[Rule, tuple[int, int]]]:
        """Every rule that fits a standard form, once, in the order in which the rules were given."""
        words = frozenset(form.split())
        hinted = set(chain.from_iterable(self._by_hint[word] for word in words & self._by_hint.keys()))
        last = None
        for rule, sign in map(self._signs.__getitem__, sorted(hinted)):
            if rule is last or any(map(words.isdisjoint, sign.needs)):
                continue
            if span := sign.search(form):
                last = rule
                yield rule, span


def _sign(line: str, parts: Parts) -> Sign:
    if line.startswith(SIGN):
        return together(line[len(SIGN) :], parts)
    return phrases(line, parts)[0]
