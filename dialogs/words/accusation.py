"""Does a text accuse the other? (the rules of the weekly talk, method A5)

Theory of operation. A question is no accusation, unless it only looks like one ("can't you ever"). A sentence
that opens with an own feeling, wish or need is an I-message, whatever it says about the other afterwards,
unless its "I feel" hides a judgement ("I feel that you"). What is left accuses when it blames "you", tells
"you" what to do, generalises, or calls names. Praise in the same clause clears it. Dangerous words are none
of its business: reports of harm go to `danger` first.

First version: a suggestion follows, never a refusal.
"""

from __future__ import annotations

from dialogs.words.normal import QUESTION, sentences, standard
from dialogs.words.phrase import any_stands_in, phrases

_PARTS = {
    "YOU": "je|jij|jullie|u",
    "EVER": "altijd|nooit|steeds|telkens|weer|constant|voortdurend|eeuwig|elke_keer|iedere_keer|de_hele_tijd",
    "NOT": "niet|geen|niks|niets|nooit|niemand|nauwelijks|amper|niet_eens",
    "BAD": "egoist|egoistisch|lui|hypocriet|koppig|koud|kil|kinderachtig|onmogelijk|onbetrouwbaar|respectloos"
    "|gemeen|oneerlijk|onredelijk|ongevoelig|onvolwassen|asociaal|ondankbaar|bazig|jaloers|te_laat|degene"
    "|schuldig|fout|verkeerd|vervelend|irritant|lastig|dom|gek|zielig|slordig|zeur|zeurpiet|leugenaar"
    "|loser|net_je_moeder|overgevoelig|dramatisch|afstandelijk|saai|vermoeiend|hard|bot|grof|laf|ziek",
    "BEING": "bent|doet|was|deed|reageert",
    "GOOD": "lief|fijn|blij|leuk|lachen|klaar|gezellig|zorgzaam|knap|mooi|helpt|hielp|steunt|dankbaar"
    "|waardeer|goed|graag|bedankt|dank|trots|top|super|gelukkig|geduldig|genoten|heerlijk|houden_van|hou_van|houd_van|tof"
    "|prachtig|sterk|geniet",
}
_OWN = phrases(
    """
    ^^ ik voel|voelde|mis|miste|schrok|hoop|baal|baalde|word|werd|raak|raakte|wens|verlang|geniet|twijfel|mis
    ^^ ik ben|was|had|heb|zou|wil|wilde|wou|merk|merkte|kan|kon|hou|krijg|kreeg|maak|weet|snap|durf|zie
    ^^ ik vind|vond het
    ^^ ik heb ..3 nodig
    ^^ het doet|deed|raakt|raakte|kwetst|kwetste|maakt|maakte me|mij|pijn
    ^^ mij|me doet|deed|raakt
    ^^ voor mij
    ^^ sorry
    ^^ het spijt
    """,
    _PARTS,
)
_HIDDEN = phrases(
    """
    ik vind|vond dat YOU
    ik vind|vond YOU ..2 BAD
    ik vind|vond het ..2 van YOU|jou
    ik denk|geloof|vermoed dat YOU ..3 NOT|EVER|BAD
    ik voel|voelde dat|alsof YOU
    ik heb|had|krijg het gevoel dat YOU
    ik heb|had|krijg het idee dat YOU
    ik word|werd gek|ziek|moe van YOU|jou
    ik ben|was jou|jouw ~ beu|zat|kotsbeu
    ik wil|wou dat YOU ..6 stopt|ophoudt|luistert
    ik erger me aan YOU|jou
    """,
    _PARTS,
)
_BLAME = phrases(
    """
    YOU moet|moest|moeten|hoort !weten|van|nog|ook|niet_denken
    moet|moest YOU ..2 altijd|weer|nou|nu|eens|toch|zo|maar
    YOU had|hadden ..3 moeten|kunnen
    YOU ..3 EVER
    EVER ..2 YOU
    ^als|wanneer|hoeft|mag YOU !hoeft|mag ..4 NOT
    NOT ..3 YOU
    denk|luister|kijk|help|doe|snap|begrijp|hoor|zie jij ..2 NOT
    YOU BEING ..3 BAD
    YOU snapt|begrijpt|weet|doet er|dat? ..2 NOT|bal
    YOU hebt|geeft ..2 weinig|nauwelijks|amper
    YOU denkt|dacht ..1 alleen
    YOU denkt ..2 aan jezelf
    YOU wil|wilt ..2 gelijk
    YOU begint|begon ..2 ruzie|weer|te
    YOU laat|liet|laten|lieten me|mij|ons
    YOU negeert|negeerde|kleineert|liegt|loog|overdrijft|bedriegt|bedroog|zeurt|zaagt|schreeuwt|roept
    YOU weet ..1 beter
    YOU verpest|verpestte|verknalt
    YOU maakt|maakte me|mij|alles|ons ..2 gek|kapot|kwaad|boos|belachelijk|zot
    door jou|jouw
    jouw schuld|fout
    aan jou|u ligt
    ligt ..2 aan jou|u
    typisch jij|iets_voor_jou
    met jou is|kan|valt ..3 NOT
    jij ook altijd
    jouw eeuwige|gezeur|gezaag|gedoe|humeur
    """,
    _PARTS,
)
_COMMAND = phrases(
    """
    ^^ zit|doe|wees|gedraag ..1 niet|eens|nou|toch|normaal|zo|je
    ^^ hou|houd ..1 op|eens|toch|je_mond
    ^^ stop eens|nou|toch|met|daarmee
    ^^ luister|kijk|denk|help|leg|zeg|kom|ga eens|nou|toch|gewoon|dan
    ^^ laat me ..2 met_rust
    """,
    _PARTS,
)
_ONLY_LOOKS_LIKE_A_QUESTION = phrases(
    """
    kun|kan|wil|moet YOU ..2 nooit|nou_nooit|niet_eens|nou_echt|weer
    waarom ..3 YOU ..3 EVER|NOT
    waarom YOU ..3 EVER|NOT
    wanneer ga|leer YOU ..2 eens|eindelijk
    hoe vaak moet|heb
    wat is er mis met YOU|jou
    denk je soms|nou|echt
    ben je nu|nou|weer|gek
    """,
    _PARTS,
)
_PRAISE = phrases("GOOD", _PARTS)
_DENIAL = phrases("NOT", _PARTS)


def accuses(text: str) -> bool:
    """Whether any sentence of `text` reads as an accusation of the other."""
    return any(_accuses(sentence) for sentence in sentences(standard(text)))


def _accuses(sentence: str) -> bool:
    if sentence.endswith(QUESTION):
        return any_stands_in(_ONLY_LOOKS_LIKE_A_QUESTION, sentence)
    if any_stands_in(_PRAISE, sentence) and not any_stands_in(_DENIAL, sentence):
        return False
    if any_stands_in(_HIDDEN, sentence):
        return True
    if any(place and place[0] == 0 for place in (sign.search(sentence) for sign in _OWN)):
        return False
    return any_stands_in((*_BLAME, *_COMMAND), sentence)
