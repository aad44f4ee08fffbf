"""Seven destructive patterns in what someone says or wants to send, and whose words a text holds (method C1).

First version: a handful of plain phrases for each, so that the talk about a message can be had.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from dialogs.words.normal import read, standard
from dialogs.words.phrase import Phrase, any_stands_in, phrases


class Pattern(StrEnum):
    """The seven destructive patterns of method C1."""

    STONEWALLING = "stonewalling"
    DEFENSIVENESS = "defensiveness"
    AVOIDANCE = "avoidance"
    FIXING = "fixing"
    SARCASM = "sarcasm"
    CRITICISM = "criticism"
    ABSENCE = "absence"


@dataclass(frozen=True, slots=True)
class Found:
    """A pattern that was seen, the telling words as they were typed, and the rule that saw it."""

    pattern: Pattern
    words: str
    rule: str


class Voice(StrEnum):
    """Whose words a text holds."""

    MINE = "mine"
    HERS = "hers"
    UNSURE = "unsure"


_SIGNS: Mapping[Pattern, tuple[Phrase, ...]] = {
    Pattern.CRITICISM: phrases(
        """
        je|jij bent ..2 egoist|lui|net_je_moeder|onmogelijk|te_laat
        je|jij luistert nooit
        je|jij doet ..1 nooit
        """,
        {},
    ),
    Pattern.SARCASM: phrases("ja hoor \n wat een drama \n daar gaan we weer", {}),
    Pattern.STONEWALLING: phrases(
        "laat me met_rust \n ik zeg niks meer \n geen zin meer? in dit gesprek", {}
    ),
    Pattern.DEFENSIVENESS: phrases("niet mijn schuld \n dat is niet waar \n jij doet dat? ook", {}),
    Pattern.FIXING: phrases("je moet gewoon \n als ik jou was \n waarom ga je niet", {}),
    Pattern.AVOIDANCE: phrases("komt wel een keer \n hebben het er ooit \n een andere keer", {}),
    Pattern.ABSENCE: phrases("ik zit te gamen \n kijk voetbal \n druk met werk", {}),
}
_HERS = phrases("^^ ze|zij stuurde|schreef|appte|zei", {})
_UNSURE = phrases("ik voel me ~ alleen \n jij luistert nooit", {})


def patterns(text: str) -> tuple[Found, ...]:
    """Each pattern once, the most telling first; nothing when none is seen."""
    reading = read(text)
    found = []
    for pattern, signs in _SIGNS.items():
        place = next((place for sign in signs if (place := sign.search(reading.form))), None)
        if place:
            found.append(Found(pattern, reading.typed(*place), f"{pattern}-plain"))
    return tuple(found)


def voice(text: str) -> Voice:
    """Whose words `text` holds."""
    form = standard(text)
    if any_stands_in(_HERS, form):
        return Voice.HERS
    return Voice.UNSURE if any_stands_in(_UNSURE, form) else Voice.MINE
