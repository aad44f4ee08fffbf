"""What changed in somebody's weeks, as one line (A7, G3): what became more, or went on; never less.

Theory of operation
-------------------
Four times seven days are held against the four before; of patterns that slip in, two against the two before,
as their own log does. Fewer notes are no better weeks: what slips in less often only counts where it was
looked for as often. The first that holds is said, in the order of `Change`; when none does, nothing is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum

from dialogs.pitfalls.today import in_two_spans
from dialogs.records import (
    Appreciated,
    CheckedIn,
    Hugged,
    Mirrored,
    PatternSlipped,
    PatternsScanned,
    TenMinutes,
)
from dialogs.rhythm.weeks import within

MONTH = 4
"""Times seven days."""
OFTEN = 3
"""Of the last four times seven days, in which something was done, to call it a habit."""
LEAST_NOTES = 2
"""Notes in the earlier two weeks: from one nothing follows."""
FOR_TWO = (Mirrored.kind, Appreciated.kind, CheckedIn.kind, TenMinutes.kind, Hugged.kind)
"""What fills the jar (A7)."""


class Change(StrEnum):
    """What can be said."""

    FEWER_SLIPS = "fewer-slips"
    FEWER_SCANNED = "fewer-scanned"
    MORE_MIRRORS = "more-mirrors"
    MORE_CHECK_INS = "more-check-ins"
    MORE_APPRECIATIONS = "more-appreciations"
    MORE_TEN_MINUTES = "more-ten-minutes"
    MORE_HUGS = "more-hugs"
    REGULAR = "regular"
    BEGUN = "begun"


_MORE = {
    Change.MORE_MIRRORS: Mirrored.kind,
    Change.MORE_CHECK_INS: CheckedIn.kind,
    Change.MORE_APPRECIATIONS: Appreciated.kind,
    Change.MORE_TEN_MINUTES: TenMinutes.kind,
    Change.MORE_HUGS: Hugged.kind,
}


def change(
    weeks: Mapping[str, Sequence[int]],
    slips: Sequence[PatternSlipped],
    scans: Sequence[PatternsScanned],
    now: datetime,
) -> Change | None:
    """The one thing to say. `weeks` is what `facts.Weeks` tells, `scans` are the last two, newest first."""
    if slips_less(slips, now):
        return Change.FEWER_SLIPS
    if within(weeks, PatternsScanned.kind, MONTH) and _scanned_less(scans):
        return Change.FEWER_SCANNED
    for found, kind in _MORE.items():
        if within(weeks, kind, MONTH) > within(weeks, kind, MONTH, before=MONTH) > 0:
            return found
    done = [sum(within(weeks, kind, 1, before=span) for kind in FOR_TWO) for span in range(MONTH)]
    if sum(map(bool, done)) >= OFTEN:
        return Change.REGULAR
    if any(done) and not any(any(weeks.get(kind, ())[MONTH:]) for kind in FOR_TWO):
        return Change.BEGUN
    return None


def slips_less(notes: Sequence[PatternSlipped], now: datetime) -> bool:
    """Whether fewer notes of the last two weeks name a pattern, out of as many."""
    lately, before = in_two_spans(notes, now)
    looked = len(lately) >= len(before) >= LEAST_NOTES
    return looked and sum(bool(note.pattern) for note in lately) < sum(bool(note.pattern) for note in before)


def _scanned_less(scans: Sequence[PatternsScanned]) -> bool:
    """Whether the last self-scan names less than the one before."""
    weights = [sum(map(int, scan.answers)) for scan in scans]
    return len(weights) > 1 and weights[0] < weights[1]
