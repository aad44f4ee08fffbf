"""A message in parts, as they were typed, and how each part fits into one text of ours.

Theory of operation. A part is either a sentence of his own, which only gets its capital and its mark, or a
piece (one word for a feeling, an act that he asks for) that a text of ours makes a sentence of. Which of the
two it is, and which sentence fits, is told by a small word beside it (`Felt`, `Asked`); the sentences stand
in the texts. "Toen je ..." without its main clause gets the feeling behind it, turned round as Dutch does.
What the rules read again is what he typed: our own sentences accuse nobody.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypedDict

from dialogs.words.normal import standard


class Felt(StrEnum):
    """How the feeling stands behind the opening. `WHEN_` follows a clause, `_THEN` is about a past moment."""

    NONE = "none"
    SENTENCE = "sentence"
    WORD = "word"
    WORD_THEN = "word-then"
    NOUN = "noun"
    NOUN_THEN = "noun-then"
    WHEN_NONE = "when-none"
    WHEN_SENTENCE = "when-sentence"
    WHEN_WORD = "when-word"
    WHEN_WORD_THEN = "when-word-then"
    WHEN_NOUN = "when-noun"
    WHEN_NOUN_THEN = "when-noun-then"


class Asked(StrEnum):
    """How the request is put: a sentence of his own, an act ("... sturen"), "als je ...", or a thing."""

    NONE = "none"
    SENTENCE = "sentence"
    ACT = "act"
    CLAUSE = "clause"
    THING = "thing"


NO_NEED = "none"


class Parts(TypedDict):
    """What the text that joins a draft is given."""

    opening: str
    felt: str
    feeling: str
    need: str
    asked: str
    request: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A message. `need` is the name of one of the four needs, or NO_NEED."""

    opening: str = field(repr=False)
    felt: Felt = Felt.NONE
    feeling: str = field(default="", repr=False)
    need: str = NO_NEED
    asked: Asked = Asked.NONE
    request: str = field(default="", repr=False)

    @property
    def typed(self) -> str:
        """What of it he typed, for the rules to read again."""
        return "\n".join(part for part in (self.opening, self.feeling, self.request) if part)

    @property
    def parts(self) -> Parts:
        """The draft for the text that joins it."""
        return Parts(
            opening=self.opening,
            felt=self.felt.value,
            feeling=self.feeling,
            need=self.need,
            asked=self.asked.value,
            request=self.request,
        )


# A clause that still waits for its main one: no mark inside.
_WHEN = re.compile(r"(?i)(?:toen|als|wanneer|terwijl|telkens als|zodra)\b[^,.;:!?…]*[,.…\s]*")
_SAID_TO_FEEL = re.compile(r"(?i)^(?:(?:ik|'k) )?(?:(?:voel|voelde) (?:me|mij)|voel|voelde|ben|was) ")
# With a subject of its own, or too long to be a word for a feeling: a sentence.
_OWN_VERB = re.compile(r"(?i)(?:(?:ik|'k|het|dat|er|mij|me)\b|\S+(?: \S+){5,})")
_NOUNS = frozenset(
    """
    boosheid kwaadheid woede frustratie ergernis irritatie verdriet teleurstelling gemis rouw angst schrik
    onzekerheid paniek wantrouwen pijn schaamte schuldgevoel stress spanning onrust eenzaamheid wanhoop
    afstand druk onmacht machteloosheid jaloezie heimwee spijt liefde
    """.split()
)
# Signs that a moment is past; others are taken for what goes on.
_PAST = frozenset(
    """
    toen gisteren gisteravond eergisteren vanochtend vanmorgen vanmiddag daarnet daarstraks zonet vorige
    afgelopen kwam was had ging zei deed zat stond lag liep keek vroeg riep liet gaf nam vergat sloot begon
    bleef vertrok reed at dronk las schreef stuurde belde lachte antwoordde zweeg beloofde maakte zette legde
    vertelde werkte wachtte hoorde zag wist wilde kon moest
    """.split()
)
# After a comma only "wil je": "toen je dat zei, ben ik gegaan" turns its verb round and asks nothing.
_ASKS = re.compile(
    r"(?i)(?:(?:^|[.!?] )(?:en )?(?:wil|wilt|zou|kun|kan|mag|zullen|zal|heb|ben|vind|lukt|past|hoe|wanneer)"
    r" (?:\w+ )?(?:je|jij|we|wij|ik|u|het|dat)|^wat vind je|, (?:wil|zou|kun) (?:je|jij|u))\b[^.!?]*$"
)
_CLAUSE = re.compile(r"(?i)(?:dat|als) (?=(?:je|jij|we|wij|u)\b)")
_THING = re.compile(r"(?i)(?:een|wat|iets|meer|tijd|rust|hulp|aandacht|begrip|ruimte|geduld)\b")
# An act ends its main clause, or stands in it: "een kwartier met me praten".
_MAIN = re.compile(
    r"(?i)(?!(?:als|wanneer|zodra|omdat|om) ).+?(?=,| (?:als|wanneer|zodra|voordat|om|waar|dat)\b|$)"
)
_INFINITIVE = re.compile(
    r"(?i)(?!(?:een|geen|even|samen|morgen|tegen|binnen|buiten|boven|beneden|allen|kinderen|mensen)\b)"
    r"(?:\w{2,}en|gaan|doen|zien|staan|slaan|zijn)"
)
_ENDS = (".", "!", "?", "…", ")", "’", '"')


