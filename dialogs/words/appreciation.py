"""An appreciation: is it concrete, and is it left whole (method B2)?

Theory of operation. What spoils an appreciation comes first: a tail that takes it back ("but", "only",
"pity that"), a comparison with someone else, a request in disguise. Then what makes it thin: no act, no
quality with an example. A concession that makes the act greater ("you were tired but you came") takes nothing
back. Whether it is concrete is read leniently, by what is left when vague phrases are taken out: an unjust
remark on a kind sentence costs more than a vague one let through.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from dialogs.words.normal import QUESTION, STOP, read, standard, words
from dialogs.words.phrase import phrases


class Remark(StrEnum):
    """What could make an appreciation land better, the most spoiling first."""

    BUT_TAIL = "but-tail"
    COMPARISON = "comparison"
    REQUEST = "request"
    VAGUE = "vague"


_PARTS = {
    "OTHERS": "mijn_ex|mijn_moeder|mijn_zus|mijn_vriendin|mijn_vorige|mijn_collega|mijn_collegas|andere"
    "|anderen|vrouwen|mannen|je_zus|je_moeder|je_vriendinnen|de_meeste|de_rest|vroeger|haar|hem|de_buurvrouw|iedereen",
    "GOOD": "lief|liefste|mooi|knap|leuk|top|geweldig|fantastisch|super|slim|grappig|sterk|zorgzaam|zacht"
    "|warm|vrolijk|attent|geduldig|eerlijk|behulpzaam|goed|fijn|sexy|prachtig|bijzonder|perfect|tof|cool"
    "|wijs|zalig|schattig|gezellig|positief|hardwerkend|betrouwbaar|rustig|intelligent|alles|de_beste"
    "|de_liefste|er",
    "GOOD_E": "lieve|mooie|knappe|leuke|geweldige|fantastische|slimme|sterke|zorgzame|warme|goede|goeie|fijne"
    "|toffe|prachtige|bijzondere|super|top|beste|liefste|mooiste|leukste|fijnste",
    "SOMEONE": "vrouw|man|mens|schat|partner|moeder|vader|mama|papa|vriendin|vriend|engel|topper|held|lief"
    "|madam",
    "ACT": "toch|bleef|ging|kwam|hielp|deed|nam|maakte|luisterde|stond|zorgde|vond|bracht|hebt|heb|kookte|wou"
    "|wilde",
}
_TURNS = phrases("maar !een|een_paar|liefst|even|liefst_wel", _PARTS)
_CONCEDES = phrases(
    """
    ook_al|hoewel|alhoewel
    ^^ al is|ben|doe|was|had|maakt|maak|vind|heb|zou|mag|kan|moet|moest|waren
    """,
    _PARTS,
)
_TAKES_BACK = phrases(
    """
    ^^ alleen
    alleen jammer|wat|te|zou_ik|iets
    wel jammer|duur|laat
    wel wat|een_beetje jammer|laat|duur|zout|zuinig
    jammer dat|genoeg|alleen|van
    helaas|behalve|tenminste|echter|eindelijk
    ^^ nu nog|alleen
    had je maar|dat|het
    was het maar
    als je maar|zo_doorgaat|wilt|wil
    zie je wel
    voor een keer|verandering
    voor de verandering
    zolang je
    werd|wordt ook? wel? tijd
    """,
    _PARTS,
)
_BEFORE_MAAR = frozenset("alleen zeg doe ga kom nog kan mag blijf toe was had".split())
_HARD = frozenset(
    """
    moe doodmoe uitgeput kapot ziek druk drukke zwaar zware laat lang lange moeilijk bang eng spannend
    gestrest boos verdrietig vol volle stress griep hoofdpijn zin geen nerveus
    """.split()
)  # hard for the other: doing it all the same makes it greater
_PRAISE = frozenset(
    "fijn top bedankt dank lief mooi knap lekker waardeer blij tof leuk goed merci super".split()
)
_STILL = phrases("ACT", _PARTS)

_COMPARES = phrases(
    """
    beter|liever|mooier|leuker|knapper|slimmer|meer|anders|lekkerder|pittiger dan OTHERS
    niet zoals|gelijk OTHERS
    zoals OTHERS nooit|niet
    in tegenstelling tot
    in vergelijking met
    vergeleken met|bij
    dat zie|vind|kom ik|je niet|zelden|nooit ..2 OTHERS
    niet|zelden vaak? bij|van OTHERS
    OTHERS ..1 nog langer|beter|mooier|leuker
    voor een vrouw|man
    """,
    _PARTS,
)
_REQUESTS = phrases(
    """
    kun|kan|zou|wil je dat|het|dit? ..4 vaker|ook|weer|nog|eens|vanavond|morgen|voortaan
    ik hoop dat je ..3 blijft|gaat|doet|kunt|vaker|volhoudt|weer|ook
    hopelijk doe|blijf|ga|kun|wil
    doe dat|het|dit ..1 vaker|meer|eens
    mag|mocht|moet|zou ..2 vaker
    volgende keer
    ik wou|wil|zou_willen dat je
    hou|houd dat|het? ..2 vol
    """,
    _PARTS,
)
_VAGUE = phrases(
    """
    je|jij bent|was ..3 GOOD
    wat|zo? ben|bent je|jij ..2 GOOD
    GOOD ben|bent je|jij
    je|jij bent ..2 een|mijn ..3 SOMEONE
    een ..1 GOOD_E SOMEONE
    je|jij bent mijn leven|wereld|alles
    ik? hou|houd|hield ..1 van je|jou
    love you
    GOOD_E SOMEONE ooit|ter_wereld|van_de_wereld|die_er_is
    bedankt|dank|merci je? voor de|je|jouw|alle? hulp|alles|steun|liefde|zorgen|moeite
    voor alles ..3 doet
    goed|knap|mooi|fantastisch|super|top|prachtig|sterk|lekker gedaan|bezig|werk|gewerkt
    wat voor? GOOD_E ..1 heb je|jij
    je|jij hebt ..2 GOOD_E ogen|glimlach|haar|lach|lichaam|benen|karakter|hart
    dat|omdat je|jij bestaat
    dat|omdat je|jij er|zo_lief ..1 bent|altijd
    dat je|jij mijn vrouw|man|partner bent
    dat je|jij van me houdt
    hoe je|jij bent|doet
    je|jij maakt me|mij|mijn|ons ..3 blij|gelukkig|compleet|wereld|leven
    ik ben ..2 blij|gelukkig|trots met|op je|jou
    blij dat ik je|jou heb
    je|jij doet ..2 veel|alles|zoveel ..2 voor me|mij|ons
    je|jij betekent ..3 voor me|mij
    """,
    _PARTS,
)
_EXAMPLE = phrases(
    """
    dat|hoe|omdat|doordat|toen|als|wanneer|terwijl|waarop je|jij|u
    toen ik|we|de|het|mijn|ons|onze
    zodat|waardoor|daardoor|vanochtend|vanmorgen|gisteren|gisteravond|vanmiddag|daarnet|laatst|vorige|vannacht
    door jouw|je
    """,
    _PARTS,
)
_NO_CONTENT = frozenset(
    "en ook echt heel zo wel waar de het een je jij ik ben bent met voor mij me jou ooit schat".split()
)
_NO_CONTENT |= frozenset(_PARTS["GOOD"].split("|")) | frozenset(_PARTS["GOOD_E"].split("|"))
_ENOUGH = 3  # words of content that make a sentence about something


def remark(text: str) -> Remark | None:
    """The one thing that could make this appreciation land better; None when it is good as it stands."""
    form = standard(text)
    if _tail(form) is not None:
        return Remark.BUT_TAIL
    if any(sign.stands_in(form) for sign in _COMPARES):
        return Remark.COMPARISON
    if any(sign.stands_in(form) for sign in _REQUESTS):
        return Remark.REQUEST
    return Remark.VAGUE if _vague(form) else None


def without_tail(text: str) -> str:
    """The text with every tail that takes the appreciation back cut off, up to the end of its sentence.

    A text that is nothing but a tail, or that has none, comes back as it was.
    """
    while True:
        reading = read(text)
        start = _tail(reading.form)
        if start is None:
            return text
        begin, _ = reading.place(start, start + 1)
        end = _end_of_sentence(reading.form, start)
        last = reading.place(end - 1, end)[1]  # of the last word of the tail
        kept = _joined(text[:begin].rstrip(" \t\r\n,;:-–—("), text[last:].strip())
        if not words(kept) or len(kept) >= len(text):
            return text
        text = kept


def _joined(before: str, after: str) -> str:
    """Both sides of the cut with one mark between them; what is no mark and no word goes with the tail."""
    mark = after[:1] if after[:1] in (".", "!", "\n") else ""
    rest = after.lstrip(".!?… ") if words(after) else ""
    if before[-1:] in (".", "!", "?", "…"):
        mark = ""
    return f"{before}{mark} {rest}".strip()


def _tail(form: str) -> int | None:
    """Where the first tail begins in the form; a text does not begin with one."""
    found = [at for at in _tails(form) if at > 0]
    return min(found) if found else None


def _tails(form: str) -> Iterator[int]:
    for sign in _TAKES_BACK:
        if place := sign.search(form):
            yield place[0]
    for sign in _CONCEDES:
        if (place := sign.search(form)) and _HARD.isdisjoint(_sentence(form, place[0])[1]):
            yield place[0]
    for sign in _TURNS:
        if (place := sign.search(form)) and not _still(form, place[0]):
            yield place[0]


def _still(form: str, at: int) -> bool:
    """Whether the "but" at this place turns towards the good, or turns nothing."""
    left, right = _sentence(form, at)
    if (left and left[-1] in _BEFORE_MAAR) or ("ook" in right[1:5] and "alleen" in left):
        return True
    hard = not _HARD.isdisjoint(left) and _PRAISE.isdisjoint(left)
    return hard and any(sign.stands_in(" ".join(right[1:6])) for sign in _STILL)


def _sentence(form: str, at: int) -> tuple[list[str], list[str]]:
    """The words of the sentence before and from this place."""
    start = max(form.rfind(f" {mark} ", 0, at) for mark in (STOP, QUESTION))
    return words(form[max(start, 0) : at]), words(form[at : _end_of_sentence(form, at)])


def _end_of_sentence(form: str, at: int) -> int:
    """Where the mark stands that ends the sentence, or the length of the form."""
    ends = [place + 1 for mark in (STOP, QUESTION) if (place := f"{form} ".find(f" {mark} ", at)) >= 0]
    return min(ends, default=len(form))


def _vague(form: str) -> bool:
    """Whether no act and no example is left when the vague phrases are gone."""
    for sign in _VAGUE:
        form = sign.without(form)
    if any(sign.stands_in(form) for sign in _EXAMPLE):
        return False
    return sum(word not in _NO_CONTENT for word in words(form)) < _ENOUGH
