"""What a dialog may ask of the world. A fact is answered once and then stands in the journal.

`Own` facts are read from the couple as it was loaded; the others are answered by the shell inside the
same transaction (`bot/facts.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from pydantic import JsonValue

from dialogs.effects import Json

if TYPE_CHECKING:
    from dialogs.people import Couple, Person

T = TypeVar("T")


@dataclass(frozen=True)
class Fact(Generic[T]):
    """The base: `annotation` is the type of the answer."""

    annotation: Any


@dataclass(frozen=True)
class Own(Fact[T]):
    """Something that the loaded couple itself knows."""

    read: Callable[[Person, Couple], T] = field(repr=False)


@dataclass(frozen=True)
class Unwatched(Fact[bool]):
    """Whether nobody else may read along on the person's own screen, as far as the open talks tell."""


@dataclass(frozen=True)
class Count(Fact[int]):
    """How many own records of a kind were kept in the last `within`."""

    kind: str
    within: timedelta


@dataclass(frozen=True)
class Recall(Fact[list[Json]]):
    """The bodies of the last `limit` own records of a kind, newest first."""

    kind: str
    limit: int


@dataclass(frozen=True)
class Dated(Fact[list[tuple[datetime, Json]]]):
    """The last `limit` own records of a kind, newest first: when each was kept (aware, UTC), and its body."""

    kind: str
    limit: int


@dataclass(frozen=True)
class Weeks(Fact[dict[str, list[int]]]):
    """How many own records of these kinds were kept in each seven days until now, by kind.

    The newest seven days come first, as far back as there is one, and a year at most. A kind of which there
    is none is left out.
    """

    kinds: tuple[str, ...]


@dataclass(frozen=True)
class FreshCode(Fact[str]):
    """A new joining code, unguessable, that nobody else has."""


SAID_YES, TOO_MANY = ":said-yes", ":too-many"
"""No person's id looks like these."""


@dataclass(frozen=True)
class Redeem(Fact[str]):
    """Whose joining code this is: a person's id, or "" when it is unknown, used, expired or one's own.

    SAID_YES when it is the one that this person said yes to, and that stands; TOO_MANY when it is not looked
    up, after too many that led nowhere.
    """

    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who said yes to a code, until when it stands, and whether they gave a name."""

    person: str
    until: datetime
    named: bool


@dataclass(frozen=True)
class KnockedHere(Fact[Guest | None]):
    """Who said yes to a code that this person made and can be let in; None when nobody did."""


@dataclass(frozen=True)
class Knocked(Fact[bool]):
    """Whether this person said yes to a code, and it stands."""


@dataclass(frozen=True)
class CodeOut(Fact[bool]):
    """Whether a joining code that this person made is out: it works still, or somebody said yes to it."""


@dataclass(frozen=True)
class SharedByMe(Fact[dict[str, str]]):
    """What this person shared and did not take back: by the names of the items, the newest first."""


@dataclass(frozen=True)
class LaidByMe(Fact[str]):
    """What this person laid ready for the other under that name; "" where there is nothing."""

    item: str


@dataclass(frozen=True)
class OpenToBoth(Fact[bool]):
    """Whether both see what each laid ready under that name: both did, and were shown it or may be now."""

    item: str


@dataclass(frozen=True)
class JoinLink(Fact[str]):
    """A link that opens us, in the person's own channel, with this joining code; "" where there are none."""

    code: str = field(repr=False)


@dataclass(frozen=True)
class GroupLink(Fact[str]):
    """A link of the person's own channel that brings us into a group; "" where there are none."""


@dataclass(frozen=True)
class ReadBy(Fact[str]):
    """The name of the messenger that can read along in the person's own channel; "" where none can."""


@dataclass(frozen=True, slots=True)
class About:
    """What only the shell knows of this bot: whom to write to about it ("" when its operator named nobody),
    and how many days copies of the keys, and messages that may still change, are kept.
    """

    contact: str
    key_days: int
    slot_days: int


@dataclass(frozen=True)
class AboutUs(Fact[About]):
    """What holds for this bot as it is run here."""


def unwatched() -> Unwatched:
    return Unwatched(bool)


def count(kind: str, within: timedelta) -> Count:
    return Count(int, kind, within)


def recall(kind: str, limit: int) -> Recall:
    # The same type as `Json`, in the form that the codec can read: an alias that names itself has no end.
    return Recall(list[JsonValue], kind, limit)


def dated(kind: str, limit: int) -> Dated:
    return Dated(list[tuple[datetime, JsonValue]], kind, limit)


def weeks(*kinds: str) -> Weeks:
    return Weeks(dict[str, list[int]], kinds)


def fresh_code() -> FreshCode:
    return FreshCode(str)


def redeem(code: str) -> Redeem:
    return Redeem(str, code)


def knocked_here() -> KnockedHere:
    return KnockedHere(Guest | None)


def knocked() -> Knocked:
    return Knocked(bool)


def code_out() -> CodeOut:
    return CodeOut(bool)


def shared_by_me() -> SharedByMe:
    return SharedByMe(dict[str, str])


def laid_by_me(item: str) -> LaidByMe:
    return LaidByMe(str, item)


def open_to_both(item: str) -> OpenToBoth:
    return OpenToBoth(bool, item)


def join_link(code: str) -> JoinLink:
    return JoinLink(str, code)


def group_link() -> GroupLink:
    return GroupLink(str)


def about_us() -> AboutUs:
    return AboutUs(About)


def read_by() -> ReadBy:
    return ReadBy(str)
