"""The planned messages of one person: the weekly check-in, appreciations, the day after a beginning.

At most one planned nudge a day: of those that fall on one local date the first in `ORDER` stays, and
the check-in's own words take the appreciation along. A check-in and the note a quarter of an hour before
it are one occasion (method A4). What would fall inside quiet hours moves to their end.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from dialogs.people import Person, Weekly
from dialogs.rhythm.quiet import next_decent
from dialogs.rhythm.wall import local_date, next_local
from dialogs.timers import APPRECIATION, BEGUN, CHECK_IN, CHECK_IN_AHEAD, CHECK_IN_MOVED, Wanted

AHEAD = timedelta(minutes=15)
DAY_AFTER = time(18, 30)
"""When the bot comes back to what somebody began with (method B5). Ours."""
HALF_DAY = timedelta(hours=12)


def wanted(person: Person, after: datetime) -> tuple[Wanted, ...]:
    """The next planned message of each kind, strictly after that moment."""
    if not person.hears_plans:
        return ()
    taken: set[str] = set()
    plans: list[Wanted] = []
    for plan in _candidates(person, after):
        date = local_date(plan.due, person.profile.zone).isoformat()
        if plan.kind == CHECK_IN_AHEAD or date not in taken:
            plans.append(plan)
            taken.add(date)
    return tuple(plans)


def next_check_in(weekly: Weekly, zone: str, after: datetime, resumes: datetime | None) -> datetime:
    """The next regular check-in, strictly after both moments. `resumes` ends a time without one."""
    return next_local(weekly.at, zone, max(after, resumes or after), weekday=weekly.weekday)


def _candidates(person: Person, after: datetime) -> Iterator[Wanted]:
    """In order of precedence on one day."""
    profile = person.profile

    def at(kind: str, due: datetime) -> Wanted:
        date = local_date(due, profile.zone).isoformat()
        return Wanted(kind, date, next_decent(due, profile.zone, profile.quiet))

    if profile.check_in_moved_to is not None and profile.check_in_moved_to > after:
        moved = profile.check_in_moved_to
        yield Wanted(CHECK_IN_MOVED, moved.isoformat(), moved)
    if profile.check_in is not None:
        weekly = profile.check_in
        due = next_check_in(weekly, profile.zone, after, profile.check_in_after)
        yield at(CHECK_IN, due)
        if next_decent(due, profile.zone, profile.quiet) == due and due - AHEAD > after:
            yield at(CHECK_IN_AHEAD, due - AHEAD)
    if profile.begun_at is not None:
        next_day = next_local(DAY_AFTER, profile.zone, profile.begun_at + HALF_DAY)
        if next_day > after:
            yield at(BEGUN, next_day)
    for weekly in profile.appreciation:
        yield at(APPRECIATION, next_local(weekly.at, profile.zone, after, weekday=weekly.weekday))
