"""What goes along, by the sharing table: each thing that is kept is of one kind, and its rule says so.

A field of a person's or a couple's state that is not named here stays out: it may be about danger, or of the
other. A test asks for a line here as soon as there is a new one.
"""

from __future__ import annotations

from collections.abc import Mapping

from dialogs import records
from dialogs.sharing import RULES, Exported, Kind

OF_PERSON: Mapping[str, Kind] = {
    "profile": Kind.SETTING,
    "consents": Kind.CONSENT,
    "danger_at": Kind.DANGER,
    "asked_at": Kind.DANGER,
    "card_owed": Kind.DANGER,
    "safety": Kind.DANGER,
    "promises": Kind.PROMISE,
    "promised": Kind.MESSAGE,
    "booked": Kind.BOOKED,
    "bookings": Kind.MESSAGE,
    # Where on a road; what was done on it is in the records.
    "roads": Kind.MESSAGE,
    "wrong_codes": Kind.INVITATION,
    # How far the chat is: which buttons stand there, what was said last.
    "opened": Kind.MESSAGE,
    "offered": Kind.MESSAGE,
    "cleared": Kind.MESSAGE,
    "nudged": Kind.MESSAGE,
    "worded": Kind.MESSAGE,
    "unanswered": Kind.MESSAGE,
    "asked_for_less": Kind.MESSAGE,
}
"""The fields of `people.Person` that are stored."""
OF_COUPLE: Mapping[str, Kind] = {
    "joint": Kind.PAUSE,
    "safe_word": Kind.SAFE_WORD,
    "proposal": Kind.SAFE_WORD,
    "agreements": Kind.AGREEMENT,
    "agreed": Kind.MESSAGE,
    "group": Kind.GROUP,
}
"""The fields of `people.Couple` that are stored."""
RECORDS: Mapping[str, Kind] = {
    records.Mirrored.kind: Kind.LOG,
    records.Agreement.kind: Kind.AGREEMENT,
    records.Promised.kind: Kind.PROMISE,
    records.PromiseSettled.kind: Kind.PROMISE,
    records.PromiseWaits.kind: Kind.PROMISE,
    # They change what stands between the two, and are not stored.
    records.AgreementProposed.kind: Kind.MESSAGE,
    records.AgreementAccepted.kind: Kind.MESSAGE,
    records.AgreementDeclined.kind: Kind.MESSAGE,
    records.AgreementReleased.kind: Kind.MESSAGE,
    records.AgreementKept.kind: Kind.MESSAGE,
    records.AgreementWaits.kind: Kind.MESSAGE,
    records.TalkBooked.kind: Kind.MESSAGE,
    records.TalkLetGo.kind: Kind.MESSAGE,
    records.CheckedIn.kind: Kind.LOG,
    records.TenMinutes.kind: Kind.LOG,
    records.CheckInSkipped.kind: Kind.REFLECTION,
    records.CheckInMoved.kind: Kind.LOG,
    records.Appreciated.kind: Kind.APPRECIATION,
    records.AttachmentSeen.kind: Kind.QUIZ_RESULT,
    records.Begun.kind: Kind.SETTING,
    records.PatternsScanned.kind: Kind.QUIZ_RESULT,
    records.PatternSlipped.kind: Kind.LOG,
    records.SignalsSeen.kind: Kind.QUIZ_RESULT,
    records.CoreValuePractised.kind: Kind.REFLECTION,
    records.DatePlanned.kind: Kind.LOG,
    records.GoalsTalked.kind: Kind.LOG,
    records.GoalNoted.kind: Kind.REFLECTION,
    records.CheckedUp.kind: Kind.CHECKLIST,
    records.ChecklistFilled.kind: Kind.CHECKLIST,
    records.Hugged.kind: Kind.LOG,
    records.SetbackNoted.kind: Kind.REFLECTION,
    records.RecoveryLooked.kind: Kind.LOG,
    records.RoadBegun.kind: Kind.LOG,
    records.RoadStep.kind: Kind.LOG,
    records.RoadEnded.kind: Kind.LOG,
    records.LookedAlone.kind: Kind.QUIZ_RESULT,
    records.SafeWordChosen.kind: Kind.SAFE_WORD,
    # A word that one proposed may never have been shown to the other; the chosen one is known to both.
    records.SafeWordProposed.kind: Kind.MESSAGE,
    records.SafeWordAgreed.kind: Kind.MESSAGE,
}
"""Every kind of record that there is."""
ALWAYS = frozenset({Exported.OWN, Exported.BOTH, Exported.WHERE_SHOWN})


def goes(kind: Kind | None) -> bool:
    """Whether what is of this kind goes along without being asked for."""
    return kind is not None and RULES[kind].exported in ALWAYS


def is_asked_for(kind: Kind | None) -> bool:
    """Whether it goes along only when it is asked for separately."""
    return kind is not None and RULES[kind].exported is Exported.ASKED
