"""What is worth keeping beyond the talk in which it was said.

A record is a checkpoint: `terug` does not cross it. `of_couple` puts it under the couple's key, where
both may see it; everything else is one person's own.
"""

from __future__ import annotations

from dialogs.records.agreements import (
    Agreement,
    AgreementAccepted,
    AgreementDeclined,
    AgreementKept,
    AgreementProposed,
    AgreementReleased,
    AgreementWaits,
)
from dialogs.records.body import RecordBody
from dialogs.records.done import (
    Appreciated,
    Begun,
    CheckedIn,
    CheckInMoved,
    CheckInSkipped,
    DatePlanned,
    GoalNoted,
    GoalsTalked,
    Hugged,
    Mirrored,
    TenMinutes,
)
from dialogs.records.insight import (
    AttachmentSeen,
    CheckedUp,
    ChecklistFilled,
    CoreValuePractised,
    PatternSlipped,
    PatternsScanned,
    SignalsSeen,
)
from dialogs.records.promises import Promised, PromiseSettled, PromiseWaits, Settled, TalkBooked, TalkLetGo
from dialogs.records.recovery import RecoveryLooked, SetbackNoted
from dialogs.records.roads import LookedAlone, RoadBegun, RoadEnded, RoadStep, Way
from dialogs.records.safe_word import SafeWordAgreed, SafeWordChosen, SafeWordProposed

__all__ = [
    "KINDS",
    "WORDS",
    "Agreement",
    "AgreementAccepted",
    "AgreementDeclined",
    "AgreementKept",
    "AgreementProposed",
    "AgreementReleased",
    "AgreementWaits",
    "Appreciated",
    "AttachmentSeen",
    "Begun",
    "CheckInMoved",
    "CheckInSkipped",
    "CheckedIn",
    "CheckedUp",
    "ChecklistFilled",
    "CoreValuePractised",
    "DatePlanned",
    "GoalNoted",
    "GoalsTalked",
    "Hugged",
    "LookedAlone",
    "Mirrored",
    "PatternSlipped",
    "PatternsScanned",
    "PromiseSettled",
    "PromiseWaits",
    "Promised",
    "RecordBody",
    "RecoveryLooked",
    "RoadBegun",
    "RoadEnded",
    "RoadStep",
    "SafeWordAgreed",
    "SafeWordChosen",
    "SafeWordProposed",
    "SetbackNoted",
    "Settled",
    "SignalsSeen",
    "TalkBooked",
    "TalkLetGo",
    "TenMinutes",
    "Way",
]

KINDS: dict[str, type[RecordBody]] = {body.kind: body for body in RecordBody.__subclasses__()}
WORDS: frozenset[str] = frozenset(kind for kind, body in KINDS.items() if body.words and not body.of_couple)
"""The kinds that hold one person's own words."""
