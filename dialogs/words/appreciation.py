"""An appreciation: is it concrete, and is it left whole (method B2)?

Theory of operation. What spoils an appreciation comes first: a tail that takes it back ("but", "only",
"pity that") or a fault that is found behind it; a comparison with someone else; a request in disguise; a
sting inside the praise ("at last", "so you can"). Then what makes it thin: no act, no quality with an
example. A concession that makes the act greater ("you were tired but you came") takes nothing back. Whether
it is concrete is read leniently, by what is left when vague phrases are taken out: an unjust remark on a kind
sentence costs more than a vague one let through. The rules are in `appreciation_signs` and
`appreciation_content`; what the words lean to (`learned.leaning`) is weighed with what they say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

from dialogs.words.appreciation_content import EXAMPLES, VAGUE
from dialogs.words.appreciation_signs import COMPARES, CONCEDES, FAULTS, REQUESTS, STINGS, TAILS, TURNS
from dialogs.words.appreciation_vocabulary import HARD, NO_CONTENT, PARTS, PRAISE
from dialogs.words.learned.leaning import weighed
from dialogs.words.learned.table import table
from dialogs.words.normal import COMMA, read, standard, words
from dialogs.words.phrase import phrases
from dialogs.words.rules import Index


class Praise(StrEnum):
    """What an appreciation is as a whole."""

    WHOLE = "whole"
    VAGUE = "vague"
    TAKEN_BACK = "taken-back"


class Remark(StrEnum):
    """What could make an appreciation land better, the most spoiling first."""

    BUT_TAIL = "but-tail"
    COMPARISON = "comparison"
    REQUEST = "request"
    STING = "sting"
    VAGUE = "vague"


_BEFORE_MAAR = frozenset("alleen zeg doe ga kom nog kan mag blijf toe was had".split())
_DENIALS = frozenset("niet geen nooit niks niets".split())
_STILL = phrases("ACT", PARTS)
_PERFECT = frozenset("heb hebt ben bent had was".split())
_PARTICIPLE = re.compile(r"[a-z]*ge[a-z]{3,}(?:t|d|en)")
_ENDS = re.compile(r" [.?](?= |$)")
_SAYS = re.compile(r"[^\W_]")
_LONGEST = 2000  # characters; no appreciation is longer, and of a longer text this much is read
_ENOUGH = 3  # words of content that make a sentence about something; one is enough for an example


def praise(text: str) -> Praise:
    """Whether an appreciation is concrete and whole, vague, or taken back."""
    form = standard(text[:_LONGEST])
    return _weighed(form, _ruled(form))


def remark(text: str) -> Remark | None:
    """The one thing that could make this appreciation land better; None when it is good as it stands."""
    form = standard(text[:_LONGEST])
    ruled = _ruled(form)
    seen = _weighed(form, ruled)
    if seen is not Praise.TAKEN_BACK:
        return Remark.VAGUE if seen is Praise.VAGUE else None
    return Remark.STING if ruled in (None, Remark.VAGUE) else ruled


def _weighed(form: str, ruled: Remark | None) -> Praise:
    """What the signs say and what the words lean to, together."""
    said = Praise.WHOLE if ruled is None else Praise.VAGUE if ruled is Remark.VAGUE else Praise.TAKEN_BACK
    return weighed(table("waardering"), form, said)


def _ruled(form: str) -> Remark | None:
    """What the signs say."""
    if any(_tails(form)):
        return Remark.BUT_TAIL
    if _in(COMPARES, form):
        return Remark.COMPARISON
    if _in(REQUESTS, form):
        return Remark.REQUEST
    if _in(STINGS, form) or _in(FAULTS, form):
        return Remark.STING
    return Remark.VAGUE if _vague(form) else None


def without_tail(text: str) -> str:
    """The text with every tail that takes the appreciation back cut off, up to the end of its sentence.

    A text that is nothing but a tail, or that has none, comes back as it was.
    """
    while True:
        reading = read(text)
        kept = text
        for start, end in reversed(list(_tails(reading.form))):
            begin, _ = reading.place(start, start + 1)
            last = reading.place(end - 1, end)[1]  # of the last word of the tail
            kept = _joined(kept[:begin].rstrip(" \t\r\n,;:-–—("), kept[last:].strip())
        if not words(kept) or len(kept) >= len(text):
            return text
        text = kept


def _joined(before: str, after: str) -> str:
    """Both sides of the cut with one mark between them; what is no mark and no word goes with the tail."""
    mark = after[:1] if after[:1] in (".", "!", "\n") else ""
    rest = after.lstrip(".!?… ") if _SAYS.search(after) else ""
    if before[-1:] in (".", "!", "?", "…"):
        mark = ""
    return f"{before}{mark} {rest}".strip()


def _tails(form: str) -> Iterator[tuple[int, int]]:
    """The first tail of each sentence, with the end of its sentence. A text does not begin with one."""
    start = 0
    for end in [*(mark.start() for mark in _ENDS.finditer(form)), len(form)]:
        sentence = form[start:end]
        found = [start + at for at in _tails_of(sentence) if start + at > 0]
        if found:
            yield min(found), end
        start = end + 3  # a space, the mark, a space


def _tails_of(sentence: str) -> Iterator[int]:
    for _, place in TAILS.found(sentence):
        yield place[0]
    for _, place in FAULTS.found(sentence):
        yield sentence.rfind(f" {COMMA} ", 0, place[0]) + 3 if f" {COMMA} " in sentence[: place[0]] else 0
    for rule in CONCEDES:
        if (place_of := rule.search(sentence)) and HARD.isdisjoint(words(sentence[place_of[0] :])):
            yield place_of[0]
    for rule in TURNS:
        if (place_of := rule.search(sentence)) and not _still(sentence, place_of[0]):
            yield place_of[0]


def _still(sentence: str, at: int) -> bool:
    """Whether the "but" at this place turns towards the good, or turns nothing."""
    left, right = words(sentence[:at]), words(sentence[at:])
    if (left and left[-1] in _BEFORE_MAAR) or ("ook" in right[1:5] and "alleen" in left):
        return True
    if not PRAISE.isdisjoint(left):
        return False
    hard = not (HARD | _DENIALS).isdisjoint(left) or "toch" in right[1:8]
    return hard and any(sign.stands_in(" ".join(right[1:6])) for sign in _STILL)


def _vague(form: str) -> bool:
    """Whether no act and no example is left when the vague phrases are gone."""
    example = _in(EXAMPLES, form)
    for rule in VAGUE:
        form = rule.without(form)
    said = words(form)
    content = [word for word in said if word not in NO_CONTENT]
    done = not _PERFECT.isdisjoint(said) and any(_PARTICIPLE.fullmatch(word) for word in content)
    return len(content) < (1 if example or done else _ENOUGH)


def _in(signs: Index, form: str) -> bool:
    return next(signs.found(form), None) is not None
