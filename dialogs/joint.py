"""What holds for two people at once: the state of their pause, what can happen to it, and what it says.

The rules are in `couple`; here are only the values, and the figures of method B3 (20 minutes, ten more at
most twice, 15 minutes, 24 hours, three in 24 hours).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from dialogs.events import PersonId

PAUSE = timedelta(minutes=20)
MORE = timedelta(minutes=10)
MOST_MORE = 2
NO_SHOW = timedelta(minutes=15)
RETURN_WITHIN = timedelta(hours=24)
PICK_WITHIN = timedelta(minutes=60)
"""How long both may take to choose before the bot books by itself. Ours."""
MUZZLE_AFTER = 3
MUZZLE_WINDOW = timedelta(hours=24)
MOST_ROUNDS = 3
"""Returns that not everybody came to before the machine lets go. Ours."""


class Mode(StrEnum):
    TALKING = "talking"
    PAUSED = "paused"
    RETURNING = "returning"
    PICKING = "picking"
    BOOKED = "booked"


ASKING = (Mode.RETURNING, Mode.PICKING, Mode.BOOKED)
"""Modes in which a question of the pause waits in the chats."""
PAUSE_SLOT = "pause"
"""Where the clock of the pause stands in a chat."""
CHOICE_SLOT = "choice"
"""Where the newest question of the pause stands; an older one has no buttons any more."""


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody said the safe word."""

    person: PersonId
    at: datetime


@dataclass(frozen=True, slots=True)
class Pick:
    """A moment that somebody chose to come back."""

    person: PersonId
    to: datetime


@dataclass(frozen=True, slots=True)
class Joint:
    """What holds for both. `until` is when the present mode ends by itself (absent while talking)."""

    mode: Mode = Mode.TALKING
    since: datetime | None = None
    until: datetime | None = None
    more: int = 0
    rounds: int = 0
    back: tuple[PersonId, ...] = ()
    picks: tuple[Pick, ...] = ()
    calls: tuple[Call, ...] = ()
    reminded_group: bool = False


@dataclass(frozen=True, slots=True)
class SafeWord:
    person: PersonId
    at: datetime


@dataclass(frozen=True, slots=True)
class TimeUp:
    """The present mode's `until` has come; `late` is by how much it was missed (an outage)."""

    at: datetime
    late: timedelta = timedelta(0)


@dataclass(frozen=True, slots=True)
class IsBack:
    person: PersonId
    at: datetime


@dataclass(frozen=True, slots=True)
class MoreTime:
    person: PersonId
    at: datetime


@dataclass(frozen=True, slots=True)
class NotCalm:
    person: PersonId
    at: datetime


@dataclass(frozen=True, slots=True)
class Picked:
    """A moment to come back. `to` is aware, UTC."""

    person: PersonId
    to: datetime
    at: datetime


@dataclass(frozen=True, slots=True)
class TypedInGroup:
    """Somebody kept writing in the group while a pause runs."""

    person: PersonId
    at: datetime


Signal = SafeWord | TimeUp | IsBack | MoreTime | NotCalm | Picked | TypedInGroup


class Line(StrEnum):
    """What the machine says; the text is `pause-<line>`."""

    STARTS = "starts"
    ALREADY = "already"
    MUZZLE = "muzzle"
    OVER = "over"
    OVER_LATE = "over-late"
    LONGER = "longer"
    NO_MORE = "no-more"
    BACK = "back"
    TOGETHER = "together"
    PICK = "pick"
    PICK_NOTED = "pick-noted"
    PICK_OUTSIDE = "pick-outside"
    BOOKED = "booked"
    RETURN = "return"
    RETURN_LATE = "return-late"
    LET_GO = "let-go"
    GROUP_QUIET = "quiet-group"


class Audience(StrEnum):
    """Who hears a line. Never just the other one."""

    EVERYWHERE = "everywhere"
    EACH_PRIVATELY = "each-privately"
    SPEAKER = "speaker"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Spoken:
    """One line. `until` shows a live clock to that moment."""

    line: Line
    audience: Audience
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """What a signal did."""

    joint: Joint
    spoken: tuple[Spoken, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """What the rules need to know of the couple: who there are, and the moment the bot would book."""

    people: tuple[PersonId, ...]
    usual_return: Callable[[datetime], datetime] = field(repr=False)
