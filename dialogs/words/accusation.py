"""Does a text speak for the one who says it, or judge the other: I-message or you-message (A5, C2)?

Theory of operation. A text is cut into sentences, and these where a new main clause has "you" for its
subject; one part that judges makes the whole a you-message, since that is what the other hears. A part is
read in this order: a verdict that dresses as a feeling ("I feel that you"); a question, which is innocent
unless it only looks like one; a part that opens with "you" and blames; an own feeling, wish or need, whatever
it says about the other afterwards; praise; blame and orders. What is left is neither: facts, plans, plain
questions. The signs are in `i_message_signs` and `you_message_signs`. What the words lean to
(`learned.leaning`) is weighed with their verdict, since no list of signs is complete. Of a text too long for
one message the beginning and the end are read (`normal.ends`). Reports of harm are none of its business and
go to `danger` first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

from dialogs.words.address_vocabulary import PARTS
from dialogs.words.i_message_signs import JUDGES_IN_DISGUISE, SPEAKS_FOR_ITSELF
from dialogs.words.learned.leaning import leaning, told, weighed
from dialogs.words.learned.table import table
from dialogs.words.normal import QUESTION, ends, read, standard
from dialogs.words.phrase import any_stands_in, phrases
from dialogs.words.places import Span
from dialogs.words.rules import Index
from dialogs.words.you_message_signs import ACCUSES_BY_ASKING, COMPLAINTS, ORDERS, VERDICTS


class Address(StrEnum):
    """Whom a text is about when something weighs on its writer."""

    I_MESSAGE = "i-message"
    YOU_MESSAGE = "you-message"
    NEITHER = "neither"


_Verdict = tuple[Address, Span]

_CUT = re.compile(
    r" [.?]| ,(?= (?:(?:maar|en|want|dus|nu|toch|ja) )?(?:je|jij|jullie|u) )"
    r"|(?= (?:maar|want|en|dus) (?:je|jij|jullie) )"
)
_LONGEST = 1500  # characters; no sentence is longer, and of a longer one this much is read
_OPENS_WITH_YOU = re.compile(
    r"(?:(?:en|maar|want|dus|ja|nee|ach|pff|echt|tja) (?:, )?)*(?:jij|jullie|je|u|nooit|altijd|weer) "
)
_OPENS_WITH_ME = re.compile(r"(?:(?:en|maar|want|dus|ja|nee|ach|pff|echt|tja|sorry) (?:, )?)*ik ")
_ASKS = re.compile(
    r"(?:(?:en|maar|dus|zeg|he|ja|schat|lieverd|hoi|hey) (?:, )?)*"
    r"(?:hoe|waar|waarom|wanneer|wie|welke|hoeveel|waarvoor|wat|of"
    r"|(?:kun|kan|kunt|kunnen|wil|wilt|heb|hebt|ben|bent|ga|gaat|kom|komt|zal|zou|zullen|moet|mag|mogen|weet|vind|denk|doe"
    r"|haal|breng|neem|eet|lust|ken|zie|hoor|snap|begrijp|luister|voel|hoef|slaap|werk|rij|koop|kook"
    r"|blijf|bel|was|had|is|gaan) (?:je|jij|jullie|u|we|wij|er|dat|het))(?!\S)"
)
_PRAISE = phrases("GOOD", PARTS)
_SOFTENED = phrases("SOFT", PARTS)
_DENIAL = phrases("NOT", PARTS)


def address(text: str) -> Address:
    """Whether `text` is an I-message, a you-message or neither."""
    form = standard(ends(text))
    return weighed(table("ikjij"), form, _ruled(form))


def _ruled(form: str) -> Address:
    """What the signs say: one part that judges makes the whole a you-message."""
    said = Address.NEITHER
    for verdict, _ in _verdicts(form):
        if verdict is Address.YOU_MESSAGE:
            return verdict
        said = verdict
    return said


def accuses(text: str) -> bool:
    """Whether any sentence of `text` reads as an accusation of the other."""
    return address(text) is Address.YOU_MESSAGE


def tells(text: str) -> str | None:
    """The words that make `text` an I-message or a you-message, as they were typed; None for neither."""
    said = address(text)
    if said is Address.NEITHER:
        return None
    reading = read(ends(text))
    spans = [span for verdict, span in _verdicts(reading.form) if verdict is said]
    if spans:
        return reading.typed(*spans[0])
    words = table("ikjij")
    return told(words, reading, leaning(words, reading.form), said)


def _verdicts(form: str) -> Iterator[_Verdict]:
    """What each part of a text that speaks for one of the two says, in the order of the text."""
    read_before: set[tuple[str, bool]] = set()  # a hostile text repeats itself
    for start, whole, asks in _parts(form):
        part = whole[:_LONGEST]
        if (part, asks) in read_before:
            continue
        read_before.add((part, asks))
        if found := _verdict(part, asks):
            verdict, span = found
            yield verdict, (start + span[0], start + span[1])


def _parts(form: str) -> Iterator[tuple[int, str, bool]]:
    """Each part with the place where it begins, and whether it ends in a question mark."""
    start = 0
    for cut in _CUT.finditer(form):
        yield start, form[start : cut.start()], cut[0] == f" {QUESTION}"
        start = cut.end() + 1
    yield start, form[start:], False


def _verdict(part: str, asks: bool) -> _Verdict | None:
    judged = _first(JUDGES_IN_DISGUISE, part)
    if asks or _ASKS.match(part):
        judged = judged or _first(ACCUSES_BY_ASKING, part)
        return _you(judged) if judged else _own(part)
    if not judged and _OPENS_WITH_YOU.match(part):
        judged = _blame(part)
    if judged:
        return _you(judged)
    if own := _own(part):
        return own
    if _OPENS_WITH_ME.match(part):
        return None
    judged = _blame(part)
    return _you(judged) if judged else None


def _blame(part: str) -> Span | None:
    """Blame, unless the part praises and denies nothing; or an order, unless it is a gentle one."""
    praised = any_stands_in(_PRAISE, part) and not any_stands_in(_DENIAL, part)
    if not praised and (found := _first(VERDICTS, part) or _first(COMPLAINTS, part)):
        return found
    return None if any_stands_in(_SOFTENED, part) else _first(ORDERS, part)


def _own(part: str) -> _Verdict | None:
    found = _first(SPEAKS_FOR_ITSELF, part)
    return (Address.I_MESSAGE, found) if found else None


def _you(span: Span) -> _Verdict:
    return Address.YOU_MESSAGE, span


def _first(signs: Index, part: str) -> Span | None:
    return next((span for _, span in signs.found(part)), None)
