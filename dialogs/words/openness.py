"""An offer of openness that goes too far: a place that is followed, or keys handed over (E5, step 2).

Theory of operation. Openness after an affair helps only as an offer, for a time, and never as following
somebody's place or holding their passwords (domain research §3e). An offer that names either is told so,
unless "no" or "without" stands before it.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.words.normal import ends, standard
from dialogs.words.phrase import any_stands_in, phrases


class TooFar(StrEnum):
    """What no offer holds here."""

    PLACE = "place"
    KEYS = "keys"


_PLACE = phrases(
    """
    ^geen|zonder|niet|nooit locatie|live_locatie|gps|tracker|airtag|volgapp|find_my|zoek_mijn
    ^geen|zonder locatiegegevens|locaties
    volgen|volgt ..3 waar|waarheen
    """,
    {},
)
_KEYS = phrases(
    """
    ^geen|zonder|niet|nooit wachtwoord|wachtwoorden|pincode|pincodes|inloggegevens|inlog|code|codes
    toegang tot|op ..2 telefoon|mail|accounts|account|whatsapp|insta|instagram|facebook|alles
    telefoon|gsm|mobiel ..2 geven|afgeven|inleveren
    geef|gaf|krijgt ..3 telefoon|gsm|mobiel
    mag ..3 controleren|doorzoeken|checken|nakijken
    altijd|elk_moment|wanneer ..4 telefoon ..3 pakken|bekijken|lezen|checken|controleren
    """,
    {},
)


def too_far(offer: str) -> TooFar | None:
    """What an offer should leave out; None when there is nothing of it."""
    form = standard(ends(offer))
    if any_stands_in(_PLACE, form):
        return TooFar.PLACE
    return TooFar.KEYS if any_stands_in(_KEYS, form) else None
