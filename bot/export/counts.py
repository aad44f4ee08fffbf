"""How often things were done, per week of the person's own zone: for the log and the charts. Never words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import takewhile

from bot.storage.rows import KeptRecord
from dialogs import records
from dialogs.rhythm.wall import local_date

WEEK = timedelta(days=7)
MOST_WEEKS = 52
"""How far a chart goes back: a year can still be read."""


class Deed(StrEnum):
    """What is counted."""

    MIRROR = "mirror"
    APPRECIATION = "appreciation"
    CHECK_IN = "check-in"
    SLIP = "slip"


_DEEDS: Mapping[str, Deed] = {
    records.Mirrored.kind: Deed.MIRROR,
    records.Appreciated.kind: Deed.APPRECIATION,
    records.CheckedIn.kind: Deed.CHECK_IN,
    records.PatternSlipped.kind: Deed.SLIP,
}


@dataclass(frozen=True, slots=True)
class Rhythm:
    """By the Monday that a week begins on, the oldest first, without a gap: how often in each."""

    weeks: tuple[date, ...]
    counts: Mapping[Deed, tuple[int, ...]]


def deed(record: KeptRecord) -> Deed | None:
    """What a record counts as. A note that no pattern slipped in is no slip."""
    if record.kind == records.PatternSlipped.kind and slipped(record) is None:
        return None
    return _DEEDS.get(record.kind)


def slipped(record: KeptRecord) -> str | None:
    """The pattern that a note in the log names."""
    name = record.body.get("pattern") if isinstance(record.body, dict) else None
    return name if isinstance(name, str) else None


def totals(kept: Iterable[KeptRecord]) -> Counter[Deed]:
    """How often each was done."""
    return Counter(found for one in kept if (found := deed(one)) is not None)


def rhythm(kept: Sequence[KeptRecord], zone: str, until: date) -> Rhythm | None:
    """Per week up to the one with `until`; None when nothing that counts was done in them."""
    done = [(found, _monday(local_date(one.at, zone))) for one in kept if (found := deed(one)) is not None]
    last = _monday(until)
    first = max(min((week for _, week in done), default=last), last - (MOST_WEEKS - 1) * WEEK)
    weeks = tuple(takewhile(lambda week: week <= last, (first + n * WEEK for n in range(MOST_WEEKS))))
    counted = Counter(one for one in done if one[1] >= first)
    if not counted:
        return None
    counts = {one: tuple(counted[one, week] for week in weeks) for one in Deed}
    return Rhythm(weeks, {one: row for one, row in counts.items() if any(row)})


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
