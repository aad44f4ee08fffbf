"""One normal form of chat text; every rule in this package reads it.

Theory of operation. A text is cut into words and marks by one expression (`_TOKEN`); everything else
(emoji, symbols, white space) only separates. A word is folded: compatibility forms and accents go, case
goes, apostrophes and zero-width joiners inside it go, and a letter typed three times or more is brought
back to what Dutch spelling allows in that place. A run of punctuation becomes one mark: a question mark, a
full stop (also for a line break) or a comma (for anything that only divides). The normal form is those
tokens with single spaces between them, so a rule can count words, and a gap of words never jumps a mark.

`standard` goes one step further and reads common chat and Flemish spellings as standard Dutch, so that a
rule is written once. `Reading` is the same form, and remembers where each word stood in the original.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate

# Inside a word these vanish: apostrophes of all sorts, combining accents, soft hyphen, zero-width
# characters and the selector that turns a digit into a key cap.
_INSIDE = "'’‘`´ʼ′\u00ad\u0300-\u036f\u200b-\u200f\u2060\ufe0f\ufeff"
_DIVIDERS = r""".,;:!?…()\[\]"“”„«»–—\n\r"""
_TOKEN = re.compile(
    rf"\w+(?:(?:[{_INSIDE}]+|(?<=\d)[.:,](?=\d))\w+)*"  # a time or a decimal stays one word
    rf"|[{_DIVIDERS}][\s{_DIVIDERS}]*"
    rf"|(?<=\s)-+(?=\s)"
)
_STRETCHED = re.compile(r"([^\W\d_])\1\1+")

COMMA, STOP, QUESTION = ",", ".", "?"
"""The three marks. Every other token of a normal form is a word."""

FIRST, LAST = 2700, 1500
"""Characters that are read of a long text. Together more than a message on Telegram holds (4096)."""

_FIRST_PERSON = """
    ben heb ga zal zou wil wou zie zit voel vind mis kan moet weet denk was had doe sla hoop vond voelde
    krijg word hou snap trek dacht kon ging sloeg waardeer leg bel breng kook zet stuur vraag haal neem
    geef laat kom
"""
# As it is typed = as a rule reads it; a low line stands for a space.
_TYPED = """
    k=ik ek=ik ikke=ik ge=je gij=jij gy=jij jy=jij uw=jouw jouwe=jouw em=hem ie=hij hy=hij zy=zij my=mij
    mn=mijn myn=mijn mijne=mijn zn=zijn zijne=zijn dr=haar
    t=het tis=het_is twas=het_was ist=is_het kziet=ik_zie_het hebde=heb_je zijde=ben_je kunde=kun_je
    hadt=had waart=was zoudt=zou moogt=mag zoude=zou_je zulde=zul_je komde=kom_je hedde=heb_je
    nen=een das=dat_is nix=niks tuurlijk=natuurlijk keb=ik_heb egt=echt ech=echt
    moete=moet_je gade=ga_je doede=doe_je wete=weet_je zijt=bent ebt=hebt eb=heb
    nie=niet ni=niet nit=niet neit=niet nimeer=niet_meer niemeer=niet_meer nemeer=niet_meer neen=nee
    da=dat wa=wat omda=omdat mr=maar mss=misschien wnr=wanneer gwn=gewoon altyd=altijd altij=altijd
    ff=even effe=even effen=even efkes=even oke=ok okay=ok okee=ok dankje=dank_je dankjewel=dank_je
    kinders=kinderen doot=dood zelfmoort=zelfmoord slaad=slaat slaadt=slaat geslage=geslagen
    vermoort=vermoordt savonds=s_avonds smiddags=s_middags smorgens=s_morgens sochtends=s_ochtends
    snachts=s_nachts
"""
_SPELLINGS = {f"k{verb}": f"ik {verb}" for verb in _FIRST_PERSON.split()} | {
    typed: said.replace("_", " ") for typed, said in (pair.split("=") for pair in _TYPED.split())
}


# One turn asks for the same few forms again and again; what is kept is gone a few texts later.
@lru_cache(maxsize=8)
def normal(text: str) -> str:
    """The normal form of `text`. normal(normal(x)) == normal(x); never raises."""
    return " ".join([token for _, token in _folded(_TOKEN.findall(_apart(text)))])


@lru_cache(maxsize=8)
def standard(text: str) -> str:
    """The normal form with chat and Flemish spellings read as standard Dutch. Idempotent, like `normal`."""
    return " ".join([_SPELLINGS.get(token, token) for token in normal(text).split(" ")])


def ends(text: str, first: int = FIRST, last: int = LAST) -> str:
    """Of a text longer than that its first and its last characters, whole words with a line between.

    What stands in the middle is not read: that bounds the time that any text takes.
    """
    if len(text) <= first + last:
        return text
    head, tail = text[:first], text[-last:]
    return f"{head.rpartition(' ')[0] or head}\n{tail.partition(' ')[2] or tail}"


