"""How often things were done, per week of the person's own zone (A2, A7, G3). Never words, never of another.

What counts is named once, in `DEEDS`: a kind of record that is added there is drawn in a row of its own, told
in the text for who cannot see the picture, and compared with the weeks before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import takewhile
from typing import Protocol

from dialogs import records
from dialogs.effects import Json
from dialogs.rhythm.wall import local_date

WEEK = timedelta(days=7)
MOST_WEEKS = 52
"""How far a picture goes back: a year can still be read."""


class Deed(StrEnum):
    """What is counted, in the order in which it is shown."""

    MIRROR = "mirror"
    APPRECIATION = "appreciation"
    CHECK_IN = "check-in"
    TEN_MINUTES = "ten-minutes"
    HUG = "hug"
    CHECKLIST = "checklist"
    SLIP = "slip"


DEEDS: Mapping[str, Deed] = {
    records.Mirrored.kind: Deed.MIRROR,
    records.Appreciated.kind: Deed.APPRECIATION,
    records.CheckedIn.kind: Deed.CHECK_IN,
    records.TenMinutes.kind: Deed.TEN_MINUTES,
    records.Hugged.kind: Deed.HUG,
    records.ChecklistFilled.kind: Deed.CHECKLIST,
    records.PatternSlipped.kind: Deed.SLIP,
}
"""By the kind of record."""
OPENED = (records.PatternSlipped.kind,)
"""The kinds of which the body tells whether it counts; of the others nobody has to read it."""


class Kept(Protocol):
    """A record, with the moment at which it was kept."""

    @property
    def kind(self) -> str: ...

    @property
    def at(self) -> datetime: ...

    @property
    def body(self) -> Json: ...


@dataclass(frozen=True, slots=True)
class Rhythm:
    """By the Monday that a week begins on, the oldest first, without a gap: how often in each."""

    weeks: tuple[date, ...]
    counts: Mapping[Deed, tuple[int, ...]]


def deed(record: Kept) -> Deed | None:
    """What a record counts as. A note that no pattern slipped in is no slip."""
    if record.kind == records.PatternSlipped.kind and slipped(record) is None:
        return None
    return DEEDS.get(record.kind)


def slipped(record: Kept) -> str | None:
    """The pattern that a note in the log names."""
    name = record.body.get("pattern") if isinstance(record.body, dict) else None
    return name if isinstance(name, str) else None


def totals(kept: Iterable[Kept]) -> Counter[Deed]:
    """How often each was done."""
    return Counter(found for one in kept if (found := deed(one)) is not None)


def rhythm(kept: Sequence[Kept], zone: str, until: date) -> Rhythm | None:
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


def each_seven_days(kept: Iterable[Kept], now: datetime) -> dict[str, list[int]]:
    """By kind how many there are in each seven days until now: the newest first, up to the oldest that has
    one (`facts.Weeks`)."""
    found: dict[str, list[int]] = {}
    for one in kept:
        counts, span = found.setdefault(one.kind, []), (now - one.at) // WEEK
        counts += [0] * (span + 1 - len(counts))
        counts[span] += 1
    return found


def within(weeks: Mapping[str, Sequence[int]], kind: str, spans: int, *, before: int = 0) -> int:
    """How many of a kind there are in so many times seven days, which ended `before` so many times ago."""
    return sum(weeks.get(kind, ())[before : before + spans])


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