def own(text: str) -> Draft:
    """A message in his own words, as it stands."""
    return Draft(text.strip())


def joined(opening: str, feeling: str = "", need: str = NO_NEED, request: str = "") -> Draft:
    """A draft of the parts as they were typed. Empty ones are left out."""
    opening = opening.strip()
    clause = _WHEN.fullmatch(opening) is not None
    felt, feeling = _felt(feeling, then=not _PAST.isdisjoint(standard(opening).split()))
    asked, request = _asked(request)
    if clause:
        felt = Felt(f"when-{felt}")
        opening = _capital(_bare(opening))
    else:
        opening = _sentence(opening)
    return Draft(opening, felt, feeling, need, asked, request)


def _felt(typed: str, *, then: bool) -> tuple[Felt, str]:
    bare = _bare(_SAID_TO_FEEL.sub("", typed.strip(), count=1))
    if not bare:
        return Felt.NONE, ""
    if _OWN_VERB.match(bare):
        return Felt.SENTENCE, _sentence(typed)
    form = Felt.NOUN if standard(bare).split()[-1] in _NOUNS else Felt.WORD
    return Felt(f"{form}-then") if then else form, _small(bare)


def _asked(typed: str) -> tuple[Asked, str]:
    bare = _bare(typed)
    if not bare:
        return Asked.NONE, ""
    if clause := _CLAUSE.match(bare):
        return Asked.CLAUSE, bare[clause.end() :]
    if _ASKS.search(bare) or bare.lower().startswith(("ik ", "graag ")):
        return Asked.SENTENCE, _sentence(typed)
    main = _MAIN.match(bare)
    if main and any(map(_INFINITIVE.fullmatch, main[0].split())):
        return Asked.ACT, _small(bare)
    return (Asked.THING, _small(bare)) if _THING.match(bare) else (Asked.SENTENCE, _sentence(typed))


def names_an_act(text: str) -> bool:
    """Whether a text says what to do ("samen een kwartier wandelen"), and is no sentence of its own."""
    return _asked(text)[0] is Asked.ACT


def sentence(text: str) -> str:
    """A text with its capital, and a mark at its end when there is none."""
    return _sentence(text)


def _bare(text: str) -> str:
    """Without the marks at its end."""
    return text.strip().rstrip(" .,!?…")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


def _sentence(text: str) -> str:
    """With its capital, and a mark at its end when there is none."""
    text = _capital(text.strip())
    if text.endswith(_ENDS):
        return text
    return f"{text}?" if _ASKS.search(text) else f"{text}."
