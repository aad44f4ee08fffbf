"""Words for feelings, by the emotion they belong to; the mirror and the need behind an emotion read them.

Also words that say what someone did (neglected, betrayed) count: people use them for what they feel, and a
rule that only asks "is a feeling named?" must not be a lesson in vocabulary.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Emotion(StrEnum):
    """The emotions one can choose from."""

    ANGRY = "angry"
    SAD = "sad"
    AFRAID = "afraid"
    HURT = "hurt"
    ASHAMED = "ashamed"
    STRESSED = "stressed"
    LONELY = "lonely"
    OTHER = "other"


_WORDS: Mapping[Emotion, str] = {
    Emotion.ANGRY: """
        boos boosheid kwaad kwaadheid woedend woede geirriteerd irritant irritatie gefrustreerd
        frustratie frustrerend pissig nijdig furieus razend ergert erger ergernis geergerd chagrijnig
        opgefokt gram
        """,
    Emotion.SAD: """
        verdrietig verdriet droevig droef somber neerslachtig leeg teleurgesteld teleurstelling
        ontgoocheld huilen huilt huilde wenen weent treurig triest ongelukkig down kapot gebroken
        jammer rouw gemis
        """,
    Emotion.AFRAID: """
        bang angst angstig schrik onzeker onzekerheid ongerust bezorgd zorgen paniek nerveus
        zenuwachtig onveilig geschrokken wantrouwen wantrouwig twijfel twijfelt
        """,
    Emotion.HURT: """
        gekwetst kwetst kwetsend gekrenkt pijn geraakt raakt raakte afgewezen genegeerd gekleineerd
        vernederd verraden bedrogen beledigd gekwetste gepijnigd belachelijk klein minderwaardig
        """,
    Emotion.ASHAMED: """
        schaamt schaam schaamde schaamte beschaamd schuldig schuldgevoel mislukt tekortgeschoten
        tekortschiet opgelaten gegeneerd geneert
        """,
    Emotion.STRESSED: """
        gestrest gestresseerd stress gespannen spanning overbelast uitgeput moe doodmoe bekaf
        overweldigd overspannen overprikkeld opgebrand onrustig onrust gejaagd druk opgejaagd zwaar
        moeilijk lastig
        """,
    Emotion.LONELY: """
        alleen eenzaam eenzaamheid verlaten buitengesloten onzichtbaar ongezien vergeten mist mis
        miste gemist geisoleerd afgesneden verwijderd ongehoord
        """,
    Emotion.OTHER: """
        voel voelt voelde voelen gevoel jaloers opgelucht blij trots verward machteloos hopeloos
        wanhopig onbegrepen dankbaar gelukkig verliefd verrast moedeloos radeloos wanhoop hoopt
        verlangt verlang verlangen nodig behoefte belangrijk tevreden fijn vervelend erg naar
        gewaardeerd gezien gehoord begrepen gesteund
        """,
}

FEELINGS: Mapping[Emotion, frozenset[str]] = {
    emotion: frozenset(listed.split()) for emotion, listed in _WORDS.items()
}
"""Words in standard form (`normal.standard`) that name or show each emotion."""

ANY_FEELING: frozenset[str] = frozenset().union(*FEELINGS.values())
