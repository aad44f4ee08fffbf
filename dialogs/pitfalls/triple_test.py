"""D1, the triple test: is it true, useful and loving? Three times yes, or it is not ready.

Honesty without care hurts. It is folk wisdom and no science, so it asks and does not judge; and it is never
asked about a report of harm, since no filter may keep somebody silent on that (`harm`).
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.talk import Talk, dialog


class Sieve(StrEnum):
    """What is asked, in that order."""

    TRUE = "true"
    USEFUL = "useful"
    LOVING = "loving"


class Passes(StrEnum):
    """The own answer."""

    YES = "yes"
    NOT_YET = "not-yet"


@dialog("triple-test")
async def triple_test(talk: Talk) -> Sieve | None:
    """The first of the three that is not answered with yes; None when all are."""
    for sieve in Sieve:
        if await talk.choose(str(sieve), Passes, why=True) is Passes.NOT_YET:
            return sieve
    return None
