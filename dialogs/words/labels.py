"""The rules over words, under the names of the labels that people who measure them use.

Five sets of labels: `patterns`, `crisis`, `ikjij`, `waardering`, `spiegel`. Each judges one row of text
fields and gives labels with the words that show them, so that anyone can hold the rules against sentences of
their own (`weerklank words SET`). The label names are Dutch, as those sentences are; everywhere else these
things carry the names of their own modules.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from dialogs.words.accusation import Address, address, tells
from dialogs.words.appreciation import Praise, praise
from dialogs.words.danger import Danger, signals
from dialogs.words.learned.leaning import NOTHING
from dialogs.words.listening import Reflection, reflection
from dialogs.words.patterns import Pattern, patterns

NONE = "geen"
"""The label of a text in which nothing is seen, in the sets that have one."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """What was seen: the labels, and the telling words as they were typed."""

    labels: tuple[str, ...]
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LabelSet:
    """One set of labels: the text fields that a row must have, every label, and the judge."""

    fields: tuple[str, ...]
    kinds: Mapping[str, str]
    """Each label with our own name for it, as `learned` has it."""
    judge: Callable[..., Labelled]
    """Takes the fields of a row, in their order."""

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(self.kinds)

    def of(self, row: Mapping[str, str]) -> Labelled:
        return self.judge(*(row[name] for name in self.fields))


_PATTERNS: Mapping[StrEnum, str] = {
    Pattern.STONEWALLING: "stonewalling",
    Pattern.DEFENSIVENESS: "defensief",
    Pattern.AVOIDANCE: "vermijding",
    Pattern.FIXING: "oplossingsmodus",
    Pattern.SARCASM: "sarcasme_minimaliseren",
    Pattern.CRITICISM: "hyperkritiek",
    Pattern.ABSENCE: "afwezigheid",
}
_DANGERS: Mapping[StrEnum, str] = {
    Danger.SUICIDE: "suicide",
    Danger.VIOLENCE_TO_ME: "geweld_slachtoffer",
    Danger.VIOLENCE_BY_ME: "geweld_dader",
    Danger.CONTROL: "dwang",
    Danger.CHILD: "kind_onveilig",
}
_ADDRESS: Mapping[StrEnum, str] = {Address.I_MESSAGE: "ik", Address.YOU_MESSAGE: "jij", Address.NEITHER: NONE}
_PRAISE: Mapping[StrEnum, str] = {
    Praise.WHOLE: "concrete",
    Praise.VAGUE: "vaag",
    Praise.TAKEN_BACK: "met_maar",
}
_REFLECTIONS: Mapping[StrEnum, str] = {
    Reflection.GOOD: "good",
    Reflection.NO_CHECK: "geen_check",
    Reflection.SOLUTION: "oplossing",
    Reflection.DEFENCE: "verdediging",
    Reflection.JUDGEMENT: "oordeel",
}


def _crisis(text: str) -> Labelled:
    found = signals(text)
    labels = tuple(_DANGERS[one.signal.kind] for one in found)
    return Labelled(labels or (NONE,), tuple(words for one in found for words in one.evidence))


def _patterns(text: str) -> Labelled:
    found = patterns(text)
    return Labelled(
        tuple(_PATTERNS[one.pattern] for one in found) or (NONE,), tuple(one.words for one in found)
    )


def _address(text: str) -> Labelled:
    telling = tells(text)
    return Labelled((_ADDRESS[address(text)],), (telling,) if telling else ())


def _appreciation(text: str) -> Labelled:
    return Labelled((_PRAISE[praise(text)],))


def _reflection(heard: str, said: str) -> Labelled:
    return Labelled((_REFLECTIONS[reflection(heard, said)],))


def _kinds(names: Mapping[StrEnum, str], *, none: bool = False) -> dict[str, str]:
    return {label: kind.value for kind, label in names.items()} | ({NONE: NOTHING} if none else {})


SETS: Mapping[str, LabelSet] = {
    "patterns": LabelSet(("text",), _kinds(_PATTERNS, none=True), _patterns),
    "crisis": LabelSet(("text",), _kinds(_DANGERS, none=True), _crisis),
    "ikjij": LabelSet(("text",), _kinds(_ADDRESS), _address),
    "waardering": LabelSet(("text",), _kinds(_PRAISE), _appreciation),
    "spiegel": LabelSet(("heard", "said"), _kinds(_REFLECTIONS), _reflection),
}
