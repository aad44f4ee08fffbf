"""What is kept of the safe word (B3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from dialogs.records.body import RecordBody


@dataclass(frozen=True, slots=True)
class SafeWordProposed(RecordBody):
    """A safe word that one laid before the other; it counts once both said yes (B3)."""

    kind: ClassVar[str] = "safe-word-proposed"
    of_couple: ClassVar[bool] = True
    word: str


@dataclass(frozen=True, slots=True)
class SafeWordAgreed(RecordBody):
    """The other said yes to the word that was proposed. Carries no word: it is kept as `SafeWordChosen`."""

    kind: ClassVar[str] = "safe-word-agreed"
    words: ClassVar[bool] = False
    of_couple: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class SafeWordChosen(RecordBody):
    """The safe word from now on."""

    kind: ClassVar[str] = "safe-word"
    of_couple: ClassVar[bool] = True
    word: str
