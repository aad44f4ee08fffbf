"""A sentence to part with: what blurs it (E6). One clear sentence, without blame and without false hope.

Theory of operation. Whoever hears it holds on to the softest word in it. So hope is told first ("maybe", "for
now", "a break"), then blame, by the rules of an accusation. What tells of harm is left as it is.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.words.accusation import accuses
from dialogs.words.harm import may_report_harm
from dialogs.words.normal import ends, standard
from dialogs.words.phrase import any_stands_in, phrases


class Blurs(StrEnum):
    """The one thing to say otherwise."""

    HOPE = "hope"
    BLAME = "blame"


_HOPE = phrases(
    """
    misschien|wellicht|mogelijk
    voorlopig|tijdelijk|even|een_tijdje|een_tijd uit|apart|pauze|afstand|weg
    denk|geloof|weet ..3 niet zeker
    denk|geloof|vind dat ..4 beter|goed|verstandig|nodig
    op een pauze|break
    een pauze|break
    wie weet
    nog ..3 proberen|kijken|zien
    als je|jij ..3 verandert|verandert
    tenzij
    later ..3 weer|opnieuw
    """,
    {},
)


def blurs(sentence: str) -> Blurs | None:
    """The one thing that makes a parting sentence less clear or less kind; None where nothing is seen."""
    if may_report_harm(sentence):
        return None
    if any_stands_in(_HOPE, standard(ends(sentence))):
        return Blurs.HOPE
    return Blurs.BLAME if accuses(sentence) else None
