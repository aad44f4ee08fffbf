"""Rules that a linguist can read: what each one looks for, and the sentences that prove it.

    = cannot-hold-back: fears what the own hands may do
        & ik bang HER pijn|iets
        mijn handen ..1 los
        + straks gaan mijn handen los
        - mijn handen zijn los van de verf

A rule opens with `=`, its name and what it shows. Its lines are in the notation of `phrase`, or of `together`
when they begin with `&`; one of them is enough. A sentence after `+` is one that the rule finds, one after
`-` one that it leaves alone, in the spelling of a chat. The tests read them all; a rule needs a `+`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from dialogs.words.phrase import Parts, Phrase, phrases
from dialogs.words.together import SIGN, Together, together

Sign = Phrase | Together


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

    def search(self, form: str) -> tuple[int, int] | None:
        """Where the first of its signs that fits stands in a standard form (`normal.standard`)."""
        return next((place for sign in self.signs if (place := sign.search(form))), None)

    def without(self, form: str) -> str:
        """The form with a comma in the place of each of its phrases (`Phrase.without`)."""
        for sign in self.signs:
            if isinstance(sign, Phrase) and not sign.hints.isdisjoint(form.split()):
                form = sign.without(form)
        return form


def rules(block: str, parts: Parts) -> tuple[Rule, ...]:
    """The rules of a block. Raises ValueError for a line outside a rule and for a rule without proof."""
    found: list[Rule] = []
    for raw in block.strip().split("\n="):
        head, *lines = [line.strip() for line in raw.removeprefix("=").splitlines() if line.strip()]
        name, _, shows = head.partition(":")
        signs = [_sign(line, parts) for line in lines if line[:2] not in ("+ ", "- ")]
        proof = tuple(line[2:] for line in lines if line.startswith("+ "))
        spared = tuple(line[2:] for line in lines if line.startswith("- "))
        if not (signs and proof and shows.strip()):
            raise ValueError(f"rule {name.strip()!r} needs a meaning, a sign and a sentence that proves it")
        found.append(Rule(name.strip(), shows.strip(), tuple(signs), proof, spared))
    return tuple(found)


class Index:
    """Many rules at once: only those are tried of which a telling word stands in the text."""

    def __init__(self, all_rules: tuple[Rule, ...]) -> None:
        self.rules = all_rules
        self._by_hint: dict[str, set[tuple[int, int]]] = {}
        for place, rule in enumerate(all_rules):
            for turn, sign in enumerate(rule.signs):
                for word in sign.hints:
                    self._by_hint.setdefault(word, set()).add((place, turn))

    def found(self, form: str) -> Iterator[tuple[Rule, tuple[int, int]]]:
        """Every rule that fits a standard form, once, in the order in which the rules were given."""
        words = frozenset(form.split())
        tried = sorted({place for word in words & self._by_hint.keys() for place in self._by_hint[word]})
        last = -1
        for place, turn in tried:
            if place != last and (span := self.rules[place].signs[turn].search(form)):
                last = place
                yield self.rules[place], span


def _sign(line: str, parts: Parts) -> Sign:
    if line.startswith(SIGN):
        return together(line[len(SIGN) :], parts)
    return phrases(line, parts)[0]
