"""Rules that a linguist can read: what each one looks for, and the sentences that prove it.

    = cannot-hold-back: fears what the own hands may do
        & ik bang HER pijn|iets
        mijn handen ..1 los
        + straks gaan mijn handen los
        - mijn handen zijn los van de verf

A rule opens with `=`, its name and what it shows; `= name *3: ...` gives it another weight than the usual 2.
Its lines are in the notation of `phrase`, or of `together` when they begin with `&` (or `&&`); one of them is
enough. A line that begins with `|` or with a backslash goes on where the line before it ended, within its
last place or with a new one. A sentence after `+` is one that the rule finds, one after `-` one that it
leaves alone, in the spelling of a chat. The tests read them all; a rule needs a `+`.

A block is read when it is first asked for, so that importing a list costs nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain

from dialogs.words.phrase import Phrase, phrases
from dialogs.words.places import Parts, Span, flat, split
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

    def search(self, form: str) -> Span | None:
        """Where the first of its signs that fits stands in a standard form (`normal.standard`)."""
        return next((place for sign in self.signs if (place := sign.search(form))), None)

    def without(self, form: str) -> str:
        """The form with a comma in the place of each of its phrases (`Phrase.without`)."""
        for sign in self.signs:
            if isinstance(sign, Phrase):
                form = sign.without(form)
        return form


@dataclass(frozen=True, eq=False)
class Rules:
    """The rules of a block.

    To go over them raises ValueError for a line outside a rule and for a rule without a meaning, a sign or
    proof.
    """

    block: str = field(repr=False)
    parts: Parts = field(repr=False)

    def __iter__(self) -> Iterator[Rule]:
        return iter(self._read)

    @cached_property
    def _read(self) -> tuple[Rule, ...]:
        parts = flat(self.parts)
        return tuple(_rule(raw, parts) for raw in _OPENING.split(self.block.strip())[1:])


class _Lookup:
    """Which signs may be in a text, told by its words.

    A sign is looked up by that of its needs which says most: the one whose words are needed the least often.
    """

    def __init__(self, signs: Iterable[Sign]) -> None:
        needs = [frozenset(sign.needs) for sign in signs]
        often = Counter(chain.from_iterable(frozenset(chain.from_iterable(needs))))
        self._by_word: dict[str, list[int]] = {}
        self._others: list[tuple[frozenset[str], ...]] = []
        for turn, all_needs in enumerate(needs):
            rarest, *others = sorted(all_needs, key=lambda words: max(map(often.__getitem__, words)))
            self._others.append(tuple(others))
            for word in rarest:
                self._by_word.setdefault(word, []).append(turn)

    def worth_trying(self, words: frozenset[str]) -> list[int]:
        """The signs, by number, of which every need is met."""
        known = [self._by_word[word] for word in words if word in self._by_word]
        told = sorted(set(chain.from_iterable(known)))
        return [turn for turn in told if not any(map(words.isdisjoint, self._others[turn]))]


class Index:
    """Many rules at once: only those are tried of which every place has a word in the text."""

    def __init__(self, *groups: Iterable[Rule]) -> None:
        self._groups = groups

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        return tuple(chain.from_iterable(self._groups))

    @cached_property
    def _signs(self) -> list[tuple[int, Sign]]:
        """The signs in order, each with the place of its rule."""
        return [(place, sign) for place, rule in enumerate(self.rules) for sign in rule.signs]

    @cached_property
    def _lookup(self) -> _Lookup:
        return _Lookup(sign for _, sign in self._signs)

    def found(self, form: str, before: int | None = None) -> Iterator[tuple[Rule, Span]]:
        """Every rule that fits a standard form, once, in the order in which the rules were given.

        `before`: only rules that were given before that place among them.
        """
        last = -1
        for place, sign in self.worth_trying(form):
            if before is not None and place >= before:
                return
            if place != last and (span := sign.search(form)):
                last = place
                yield self.rules[place], span

    def worth_trying(self, form: str) -> Iterator[tuple[int, Sign]]:
        """The signs with a word of each place in a form, and the place of their rule, in order."""
        return map(self._signs.__getitem__, self._lookup.worth_trying(split(form).words))


def whole_lines(raw: str) -> list[str]:
    """The lines with text, those that go on joined to the one before."""
    whole: list[str] = []
    for line in filter(None, map(str.strip, raw.splitlines())):
        if line[0] == "|":
            whole[-1] += line
        elif line[0] == "\\":
            whole[-1] += f" {line[1:].strip()}"
        else:
            whole.append(line)
    return whole


def _rule(raw: str, parts: Parts) -> Rule:
    head, *lines = whole_lines(raw)
    title, _, shows = head.partition(":")
    name, _, weight = title.partition("*")
    signs = tuple(_sign(line, parts) for line in lines if line[:2] not in ("+ ", "- "))
    proof = tuple(line[2:] for line in lines if line.startswith("+ "))
    spared = tuple(line[2:] for line in lines if line.startswith("- "))
    if not (signs and proof and shows.strip()):
        raise ValueError(f"rule {name.strip()!r} needs a meaning, a sign and a sentence that proves it")
    return Rule(name.strip(), shows.strip(), signs, proof, spared, int(weight or 2))


def _sign(line: str, parts: Parts) -> Sign:
    if line.startswith(SIGN):
        return together(line[len(SIGN) :], parts)
    return phrases(line, parts)[0]
