"""What is kept of promises and of talks set for later (D2, D3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from dialogs.records.body import RecordBody


class Settled(StrEnum):
    """How a promise ended. One that was made smaller goes on as another."""

    DONE = "done"
    LET_GO = "let-go"


@dataclass(frozen=True, slots=True)
class Promised(RecordBody):
    """A promise with its first step within a day (D3), and when the bot comes back to it.

    `number` is given when it is kept. `instead_of` is the number of the one that it makes smaller.
    """

    kind: ClassVar[str] = "promised"
    text: str
    step: str
    made: datetime
    asks: datetime
    number: int = 0
    instead_of: int = 0


@dataclass(frozen=True, slots=True)
class PromiseSettled(RecordBody):
    """A promise came to its end."""

    kind: ClassVar[str] = "promise-settled"
    words: ClassVar[bool] = False
    number: int
    how: Settled


@dataclass(frozen=True, slots=True)
class PromiseWaits(RecordBody):
    """A promise was not begun yet; the bot comes back to it then."""

    kind: ClassVar[str] = "promise-waits"
    words: ClassVar[bool] = False
    number: int
    asks: datetime


@dataclass(frozen=True, slots=True)
class TalkBooked(RecordBody):
    """A talk is to go on then (D2); a `number` moves one. It and its end are not stored beside the state."""

    kind: ClassVar[str] = "talk-booked"
    subject: str
    at: datetime
    number: int = 0


@dataclass(frozen=True, slots=True)
class TalkLetGo(RecordBody):
    """It need not go on any more."""

    kind: ClassVar[str] = "talk-let-go"
    words: ClassVar[bool] = False
    number: int
