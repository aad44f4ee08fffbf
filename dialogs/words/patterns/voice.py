"""Whose words does a text hold: an own draft, or a message of the other that was pasted?

Theory of operation. Words before a message tell whose it is ("ze stuurde", "ik wil dit sturen"); they decide.
A text that is a quotation from end to end is taken for hers. Without such words a complaint about what men
are mostly reproached for (the phone, the work, the silence) may be either: then it is for the person to say.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache

from dialogs.words.normal import standard
from dialogs.words.patterns.people import PEOPLE
from dialogs.words.rules import Index, Rules


class Voice(StrEnum):
    """Whose words they are."""

    MINE = "mine"
    HERS = "hers"
    UNSURE = "unsure"


_PARTS = {
    **PEOPLE,
    "HER": "ze|zij|mijn_vrouw|mijn_vriendin|mijn_partner|mijn_lief|mijn_man|mijn_vriend|hij|mijn_ex|madam",
    "SENT": "stuurde|stuurt|schreef|schrijft|zei|zegt|appte|appt|antwoordde|antwoordt|mailde|smste|riep|roept"
    "|vroeg|vraagt|reageerde|typte|gooide",
    "SAID": "gestuurd|geschreven|gezegd|geappt|geantwoord|gemaild|geroepen|gevraagd|ingesproken",
    "THING": "bericht|berichtje|appje|mail|brief|tekst|antwoord|reactie|sms|woorden|app",
}
HERS = Rules(
    """
= she-said: names her as the one who said or sent it
    ^^ HER SENT
    ^^ ..3 HER SENT ..2 ,
    SENT HER ..2 ,
    HER SENT ME|het|dit|net|gisteren|vanmorgen|daarnet
    dit|dat|net|zonet|vandaag SENT HER
    dit|dat|wat heeft|had|is HER ..3 SAID
    HER heeft|had ..4 SAID
    dit|deze kreeg|kwam|las|vond ik|net|van|in ..4
    ik kreeg ..2 dit|deze|een|volgend ..2
    haar|zijn THING ,|is|was|aan
    dit is|was ..1 haar|zijn THING
    ^^ van haar ,
    kreeg ik van PERSON
    hoe|wat moet|kan|zal|zou ik ..3 op antwoorden|reageren|zeggen
    + ze stuurde: jij luistert nooit
    + mijn vrouw schreef dat ik nooit thuis ben
    + dit kreeg ik van haar: je bent er nooit
    + dit is haar bericht
    - ik stuurde haar dit
    """,
    _PARTS,
)
MINE = Rules(
    """
= i-say: names the writer as the one who says or sends it
    ^^ ..2 ik wil|wilde|ga|zou|wou ..6 sturen|zeggen|schrijven|appen|antwoorden
    ik SENT|stuur|schrijf|app ..4 ,
    ik heb|had ..4 SAID
    heb ik ..4 SAID
    mijn THING ,|is|was|aan
    ^^ mijn antwoord|bericht|reactie|tekst|voorstel
    kan|mag ik|dit ..3 zo|sturen|zeggen ..2
    + ik wil haar dit sturen: je bent altijd te laat
    + ik heb gezegd dat zij nooit luistert
    + mijn bericht aan haar
    - zij stuurde dit
    """,
    _PARTS,
)
EITHER = Rules(
    """
= typical-complaint: what men are mostly reproached for, with no word of who says it
    YOU luistert|praat|helpt|antwoordt|hoort|ziet ..3 nooit|niet|niks|niets
    luister|praat|help|hoor|zie YOU ..3 nooit|niet|niks
    YOU ..6 telefoon|gsm|werk|voetbal|gamen|game|computer|playstation|maten|vrienden|mobiel
    YOU bent|was ..3 nooit|niet|amper ..3 thuis|hier|er|aanwezig|bij
    YOU sluit|klapt|trekt ..3 af|dicht|terug
    YOU zegt ..3 nooit|niks|niets
    YOU doet ..4 nooit|niks|niets
    ik voel me ..3 alleen|niet_gehoord|niet_gezien|eenzaam ..3
    ik sta ..2 overal|alleen ..2 voor
    ik moet ..4 alles ..2 alleen|zelf
    je|jouw vrouw|gezin|kinderen|dochter|zoon ..4
    + je luistert nooit naar mij
    + je zit altijd op je telefoon
    + ik sta er alleen voor met de kinderen
    - ik kom om zes uur
    """,
    _PARTS,
)
LONGEST = 1200
"""Characters that are read."""
_QUOTED = re.compile(r"""\s*["“„«'‘].+["”“»'’]\s*[.!?]?\s*""", re.DOTALL)


def voice(text: str) -> Voice:
    """Whose words `text` holds."""
    form = standard(text[:LONGEST])
    if _any(MINE, form):
        return Voice.MINE
    if _any(HERS, form) or _QUOTED.fullmatch(text[:LONGEST]):
        return Voice.HERS
    return Voice.UNSURE if _any(EITHER, form) else Voice.MINE


@cache
def _index(of: Rules) -> Index:
    return Index(of)


def _any(of: Rules, form: str) -> bool:
    return next(_index(of).found(form), None) is not None
