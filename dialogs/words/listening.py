"""What a reflection does instead of giving back what was heard (the mirror, A1).

Theory of operation. Each fault has its own signs, in the notation of `phrase`. They are tried worst first and
only the first is told: one thing to improve at a time. Contempt and judgement do most harm, then defending
oneself, then solving what was only to be heard (Gottman's order of harm; Gordon's roadblocks to listening);
then the small faults of form. What the partner said is allowed to come back in the reflection, also when it
is about oneself ("you felt alone when I came home late"), so own-side signs look at how a clause begins.

First version: it judges form, not truth. Whether a reflection fits is for the partner to say.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.words.feelings import ANY_FEELING
from dialogs.words.normal import QUESTION, sentences, standard, words
from dialogs.words.phrase import Phrase, phrases


class Fault(StrEnum):
    """What stands between the speaker and being heard."""

    BUT = "but"
    SOLUTION = "solution"
    DEFENCE = "defence"
    JUDGEMENT = "judgement"
    COPY = "copy"
    NO_CHECK = "no-check"
    NO_FEELING = "no-feeling"


_JUDGEMENT = """
    je|jij|u overdrijft
    overdrijf niet|je
    stel je niet ..1 aan
    aansteller|aanstelster|dramaqueen|zeurpiet|hysterisch|belachelijk|onzin|flauwekul|zever|kinderachtig
    doe|doen niet ..1 zo
    niet zo piekeren|zeuren|zuur|moeilijk|gevoelig|dramatisch|negatief|zagen|boos|druk
    je|jij bent|doet ..2 te|zo|over gevoelig|dramatisch|negatief|onredelijk|lastig|zwak|moeilijk|snel
    je|jij bent ..2 overgevoelig|egoistisch|ondankbaar|onredelijk|onmogelijk|paranoia|gek
    valt best|wel|toch|allemaal|nogal ..1 mee
    zo erg is het|dat
    is ..1 niet zo erg
    komt ..2 wel|vanzelf ..1 goed
    zie|ziet je? spoken
    verbeeldt|beeldt ..2 je
    je|jij zoekt ..3 achter|ruzie|problemen
    daar gaan we weer
    begin|begint je|jij? ..1 weer
    waarom ..6 toch|altijd|nou|als|zo_moeilijk|zo_boos
    bespelen|manipuleren|manipuleert|chanteren|chanteert
    jij altijd met
    typisch jij|weer|iets_voor_jou
    altijd hetzelfde
    wees ..1 blij|niet_zo
    ^^ ach|och|pff|tss kom|joh|meisje|schat|nee|dat|je|het|zo?
    moet je jezelf|jou horen
    kijk eens|maar naar jezelf
    jij ook altijd
"""

_DEFENCE = """
    ^^ ik was|had|zat|moest|kon|werk|werkte|deed|bedoelde|bedoel|wilde|zei|dacht|wist|stond|kwam|vergat
    ^^ ik heb ..1 nooit|niet|toch|het_druk|gewoon|alles|ook|je_toch|dat_niet|dat_nooit|gebeld|gewerkt|gezegd
    ^^ ik doe|ben|kan|werk|help|betaal|zorg ..1 toch|nu_eenmaal|gewoon|alles|ook|nooit|er|daar|altijd|al|me
    maar ik was|had|zat|moest|kon|werk|deed|bedoelde|wilde|heb|doe|ben|kan|vind
    dat heb|deed|zei|doe|zeg|wist ik ..1 nooit|niet
    zeg|doe|zei|deed ik niet|nooit|toch_niet
    dat is|was helemaal|gewoon|echt? niet waar|zo|eerlijk|mijn_schuld|mijn_bedoeling
    dat klopt niet|helemaal_niet
    niet mijn schuld|bedoeling|probleem
    mijn schuld niet
    ligt niet aan mij
    kan|kon ik? er|daar ook|toch? niks|niets|niet aan doen
    bedoel|bedoelde ik? het|dat? ..1 niet zo
    nu_eenmaal|nou_eenmaal
    zo ben ik
    jij|je doet|deed|bent|hangt|zit|was|hebt ..1 ook|zelf|hetzelfde|toch_ook
    jij|gij ook|zelf|zeker
    en|wat jij|ik dan
    ik doe|deed ..2 mijn best
    wat moet|had|kan ik ..2 dan
    relax|chill
    moet jij zeggen
    jij zei|zegt zelf
    hoe kom je daar
    ik heb het ook|zelf
    ik ook
    ja ja|dag|hallo ik
