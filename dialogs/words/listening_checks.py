"""How a reflection asks whether it fits, how it opens, and what takes in (`listening` reads these)."""

from __future__ import annotations

from dialogs.words.rules import Index, Rules

CHECKS = Index(
    Rules(
        """
= fits: asks whether it was heard right
    klopt dat|dit|het|zo|wat
    klopt $
    klopt mijn
    begrijp|hoor|snap|zie|versta ik dat|het|je|u $
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
    + klopt dat
    + zeg het maar als ik ernaast zit
    - dat klokje
""",
        {},
    )
)
FEELS = Index(
    Rules(
        """
= unnamed: a feeling without a word of its own
    bent op van|$
    zit er doorheen
    zit|zat ..2 mee
    + je zit er doorheen
    - je zit op de bank
""",
        {},
    )
)
MIRRORS = Index(
    Rules(
        """
= gives-back: opens with the speaker
    ^^ dus|en|ok|ja|hmm|aha|ah? ,? je|jij|u|jouw|jullie
    ^^ dus|en? ,? ik hoor|begrijp|snap|zie|merk|voel|denk|versta
    ^^ wat|als ik
    ^^ je|jij
    klinkt|lijkt|moet ..3 zwaar|moeilijk|lastig|heftig|rot|zijn|pijnlijk
    zwaar|erg|moeilijk|rot|lastig|naar|pijnlijk|heftig|jammer|vernederend|eng|vervelend voor jou|je|u
    maakt|maakte|doet|deed|raakt|kwetst|geeft|gaf|stoort|frustreert|helpt|kost jou|je|u
    je|jou|u ..2 geraakt|gekwetst|pijn|bang|verdrietig
    + dus je bent moe
    - de trein was te laat
""",
        {},
    )
)

SPEAKS_OF_YOU = frozenset("je jij jou jouw u uw jullie jezelf".split())
"""The speaker, as the one who reflects says it."""
TAKES_IN = frozenset(
    """
    ok oke hmm hm ja aha duidelijk snap begrijp hoor goed juist sorry zwaar heftig erg rot lastig moeilijk
    balen sneu klote shit stom triest pijnlijk jammer vreselijk verschrikkelijk spijt jeetje amai oei
    zie voel merk
    """.split()
)
"""Words that at least take in what was said."""
PLANNED = frozenset(
    """
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag morgen vanavond straks voortaan weekend oppas
    gaan doen nemen maken kopen boeken zoeken regelen plannen bellen afspreken proberen helpen
    """.split()
)
"""Words that plan, in a text that says nothing of the speaker."""
