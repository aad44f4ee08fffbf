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
    """How the request is put: in a sentence of his own, as an act ("... sturen"), or as "als je ..."."""

    NONE = "none"
    SENTENCE = "sentence"
    ACT = "act"
    CLAUSE = "clause"


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


_WHEN = re.compile(r"(?i)(?:toen|als|wanneer|terwijl|telkens als|zodra)\b[^,.;:!?…]*[,.…\s]*")
_SAID_TO_FEEL = re.compile(r"(?i)(?:(?:ik|'k) )?(?:(?:voel|voelde) (?:me|mij)|voel|voelde|ben|was) ")
_OWN_VERB = re.compile(r"(?i)(?:(?:ik|'k|het|dat|er|mij|me)\b|\S+(?: \S+){5,})")
_NOUNS = frozenset(
    """
    boosheid kwaadheid woede frustratie ergernis irritatie verdriet teleurstelling gemis rouw angst schrik
    onzekerheid paniek wantrouwen pijn schaamte schuldgevoel stress spanning onrust eenzaamheid wanhoop
    afstand druk onmacht machteloosheid jaloezie heimwee
    """.split()
)
_PAST = frozenset(
    """
    toen gisteren gisteravond eergisteren vanochtend vanmorgen vanmiddag daarnet daarstraks zonet vorige
    afgelopen kwam was had ging zei deed zat stond lag liep keek vroeg riep liet gaf nam vergat sloot begon
    bleef vertrok reed at dronk las schreef stuurde belde lachte antwoordde zweeg beloofde maakte zette legde
    vertelde werkte wachtte hoorde zag wist wilde kon moest
    """.split()
)
_ASKS = re.compile(
    r"(?i)(?:wil|wilt|zou|zouden|kun|kan|kunnen|mag|mogen|zullen|zal|vind|lukt|past|heb|wat|hoe|wanneer)\b"
)
_CLAUSE = re.compile(r"(?i)(?:dat|als) (?=(?:je|jij|we|wij|u)\b)")
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
    bare = _bare(
        _SAID_TO_FEEL.sub("", typed.strip(), count=1) if _SAID_TO_FEEL.match(typed.strip()) else typed
    )
    if not bare:
        return Felt.NONE, ""
    if _OWN_VERB.match(bare):
        return Felt.SENTENCE, _sentence(typed)
    noun = standard(bare).split()[-1] in _NOUNS
    form = Felt.NOUN if noun else Felt.WORD
    return Felt(f"{form}-then") if then else form, bare[0].lower() + bare[1:]


def _asked(typed: str) -> tuple[Asked, str]:
    bare = _bare(typed)
    if not bare:
        return Asked.NONE, ""
    if clause := _CLAUSE.match(bare):
        return Asked.CLAUSE, bare[clause.end() :]
    if _ASKS.match(bare):
        return Asked.SENTENCE, _capital(typed.strip()) if typed.strip().endswith(
            _ENDS
        ) else f"{_capital(bare)}?"
    words = bare.split()
    if len(words) > 1 and words[0].lower() in ("ik", "jij", "je", "we", "wij", "graag"):
        return Asked.SENTENCE, _sentence(typed)
    return Asked.ACT, bare[0].lower() + bare[1:]


def _bare(text: str) -> str:
    """Without the marks at its end."""
    return text.strip().rstrip(" .,!?…")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _sentence(text: str) -> str:
    text = _capital(text.strip())
    return text if text.endswith(_ENDS) else f"{text}."
