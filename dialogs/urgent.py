"""What is heard however much somebody sends: danger, the safe word, a pause, help, and a clean screen.

Blind to the rest of the talk, since it is asked where no work is to be done for anything else.
"""

from __future__ import annotations

from dialogs import clearing, helping
from dialogs.commands import PAUSE, SPOKEN, name_of
from dialogs.events import Chose, Edited, Event, Said
from dialogs.people import Couple
from dialogs.words.cry import cries_for_help
from dialogs.words.danger import danger
from dialogs.words.normal import normal, one_slip
from dialogs.words.safe_word import Match, says

COMMANDS = (PAUSE, helping.COMMAND, clearing.COMMAND)
WORDS = ("pauze", *(word for word, command in SPOKEN.items() if command in COMMANDS))
"""Typed alone, these mean the command."""


def is_urgent(couple: Couple, event: Event) -> bool:
    """Whether this must be heard at once."""
    match event.what:
        case Said(text) | Edited(text):
            return (
                _calls(text)
                or danger(text, event.before) is not None
                or bool(couple.safe_word and says(text, couple.safe_word) is not Match.NOT)
            )
        case Chose(token):
            # A colon begins the buttons of the house: those of a pause, and those below a card with numbers.
            return token.startswith(":") or name_of(token) in COMMANDS
    return False


def _calls(text: str) -> bool:
    name = name_of(text)
    if name:
        return name in COMMANDS or one_slip(name, helping.COMMAND)
    return cries_for_help(text) or normal(text).rstrip(" ?!.") in WORDS
