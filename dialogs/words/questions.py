"""Which of the questions somebody means who types one in own words (C11).

Theory of operation
-------------------
A text is read twice, side by side (`form`): as it was typed, and with one word for all that say the same
(`question_words`), in which a word that belongs to no question of ours becomes UNKNOWN: what is made of such
words asks for something else. Both readings are weighed by a table that was learned from sentences of our own
(`learned`): so much for each question, and for none of them. The heaviest question comes first, the others
follow; nothing is found where the heaviest does not weigh as much as none of them, or where no word tells
anything.

No meaning is understood and no answer is made: it only says which question of the list a text looks most
like. Of a long text the beginning and the end are read, which bounds the time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from dialogs.words.learned.leaning import NOTHING, leaning
from dialogs.words.learned.table import table
from dialogs.words.normal import COMMA, QUESTION, STOP, ends, standard
from dialogs.words.question_vocabulary import FUNCTION
from dialogs.words.question_words import gathered

TABLE = "questions"
"""The name of the table."""
UNKNOWN = "onbekend"
"""What stands for each word that belongs to no question of ours."""
TYPED = "'"
"""Before each word of the reading as it was typed, which makes it another word for the table."""
ENOUGH = 0.0
"""How much more than none of them a question weighs at the least, to be found."""
FAR = 0.3
"""How much more than the second the first weighs at the least, to be sure of it. This and the
last one were chosen on dev sentences, out of fold."""
FIRST, LAST = 300, 200
"""Characters that are read of a long text."""


class Question(StrEnum):
    """The questions, in the order of the list."""

    DISTANCE = "distance"
    RAISE = "raise"
    ALONE = "alone"
    FIGHT = "fight"
    NEED = "need"
    HABITS = "habits"
    STYLE = "style"
    STYLE_CHANGE = "style-change"
    LEAVING = "leaving"
    AFFAIR = "affair"
    THERAPY = "therapy"
    LATE = "late"
    SEEN = "seen"


@dataclass(frozen=True, slots=True)
class Found:
    """What a text may mean."""

    order: tuple[Question, ...] = ()
    """All questions, the likeliest first; none where it asks for something else."""
    sure: bool = False
    """Whether the first is likelier by far than the second."""


def found(text: str) -> Found:
    """The questions that a text looks like."""
    rows = table(TABLE).rows
    read = form(text, lambda word: f"={word}" in rows)
    if not any(map(_tells, read.split())):
        return Found()
    weights = leaning(table(TABLE), read).weights
    order = tuple(sorted(Question, key=lambda one: -weights[one]))
    if weights[order[0]] - weights[NOTHING] < ENOUGH:
        return Found()
    return Found(order, sure=weights[order[0]] - weights[order[1]] >= FAR)


def _tells(word: str) -> bool:
    return word != UNKNOWN and word not in FUNCTION and not word.startswith(TYPED)


def form(text: str, known: Callable[[str], bool]) -> str:
    """Both readings of a text, where `known` tells which words belong to a question."""
    read = standard(ends(text, FIRST, LAST))
    typed = [f"{TYPED}{word}" for word in _words(read)]
    said = [word if word in FUNCTION or known(word) else UNKNOWN for word in _words(gathered(read))]
    return " ".join((*said, *typed))


def _words(form: str) -> list[str]:
    return [token for token in form.split() if token not in (COMMA, STOP, QUESTION)]
