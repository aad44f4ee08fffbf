"""Danger in a text: suicide, violence done to or by the writer, coercive control, an unsafe child.

Theory of operation. A text is brought to standard form; idioms are taken out (a comma stays in their
place) and whatever is left is still read, so an idiom never hides a real sign in the same message. The
signs of `danger_signs` are tried in order of urgency, each only when its rarest word stands in the text,
which keeps a long message cheap. Who does what to whom decides: signs name a subject and an object, and a
gap between their words never jumps over a mark, a conjunction, a denial or a new "I" (`phrase`).

First version: a short, honest list. A clear sign opens the help card at once. A sign that is not clear has
an innocent reading as well: it deserves one plain question, never an alarm. Source of the two tiers: the
advice of 113 and Zelfmoordlijn 1813 to name what was said calmly, and of Dutch campaigns on coercive
control, which count fear and control as much as blows. A false alarm has a price too: people who are
alarmed for an idiom stop saying what they mean.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from dialogs.words import danger_signs, danger_vocabulary
from dialogs.words.normal import standard
from dialogs.words.phrase import Phrase, phrases


class Danger(StrEnum):
    """What kind of danger a text shows, the most urgent first."""

    SUICIDE = "suicide"
    CHILD = "child"
    VIOLENCE_TO_ME = "violence-to-me"
    VIOLENCE_BY_ME = "violence-by-me"
    CONTROL = "control"


@dataclass(frozen=True, slots=True)
class Signal:
    """A sign of danger. `clear`: show help at once; otherwise ask first what was meant."""

    kind: Danger
    clear: bool


# A script that judges the same words asks again in the same turn.
@lru_cache(maxsize=8)
def danger(text: str) -> Signal | None:
    """The most urgent sign of danger in `text`, or None. Any clear sign goes before one that is not."""
    form = standard(text)
    words = frozenset(form.split())
    hinted = sorted({place for word in words & _HINTED.keys() for place in _HINTED[word]})
    if not hinted:
        return None
    for idiom in _IDIOMS:
        if not idiom.hints.isdisjoint(words):
            form = idiom.without(form)
    signs = (_SIGNS[place] for place in hinted)
    return next((signal for signal, phrase in signs if phrase.stands_in(form)), None)


def _signs() -> Iterator[tuple[Signal, Phrase]]:
    for clear, tier in ((True, danger_signs.CLEAR), (False, danger_signs.UNCLEAR)):
        for kind in Danger:
            for phrase in phrases(tier[kind.value], danger_vocabulary.PARTS):
                yield Signal(kind, clear), phrase


def _by_hint() -> dict[str, list[int]]:
    """The places in `_SIGNS` of the signs that a word may belong to."""
    places: dict[str, list[int]] = {}
    for place, (_, phrase) in enumerate(_SIGNS):
        for word in phrase.hints:
            places.setdefault(word, []).append(place)
    return places


_SIGNS = tuple(_signs())
_HINTED = _by_hint()
_IDIOMS = phrases(danger_vocabulary.IDIOMS, danger_vocabulary.PARTS)
