"""What can reach us: one person did one thing at one moment."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

PersonId = str
"""A pseudonym made by the shell; never a name or a chat number."""


class Screen(StrEnum):
    """Who can read along where the event came from."""

    PRIVATE = "private"
    GROUP = "group"


class Attachment(StrEnum):
    """Things people send where words are expected. Only the kind reaches us, never the content."""

    STICKER = "sticker"
    VOICE = "voice"
    PHOTO = "photo"
    VIDEO = "video"
    FILE = "file"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Said:
    """Plain text, a command (`/spiegel`) included."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Chose:
    """A press on a button; the token is the one we sent with it, or a stranger's."""

    token: str


@dataclass(frozen=True, slots=True)
class Attached:
    """A sticker, voice message, picture or file."""

    kind: Attachment


@dataclass(frozen=True, slots=True)
class Edited:
    """An own message was changed afterwards; the event's `message` says which one."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Rang:
    """A timer of this person or couple came due. `kind` and `key` are those of the wanted timer."""

    kind: str
    key: str
    due: datetime


@dataclass(frozen=True, slots=True)
class Placed:
    """We stand in a group now, or our rights there changed. `hears_all`: every message there reaches us,
    not only buttons, commands and replies to us."""

    hears_all: bool


@dataclass(frozen=True, slots=True)
class Removed:
    """We are out of that group."""


@dataclass(frozen=True, slots=True)
class Crowded:
    """So many people are in the group, ourselves not counted. Two is right."""

    people: int


@dataclass(frozen=True, slots=True)
class Left:
    """This person closed the own chat to us: nothing reaches them any more."""


@dataclass(frozen=True, slots=True)
class Returned:
    """This person opened the own chat to us again."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The group has another name from now on. For the shell alone: no dialog sees it."""

    chat: str = field(repr=False)


Received = Said | Chose | Attached | Edited | Placed | Removed | Crowded | Left | Returned | Moved
"""What a channel can tell us."""
What = Received | Rang


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened. `at` (aware, UTC) is the only clock that dialogs know.

    `message` is the channel's name for the message it came in, so that a later edit finds its answer.
    `person` is None for a timer that belongs to the couple, and for what somebody in the couple's group did
    who is not of the couple, or does not show who it is. `elsewhere`: in a group that is not the couple's.
    `before` is what the same person said in the same chat in the last two minutes, the oldest first: pieces
    of one sentence, in which danger is heard too.
    """

    person: PersonId | None
    what: What
    at: datetime
    screen: Screen = Screen.PRIVATE
    message: str | None = None
    elsewhere: bool = False
    before: tuple[str, ...] = field(default=(), repr=False)
