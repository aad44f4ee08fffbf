"""What a script wishes for while it runs; `stage.Stage` grants it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from dialogs.effects import Drawing, Importance, Json, Value
from dialogs.people import Purpose
from dialogs.records import RecordBody


class To(StrEnum):
    """Whom a dialog may speak to."""

    ME = "me"
    PARTNER = "partner"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Speak:
    """A sentence of the dialog, not yet addressed by name.

    `leads` is the command of the button below it, `draws` what is drawn above it when it is sent.
    """

    to: To
    text: str
    args: Mapping[str, Value] = field(repr=False)
    until: datetime | None = None
    slot: str | None = None
    picture: str | None = None
    importance: Importance = Importance.ANSWER
    copy: bool = False
    leads: str = ""
    draws: Drawing | None = None


@dataclass(frozen=True, slots=True)
class Still:
    """Other words for what was said into a slot; a clock there stops."""

    slot: str
    text: str
    args: Mapping[str, Value] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Keep:
    """A record to be kept."""

    body: RecordBody


@dataclass(frozen=True, slots=True)
class Reveal:
    """An own item laid ready for the other; `shown`: the other is shown it now."""

    item: str
    text: str = field(repr=False)
    shown: bool = False


@dataclass(frozen=True, slots=True)
class LookAgain:
    """What both shared under that name, once more."""

    item: str


@dataclass(frozen=True, slots=True)
class Unshare:
    """An own item is taken back."""

    item: str


@dataclass(frozen=True, slots=True)
class ReadBack:
    """Show what both agreed on and, where `own`, what this person promised, as far as there is any.

    It asks nothing and decides nothing, so it has no entry in the journal: a talk that was begun before a
    release that reads back goes on as it was.
    """

    own: bool


@dataclass(frozen=True, slots=True)
class Change:
    """Settings of this person."""

    values: Mapping[str, Any] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Invite:
    """Open a dialog at the other's, as an inner event."""

    dialog: str
    args: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Next:
    """Open a dialog on top of this one, once everything else was said."""

    dialog: str
    args: Mapping[str, Json] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Agree:
    """A yes or a no to the question about one purpose."""

    purpose: Purpose
    given: bool


@dataclass(frozen=True, slots=True)
class Offer:
    """Keep a joining code until it expires."""

    code: str = field(repr=False)
    expires: datetime


@dataclass(frozen=True, slots=True)
class Recant:
    """Take a joining code back."""


@dataclass(frozen=True, slots=True)
class KnockAt:
    """Say yes to a code of the other."""

    code: str = field(repr=False)
    other: str


@dataclass(frozen=True, slots=True)
class Retract:
    """Take the yes to a code back."""


@dataclass(frozen=True, slots=True)
class LetIn:
    """Let the other, who said yes to the own code, come and live here."""

    other: str


@dataclass(frozen=True, slots=True)
class Part:
    """Live apart from the other, from now on. `told`: the other hears one line."""

    told: bool


@dataclass(frozen=True, slots=True)
class Refused:
    """A code led nowhere."""


@dataclass(frozen=True, slots=True)
class Vanish:
    """Everything of this person goes. `told`: the other hears one line, as at an unlinking. `network`: what
    can read the chat beside us, or ""."""

    told: bool
    network: str


@dataclass(frozen=True, slots=True)
class Screened:
    """The three questions about safety were gone through. `kind`: whose help a yes asks for, or ""."""

    kind: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class TakeAlong:
    """A file with all that is this person's own, or their calendar alone, under this text."""

    text: str
    with_safety: bool
    only_calendar: bool = False


Wish = (
    Speak
    | Still
    | Keep
    | ReadBack
    | Reveal
    | LookAgain
    | Unshare
    | Change
    | Invite
    | Next
    | Agree
    | Offer
    | Recant
    | KnockAt
    | Retract
    | LetIn
    | Part
    | Refused
    | Vanish
    | Screened
    | TakeAlong
)
CHECKPOINTS = (
    Keep,
    Reveal,
    Unshare,
    Invite,
    Next,
    Agree,
    Offer,
    Recant,
    KnockAt,
    Retract,
    LetIn,
    Part,
    Refused,
    Vanish,
    Screened,
    TakeAlong,
)
"""Wishes that left the talk: `terug` and an edit do not cross them."""
