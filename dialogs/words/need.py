"""Which need may lie behind an emotion (the detector, method A3), with the word that points there.

Theory of operation. Each need has its own cues, in the notation of `phrase`; a cue in the text counts for its
need. The emotion leans towards two needs, less than one cue does, so that it only decides when the text is
silent or in balance. It stays a guess: the dialog names the reason and asks.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from dialogs.words.feelings import Emotion
from dialogs.words.normal import normal, read
from dialogs.words.phrase import Phrase, phrases

__all__ = ["Emotion", "Likely", "Need", "asks_openly", "likely_needs"]


class Need(StrEnum):
    """The four needs of the method."""

    SAFETY = "safety"
    CONNECTION = "connection"
    RECOGNITION = "recognition"
    AUTONOMY = "autonomy"


@dataclass(frozen=True, slots=True)
class Likely:
    """A need and what pointed there: the words as they were typed, or '' when only the emotion did."""

    need: Need
    because: str = field(repr=False)


_CUES: Mapping[Need, str] = {
    Need.SAFETY: """
        bang|angst|schrik|onzeker|onzekerheid|ongerust|bezorgd|zorgen|paniek|onveilig
        vertrouw|vertrouwt|vertrouwen|wantrouw|wantrouwt|betrouwbaar
        lieg|liegt|loog|gelogen|leugen|leugens|stiekem|geheim|geheimen|verzwijgt|verzweeg|verzwegen
        beloof|belooft|beloofde|beloofd|belofte|beloftes|afspraak|afspraken
        te_laat|laten_weten|gebeld
        weet niet ..2 waar|wanneer|of
        geld|schuld|schulden|rekening|rekeningen|huur|ontslag|ontslagen
        schreeuwt|schreeuwde|schreeuwen|roept|riep|ruzie|ruzies|dreigt
        ex|vreemd|vreemdgaan|bedrogen|affaire|andere_vrouw
        verlaat|verlaten|weggaat|uit_elkaar|scheiden|zekerheid|rust|stabiel|veilig|toekomst
        op ..1 rekenen
    """,
    Need.CONNECTION: """
        alleen|eenzaam|samen|afstand|afstandelijk|ver_weg|uit_elkaar_gegroeid
        luistert|luisterde|luisteren|luister|hoort|gehoord|ongehoord
        praat|praatte|praten|gesprek|gesprekken|zegt_niks|zei_niks|zwijgt|zweeg|stil
        telefoon|gsm|scherm|laptop|tv|televisie|gamen|game|games|playstation|voetbal
        aandacht|tijd_voor|nooit_thuis|weinig_thuis|altijd_weg|overwerk|overwerken|weekend
        begrijpt|begreep|begrepen|begrip|snapt|onbegrepen
        mis|mist|miste|missen|gemis
        knuffel|knuffelt|knuffelen|aanraken|aanraking|kus|intiem|intimiteit|seks|vrijen|dichtbij|nabij
        date|uitje|wandelen|avondje
        ziet me|mij niet
    """,
    Need.RECOGNITION: """
        waardeert|waardering|waardeerde|gewaardeerd|bedankt|bedankje|dank|compliment|complimenten|complimentje
        merkt|merkte niet|niets|nooit|niks
        vanzelfsprekend|normaal_dat|gewoon_vindt|belangrijk|onbelangrijk
        huishouden|poetsen|schoonmaken|kuisen|afwas|de_was|koken|gekookt|opruimen|boodschappen
        alles|alleen doen|doe|deed|doet|moet_doen
        nooit goed
        goed genoeg
        kritiek|commentaar|opmerking|opmerkingen|afgekraakt|kleineert|kleineerde|lacht|lachte
        trots|moeite|inzet|hard_gewerkt|zo_hard|best_doe|mijn_best|haar_best|zijn_best
        vergeten|vergat|vergeet|verjaardag|trouwdag
        op de ..1 tweede|laatste plaats
        telt|tel niet
        gezien|onzichtbaar|serieus|erkenning|bewondert|respecteert_niet
    """,
    Need.AUTONOMY: """
        moet altijd|steeds|alles|weer|van|me|mij
        mag niet|nooit|geen|niets
        controle|controleert|controleer|controleren|bepaal|bepaalt|bepaalde|beslist|besliste|beslissen
        beslissing|bazig|commandeert|commandeer
        bemoeit|bemoeide|bemoeien|bemoeizucht|zegt_wat|opgelegd|verplicht|dwingt
        ruimte|vrij|vrijheid|benauwd|verstikt|verstikkend|ademen|adem|claimt|claimen
        eigen tijd|plek|leven|hobby|vrienden|keuze|geld|gang|weg|zin
        zelf kiezen|beslissen|bepalen|weten|doen|kiest
        zonder ..1 overleg|vragen|overleggen|gevraagd|overlegd
        voor mij|me beslist|bepaald|besloten|gekozen|geregeld
        tijd voor_mezelf|voor_haarzelf|voor_zichzelf|voor_me_zelf
        respect|respecteert|grens|grenzen|keuze|keuzes|behandelt|kind
        als een kind
    """,
}
_LEANS: Mapping[Emotion, tuple[Need, Need]] = {
    Emotion.ANGRY: (Need.RECOGNITION, Need.AUTONOMY),
    Emotion.SAD: (Need.CONNECTION, Need.RECOGNITION),
    Emotion.AFRAID: (Need.SAFETY, Need.CONNECTION),
    Emotion.HURT: (Need.RECOGNITION, Need.CONNECTION),
    Emotion.ASHAMED: (Need.RECOGNITION, Need.SAFETY),
    Emotion.STRESSED: (Need.AUTONOMY, Need.SAFETY),
    Emotion.LONELY: (Need.CONNECTION, Need.RECOGNITION),
    Emotion.OTHER: (Need.CONNECTION, Need.RECOGNITION),
}
_COMPILED: Mapping[Need, tuple[Phrase, ...]] = {need: phrases(lines, {}) for need, lines in _CUES.items()}

_OPEN = re.compile(r"wat heb je (nu |vandaag |even )?(van (me|mij) )?(nu )?nodig( van (me|mij))?( [?.!])*")


def likely_needs(text: str, emotion: Emotion) -> tuple[Likely, ...]:
    """The needs that may lie behind this emotion, likeliest first: never empty, each at most once.

    Those that the text points at, and the two that the emotion itself leans towards.
    """
    reading = read(text)
    leaning = _LEANS[emotion]
    scores: dict[Need, float] = {leaning[0]: 0.6, leaning[1]: 0.3}
    because: dict[Need, str] = {}
    for need, cues in _COMPILED.items():
        places = [place for place in (cue.search(reading.form) for cue in cues) if place]
        if places:
            scores[need] = scores.get(need, 0.0) + len(places)
            because[need] = reading.typed(*min(places))
    ranked = sorted(scores, key=lambda need: (-scores[need], list(Need).index(need)))
    return tuple(Likely(need, because.get(need, "")) for need in ranked)


def asks_openly(text: str) -> bool:
    """Whether a question is the open one itself: what do you need from me now."""
    return _OPEN.fullmatch(normal(text)) is not None
