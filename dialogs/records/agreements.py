"""What is kept of agreements of the two (A3, A8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from dialogs.records.body import RecordBody


@dataclass(frozen=True, slots=True)
class Agreement(RecordBody):
    """One concrete agreement: who does what when (A3, A8)."""

    kind: ClassVar[str] = "agreement"
    text: str


@dataclass(frozen=True, slots=True)
class AgreementProposed(RecordBody):
    """Something that one wants to agree on with the other (A8). It counts once both said yes.

    This and what follows about agreements change what stands between the two, and are not stored beside it.
    `asks` is when the bot comes back to it at the earliest; `instead_of` the one that it makes smaller.
    """

    kind: ClassVar[str] = "agreement-proposed"
    of_couple: ClassVar[bool] = True
    text: str
    asks: datetime
    instead_of: int = 0


@dataclass(frozen=True, slots=True)
class AgreementAccepted(RecordBody):
    """The other said yes to it."""

    kind: ClassVar[str] = "agreement-accepted"
    words: ClassVar[bool] = False
    of_couple: ClassVar[bool] = True
    number: int
    asks: datetime


@dataclass(frozen=True, slots=True)
class AgreementDeclined(RecordBody):
    """The other does not want it so."""

    kind: ClassVar[str] = "agreement-declined"
    words: ClassVar[bool] = False
    of_couple: ClassVar[bool] = True
    number: int


@dataclass(frozen=True, slots=True)
class AgreementReleased(RecordBody):
    """One of the two lets go of it."""

    kind: ClassVar[str] = "agreement-released"
    words: ClassVar[bool] = False
    of_couple: ClassVar[bool] = True
    number: int


@dataclass(frozen=True, slots=True)
class AgreementKept(RecordBody):
    """Who let go of it wants it to stand after all."""

    kind: ClassVar[str] = "agreement-kept"
    words: ClassVar[bool] = False
    of_couple: ClassVar[bool] = True
    number: int


@dataclass(frozen=True, slots=True)
class AgreementWaits(RecordBody):
    """It does not go well yet for one of the two; the bot comes back to it there then."""

    kind: ClassVar[str] = "agreement-waits"
    words: ClassVar[bool] = False
    of_couple: ClassVar[bool] = True
    number: int
    asks: datetime
