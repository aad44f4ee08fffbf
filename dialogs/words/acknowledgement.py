"""What takes the weight out of an acknowledgement (E5, step 1): the other's fault, made small, or "but".

Theory of operation. An acknowledgement names what was done and what it did, and stops there. Three things
undo it, and only the first that stands there is told. Whose fault it was: blame of the other, also as a
reason ("because you"). How small it was: what the method warns of ("it meant nothing") and its kin. And
"but", which takes back what stood before it. Whoever reports harm in these words gets no such advice
(`harm`). It judges form, not truth or remorse. The rules of an accusation (`accusation`) are no use here:
what it did to the other is a sentence with "you" in it, and the one that matters most.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.words.harm import may_report_harm
from dialogs.words.normal import ends, standard
from dialogs.words.phrase import any_stands_in, phrases


class Weakens(StrEnum):
    """The one thing to say otherwise, what hurts most first."""

    BLAME = "blame"
    SMALL = "small"
    BUT = "but"


_BLAME = phrases(
    """
    omdat|doordat jij|je|zij|ze|hij|jullie ..4 nooit|niet|altijd|geen|meer|alleen|weg|koud
    door jou|haar|hem
    jij|je|zij|ze|hij was|waren ..3 afstandelijk|koud|weg|onbereikbaar
    jij|je|zij|ze|hij had|hebt|heeft ..3 ook ..4
    jouw|haar|zijn|jullie schuld|fout
    als jij|je|zij|ze|hij ..4 had|was ..4
    jij|je|zij|ze|hij dreef|duwde me|mij
    """,
    {},
)
_SMALL = phrases(
    """
    betekende|betekent ..3 niks|niets|weinig
    stelde|stelt ..3 niks|niets|weinig voor
    was|is|ging ..2 maar|slechts een|eenmalig|één|seks|kort
    alleen|maar seks
    slippertje|foutje|misstapje|avontuurtje|bevlieging
    niet zo|heel erg
    ging ..1 maar|alleen om
    niks|niets ernstigs
    iedereen doet|maakt ..3
    gebeurde|overkwam ..2 gewoon
    was|waren dronken
    had te veel gedronken
    """,
    {},
)
_BUT = phrases(
    """
    maar ik|jij|je|we|wij|het|er|toch|toen|zij|ze|hij
    maar dat is|was !geen ..2
    alleen|toch was|had ik|jij|je ..3 ook
    """,
    {},
)


def weakens(text: str) -> Weakens | None:
    """The one thing that weakens an acknowledgement; None where nothing of it is seen, or harm is told."""
    if may_report_harm(text):
        return None
    form = standard(ends(text))
    if any_stands_in(_BLAME, form):
        return Weakens.BLAME
    if any_stands_in(_SMALL, form):
        return Weakens.SMALL
    return Weakens.BUT if any_stands_in(_BUT, form) else None
