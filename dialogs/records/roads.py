"""What is kept of a road of weeks or months (C8, E5, E6, F2). Steps, never words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from dialogs.records.body import RecordBody


class Way(StrEnum):
    """Which road. Each is walked by one person."""

    ALONE = "alone"
    """When the other does not join (F2)."""
    RECOVERY = "recovery"
    """After an affair (E5)."""
    PARTING = "parting"
    """Apart with dignity (E6)."""
    OPPOSITE = "opposite"
    """The opposite act of the week (C8)."""


@dataclass(frozen=True, slots=True)
class RoadBegun(RecordBody):
    """Somebody set out. `step` names where they are; `asks` is when the bot comes back, if it does."""

    kind: ClassVar[str] = "road-begun"
    words: ClassVar[bool] = False
    way: Way
    begun: datetime
    step: str
    asks: datetime | None = None


@dataclass(frozen=True, slots=True)
class RoadStep(RecordBody):
    """They are at that step now, or stay there and are come back to at another time."""

    kind: ClassVar[str] = "road-step"
    words: ClassVar[bool] = False
    way: Way
    step: str
    asks: datetime | None = None


@dataclass(frozen=True, slots=True)
class RoadEnded(RecordBody):
    """The road is over. `how` is the name that its dialog gives to this end."""

    kind: ClassVar[str] = "road-ended"
    words: ClassVar[bool] = False
    way: Way
    how: str


@dataclass(frozen=True, slots=True)
class LookedAlone(RecordBody):
    """A check on the road alone (F2): how the own part went, and how it is between the two, where asked."""

    kind: ClassVar[str] = "looked-alone"
    words: ClassVar[bool] = False
    check: str
    part: str
    between: str
    at: datetime
