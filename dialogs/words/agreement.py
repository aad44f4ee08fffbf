"""Is an agreement concrete and checkable: who, what, when? (method A3)

Theory of operation. *Who* is any person, or "together". *When* is a day, a time, how often, how long before,
or a trigger ("when I am late"): whatever lets both see afterwards whether it was kept. *What* is something
one could film: when persons, moments, vague verbs ("try", "be nicer", "more attention") and small words are
taken out, a word of content must be left. Read leniently; the vaguest part is asked first.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.words.clock import WEEKDAYS, find_clocks, find_part
from dialogs.words.normal import standard, words
from dialogs.words.phrase import phrases


class Missing(StrEnum):
    """What an agreement does not say yet."""

    WHO = "who"
    WHAT = "what"
    WHEN = "when"


_WHO = frozenset(
    """
    ik jij je wij we u jullie hij zij ze hen haar hem samen allebei beiden beide ieder iedereen ons onze
    elkaar mezelf jezelf partner vrouw man vriendin vriend
    """.split()
)
_SHORT_DAYS = frozenset("ma di wo vr za".split())
_WHEN_WORDS = frozenset(
    """
    vandaag vanavond vanmiddag vanmorgen vanochtend morgen overmorgen weekend weekends wekelijks
    dagelijks maandelijks week weken maand maanden dag dagen avond avonden ochtend ochtenden middag
    nacht uur minuten kwartier halfuur elke elk iedere ieder zodra wanneer als voordat nadat vanaf
    binnen telkens zolang ervoor vooraf daarna erna tevoren ontbijt avondeten slapengaan bedtijd
    volgende komende straks meteen direct onmiddellijk januari februari maart april mei juni juli
    augustus september oktober november december maandags dinsdags woensdags donderdags vrijdags
    zaterdags zondags
    """.split()
)
_WHEN = phrases(
    """
    als|wanneer|zodra|voordat|nadat|zolang|telkens_als ik|je|jij|we|wij|hij|zij|ze|het|de|er|iemand|een
    voor|na|tijdens|bij het|de|elke|ons? ontbijt|eten|avondeten|werk|slapengaan|school|voetbal|sport|douche
    keer per|in|op
    van tevoren
    per week|dag|maand
    tot|voor|na half|kwart|acht|negen|tien|elf|zeven|zes
    om|rond|tegen half|kwart|acht|negen|tien|elf|zeven|zes|vijf
    minstens|minimaal|maximaal een|twee|drie|1|2|3
    in het weekend
    aan tafel
    bij thuiskomst
    voor het slapen
    na elke|iedere|een
    waar ..4 bij is|zijn
    wie eerst|het_eerst|als_eerste|het_laatst
""",
    {},
)
_VAGUE = frozenset(
    """
    beter meer minder vaker liever leuker gezelliger anders best doen doe doet proberen probeer probeert
    zullen zal zult gaan ga gaat willen wil moeten moet kunnen kan worden word wordt zijn ben bent is
    blijven blijf rekening houden houd hou aandacht geven geef geeft geduld geduldiger rustig rustiger
    lief aardig aardiger respect respecteren liefde positief positiever eerlijk eerlijker open opener
    luisteren luister communiceren communicatie praten relatie tijd maken maak vertrouwen steunen steun
    waarderen waardeer begrip begrijpen letten let erop denken denk eraan verbeteren veranderen verander
    werken samenwerken werk extra helpen help moeite zorgen zorg inzet inzetten beloof belooft beloven
    zweer afspreken spreken spreek zorgzaam zorgzamer attent attenter begripvol geduldig
    """.split()
)
_TALKS = frozenset("praten praat luisteren luister overleggen helpen help wandelen tijd".split())
_AMOUNTS = frozenset("minuten kwartier halfuur uur uurtje halfuurtje kwartiertje".split())
"""So much of it makes a vague verb something one can see done: to talk for half an hour."""
_SMALL = frozenset(
    """
    de het een en of maar ook nog wel niet geen er om te aan in op met van voor naar bij uit dat dit die
    zo echt heel altijd nooit soms vaak voortaan weer even gewoon wat iets alles elkaar mijn jouw jou me
    mij dan dus goed goede keer heb hebt hebben had over tegen toe tot na
    """.split()
)


def missing(text: str) -> Missing | None:
    """The first thing to ask: what, then when, then who; None when the agreement can be checked."""
    form = standard(text)
    said = words(form)
    if not _what(said):
        return Missing.WHAT
    if not _when(form, said):
        return Missing.WHEN
    return None if not _WHO.isdisjoint(said) else Missing.WHO


def names_when(text: str) -> bool:
    """Whether a text says when: a day, a time, how often, or what it waits for."""
    form = standard(text)
    return _when(form, words(form))


def _what(said: list[str]) -> bool:
    if not _TALKS.isdisjoint(said) and not _AMOUNTS.isdisjoint(said):
        return True
    left = [word for word in said if not (word in _WHO or word in _VAGUE or word in _SMALL or _is_time(word))]
    return any(len(word) > 1 for word in left)


def _when(form: str, said: list[str]) -> bool:
    if any(_is_time(word) and word not in ("als", "wanneer") for word in said):
        return True
    return (
        bool(find_clocks(form)) or find_part(form) is not None or any(sign.stands_in(form) for sign in _WHEN)
    )


def _is_time(word: str) -> bool:
    day = word.removesuffix("avond").removesuffix("ochtend").removesuffix("middag").removesuffix("s")
    return word in _WHEN_WORDS or day in WEEKDAYS or word in _SHORT_DAYS or word.isdigit()
