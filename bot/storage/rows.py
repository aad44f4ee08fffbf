"""What the storage gives and takes: small frozen values, never a database row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from dialogs.effects import Json
from dialogs.events import PersonId
from dialogs.journal import Entry
from dialogs.people import Couple


@dataclass(frozen=True, slots=True)
class SeenKey:
    """An event for ever: its channel, which bot of that channel, and the channel's own id."""

    channel: str
    bot: str
    id: str


@dataclass(frozen=True, slots=True)
class Found:
    """Who a chat belongs to; `person_id` is None for a couple's group. `gone`: nobody is reached there.

    `leaving`: whoever that was is erased, and this is nobody, whom the last messages go to.
    """

    person_id: PersonId | None
    couple_id: str
    gone: bool = False
    leaving: bool = False


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody who writes for the first time, or from another chat, and the couple to live in."""

    person_id: PersonId
    couple_id: str
    channel: str
    bot: str
    chat: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Chat:
    """Where messages go. `key` is the keyed digest that stands for the chat in plain columns."""

    channel: str
    bot: str
    chat: str = field(repr=False)
    key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Loaded:
    """A couple as it stands, and its chats by person id or `effects.GROUP`."""

    couple: Couple
    chats: Mapping[str, tuple[Chat, ...]]


@dataclass(frozen=True, slots=True)
class Shown:
    """A row of the outbox that showed one person's words to another, in this one's chat and home."""

    number: int
    person_id: PersonId
    couple_id: str
    chat: Chat


@dataclass(frozen=True, slots=True)
class Erased:
    """What was erased of somebody, in numbers, and who has the chats since: nobody, in a home of nobody's.

    `old_home` is where the person lived. `planned` are timers that would still have rung. `shown` are rows
    that showed their words to others.
    """

    person_id: PersonId
    old_home: str
    nobody: PersonId
    home: str
    chats: tuple[Chat, ...]
    answers: int
    notes: int
    planned: int
    shown: tuple[Shown, ...] = ()


@dataclass(frozen=True, slots=True)
class TimerRow:
    """A timer; `scope` is the name of its `timers.Scope`. `due` is aware, UTC."""

    id: int
    couple_id: str
    person_id: PersonId | None
    scope: str
    kind: str
    key: str
    due: datetime
    version: int


@dataclass(frozen=True, slots=True)
class Knock:
    """Somebody said yes to a code, and waits for its maker until it expires. `name` is the one they gave."""

    by: PersonId
    expires: datetime
    name: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Pass:
    """Lets one person into a private bot, until it expires or is used. Nobody can make the code of it."""

    digest: bytes
    expires: datetime
    used_at: datetime | None

    @property
    def name(self) -> str:
        """What an operator calls it by."""
        return self.digest[:6].hex()

    def works(self, now: datetime) -> bool:
        """Whether it still lets somebody in."""
        return self.used_at is None and self.expires > now


@dataclass(frozen=True, slots=True)
class Census:
    """How many there are: for the operator, who can count and cannot read."""

    people: int
    couples: int
    """Of two."""
    leaving: int
    """People who were erased, and whose last messages are still under way."""
    waiting: int
    """Messages to be sent."""
    set_aside: int
    """What people did that could not be handled yet."""
    to_come: int
    """Moments at which something is to happen."""


@dataclass(frozen=True, slots=True)
class NewRecord:
    """A record to keep; `person_id` None puts it under the couple's key."""

    couple_id: str
    person_id: PersonId | None
    kind: str
    body: Json = field(repr=False)
    at: datetime


@dataclass(frozen=True, slots=True)
class NewMessage:
    """A message to put in the outbox. `person_id` None is the group: sealed under the couple's key.

    `until` is set for a message with a live clock. With `words_of` it opens only with the key of that person
    too, whose words it carries.
    """

    couple_id: str
    person_id: PersonId | None
    chat: Chat
    importance: int
    planned: bool
    slot: str | None
    body: Mapping[str, Any] = field(repr=False)
    until: datetime | None = None
    words_of: PersonId | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """A message that arrived, or a change of one: `ref` is the channel's name for the message."""

    id: int
    slot: str | None
    ref: str


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A message that waits to be sent, or was. `ref` is the channel's name for it once sent.

    `next_try` is set when sending it failed and is to be tried again then.
    """

    id: int
    couple_id: str
    person_id: PersonId | None
    chat: Chat
    importance: int
    planned: bool
    slot: str | None
    body: Mapping[str, Any] = field(repr=False)
    attempts: int = 0
    ref: str | None = None
    next_try: datetime | None = None
    words_of: PersonId | None = None


@dataclass(frozen=True, slots=True)
class KeptTalk:
    """One talk of a person with its journal so far; `closed_at` is None while it is under way or waits."""

    number: int
    dialog: str
    opened_at: datetime
    closed_at: datetime | None
    journal: list[Entry] = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeptRecord:
    """A record as it is kept."""

    kind: str
    at: datetime
    body: Json = field(repr=False)


@dataclass(frozen=True, slots=True)
class SharedItem:
    """Something that one laid ready for the other; `shown_at` is when it was seen by both or the other."""

    item: str
    text: str = field(repr=False)
    at: datetime
    shown_at: datetime | None
