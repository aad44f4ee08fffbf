"""What is kept of looking at oneself, and at the two (C and E1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from dialogs.records.body import RecordBody
from dialogs.words.patterns import Pattern


@dataclass(frozen=True, slots=True)
class AttachmentSeen(RecordBody):
    """One filled-in attachment quiz (C6): the letters in order of the questions."""

    kind: ClassVar[str] = "attachment"
    words: ClassVar[bool] = False
    letters: str


@dataclass(frozen=True, slots=True)
class PatternsScanned(RecordBody):
    """One self-scan (C1): how often each pattern came that week, a digit 0 to 3 in the order of `Pattern`."""

    kind: ClassVar[str] = "patterns-scanned"
    words: ClassVar[bool] = False
    answers: str


@dataclass(frozen=True, slots=True)
class PatternSlipped(RecordBody):
    """One note in the log of patterns (C1): which slipped in, or that none did. Never the words."""

    kind: ClassVar[str] = "pattern-slipped"
    words: ClassVar[bool] = False
    pattern: Pattern | None
    at: datetime


@dataclass(frozen=True, slots=True)
class CheckedUp(RecordBody):
    """A check-up of the relationship (E1): what was pressed at each area in turn, and which was chosen."""

    kind: ClassVar[str] = "checked-up"
    words: ClassVar[bool] = False
    form: str
    areas: tuple[str, ...]
    chosen: str


@dataclass(frozen=True, slots=True)
class SignalsSeen(RecordBody):
    """One look at one of the two (C3): about whom, and the codes of what was recognised (`phases.code`)."""

    kind: ClassVar[str] = "signals-seen"
    words: ClassVar[bool] = False
    about: str
    seen: tuple[str, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class ChecklistFilled(RecordBody):
    """The checklist (C9): a sign for each of the twenty in their order, as in `insight.ticks`."""

    kind: ClassVar[str] = "checklist-filled"
    words: ClassVar[bool] = False
    ticks: str


@dataclass(frozen=True, slots=True)
class CoreValuePractised(RecordBody):
    """A sentence of one's own, written to practise a core value (C4): which one, and the sentence."""

    kind: ClassVar[str] = "core-value"
    value: str
    text: str
