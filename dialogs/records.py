"""What is worth keeping beyond the talk in which it was said.

A record is a checkpoint: `terug` does not cross it. `of_couple` puts it under the couple's key, where
both may see it; everything else is one person's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from dialogs.words.patterns import Pattern


@dataclass(frozen=True, slots=True)
class RecordBody:
    """The base of all records. `kind` is stored and never changes.

    `words`: somebody's own words stand in it, so it goes after the time that its owner chose (`KeepFor`).
    """

    kind: ClassVar[str]
    of_couple: ClassVar[bool] = False
    words: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Mirrored(RecordBody):
    """One mirror ended with her yes (A1, counted for A2)."""

    kind: ClassVar[str] = "mirrored"
    words: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Agreement(RecordBody):
    """One concrete agreement: who does what when (A3, A8)."""

    kind: ClassVar[str] = "agreement"
    text: str


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
class Appreciated(RecordBody):
    """Things valued in the other (B2): the list to look back on."""

    kind: ClassVar[str] = "appreciated"
    things: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AttachmentSeen(RecordBody):
    """One filled-in attachment quiz (C6): the letters in order of the questions."""

    kind: ClassVar[str] = "attachment"
    words: ClassVar[bool] = False
    letters: str


@dataclass(frozen=True, slots=True)
class Begun(RecordBody):
    """The one thing chosen to begin with (B5)."""

    kind: ClassVar[str] = "begun"
    words: ClassVar[bool] = False
    what: str


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
class CheckInMoved(RecordBody):
    """This week's check-in was set for another moment."""

    kind: ClassVar[str] = "check-in-moved"
    words: ClassVar[bool] = False
    to: datetime


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
class CheckedUp(RecordBody):
    """A check-up of the relationship (E1): what was pressed at each area in turn, and which was chosen."""

    kind: ClassVar[str] = "checked-up"
    words: ClassVar[bool] = False
    form: str
    areas: tuple[str, ...]
    chosen: str


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


KINDS: dict[str, type[RecordBody]] = {body.kind: body for body in RecordBody.__subclasses__()}
WORDS: frozenset[str] = frozenset(kind for kind, body in KINDS.items() if body.words and not body.of_couple)
"""The kinds that hold one person's own words."""
