"""What the peer says: the words of the real check-in for one, so that both bots carry the same weight."""

from __future__ import annotations

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

HELLO = "Hoi. Met /checkin lopen we vier vragen over jullie week langs."
FORM = "Vier vragen over jullie week, in een half uur tot drie kwartier. Hoe wil je het doen?"
ALONE = "Alleen voorbereiden"
CHOSEN = f"{FORM}\n\n✓ {ALONE}"
WHY = "Wat klein is en blijft liggen, wordt vaak groot. Een vast moment per week geeft het een plek."
BEGIN = "Deze vragen zijn voor jou alleen. Er gaat niets naar je partner, en overslaan mag."
LOVING = """\
Wat was deze week voor jou het liefste moment tussen jullie? Klein mag.

Zo begin je met wat er goed zit."""
UNSEEN = """\
Was er een moment dat je je niet gezien voelde, of er alleen voor stond?

Zeg het nu het nog klein is."""
DIFFERENT = """\
Wat mag je partner komende week anders doen, zodat het voor jou fijner wordt?

Noem één ding dat je kunt zien gebeuren."""
UNSAID = """\
Moeten jullie het nog ergens over hebben, maar blijft het steeds liggen?

Noem het hier. Zo blijft het niet tussen jullie in staan."""
QUESTIONS = (LOVING, UNSEEN, DIFFERENT, UNSAID)
END = """\
Je bent voorbereid. Eén ding echt zeggen is al veel.

Neem daarna de tijd voor een knuffel van zes tellen, of pak je partners hand."""
STOPPED = "Goed, we stoppen hier."


def _button(label: str, token: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(label, callback_data=f"check-in.{token}")


FORMS = InlineKeyboardMarkup(
    [[_button(ALONE, "alone")], [_button("Waarom?", "?")], [_button("Stoppen", "!")]]
)
WAYS = InlineKeyboardMarkup([[_button("Terug", "<"), _button("Overslaan", ">"), _button("Stoppen", "!")]])
