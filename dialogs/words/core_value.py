"""What a sentence still lacks beside one of the five core values (method C4), when somebody practises it.

Theory of operation. Each value is a way of saying something, and has its own few signs: honesty names a
feeling of one's own and hides nothing behind "fine"; a boundary is a wish of one's own with a when, not a
verdict; listening gives back and checks; asking in time is a question at a moment; taking one's part has no
"but" and asks what the other needs. The signs are those of the rules that judge such words elsewhere. At most
one thing is named, the one that does most harm first, and the own wording may always stay, so a rule may be
wrong. What may tell of harm, or of fear of the other, is for none of it (`tells_of_harm`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from dialogs.words import listening
from dialogs.words.accusation import Address, accuses, address
from dialogs.words.agreement import names_when
from dialogs.words.harm import may_report_harm
from dialogs.words.normal import QUESTION, standard
from dialogs.words.phrase import any_stands_in, phrases
from dialogs.words.soft_start import FeelingFault, RequestFault, feeling_fault, request_fault, true_part_fault


class CoreValue(StrEnum):
    """The five, in the order of the method. Names for ever."""

    HONESTY = "honesty"
    BOUNDARIES = "boundaries"
    LISTENING = "listening"
    CHECK_INS = "check-ins"
    RESPONSIBILITY = "responsibility"


class Lack(StrEnum):
    """The one thing to improve."""

    HIDDEN = "hidden"
    BLAME = "blame"
    NO_FEELING = "no-feeling"
    DEMAND = "demand"
    NO_WISH = "no-wish"
    NO_MOMENT = "no-moment"
    JUDGEMENT = "judgement"
    DEFENCE = "defence"
    ADVICE = "advice"
    BUT = "but"
    NO_CHECK = "no-check"
    THEIR_FEELING = "their-feeling"
    NO_QUESTION = "no-question"
    NO_OWN_PART = "no-own-part"
    NO_NEED = "no-need"


_HIDES = phrases(
    """
    niks|niets|prima|oke|laat_maar|gaat_wel|valt_wel_mee|het_gaat|alles_goed|met_mij_gaat
    komt|gaat ..2 wel goed
    """,
    {},
)
_WHEN = phrases(
    "als|wanneer|zodra|voordat|nadat|eerst|kwartier|kwartiertje|half_uur|uurtje|minuten|soms|een_keer", {}
)
_DEFENDS = phrases(
    """
    niet mijn schuld|fout|probleem
    kwam|komt|lag|ligt door|aan|omdat
    dat klopt|is niet
    dat is|was ..1 niet waar
    ik kon|kan ..2 niet anders|niets_aan|niks_aan
    ik heb|deed ..1 niets|niks ..1 verkeerd|fout|gedaan
    jij|je ..2 ook
    overdrijft|overdrijf
    """,
    {},
)
_GRANTS = "je hebt gelijk"
_SEEN = {
    listening.Fault.BUT: Lack.BUT,
    listening.Fault.SOLUTION: Lack.ADVICE,
    listening.Fault.DEFENCE: Lack.DEFENCE,
    listening.Fault.JUDGEMENT: Lack.JUDGEMENT,
    listening.Fault.NO_CHECK: Lack.NO_CHECK,
    listening.Fault.NO_FEELING: Lack.THEIR_FEELING,
}


def lack(value: CoreValue, text: str) -> Lack | None:
    """The one thing that a sentence lacks beside this value; None when it has all."""
    return _LACKS[value](text)


def tells_of_harm(text: str) -> bool:
    """Whether a sentence may tell of harm or fear; then no wording is its business."""
    return may_report_harm(text) or feeling_fault(text) is FeelingFault.UNSAFE


def _honesty(text: str) -> Lack | None:
    fault = feeling_fault(text)
    if fault is not None and any_stands_in(_HIDES, standard(text)):
        return Lack.HIDDEN
    if accuses(text):
        return Lack.BLAME
    return None if fault is None else Lack.NO_FEELING


def _boundaries(text: str) -> Lack | None:
    if request_fault(text) is RequestFault.DEMAND:
        return Lack.DEMAND
    if accuses(text):
        return Lack.BLAME
    if address(text) is not Address.I_MESSAGE and not _asks(text):
        return Lack.NO_WISH
    return None if names_when(text) or any_stands_in(_WHEN, standard(text)) else Lack.NO_MOMENT


def _listening(text: str) -> Lack | None:
    fault = listening.worst_fault("", text)
    return None if fault is None else _SEEN[fault]


def _check_ins(text: str) -> Lack | None:
    if accuses(text):
        return Lack.BLAME
    if not _asks(text):
        return Lack.NO_QUESTION
    return None if names_when(text) or any_stands_in(_WHEN, standard(text)) else Lack.NO_MOMENT


def _responsibility(text: str) -> Lack | None:
    own = standard(text).replace(_GRANTS, "")  # to grant is no blame, though it opens with "you"
    if true_part_fault(own) is not None:
        return Lack.BUT
    if any_stands_in(_DEFENDS, own):
        return Lack.DEFENCE
    if accuses(own):
        return Lack.BLAME
    if not {"ik", "mijn", "mij"} & set(own.split()):
        return Lack.NO_OWN_PART
    return None if _asks(text) else Lack.NO_NEED


def _asks(text: str) -> bool:
    return QUESTION in standard(text)


_LACKS: Mapping[CoreValue, Callable[[str], Lack | None]] = {
    CoreValue.HONESTY: _honesty,
    CoreValue.BOUNDARIES: _boundaries,
    CoreValue.LISTENING: _listening,
    CoreValue.CHECK_INS: _check_ins,
    CoreValue.RESPONSIBILITY: _responsibility,
}
