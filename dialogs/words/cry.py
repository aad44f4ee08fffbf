"""A cry for help: few words, and nothing else in the message.

It is heard at any question, so only what is hardly ever an answer is in the list. *Help* is one of them: who
wants an explanation and gets the numbers has lost a moment, and the other way round somebody in need has.
"""

from __future__ import annotations

from dialogs.words.normal import standard

CRIES = (
    "hulp",
    "help",
    "help me",
    "help mij",
    "hulp nodig",
    "ik heb hulp nodig",
    "ik heb nu hulp nodig",
    "noodnummer",
    "nood",
    "sos",
)
"""In the standard form of chat text (`normal.standard`)."""


def cries_for_help(text: str) -> bool:
    """Whether that is all that a text says, however loudly."""
    return standard(text).rstrip(" ?.,") in CRIES
