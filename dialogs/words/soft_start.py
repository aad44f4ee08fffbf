"""What one part of a soft start lacks: the fact, the feeling, the request, or the way in that fits a pattern.

Theory of operation. A soft start (Gottman) has four parts (Rosenberg's nonviolent communication): what a
camera could film, what I feel, what I need, and one doable thing that I ask and that may be refused. Each
rule looks at one part as it was typed and names at most one thing, the one that does most harm; the own
wording may always stay, so a rule may be wrong. The need is chosen from four and wants no rule.

Words such as "ignored" tell what somebody did, not what I feel: one asks on. Words of threat and control are
such words too, and are not treated so: safety comes before grammar (`FeelingFault.UNSAFE`).
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.words import listening
from dialogs.words.agreement import Missing, missing, names_when
from dialogs.words.feelings import ANY_FEELING, FEELINGS, Emotion
from dialogs.words.normal import standard
from dialogs.words.phrase import any_stands_in, phrases


class FactFault(StrEnum):
    """Why a camera could not film it."""

    GENERAL = "general"
    JUDGEMENT = "judgement"


class FeelingFault(StrEnum):
    """Why it names no feeling of one's own."""

    UNSAFE = "unsafe"
    THOUGHT = "thought"
    PSEUDO = "pseudo"
    NONE = "none"


class RequestFault(StrEnum):
    """Why it is hard to say yes to, or not allowed to say no."""

    DEMAND = "demand"
    NEGATIVE = "negative"
    VAGUE = "vague"


class OpeningFault(StrEnum):
    """What the way in that fits a pattern still lacks, or has too much."""

    NO_MOMENT = "no-moment"
    BUT = "but"
    ADVICE = "advice"


_PARTS = {
    "YOU": "je|jij|u",
    "BAD": "egoist|egoistisch|lui|koppig|koud|kil|kinderachtig|onmogelijk|respectloos|gemeen|oneerlijk"
    "|onredelijk|ondankbaar|bazig|jaloers|vervelend|irritant|lastig|dom|gek|slordig|afstandelijk|hard|bot"
    "|grof|laf|onverschillig|afwezig|chagrijnig",
}
_GENERAL = phrases(
    "altijd|nooit|steeds|constant|voortdurend|eeuwig|telkens|alweer|elke_keer|iedere_keer|de_hele_tijd", {}
)
_JUDGED = phrases(
    """
    YOU bent|was|doet|deed|reageert|reageerde ..3 BAD
    BAD bent|was
    YOU negeert|negeerde|kleineert|kleineerde|liegt|loog|overdrijft|overdreef|zeurt|zeurde|zaagt|zaagde
    YOU me|mij|ons negeert|negeerde|kleineert|kleineerde|uitlachte|voorloog
    expres|opzettelijk|met_opzet|zogezegd|zogenaamd
    geen respect|moeite|interesse|rekening|verantwoordelijkheid
    YOU ..1 deed|doet alsof
    deed|doet YOU alsof
    YOU wilde|wou|wil ..2 me|mij|ruzie|gelijk
    YOU dacht|denkt ..1 alleen
    YOU trok|trekt je ..2 niks|niets
    """,
    _PARTS,
)
_UNSAFE = phrases(
    """
    bedreigd|geintimideerd|gecontroleerd|gedwongen|onveilig|misbruikt|opgesloten
    bang|schrik voor|van jou|je|u $
    """,
    {},
)
_THOUGHT = phrases(
    """
    voel|voelde|gevoel|idee|vind|vond|denk|dacht ..2 dat|alsof
    ^^ alsof
    ^^ dat YOU
    ^^ YOU
    """,
    _PARTS,
)
_PSEUDO = phrases(
    """
    genegeerd|gebruikt|afgewezen|aangevallen|verraden|bedrogen|verwaarloosd|gemanipuleerd|bekritiseerd
    beschuldigd|buitengesloten|gekleineerd|vernederd|betutteld|verlaten|beledigd|afgekraakt|miskend
    ongehoord|ongezien|onbegrepen|tekortgedaan|uitgelachen|bedonderd|belazerd|afgeserveerd
    in de steek gelaten
    aan de kant gezet|geschoven
    niet gehoord|gezien|gewaardeerd|gerespecteerd|begrepen|serieus|gesteund
    """,
    {},
)
_TOLD_BY_OTHERS = frozenset(
    """
    afgewezen genegeerd gekleineerd vernederd verraden bedrogen beledigd verlaten buitengesloten ongezien
    ongehoord onbegrepen gezien gehoord begrepen gesteund gewaardeerd voel voelt voelde voelen gevoel nodig
    behoefte belangrijk vergeten
    """.split()
)
_FELT = ANY_FEELING - _TOLD_BY_OTHERS
_DEMAND = phrases(
    """
    YOU moet|moest|hoort
    moet|moest|eis|verwacht YOU|ik
    ik eis|verwacht
    ik wil|wou dat YOU
    anders ben|ga|is|kan|hoeft
    of ik ga|ben|vertrek
    """,
    _PARTS,
)
_NEGATIVE = phrases("niet|geen|nooit|niks|niets|stop|stoppen|stopt|ophouden|ophoudt|zonder_te", {})
_BUT = phrases("maar|echter|alleen_jij|hoewel|tenzij", {})


def fact_fault(text: str) -> FactFault | None:
    """What keeps a fact from being one that a camera could film."""
    form = standard(text)
    if any_stands_in(_GENERAL, form):
        return FactFault.GENERAL
    return FactFault.JUDGEMENT if any_stands_in(_JUDGED, form) else None


def feeling_fault(text: str) -> FeelingFault | None:
    """What keeps a feeling from being one's own. A word of feeling beside the others is enough."""
    form = standard(text)
    if any_stands_in(_UNSAFE, form):
        return FeelingFault.UNSAFE
    if any_stands_in(_THOUGHT, form):
        return FeelingFault.THOUGHT
    if not _FELT.isdisjoint(form.split()):
        return None
    return FeelingFault.PSEUDO if any_stands_in(_PSEUDO, form) else FeelingFault.NONE


def request_fault(text: str) -> RequestFault | None:
    """What keeps a request from being doable, positive and free to refuse."""
    form = standard(text)
    if any_stands_in(_DEMAND, form):
        return RequestFault.DEMAND
    if any_stands_in(_NEGATIVE, form):
        return RequestFault.NEGATIVE
    vague = missing(text) is Missing.WHAT and not names_when(text)
    return RequestFault.VAGUE if vague else None


def moment_fault(text: str) -> OpeningFault | None:
    """A pause, a talk put off or attention promised: without a moment it is only gone."""
    return None if names_when(text) else OpeningFault.NO_MOMENT


def true_part_fault(text: str) -> OpeningFault | None:
    """An own part that is true stands by itself: a "but" takes it back."""
    return OpeningFault.BUT if any_stands_in(_BUT, standard(text)) else None


def receiving_fault(text: str) -> OpeningFault | None:
    """A question or a reflection, in place of advice."""
    return OpeningFault.ADVICE if listening.worst_fault("", text) is listening.Fault.SOLUTION else None


def emotion_in(text: str) -> Emotion:
    """The emotion whose words stand in a text first; OTHER when none does."""
    for word in standard(text).split():
        for emotion, known in FEELINGS.items():
            if word in known:
                return emotion
    return Emotion.OTHER
