"""What is kept of the road after an affair besides its steps (E5, E6). Its owner's alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from dialogs.records.body import RecordBody


@dataclass(frozen=True, slots=True)
class SetbackNoted(RecordBody):
    """A setback on the road: which kind, when, and a few own words if there were any. No failure."""

    kind: ClassVar[str] = "setback-noted"
    what: str
    note: str
    at: datetime


@dataclass(frozen=True, slots=True)
class RecoveryLooked(RecordBody):
    """One honest look at whether it still serves both: the signs that were seen, heaviest first."""

    kind: ClassVar[str] = "recovery-looked"
    words: ClassVar[bool] = False
    signs: tuple[str, ...]
