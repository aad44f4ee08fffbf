"""E6: what an honest look sees. Pure: from answers to signs, and nothing is concluded from them.

Theory of operation
-------------------
The source names when recovery does not serve: it happened again, somebody stays from guilt, no remorse or
only for being caught, the same destruction after months. To these comes the plain question whether it does
both of them good. An answer that is not sure is no sign. Of several the first is told, in the order in which
they weigh, and as a question: nobody here says that somebody should leave, or stay.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

MONTHS = timedelta(days=90)
"""From when it is asked whether talks still destroy: the source says "after months". Ours."""


class Serves(StrEnum):
    """Does it do both of them good?"""

    BOTH = "both"
    ONE = "one"
    NEITHER = "neither"
    UNSURE = "unsure"


class Remorse(StrEnum):
    """What weighs for who did it: the pain of the other, that it came out, or nothing."""

    PAIN = "pain"
    CAUGHT = "caught"
    NONE = "none"
    UNSURE = "unsure"


class Again(StrEnum):
    """Contact or lies since the last look."""

    NO = "no"
    YES = "yes"
    UNSURE = "unsure"


class Why(StrEnum):
    """Why this person goes on. `FEAR` is no sign: of the other it is danger, else it is doubt."""

    WANT = "want"
    GUILT = "guilt"
    FEAR = "fear"
    UNSURE = "unsure"


class Talking(StrEnum):
    """How talks go, after months."""

    BETTER = "better"
    SAME = "same"
    UNSURE = "unsure"


class Sign(StrEnum):
    """That it may not serve any more; what weighs most first."""

    AGAIN = "again"
    GUILT = "guilt"
    REMORSE = "remorse"
    CAUGHT = "caught"
    DESTRUCTIVE = "destructive"
    SERVES = "serves"


@dataclass(frozen=True, slots=True)
class Look:
    """The answers of one look. `talking` is None before it is asked."""

    serves: Serves
    remorse: Remorse
    again: Again
    why: Why
    talking: Talking | None = None


def signs(look: Look) -> tuple[Sign, ...]:
    """Those that are there, what weighs most first."""
    there = {
        Sign.AGAIN: look.again is Again.YES,
        Sign.GUILT: look.why is Why.GUILT,
        Sign.REMORSE: look.remorse is Remorse.NONE,
        Sign.CAUGHT: look.remorse is Remorse.CAUGHT,
        Sign.DESTRUCTIVE: look.talking is Talking.SAME,
        Sign.SERVES: look.serves in (Serves.ONE, Serves.NEITHER),
    }
    return tuple(sign for sign in Sign if there[sign])


def months_on(begun: datetime, now: datetime) -> bool:
    """Whether the road is long enough to ask how talks go by now."""
    return now - begun >= MONTHS
