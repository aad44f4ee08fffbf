"""The one thing that is suggested beside somebody's weeks (G3): what could be done again, or to go on.

One at a time, the first that fits in the order of `Suggestion`. Who is not safe is offered something for
themselves, and no exercise for two (`dialogs.resting`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from dialogs.records import Appreciated, ChecklistFilled, Mirrored, PatternsScanned
from dialogs.rhythm.weeks import within


class Suggestion(StrEnum):
    """What can be suggested. Each is said with a button of its own."""

    CALM = "calm"
    BEGIN = "begin"
    MIRROR = "mirror"
    APPRECIATION = "appreciation"
    PLAN = "plan"
    SCAN = "scan"
    CHECKLIST = "checklist"
    SMALL = "small"


LEADS = {
    Suggestion.CALM: "/rustig",
    Suggestion.BEGIN: "/waardering",
    Suggestion.MIRROR: "/spiegel",
    Suggestion.APPRECIATION: "/waardering",
    Suggestion.PLAN: "/ritme",
    Suggestion.SCAN: "/patronen week",
    Suggestion.CHECKLIST: "/checklist",
    Suggestion.SMALL: "/vandaag",
}
"""The command that each leads to."""
AFTER = ((Mirrored.kind, 2, Suggestion.MIRROR), (Appreciated.kind, 2, Suggestion.APPRECIATION))
"""How many times seven days without one make it worth a word. Ours: the method asks for both each week."""
LOOKS = ((PatternsScanned.kind, 4, Suggestion.SCAN), (ChecklistFilled.kind, 4, Suggestion.CHECKLIST))
"""The same for looking back. The method leaves the self-scan open, and has the checklist weekly or monthly: a
month, so that it stays a look back."""


def suggestion(weeks: Mapping[str, Sequence[int]], *, rests: bool, unplanned: bool) -> Suggestion:
    """The one. `weeks` is what `facts.Weeks` tells; `unplanned`: planned messages are welcome, and the
    check-in has no moment."""
    if rests:
        return Suggestion.CALM
    if not weeks:
        return Suggestion.BEGIN
    for kind, spans, found in AFTER:
        if not within(weeks, kind, spans):
            return found
    if unplanned:
        return Suggestion.PLAN
    due = (found for kind, spans, found in LOOKS if not within(weeks, kind, spans))
    return next(due, Suggestion.SMALL)
