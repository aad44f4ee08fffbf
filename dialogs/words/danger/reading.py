"""What the rules of danger read: a text in standard form, mended, without idioms, a piece at a time.

Theory of operation. A text is brought to standard form; a word that runs into the next (*meerleven*) is
parted and a slip in a long telling word (*zelfmoodr*) is mended. A long text is read in pieces that
overlap, and a piece that was read already is not read again, so the time stays bound by what is new in it.
From each piece the idioms are cut. A piece remembers where each of its words stood, so that a sign can be
quoted.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from dialogs.words.danger import acts, innocent, people
from dialogs.words.normal import COMMA, QUESTION, STOP, one_slip, standard
from dialogs.words.rules import Index, Rules

PIECE, STEP = 60, 40
"""Words in a piece of a long sentence, and between the starts of two, so that few things are torn apart."""

# Words that run into each other, parted when the whole holds one of those that tell.
_PARTED = frozenset(
    "ik je ze hij me mij haar hem we wil wou wilde wilt zou wel niet nooit geen meer er zijn was ben heb"
    " heeft had dood leven slaat sloeg sla geslagen geschopt echt nu maar zelfmoord wakker worden te om"
    " kan bang van voor mijn vrouw man mezelf iets aandoen een einde eind aan het k dat".split()
)
_TELL_A_RUN = "leven dood slaat sloeg geslagen zelfmoord wakker mezelf geschopt nietmeer".split()
_LONGEST_RUN = 40

_TELLING = frozenset(
    "zelfmoord zelfmoordgedachten zelfdoding suicidaal suicidale geslagen geschopt gestompt gewurgd"
    " vermoorden vermoord mishandeld mishandelt verkracht bedreigd bedreigt afscheidsbrief opgesloten"
    " afgepakt toestemming paspoort bankkaart tracker gecontroleerd controleert".split()
)
# Words of their own, a letter away from a telling one.
_OWN = frozenset(
    "gedreigd dreigde geslapen geslaagd geslaagde verwoorden vermoorde vermoeden bedreigde bedreigen"
    " gestopt geklopt geschept mishandelde verkocht verkrachte geslopen tracker trackers gestampt geschokt"
    " verkrachtte controleer controleerde controleren bankkaarten paspoorten afgepakte opgeslagen"
    " geschopte verslagen ontslagen bedreiging afgezakt afgepikt afgeplakt vermoordt vermoordde".split()
)
_FIRST_PERSON = """
    spring hang rij schop duw maak durf wurg vermoord mep stop gooi smijt lees check volg speel stap loop snij
    haat verlang overweeg pleeg sluit controleer stompte schopte duwde gooide gaf verloor mag blijf leef
"""
# As it is typed = as a rule of danger reads it; more than `normal.standard` knows.
_TYPED = """
    der=er nimmer=niet_meer zelfmoordt=zelfmoord slage=slaan slaagt=slaat nen=een ne=een n=een unne=een den=de
    zichzelve=zichzelf mezelve=mezelf vrouwke=vrouw sloegt=sloeg vertelle=vertellen leve=leven doodga=dood_ga
    doodgaat=dood_gaat vanacht=vannacht aant=aan_het int=in_het
"""
_CHAT = {f"k{verb}": ("ik", verb) for verb in _FIRST_PERSON.split()} | {
    typed: tuple(said.split("_")) for typed, said in (pair.split("=") for pair in _TYPED.split())
}


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that are read together. `origin`: for each its place among the words of the standard form."""

    form: str
    origin: tuple[int, ...]


# Rules, weights and quotations read the same pieces.
@lru_cache(maxsize=8)
def pieces(text: str) -> tuple[Piece, ...]:
    """The sentences of a text, long ones in parts that overlap; each different one once."""
    return tuple(_pieces(text))


def _pieces(text: str) -> Iterator[Piece]:
    read: set[str] = set()
    standing = standard(text).split(" ")
    start = 0
    for place, token in enumerate([*standing, STOP]):
        if token not in (STOP, QUESTION):
            continue
        sentence, first = standing[start:place], start
        start = place + 1
        if (whole := " ".join(sentence)) and whole not in read:
            read.add(whole)
            yield from _parts(sentence, first, read)


def _parts(sentence: list[str], first: int, read: set[str]) -> Iterator[Piece]:
    """The parts of a sentence that were not read before. `first`: the place of its first word."""
    mended = [(word, place) for place, token in enumerate(sentence, first) for word in _mended(token)]
    for start in range(0, max(len(mended) - PIECE, 0) + STEP, STEP):
        part = mended[start : start + PIECE]
        form = " ".join(word for word, _ in part)
        if len(mended) <= PIECE or form not in read:
            read.add(form)
            yield _without_innocent(form, [place for _, place in part])


def _mended(token: str) -> tuple[str, ...]:
    if token in _CHAT:
        return _CHAT[token]
    if len(token) > 6 and token not in _OWN and token not in _TELLING:
        if len(token) <= _LONGEST_RUN and any(word in token for word in _TELL_A_RUN):
            return _parted(token) or (token,)
        for word in _near().get(token[:3], ()) + _near().get(token[-3:], ()):
            if one_slip(token, word):
                return (word,)
    return (token,)


@cache
def _near() -> dict[str, tuple[str, ...]]:
    """The telling words by their first and last three letters: a slip leaves one of the two whole."""
    near: dict[str, tuple[str, ...]] = {}
    for word in _TELLING:
        for key in {word[:3], word[-3:]}:
            near[key] = (*near.get(key, ()), word)
    return near


def _parted(token: str) -> tuple[str, ...]:
    """The words that a run of letters is made of; none when something is left over."""
    ways: list[tuple[str, ...] | None] = [()] + [None] * len(token)
    for end in range(1, len(token) + 1):
        for start in range(max(end - 9, 0), end):
            before = ways[start]
            if before is not None and token[start:end] in _PARTED:
                ways[end] = (*before, token[start:end])
                break
    return ways[-1] or ()


def _without_innocent(form: str, origin: list[int]) -> Piece:
    """The form with what is innocent taken out, one place after another, until nothing of it is left."""
    softened, idioms, frames = _innocent()
    for index, mark in ((softened, ""), (idioms, COMMA)):
        for _, sign in index.worth_trying(form):
            while span := sign.search(form):
                form, origin = _cut(form, origin, span, mark)
    for _, sign in frames.worth_trying(form):
        while span := sign.search(form):
            form, origin = _cut(form, origin, (0, _told(form, span)), COMMA)
    return Piece(form, tuple(origin))


def _cut(form: str, origin: list[int], span: tuple[int, int], mark: str) -> tuple[str, list[int]]:
    first, after = form.count(" ", 0, span[0] + 1), form.count(" ", 0, span[1]) + 1
    tokens = form.split()
    between = [mark] if mark else []
    kept = [*tokens[:first], *between, *tokens[after:]]
    return " ".join(kept), [*origin[:first], *origin[first : first + len(between)], *origin[after:]]


def _told(form: str, span: tuple[int, int]) -> int:
    """How far the sentence tells of what a frame at a place is about: to its end, or a *maar* after that."""
    but = form.find(" maar ", span[1])
    return but if but >= 0 else len(form)


@cache
def _innocent() -> tuple[Index, Index, Index]:
    parts = {**people.PEOPLE, **acts.ACTS, **innocent.PARTS}
    softened, idioms, frames = (
        Index(Rules(block, parts)) for block in (innocent.NOT_DENIED, innocent.IDIOMS, innocent.FRAMES)
    )
    return softened, idioms, frames
