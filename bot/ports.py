"""The small interfaces between the parts of the shell. A fake of each passes the same contract tests."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from dialogs.events import Received


class Clock(Protocol):
    """Now. Production reads the machine; time travel adds an offset that never shrinks."""

    def now(self) -> datetime:
        """The moment, aware, in UTC."""
        ...


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing that a channel received. (channel, bot, id) is unique for ever: seen twice is done once.

    `sender` and `chat` are the channel's own names for a person and a chat; `group` says that the chat
    has more than one human reader. `message` names the message, for a later edit.
    """

    channel: str
    bot: str
    id: str
    sender: str
    chat: str
    what: Received
    message: str | None = None
    group: bool = False


Receive = Callable[[Incoming], Awaitable[bool]]
"""Hand an event to the turn. Returns after the commit (or after parking); then it may be acknowledged.

False: the sender is nobody to whom this chat belongs, so nothing was done, and nothing will be said about it.
"""


@dataclass(frozen=True, slots=True)
class RenderedButton:
    """A label in words and the token it sends back. style: plain, primary, danger or quiet."""

    label: str
    token: str
    style: str = "plain"


@dataclass(frozen=True, slots=True)
class File:
    """Something to keep, for its reader alone: a name that tells nothing, and what is in it."""

    name: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message as a channel sends it: plain words, never markup.

    `key` is the idempotency key of the outbox row. `slot` lets a later edit find it. `until` (UTC) asks
    for a live countdown. `chosen` shows which label was pressed. `silent` asks for no sound. `folded` is
    theory, to be shown folded where that can be. `copy` are words that one press should copy. `protected`
    asks that it cannot be passed on or saved, where that can be. `words_of` is the person whose words it
    carries beside its reader's own: what is kept of it opens only with that person's key too. `file` comes
    with the message, and `drawing` is shown with it, described by `picture_alt`; the outbox keeps neither
    (bot/filling.py).
    """

    key: str
    text: str = field(repr=False)
    rows: tuple[tuple[RenderedButton, ...], ...] = ()
    slot: str | None = None
    until: datetime | None = None
    placeholder: str | None = None
    picture: str | None = None
    picture_alt: str | None = None
    chosen: str | None = None
    silent: bool = False
    folded: bool = False
    copy: str | None = field(default=None, repr=False)
    protected: bool = False
    words_of: str | None = None
    file: File | None = None
    drawing: File | None = None


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a channel can do, computed at run time."""

    buttons: bool = True
    edit: bool = True
    delete: bool = True
    typing: bool = True
    pictures: bool = True
    files: bool = False
    groups: bool = True
    hears_plain_group_text: bool = True
    command_menu: bool = True
    ticks_by_itself: bool = True
    max_text: int = 4096
    max_file: int = 200_000_000
    """Bytes of a file that it takes."""
    typing_after: float = 0.0
    """Seconds that an answer may take before it is announced."""


class Gone(Exception):
    """The person cannot be reached here any more (blocked, left); nothing may be sent until they return."""


class Later(Exception):
    """The channel asks to wait `seconds` before this chat is tried again."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"wait {seconds:g} s")
        self.seconds = seconds


class Refused(Exception):
    """The channel will never take this message, which is a fault of ours. Its argument is a short reason
    without anybody's words."""


class Pace(Protocol):
    """How fast a network may be called. `now` is monotonic seconds, `chat` the channel's name for a chat."""

    def ready(self, chat: str, now: float, calls: int = 1) -> float:
        """Seconds from now until this chat may get the next call, and so many in a row; 0 is now."""
        ...

    def room(self, now: float) -> float:
        """Seconds from now until any chat at all may get a call; 0 is now."""
        ...

    def spend(self, chat: str, now: float) -> None:
        """A call for this chat goes out."""
        ...

    def refused(self, chat: str, seconds: float, now: float) -> None:
        """The network asked for that pause when this chat was called."""
        ...


class Channel(Protocol):
    """A way to reach people. Holds nothing of the method."""

    name: str

    @property
    def pace(self) -> Pace | None:
        """The limits of its network; None where there are none."""
        ...

    def capabilities(self) -> Capabilities: ...

    async def start(self, receive: Receive) -> None:
        """Begin to receive. Returns when ready."""
        ...

    async def stop(self) -> None:
        """Stop receiving; messages under way are finished."""
        ...

    async def send(self, chat: str, message: Rendered) -> str:
        """Send; returns the channel's name for the message. Raises Gone, Later or Refused."""
        ...

    async def edit(self, chat: str, ref: str, message: Rendered) -> None:
        """Replace words and buttons of an own message. A message that is gone is no error.

        Raises Gone, Later or Refused.
        """
        ...

    async def delete(self, chat: str, refs: Sequence[str]) -> None:
        """Remove own messages. One that is gone, or that nobody can remove any more, is no error.

        Raises Gone, Later or Refused; then some of them may be gone.
        """
        ...

    async def typing(self, chat: str) -> None:
        """Show that an answer is coming."""
        ...


class Shelf(Protocol):
    """Where the local page keeps its chats, since no server keeps them for us. Encrypted by the storage."""

    async def put(self, chat: str, message: str, body: Mapping[str, Any]) -> None:
        """Insert or replace one message (idempotent by (chat, message))."""
        ...

    async def read(self, chat: str, limit: int) -> Sequence[Mapping[str, Any]]:
        """The last `limit` messages, oldest first."""
        ...

    async def remove(self, chat: str, message: str) -> None: ...


class Travel(Protocol):
    """Time travel, for the local page only."""

    def now(self) -> datetime: ...

    async def travel(self, to: datetime, *, outage: bool = False) -> None:
        """Run what is due up to `to`, or jump as an outage would. Never goes back (ValueError)."""
        ...