def words(text: str) -> list[str]:
    """The words of the normal form, without the marks."""
    return [token for token in normal(text).split() if token not in (COMMA, STOP, QUESTION)]


def sentences(form: str) -> list[str]:
    """The sentences of a normal form; one that asks keeps its question mark."""
    return [part.strip(" ,") for part in form.replace("?", "?.").split(".") if part.strip(" ,")]


def one_slip(a: str, b: str) -> bool:
    """Whether two different words are one typing error apart: one letter more, less, wrong or swapped."""
    if a == b or abs(len(a) - len(b)) > 1:
        return False
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    rest_a, rest_b = a[start:], b[start:]
    if len(a) != len(b):
        return rest_a[1:] == rest_b or rest_a == rest_b[1:]
    return rest_a[1:] == rest_b[1:] or (rest_a[1::-1] == rest_b[:2] and rest_a[2:] == rest_b[2:])


@dataclass(frozen=True, slots=True)
class Reading:
    """A text in standard form together with the places in the original that it came from."""

    form: str
    _text: str = field(repr=False)
    _starts: tuple[int, ...] = field(repr=False)  # of each token in the form
    _places: tuple[tuple[int, int], ...] = field(repr=False)  # of the same token in the original

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where form[start:end] stood in the original text, whole words at a time."""
        first = max(bisect_right(self._starts, start) - 1, 0)
        last = max(bisect_right(self._starts, end - 1) - 1, first)
        return self._places[first][0], self._places[last][1]

    def typed(self, start: int, end: int) -> str:
        """form[start:end] as the person typed it."""
        begin, stop = self.place(start, end)
        return self._text[begin:stop]

    def words_typed(self, spans: Iterable[tuple[int, int]]) -> tuple[str, ...]:
        """From the first word of each span to its last, counted from 0, as the person typed them."""
        ends = list(accumulate((len(word) + 1 for word in self.form.split(" ")), initial=0))
        return tuple(self.typed(ends[first], ends[last + 1] - 1) for first, last in spans)


def read(text: str) -> Reading:
    """As `standard`, with the places kept: slower, for rules that quote or cut the original."""
    found = list(_TOKEN.finditer(_apart(text)))
    parts: list[str] = []
    starts: list[int] = []
    places: list[tuple[int, int]] = []
    at = 0
    for index, token in _folded([match[0] for match in found]):
        part = _SPELLINGS.get(token, token)
        parts.append(part)
        starts.append(at)
        places.append(found[index].span())
        at += len(part) + 1
    return Reading(" ".join(parts), text, tuple(starts), tuple(places))


def _apart(text: str) -> str:
    return text.replace("_", " ")  # a low line is no letter, as in _this_


def _folded(raw_tokens: list[str]) -> list[tuple[int, str]]:
    """The folded tokens with the index of the raw one; no mark at the start, no two marks in a row."""
    kept: list[tuple[int, str]] = []
    stretched = _STRETCHED.search(" ".join(raw_tokens).lower()) is not None  # seldom: pay for it only then
    for index, raw in enumerate(raw_tokens):
        if raw.isascii() and raw.isalnum():
            kept.append((index, _relax(raw.lower()) if stretched else raw.lower()))
        elif raw[0].isalnum():
            if word := _fold(raw):
                kept.append((index, word))
        elif kept:
            mark = _mark(raw)
            before = kept[-1][1]
            if before not in (COMMA, STOP, QUESTION):
                kept.append((index, mark))
            elif mark == QUESTION or before == COMMA:
                kept[-1] = (kept[-1][0], mark)
    if kept and kept[-1][1] in (COMMA, STOP):
        kept.pop()
    return kept


def _relax(word: str) -> str:
    return _STRETCHED.sub(_shorten, word)


def _shorten(match: re.Match[str]) -> str:
    """A stretched letter as Dutch would spell it there: at the end of a word single, but ee; else double."""
    at_end = match.end() == len(match.string)
    return match[1] if at_end and match[1] != "e" else match[1] * 2


def _fold(raw: str) -> str:
    """One word of the text in normal form; empty when nothing of it is a letter or a digit."""
    parts = re.split(r"(?<=\d)([.:,])(?=\d)", raw)
    return "".join(part if part in ".:," else _plain(part) for part in parts)


def _plain(word: str) -> str:
    # Folding case can bring an accent back, and dropping an accent a capital: twice settles both.
    for _ in range(2):
        word = "".join(filter(str.isalnum, unicodedata.normalize("NFKD", word.casefold())))
    return _relax(word)


def _mark(run: str) -> str:
    if QUESTION in run:
        return QUESTION
    return STOP if any(mark in run for mark in ".!…\n\r") else COMMA
