"""What a reflection does instead of giving back what was heard (the mirror, A1).

Theory of operation. Each fault has its own signs, in the notation of `phrase`. They are tried worst first and
only the first is told: one thing to improve at a time. Contempt and judgement do most harm, then defending
oneself, then solving what was only to be heard (Gottman's order of harm; Gordon's roadblocks to listening);
then the small faults of form. What the partner said is allowed to come back in the reflection, also when it
is about oneself ("you felt alone when I came home late"), so own-side signs look at how a clause begins. What
the words lean to (`learned.leaning`) is weighed with what the signs say, since no list of them is complete.

It judges form, not truth. Whether a reflection fits is for the partner to say.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.words.feelings import ANY_FEELING
from dialogs.words.learned.leaning import weighed
from dialogs.words.learned.table import table
from dialogs.words.listening_checks import CHECKS, FEELS, MIRRORS, PLANNED, SPEAKS_OF_YOU, TAKES_IN
from dialogs.words.listening_judgement import JUDGES, NAMED
from dialogs.words.listening_roadblocks import BUTS, DEFENDS, OWN_SIDE, SOLVES
from dialogs.words.normal import QUESTION, ends, sentences, standard, words
from dialogs.words.rules import Index
from dialogs.words.you_message_signs import VERDICTS


class Fault(StrEnum):
    """What stands between the speaker and being heard."""

    BUT = "but"
    SOLUTION = "solution"
    DEFENCE = "defence"
    JUDGEMENT = "judgement"
    COPY = "copy"
    NO_CHECK = "no-check"
    NO_FEELING = "no-feeling"


_TAGS = frozenset("toch juist he hee ja nee right correct".split())
_NO_CHECK_OPENERS = frozenset("waarom wat wie hoe wanneer waar hoezo moet kun kan zal zullen welke".split())

_FUNCTION_WORDS = frozenset(
    """
    ik je jij me mij mijn jou jouw jezelf mezelf u we wij ons onze de het een en dat dit die dus wat
    hoor is zegt zeg als goed zo er te om van voor met in op aan bij naar ben bent was heb hebt hebben
    zijn wel nog ook heel echt eigenlijk klopt begrijp snap begrepen gehoord meer toch he ja nee
    """.split()
)
_TAIL = 12  # words; a check stands at the end
_EXCLAIMED = 2  # words; so short a text that says nothing of the speaker is a cry
_HEAD, _END = 1500, 200  # characters; no reflection is longer, and at its end stands the check
_COPY_FROM = 4  # words of meaning; fewer can hardly be said otherwise
_COPIED = 0.8


class Reflection(StrEnum):
    """A reflection as a whole, by the worst that is in it. What is for the coach alone does not count."""

    GOOD = "good"
    NO_CHECK = "no-check"
    SOLUTION = "solution"
    DEFENCE = "defence"
    JUDGEMENT = "judgement"


_ROADBLOCKS = {
    Reflection.JUDGEMENT: Fault.JUDGEMENT,
    Reflection.DEFENCE: Fault.DEFENCE,
    Reflection.SOLUTION: Fault.SOLUTION,
}


def worst_fault(heard: str, said: str) -> Fault | None:
    """The one thing to improve in a reflection of what was heard; None when its form is good."""
    heard, form = _form(heard), _form(said)
    if roadblock := _roadblock(heard, form) or _ROADBLOCKS.get(_weighed(heard, form)):
        return roadblock
    if _copies(heard, form):
        return Fault.COPY
    if not _checks(form):
        return Fault.NO_CHECK
    return None if _names_feeling(form) else Fault.NO_FEELING


def reflection(heard: str, said: str) -> Reflection:
    """What a reflection is; a copy, or one that names no feeling, is good when it asks whether it fits."""
    return _weighed(_form(heard), _form(said))


def _weighed(heard: str, form: str) -> Reflection:
    return weighed(table("spiegel"), form, _ruled(heard, form))


def _ruled(heard: str, form: str) -> Reflection:
    """What the signs say."""
    match _roadblock(heard, form):
        case Fault.JUDGEMENT:
            return Reflection.JUDGEMENT
        case Fault.DEFENCE | Fault.BUT:
            return Reflection.DEFENCE
        case Fault.SOLUTION:
            return Reflection.SOLUTION
        case _:
            return Reflection.GOOD if _checks(form) else Reflection.NO_CHECK


def _form(text: str) -> str:
    return standard(ends(text, _HEAD, _END))


def _roadblock(heard: str, form: str) -> Fault | None:
    """The worst roadblock; a defence that opens the text outweighs the judgement that follows."""
    judged, defended = _place(JUDGES, form), _place(DEFENDS, form)
    if judged is not None and not (defended is not None and defended < judged):
        return Fault.JUDGEMENT
    if defended is not None:
        return Fault.DEFENCE
    if _place(SOLVES, form) is not None:
        return Fault.SOLUTION
    if _place(BUTS, form) is not None:
        return Fault.BUT
    if _checks(form) or _copies(heard, form):
        return None
    return _in_other_words(heard, form)


def _in_other_words(heard: str, form: str) -> Fault | None:
    """What a text does that gives nothing back, by weaker signs: it names, tells its own story or plans."""
    if _place(VERDICTS, form) is not None or _place(NAMED, form) is not None:
        return Fault.JUDGEMENT
    if _place(MIRRORS, form) is not None:
        return None
    said = frozenset(words(form))
    if _place(OWN_SIDE, form) is not None and said.isdisjoint(TAKES_IN):
        return Fault.DEFENCE
    aside = said.isdisjoint(SPEAKS_OF_YOU | ANY_FEELING | _meaning(heard))
    if not said or not aside or form.endswith(QUESTION):
        return None
    if not said.isdisjoint(PLANNED):
        return Fault.SOLUTION
    if not said.isdisjoint(TAKES_IN):
        return None
    return Fault.JUDGEMENT if len(said) <= _EXCLAIMED else Fault.DEFENCE


def _place(signs: Index, form: str) -> int | None:
    return min((place[0] for _, place in signs.found(form)), default=None)


def _checks(form: str) -> bool:
    """Whether it ends by asking if it was heard right. Chat often leaves the question mark out."""
    parts = sentences(form)
    if not parts:
        return False
    last = parts[-1]
    said = words(last)
    if said[-1] in _TAGS or _place(CHECKS, " ".join(said[-_TAIL:])) is not None:
        return True
    asks = last.endswith(QUESTION) and said[0] not in _NO_CHECK_OPENERS
    return asks and not SPEAKS_OF_YOU.isdisjoint(said)


def _names_feeling(form: str) -> bool:
    return not ANY_FEELING.isdisjoint(form.split()) or _place(FEELS, form) is not None


def _copies(heard: str, form: str) -> bool:
    """Whether it says little else than the words that were heard, with the persons turned round."""
    theirs, mine = _meaning(heard), _meaning(form)
    if len(theirs) < _COPY_FROM or not mine:
        return False
    shared = len(theirs & mine)
    return shared / len(theirs) >= _COPIED and shared / len(mine) >= _COPIED


def _meaning(form: str) -> frozenset[str]:
    """The words of meaning, without the ending that turning the person round changes."""
    kept = (word for word in words(form) if word not in _FUNCTION_WORDS)
    return frozenset(word[:-1] if len(word) > 3 and word.endswith("t") else word for word in kept)
