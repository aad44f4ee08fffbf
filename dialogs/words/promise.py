"""Does a promise begin within 24 hours: who, what, when, and a first step (method D3)?

Theory of operation. *Who* is the one who promises, said or not; only a promise about what someone else will
do lacks it. *What* is read as in an agreement: an act that one could film. *When* is the moment or the day
that the text names, else a word for what is near ("now", "as soon as I am home") or far ("next week",
"ever"). A trigger that may never come ("when I get angry") is no moment to begin. A day without a time counts
when it is today or tomorrow.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from dialogs.rhythm.from_now import typed_moment
from dialogs.rhythm.wall import local, local_date
from dialogs.words import agreement
from dialogs.words.moment import days_named
from dialogs.words.normal import standard, words
from dialogs.words.rules import Index, Rules

BEGINS_WITHIN = timedelta(hours=24)
"""What cannot be begun by then is not promised (method D3)."""


class Lack(StrEnum):
    """What a promise needs before it can be trusted, the vaguest first."""

    WHAT = "what"
    WHO = "who"
    WHEN = "when"
    SOONER = "sooner"


_OTHERS = frozenset("jij je hij zij ze jullie".split())
_OWN = frozenset("ik we wij mijn mezelf me mij samen".split())
_FAR = Index(
    Rules(
        """
= far: later than tomorrow, or some day
    volgende|komende week|weken|maand|maanden|jaar|keer|zomer|winter
    ooit|binnenkort|later|eens|weldra|op_termijn|op_een_dag|na_de_vakantie|na_de_zomer|ooit_eens
    over een|twee|drie|vier|2|3|4|paar|enkele|een_paar week|weken|maand|maanden|jaar
    januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    als|wanneer|zodra ik|het|we|er|alles ..3 tijd|rust|minder_druk|rustiger|voorbij|achter_de_rug
    + ik bel volgende week
    + ooit bouw ik dat af
    - ik bel vanavond
""",
        {},
    )
)
_NEAR = Index(
    Rules(
        """
= now: at once
    nu|meteen|direct|onmiddellijk|dadelijk|straks|zometeen|zo_meteen|vandaag|vanavond|vanmiddag|vannacht|vanaf_nu
    binnen het|een|twee|een_paar|enkele uur|uren|kwartier|halfuur
    binnen 24 uur|u
    + ik bel nu meteen
    - ik bel je moeder
= today-anyway: a moment that comes in every day
    als|zodra|wanneer ik|ze|zij|hij|we|jij|je ..3 thuis|thuiskom|thuiskomt|wakker|opsta|opstaat|opstaan|aankom
    voor|na|tijdens|bij|onder het|mijn|ons ontbijt|eten|avondeten|middageten|werk|slapen|slapengaan|sporten
    voor ik|we ga|gaan|slaap|vertrek|wegga|ga_slapen|gaan_slapen
    bij thuiskomst
    elke|iedere|per dag|avond|ochtend|morgen|middag|nacht
    elke werkdag|keer
    dagelijks|s_avonds|s_ochtends|s_morgens|s_middags
    + ik bel zodra ik thuis ben
    - ik bel als ik boos word
""",
        {},
    )
)


def lacks(text: str, at: datetime, zone: str) -> Lack | None:
    """The first thing to ask of a promise made at that moment (aware) by somebody in that zone.

    None when it can be begun in time. A day is 24 hours, also when the clock is changed in it.
    """
    if agreement.missing(text) is agreement.Missing.WHAT:
        return Lack.WHAT
    form = standard(text)
    said = frozenset(words(form))
    if not said.isdisjoint(_OTHERS) and said.isdisjoint(_OWN):
        return Lack.WHO
    if begins := typed_moment(text, at, zone):
        return None if begins - at <= BEGINS_WITHIN else Lack.SOONER
    if days := days_named(text, local(at, zone).replace(tzinfo=None)):
        return None if min(days) <= local_date(at + BEGINS_WITHIN, zone) else Lack.SOONER
    if any(_FAR.found(form)):
        return Lack.SOONER
    return None if any(_NEAR.found(form)) else Lack.WHEN
