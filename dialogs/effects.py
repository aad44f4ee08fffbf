"""What a decision asks for. The shell carries these out in the same transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum

from dialogs.events import PersonId

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
"""What a journal, a record and a setting may hold."""

GROUP = "group"
"""The couple's group chat, as an address beside the two people."""


class Importance(IntEnum):
    """Who goes first when a channel is busy; in order within one chat and one importance."""

    DANGER = 0
    PAUSE = 1
    ANSWER = 2
    CLOCK = 3
    NUDGE = 4
    BULK = 5


class Style(StrEnum):
    """What a button means, for channels that can show it. The label carries the meaning by itself."""

    PLAIN = "plain"
    PRIMARY = "primary"
    DANGER = "danger"
    QUIET = "quiet"
    """A way out beside the answers: back, skip, stop."""


@dataclass(frozen=True, slots=True)
class Ref:
    """Words of the couple that stay where they are; the shell fills them in while rendering."""

    kind: str


GUEST = Ref("guest")
"""The name of somebody who said yes to the reader's code. It is theirs: no place of the reader holds it."""


@dataclass(frozen=True, slots=True)
class ByMonth:
    """A list with a line for each: a text of ours by its key, and in which month it was."""

    lines: tuple[tuple[datetime, str], ...]


Value = str | int | datetime | Ref | ByMonth
"""What a text may be given. A datetime is written in the reader's own zone and language."""


@dataclass(frozen=True, slots=True)
class Button:
    """One choice: the text key of its label (message or message.attribute) and the token it sends back."""

    label: str
    token: str
    style: Style = Style.PLAIN
    args: Mapping[str, Value] = field(default_factory=dict, repr=False)


class Drawing(StrEnum):
    """A picture that is drawn for one message, of what is kept of its reader."""

    RHYTHM = "rhythm"
    """The own weeks, and what was done in them (G3)."""
    CHECKLIST = "checklist"
    """The own checklists, area by area (C9)."""
    DANCE = "dance"
    """What happens between the pictures that its reader and the other shared (C7)."""


@dataclass(frozen=True, slots=True)
class Say:
    """A message to one person or to the group.

    `slot` names a place in the chat ("pause", "12.3fa2") so that a later `Rewrite` finds it.
    `until` shows a live clock that counts down to that moment. `picture` names a picture in the texts.
    `planned` marks a nudge: sent at most once, and withdrawn by danger or a pause. `copy` marks words that
    are meant to be copied and sent on by hand. `progress` says which question this is, and of how many.
    `protected` are words of the other, which are not for passing on; `words_of` is who wrote them, and
    without that person's key what is kept of the message opens no more. `silent` makes no sound. `draws` is
    drawn above it when it is sent, as far as there is anything to draw; nothing may be said after it that it
    must stand before.
    """

    to: PersonId
    text: str
    args: Mapping[str, Value] = field(default_factory=dict, repr=False)
    importance: Importance = Importance.ANSWER
    buttons: tuple[tuple[Button, ...], ...] = ()
    slot: str | None = None
    until: datetime | None = None
    placeholder: str | None = None
    picture: str | None = None
    copy: bool = False
    progress: tuple[int, int] | None = None
    protected: bool = False
    words_of: PersonId | None = None
    silent: bool = False
    draws: Drawing | None = None

    @property
    def planned(self) -> bool:
        return self.importance >= Importance.NUDGE


@dataclass(frozen=True, slots=True)
class Rewrite:
    """Change the message that stands in a slot: no buttons any more, the choice shown, or other words."""

    to: PersonId
    slot: str
    chosen: str | None = None
    text: str | None = None
    args: Mapping[str, Value] = field(default_factory=dict, repr=False)
    importance: Importance = Importance.ANSWER
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """Something worth keeping beyond the talk. `of_couple` puts it under the couple's key."""

    kind: str
    body: Json = field(repr=False)
    person: PersonId | None
    of_couple: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    """One own item, laid ready for the other by explicit choice. Shown when both laid theirs.

    `shown`: the other is shown it now, by itself.
    """

    person: PersonId
    item: str
    text: str = field(repr=False)
    shown: bool = False


@dataclass(frozen=True, slots=True)
class ShowShared:
    """Show this person again what both laid under that name; what both were not shown yet, to both."""

    person: PersonId
    item: str


@dataclass(frozen=True, slots=True)
class TakeBack:
    """What this person shared under that name is shared no more, and leaves the other's chat."""

    person: PersonId
    item: str


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Take back planned messages that still wait to be sent to this person."""

    person: PersonId


@dataclass(frozen=True, slots=True)
class Clear:
    """Remove what we sent in this person's own chat since then, and do not send there what waits.

    What is said after this in the same decision stays. A message too old for its network stays too.
    """

    person: PersonId
    since: datetime


@dataclass(frozen=True, slots=True)
class Knock:
    """This person said yes to the code of the other, who is asked now."""

    person: PersonId
    code: str = field(repr=False)
    other: PersonId


@dataclass(frozen=True, slots=True)
class TakeBackKnock:
    """This person takes the yes to a code back."""

    person: PersonId


@dataclass(frozen=True, slots=True)
class Erase:
    """Everything of this person goes, after all else was carried out. They hear what that was, and no more.

    All that we sent in their chat goes too, as far as the network allows. `network` names one that can keep
    something of it, or is "".
    """

    person: PersonId
    network: str = ""


@dataclass(frozen=True, slots=True)
class Export:
    """A file for this person, in the own chat, with all that is theirs; made when it is sent.

    `text` stands with it. What belongs to safety goes along only `with_safety`. `only_calendar`: only their
    moments, for a calendar.
    """

    person: PersonId
    text: str
    with_safety: bool
    only_calendar: bool = False


@dataclass(frozen=True, slots=True)
class Join:
    """This person, who knocked, goes to live in the couple of the other, who said yes."""

    person: PersonId
    other: PersonId


@dataclass(frozen=True, slots=True)
class Unlink:
    """This person and the other part: from now on each is a couple of one. Carried out after all that is said
    in the same decision. `told`: the other hears one line, which is said beside this."""

    person: PersonId
    told: bool


@dataclass(frozen=True, slots=True)
class OfferCode:
    """Keep a one-time joining code (already hashed by the shell when it was made) until it expires."""

    person: PersonId
    code: str = field(repr=False)
    expires: datetime


@dataclass(frozen=True, slots=True)
class WithdrawCode:
    """The joining code that this person made works no more."""

    person: PersonId


CODE_REFUSED, BUTTON_REFUSED = "code-refused", "button-refused"
"""What a `Tally` counts: a code that leads nowhere; a button that is not theirs, or that we never made."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Something was refused, and is counted by this name and the day: never to whom."""

    name: str


@dataclass(frozen=True, slots=True)
class OpenGroup:
    """The group that this event came from is the couple's from now on, and no other."""


@dataclass(frozen=True, slots=True)
class CloseGroup:
    """The group that this event came from is the couple's no more."""


@dataclass(frozen=True, slots=True)
class CloseChat:
    """Nothing reaches the private chat that this event came from, until its person is heard there again."""


Effect = (
    Say
    | Rewrite
    | Record
    | Share
    | ShowShared
    | TakeBack
    | Withdraw
    | Clear
    | Knock
    | TakeBackKnock
    | Erase
    | Export
    | Join
    | Unlink
    | OfferCode
    | WithdrawCode
    | Tally
    | OpenGroup
    | CloseGroup
    | CloseChat
)
