"""An invitation in somebody's own words (F1): how four answers become one short text, and where blame
sounds.

Theory of operation. Each answer is either a sentence of his own, which gets its capital and its mark, or a
piece that only needs its beginning: a clause ("dat ik vaak stilval"), or an act ("elke zondag wandelen").
Which of the two it is stands beside it (`Form`); the beginnings stand in the texts. His words stay his
words.

What may sound like blame is told once for an answer, with the words that show it, and only to him. A text
that may report harm gets no such advice: no rule here makes a blow sound nicer (`harm`).
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TypedDict

from dialogs.words.accusation import accuses, tells
from dialogs.words.draft import names_an_act, sentence
from dialogs.words.harm import may_report_harm
from dialogs.words.normal import standard
from dialogs.words.patterns import Pattern, patterns

# "Dat is niet eerlijk" is a sentence of its own.
_CLAUSE = re.compile(r"dat (?:ik|we|wij|jij|je|jullie|het|er|onze|mijn) ")


# What is not fair to the other is what is asked for, and no blame; nor is how it is for the other then.
_NOT_FAIR = re.compile(
    r"(?i)\b(?:niet |on)(?:eerlijk|fair)(?: (?:voor|tegenover|naar|tegen) (?:jou|je|haar|hem|hen|die)\b)?"
)
_FOR_YOU_THEN = re.compile(r"(?i)\b(?:je|jij)(?: \w+)? dan\b|\bdan(?: \w+)? (?:je|jij)\b")


class Form(StrEnum):
    """What kind of piece an answer is."""

    SENTENCE = "sentence"
    CLAUSE = "clause"
    ACT = "act"
    NONE = "none"
    OWN = "own"
    """The whole of it, written by himself."""


class Parts(TypedDict):
    """What the text that joins an invitation is given."""

    noticed: str
    noticed_form: str
    wish: str
    wish_form: str
    offer: str
    offer_form: str
    question: str
    question_form: str


def composed(noticed: str, wish: str, offer: str, question: str) -> Parts:
    """The parts of an invitation; an empty `question` becomes one of ours."""
    first, second, third = (_form(text) for text in (noticed, wish, offer))
    return Parts(
        noticed=_fitted(noticed, first),
        noticed_form=first.value,
        wish=_fitted(wish, second),
        wish_form=second.value,
        offer=_fitted(offer, third),
        offer_form=third.value,
        question=_asking(question) if question.strip() else "",
        question_form=Form.SENTENCE.value if question.strip() else Form.NONE.value,
    )


def in_own_words(text: str) -> Parts:
    """An invitation that he wrote as a whole."""
    return Parts(
        noticed=text.strip(),
        noticed_form=Form.OWN.value,
        wish="",
        wish_form=Form.OWN.value,
        offer="",
        offer_form=Form.OWN.value,
        question="",
        question_form=Form.NONE.value,
    )


def sounds_like_blame(text: str) -> str | None:
    """The words in which the other may hear blame; None where there are none, or where harm may be told."""
    if may_report_harm(text):
        return None
    if found := next((one for one in patterns(text) if one.pattern is Pattern.CRITICISM), None):
        return found.words
    rest = _NOT_FAIR.sub("", text)
    blames = accuses(rest) and not _FOR_YOU_THEN.search(rest)
    return (tells(rest) or text) if blames else None


def _form(text: str) -> Form:
    if _CLAUSE.match(standard(text)):
        return Form.CLAUSE
    return Form.ACT if names_an_act(text) else Form.SENTENCE


def _fitted(text: str, form: Form) -> str:
    if form is Form.SENTENCE:
        return sentence(text)
    bare = text.strip().rstrip(" .,!?…")
    return bare[:1].lower() + bare[1:]


def _asking(text: str) -> str:
    return sentence(text.strip().rstrip(" .!?…") + "?")