"""

_SOFTLY = "dan|eens|gewoon|even|maar|een|het|er|wat|met|toch|vroeger|minder|meer|vaker"
_SOLUTION = """
    ^^ dan|dus|misschien|gewoon? je|jij moet|moest !alles|altijd|steeds|van|zoveel|veel|ook|er_altijd
    je|jij moet|kunt|kan|zou|mag ..1 gewoon|beter|misschien|toch|eens|eerst|maar|moeten
    moet je ..2 gewoon|eens|misschien|maar|toch|niet|beter|even|wat|meer|eerst|dat|het
    kun|kan|zou je ..1 niet|gewoon|beter|eens|misschien|toch
    ^^ ga|bel|neem|vraag|zoek|schrijf|kijk|probeer|stop|maak|praat|zet|slaap|drink ..1 SOFTLY
    ^^ zeg het|er|wat? dan|eens|gewoon|even|toch
    ^^ probeer
    waarom ga|doe|vraag|bel|zeg|neem|zoek|praat je ..3 niet
    ^^ dan ga|gaan|doe|doen|kun|kan|moet|bel|neem|zeg|zal|zullen|kunnen je|jij|we|ik
    zal ik|zullen_we
    ^^ ik zal|ga|beloof|regel|koop|boek|bel|doe_voortaan|help
    ^^ we|wij kunnen|gaan|moeten|zullen|doen
    laten we
    als ik jou was
    in jouw plaats
    advies|tip|oplossing|oplossen
    volgende keer
    het beste is|kun|kan
    hulp zoeken|inschakelen
    begin maandag|morgen|gewoon|eens
    ben je al? naar|bij
"""

_BUT = """
    ja|jaja|ok|goed|tja|sorry|snap|begrijp|hoor|weet ~ maar
    ^^ maar ik|jij|toch|dan|eerlijk|dat|het|waarom|zo|ge
    maar ik|jij|toch|eerlijk|waarom
    echter
    hoewel ik|jij
"""

_CHECK = """
    klopt dat|dit|het|zo|wat
    klopt $
    begrijp|begreep|snap|hoor|zie|versta|zeg|vat ik je|jou|dat|het|u|dit ..1 goed|juist|zo|samen|correct
    heb ik je|jou|dat|het|u|alles|dit ..2 goed|juist|begrepen|gehoord|gesnapt|verstaan
    heb ik je|jou|u|alles|het $
    is er nog? meer|iets
    is|was dat zo|juist|correct|wat_je_bedoelt|het|hoe_het_voelt|waar_het_om_gaat
    is het zo|dat|juist
    bedoel|bedoelde je dat|dit|zo|het
    zit ik goed|juist|ernaast|er_naast|in_de_buurt|mis
    zeg het? maar? als|wanneer
    verbeter|corrigeer me
    wil je ..5 meer
    vertel ..3 meer
    of niet|heb|zie|zit|vergis|is
    komt dat|dit in_de_buurt|overeen
    mis ik iets|nog
    kan dat|het kloppen
    lijkt dat|me_dat
"""
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
_COPY_FROM = 4  # words of meaning; fewer can hardly be said otherwise
_COPIED = 0.8

_RULES: tuple[tuple[Fault, tuple[Phrase, ...]], ...] = tuple(
    (fault, phrases(lines, {"SOFTLY": _SOFTLY}))
    for fault, lines in (
        (Fault.JUDGEMENT, _JUDGEMENT),
        (Fault.DEFENCE, _DEFENCE),
        (Fault.SOLUTION, _SOLUTION),
        (Fault.BUT, _BUT),
    )
)
_CHECKS = phrases(_CHECK, {})
_FELT = phrases(
    "bent op van|$ \n zit er doorheen \n zit|zat ..2 mee", {}
)  # feelings without a word of their own


def worst_fault(heard: str, reflection: str) -> Fault | None:
    """The one thing to improve in a reflection of what was heard; None when its form is good."""
    form = standard(reflection)
    for fault, signs in _RULES:
        if any(sign.stands_in(form) for sign in signs):
            return fault
    if _copies(heard, form):
        return Fault.COPY
    if not _checks(form):
        return Fault.NO_CHECK
    return None if _names_feeling(form) else Fault.NO_FEELING


def _checks(form: str) -> bool:
    """Whether it ends by asking if it was heard right. Chat often leaves the question mark out."""
    parts = sentences(form)
    if not parts:
        return False
    last = parts[-1]
    said = words(last)
    if said[-1] in _TAGS or any(sign.stands_in(" ".join(said[-_TAIL:])) for sign in _CHECKS):
        return True
    return last.endswith(QUESTION) and said[0] not in _NO_CHECK_OPENERS


def _names_feeling(form: str) -> bool:
    return not ANY_FEELING.isdisjoint(form.split()) or any(sign.stands_in(form) for sign in _FELT)


def _copies(heard: str, form: str) -> bool:
    """Whether it says little else than the words that were heard, with the persons turned round."""
    theirs, mine = _meaning(standard(heard)), _meaning(form)
    if len(theirs) < _COPY_FROM or not mine:
        return False
    shared = len(theirs & mine)
    return shared / len(theirs) >= _COPIED and shared / len(mine) >= _COPIED


def _meaning(form: str) -> frozenset[str]:
    """The words of meaning, without the ending that turning the person round changes."""
    kept = (word for word in words(form) if word not in _FUNCTION_WORDS)
    return frozenset(word[:-1] if len(word) > 3 and word.endswith("t") else word for word in kept)
