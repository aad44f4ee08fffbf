"""The safe word: which word can be one, and whether it was just said.

A safe word must be unusual, or it is said by accident, and light, or it is one more blow in the fight:
*stop* and *pauze* are too loaded. Saying it must work in the heat of a quarrel, so stretched letters, a
missing accent, a slash, shouting and one typing error do not stand in the way; but only when the word is
the whole message. Inside a sentence it may be about a fruit, and the bot asks.
Source: method B3.
"""

from __future__ import annotations

import re
from enum import StrEnum

from dialogs.words.normal import one_slip, words

SHORTEST, LONGEST = 4, 20
"""Letters of a safe word."""

_AT_LENGTH = 40  # words; more than anyone shouts
_SLIP_FROM = 6  # in a shorter word one wrong letter often makes another word


class WordFault(StrEnum):
    """Why a word cannot be the safe word, the weightiest first."""

    COMMAND = "command"  # the bot listens to it for something else
    SEVERAL = "several"  # not one single word of letters
    LOADED = "loaded"  # it stops, forbids, soothes or hurts
    COMMON = "common"  # it falls in every other sentence
    SHORT = "short"
    LONG = "long"


class Match(StrEnum):
    """How a text holds the safe word."""

    ALONE = "alone"
    INSIDE = "inside"
    NOT = "not"


_COMMANDS = frozenset(
    """
    start menu help hulp spiegel behoefte checkin waardering veiligwoord hechting instellingen terug
    patronen signalen checklist belofte uitnodigen afspraken voortgang ritme herstel export wissen
    oefenen overslaan annuleren koppelen bericht
    """.split()
)
_LOADED = frozenset(
    """
    stop stoppen stopt gestopt pauze pauzeren nee neen nooit niet rust rustig kalm kalmte kalmeer
    kalmeren genoeg kappen klaar weg wegwezen einde uit scheiden scheiding echtscheiding ruzie sorry
    zwijg zwijgen stil stilte mond bek timeout wacht wachten afblijven ophouden houd haat dood bang
    angst pijn schuld schuldig fout leugen leugenaar dom idioot trut lul klootzak hoer egoist zeur
    zeuren gek ziek gevaar noodgeval alarm ademen afkoelen koppig vreemdgaan bedrog vertrouw vergeef
    vergeving basta finito
    """.split()
)
_COMMON = frozenset(
    """
    ja ok jawel jazeker oke okay goed fijn leuk mooi lief lieve lieverd liefde schat schatje schatteke
    hallo hoi dag doei bedankt dank graag alsjeblieft misschien altijd soms vaak weer even gewoon echt
    heel veel meer minder vandaag gisteren overmorgen vanavond vanmorgen vanmiddag straks later vroeg
    laat avond ochtend middag nacht week weekend maandag dinsdag woensdag donderdag vrijdag zaterdag
    zondag januari zomer winter lente herfst huis thuis keuken kamer slaapkamer badkamer bank tafel
    stoel deur raam tuin straat auto fiets trein werk school winkel boodschappen telefoon gsm computer
    televisie foto film muziek boek krant geld euro eten drinken koffie thee water brood kaas melk bier
    wijn ontbijt lunch diner pizza frieten patat soep aardappel kind kinderen baby zoon dochter papa
    mama vader moeder broer zus oma opa vriend vriendin man vrouw mensen hond poes jullie onze mijn jouw
    haar zijn hebben gaan komen doen maken zien horen zeggen praten luisteren denken weten willen kunnen
    moeten mogen slapen lopen rijden werken kijken geven nemen vragen antwoord voelen gevoel samen iets
    niets alles iemand niemand waar waarom wanneer welke wat hoe omdat maar want toch zeker natuurlijk
    klopt precies snel langzaam groot klein nieuw warm koud vakantie feest verjaardag cadeau leven tijd
    moment minuut minuten uur plan vraagje probleem idee morgen alleen vraag bericht geheim verhalen
    opnieuw volgende
    """.split()
)
_EMPTY = frozenset("he hee hey oh ooh ah aah eh uh euh och ach nou allez zeg".split())
_RUN = re.compile(r"(.)\1+")


def fault(word: str) -> WordFault | None:
    """What keeps `word` from being a safe word; None when it can be one."""
    found = words(word)
    plain = "".join(found)
    if word.strip().startswith("/") or (len(found) == 1 and plain in _COMMANDS):
        return WordFault.COMMAND
    if len(found) > 1 or not (plain.isalpha() or not plain):
        return WordFault.SEVERAL
    if plain in _LOADED:
        return WordFault.LOADED
    if plain in _COMMON:
        return WordFault.COMMON
    if len(plain) < SHORTEST:
        return WordFault.SHORT
    return WordFault.LONG if len(plain) > LONGEST else None


def says(text: str, word: str) -> Match:
    """Whether `text` says the safe word, and whether it says anything else.

    ALONE: the word and nothing else of meaning, also twice, shouted, after a slash, spelled out, or with one
    typing error when it has six letters or more. INSIDE: spelled right, among other words.
    """
    sought = _single("".join(words(word)))
    if not sought:
        return Match.NOT
    text = re.sub(r"^\s*/(\w+)@\w+", r"\1", text)  # a command as a group writes it
    tokens = words(text)
    if len(tokens) > _AT_LENGTH:
        alike = (token for token in tokens if token[0] == sought[0])
        return Match.INSIDE if any(_single(token) == sought for token in alike) else Match.NOT
    said = [_single(token) for token in tokens]
    meant = [token for token in said if token not in _EMPTY] or said
    if meant and (_all_are(sought, meant) or _single("".join(meant)) == sought):
        return Match.ALONE
    return Match.INSIDE if sought in said else Match.NOT


def _all_are(sought: str, said: list[str]) -> bool:
    return all(token == sought or _mistyped(token, sought) for token in said)


def _mistyped(token: str, sought: str) -> bool:
    return len(sought) >= _SLIP_FROM and one_slip(token, sought) and token not in _COMMON | _LOADED


def _single(token: str) -> str:
    """A word with every run of one letter as one letter: nobody counts letters in a quarrel."""
    return _RUN.sub(r"\1", token)
