"""What is wrong with the texts, and how easy each is to read: for the tests and for `make texts`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from statistics import median

from dialogs.answering import ALSO
from tests import wording_rules as rules
from tests.every_text import FILES, READERS, said, source_of
from tests.repeated import repeated
from tests.used_keys import TABLES

NO_BUTTON = {"why", "placeholder", "picture", "lands"}
WHOLE = {
    "danger": "a help card is checked as it stands",
    "urgency": "so is where help is found in each country",
    "signals": "each sentence stands there about either of the two, and is read as one",
}
"""Files whose texts repeat each other on purpose, and why none is cut into terms."""


def prose(key: str) -> bool:
    """Whether this is a text to be read, not a label."""
    return key.partition(".")[2] in ("", "why", "lands")


def label(key: str) -> bool:
    """Whether this stands on a button."""
    return "." in key and key.partition(".")[2] not in NO_BUTTON and f".{ALSO}" not in key


def spoken() -> list[str]:
    """The files whose texts are said as they are."""
    return [file for file in FILES if file != TABLES]


# What is wrong


def untidy(file: str) -> list[str]:
    """What falls in badly for some pronoun or without a name, is never said, or is too long."""
    return _sorted(
        f"{key}: {fault}"
        for key, text in said(file, READERS)
        if prose(key)
        for fault in [*rules.untidy(text), *rules.forbidden(text)]
    )


def unfit_labels(file: str) -> list[str]:
    """Buttons and hints that are hard to read or to type."""
    return _sorted(
        f"{key} {text!r}: {fault}"
        for key, text in said(file, READERS)
        for fault in (
            [*rules.unfit_label(text), *rules.forbidden(text)]
            if label(key)
            else rules.unfit_hint(text)
            if key.endswith(".placeholder")
            else []
        )
    )


def hard(file: str) -> list[str]:
    """Sentences that are too long, texts that are hard, and a file whose texts are so together."""
    texts = {one.text for one in measured(file)}
    found = [sentence for text in texts for sentence in rules.sentences(text)]
    faults = [" ".join(words) for words in found if len(words) > rules.LONGEST_SENTENCE]
    faults += [
        f"{one.key}: {one.ease:.0f}" for one in measured(file) if one.long and one.ease < rules.HARDEST
    ]
    if sum(map(len, found)) / len(found) > rules.LONGEST_MEAN_SENTENCE:
        faults.append(f"{file}: long sentences")
    if rules.flesch_douma("\n".join(texts)) < rules.EASE:
        faults.append(f"{file}: hard to read")
    return faults


def misspelled(file: str) -> set[str]:
    """Words that no list knows."""
    return {word for _, text in said(file, READERS[:1]) for word in rules.misspelled(text)}


def idle_words() -> set[str]:
    """Words of our own list that no text has, or that the Dutch list knows by itself."""
    used = {word for file in FILES for _, text in said(file, READERS[:1]) for word in rules.words(text)}
    idle = {word for word in rules.own_words() if not {word, word.capitalize()} & used}
    return idle | set(filter(rules.in_dutch, rules.own_words()))


def phrases() -> dict[str, list[str]]:
    """Phrases that stand in several texts, and in which."""
    return repeated({file: source_of(file) for file in FILES if file not in WHOLE})


# How easy it is


@dataclass(frozen=True, slots=True)
class Measured:
    """A text in the hardest of the ways in which it can be filled, and its ease by Flesch-Douma."""

    key: str
    text: str
    ease: float

    @property
    def words(self) -> int:
        return sum(map(len, rules.sentences(self.text)))

    @property
    def long(self) -> bool:
        """A few words say too little about ease: one long name makes them hard."""
        return self.words > rules.FEW_WORDS


@cache
def measured(file: str) -> tuple[Measured, ...]:
    """Each text of a file to be read, as one reader sees it."""
    ways: dict[str, Measured] = {}
    for key, text in said(file, READERS[:1]):
        if prose(key) and rules.sentences(text):
            one = Measured(key, text, rules.flesch_douma(text))
            ways[key] = min(one, ways.get(key, one), key=lambda way: way.ease)
    return tuple(ways.values())


def median_ease() -> float:
    """Half of all texts is easier to read than this."""
    return median(one.ease for file in spoken() for one in measured(file))


def _sorted(faults: Iterable[str]) -> list[str]:
    return sorted(set(faults))
