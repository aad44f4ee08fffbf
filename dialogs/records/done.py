"""What is kept of a technique or an exercise that was done (A, B and G)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from dialogs.records.body import RecordBody


@dataclass(frozen=True, slots=True)
class Mirrored(RecordBody):
    """One mirror ended with her yes (A1, counted for A2)."""

    kind: ClassVar[str] = "mirrored"
    words: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class CheckedIn(RecordBody):
    """A weekly check-in came to its end (A4)."""

    kind: ClassVar[str] = "checked-in"
    words: ClassVar[bool] = False
    form: str


@dataclass(frozen=True, slots=True)
class CheckInSkipped(RecordBody):
    """A check-in was left out on purpose, with the person's own reason."""

    kind: ClassVar[str] = "check-in-skipped"
    reason: str


@dataclass(frozen=True, slots=True)
class CheckInMoved(RecordBody):
    """This week's check-in was set for another moment."""

    kind: ClassVar[str] = "check-in-moved"
    words: ClassVar[bool] = False
    to: datetime


@dataclass(frozen=True, slots=True)
class Appreciated(RecordBody):
    """Things valued in the other (B2): the list to look back on."""

    kind: ClassVar[str] = "appreciated"
    things: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Begun(RecordBody):
    """The one thing chosen to begin with (B5)."""

    kind: ClassVar[str] = "begun"
    words: ClassVar[bool] = False
    what: str


@dataclass(frozen=True, slots=True)
class DatePlanned(RecordBody):
    """An evening of the two without phones was planned, for that moment (G1)."""

    kind: ClassVar[str] = "date-planned"
    words: ClassVar[bool] = False
    at: datetime


@dataclass(frozen=True, slots=True)
class GoalsTalked(RecordBody):
    """The talk of each quarter about shared goals came to its end (G1)."""

    kind: ClassVar[str] = "goals-talked"
    words: ClassVar[bool] = False
    form: str


@dataclass(frozen=True, slots=True)
class GoalNoted(RecordBody):
    """The goal that somebody wrote down for themselves in that talk, to look at the next time."""

    kind: ClassVar[str] = "goal-noted"
    goal: str


@dataclass(frozen=True, slots=True)
class Hugged(RecordBody):
    """A hug of six seconds, or a hand (G2). Counted for its owner alone."""

    kind: ClassVar[str] = "hugged"
    words: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class TenMinutes(RecordBody):
    """The ten minutes of a day (B1). `advised`: the hour that was gently advised against, or ""."""

    kind: ClassVar[str] = "ten-minutes"
    words: ClassVar[bool] = False
    form: str
    advised: str
