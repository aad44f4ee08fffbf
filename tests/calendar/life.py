"""What people chose and did, in plain words: the one description that is both played and reckoned with.

Moments of a person are naive, by the clock of where that person lives: the oracle and the house each make a
moment in the world of it in their own way. Nothing here knows of `dialogs`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

CHECK_IN, DATE_NIGHT, SHARED_GOALS, CHECK_UP = "check-in", "date-night", "shared-goals", "check-up"
APPRECIATION, MIRROR, TEN_MINUTES, HUG = "appreciation", "mirror", "ten-minutes", "hug"
AHEAD, BEGUN, FOLLOW_UP, LESS = "check-in-ahead", "begun", "follow-up", "less"
MO, TU, WE, TH, FR, SA, SU = range(7)


@dataclass(frozen=True)
class Every:
    """What comes back: each day, each `weekday`, or each `nth` such day of a month (of these `months`)."""

    what: str
    at: time
    weekday: int | None = None
    nth: int | None = None
    months: tuple[int, ...] = ()
    zone: str = ""
    """Whose clock; "" for that of the person."""


USUAL = (
    Every(CHECK_IN, time(20), SU),
    Every(APPRECIATION, time(20), TU),
    Every(APPRECIATION, time(20), FR),
    Every(MIRROR, time(20), WE),
    Every(DATE_NIGHT, time(10), SA, 1),
    Every(SHARED_GOALS, time(10), SA, 2, (1, 4, 7, 10)),
    Every(CHECK_UP, time(10), SA, 3, (1,)),
)
"""What somebody gets who changes nothing (method A2, A4, B2, E1, G1)."""


@dataclass(frozen=True)
class Sets:
    """From then on that moment comes so; with no rules not at all."""

    what: str
    rules: tuple[Every, ...] = ()


@dataclass(frozen=True)
class Moves:
    """That moment comes for once at `to`, in the place of each regular one until `apart` after it."""

    what: str
    to: datetime
    apart: timedelta


@dataclass(frozen=True)
class LeavesOut:
    """The regular ones of that moment up to and including `until` do not come; what was moved is off."""

    what: str
    until: datetime


@dataclass(frozen=True)
class AsAlways:
    """What was moved or left out of that moment comes as its rules say."""

    what: str


@dataclass(frozen=True)
class Holiday:
    """Nothing comes up to and including that day; None ends it sooner."""

    last: date | None


@dataclass(frozen=True)
class Silence:
    """Nothing planned is wanted; or again."""

    on: bool = True


@dataclass(frozen=True)
class Promise:
    """The bot comes back to it at that moment, or at the same time of a day after."""

    asks: datetime


Means = Sets | Moves | LeavesOut | AsAlways | Holiday | Silence | Promise


@dataclass(frozen=True)
class Deed:
    """One thing that somebody does at a moment: what is typed or pressed (as in a story), and what that means
    for what is planned."""

    at: datetime
    lines: tuple[str, ...] = ("/menu",)
    means: tuple[Means, ...] = ()


@dataclass(frozen=True)
class Life:
    """One person: where, with which quiet hours, what comes back, and what is done when."""

    name: str
    zone: str = "Europe/Amsterdam"
    quiet: tuple[time, time] = (time(22), time(8))
    rules: tuple[Every, ...] = USUAL
    deeds: tuple[Deed, ...] = ()
    answers: bool = False
    """Reacts to each message at once, besides what is in `deeds`."""
    begun: datetime | None = None
    """When the bot comes back to a beginning, once."""


@dataclass(frozen=True)
class Outage:
    """The program was off, from one moment to another (aware, UTC)."""

    start: datetime
    end: datetime


@dataclass(frozen=True)
class Home:
    """One or two people over some time (aware, UTC), and when the program was off."""

    name: str
    about: str
    people: tuple[Life, ...]
    start: datetime
    end: datetime
    outage: Outage | None = None


@dataclass(frozen=True, order=True)
class Sent:
    """One planned message that a person got (aware, UTC). `late`: it says that we were away."""

    at: datetime
    who: str
    what: str
    sound: bool = False
    late: bool = field(default=False)
