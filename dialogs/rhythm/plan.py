"""The planned messages of one person: the weekly check-in, appreciations, and coming back to things.

At most one planned nudge a day: of those that fall on one local date the first in `ORDER` stays, and
the check-in's own words take the appreciation along. A check-in and the note a quarter of an hour before
it are one occasion (method A4). What would fall inside quiet hours moves to their end.

A promise is come back to once, so what loses its day to something else moves to the next day, and so does
what could not be said when its moment came.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from dialogs.agreements import Agreement
from dialogs.agreements import due as agreements_due
from dialogs.people import Person, Weekly
from dialogs.promised import comes_back
from dialogs.promised import due as promises_due
from dialogs.rhythm.quiet import next_decent
from dialogs.rhythm.wall import local, local_date, next_local
from dialogs.timers import APPRECIATION, BEGUN, CHECK_IN, CHECK_IN_AHEAD, CHECK_IN_MOVED, FOLLOW_UP, Wanted

AHEAD = timedelta(minutes=15)
DAYS_TO_TRY = 4
"""At most three other messages go before a follow-up, each on a day of its own."""


def wanted(person: Person, after: datetime, agreements: tuple[Agreement, ...] = ()) -> tuple[Wanted, ...]:
    """The next planned message of each kind, strictly after that moment."""
    if not person.hears_own_plans:
        return ()
    taken: set[str] = set()
    plans: list[Wanted] = []
    for plan in _candidates(person, after, agreements):
        date = local_date(plan.due, person.profile.zone).isoformat()
        if plan.kind == FOLLOW_UP and any(one.kind == FOLLOW_UP for one in plans):
            continue
        if plan.kind == CHECK_IN_AHEAD or date not in taken:
            plans.append(plan)
            taken.add(date)
    return tuple(plans)


def next_check_in(weekly: Weekly, zone: str, after: datetime, resumes: datetime | None) -> datetime:
    """The next regular check-in, strictly after both moments. `resumes` ends a time without one."""
    return next_local(weekly.at, zone, max(after, resumes or after), weekday=weekly.weekday)


def _candidates(person: Person, after: datetime, agreements: tuple[Agreement, ...]) -> Iterator[Wanted]:
    """In order of precedence on one day."""
    if person.hears_plans:
        yield from _occasions(person, after)
    yield from _follow_ups(person, after, agreements)
    if person.hears_plans:
        for weekly in person.profile.appreciation:
            due = next_local(weekly.at, person.profile.zone, after, weekday=weekly.weekday)
            yield _at(person, APPRECIATION, due)


def _occasions(person: Person, after: datetime) -> Iterator[Wanted]:
    """What goes before everything else of its day."""
    profile = person.profile
    if profile.check_in_moved_to is not None and profile.check_in_moved_to > after:
        moved = profile.check_in_moved_to
        yield Wanted(CHECK_IN_MOVED, moved.isoformat(), moved)
    if profile.check_in is not None:
        weekly = profile.check_in
        due = next_check_in(weekly, profile.zone, after, profile.check_in_after)
        yield _at(person, CHECK_IN, due)
        if next_decent(due, profile.zone, profile.quiet) == due and due - AHEAD > after:
            yield _at(person, CHECK_IN_AHEAD, due - AHEAD)
    if profile.begun_at is not None:
        next_day = comes_back(profile.begun_at, profile.zone)
        if next_day > after:
            yield _at(person, BEGUN, next_day)


def _follow_ups(person: Person, after: datetime, agreements: tuple[Agreement, ...]) -> Iterator[Wanted]:
    """Coming back to what was promised or agreed on: when the first of it asks for it, or on a day after."""
    profile = person.profile
    asks = first_to_ask(person, agreements)
    if asks is None:
        return
    wall = local(asks, profile.zone).time()
    if next_decent(asks, profile.zone, profile.quiet) <= after:
        asks = next_local(wall, profile.zone, after)
    for _ in range(DAYS_TO_TRY):
        yield _at(person, FOLLOW_UP, asks)
        asks = next_local(wall, profile.zone, asks)


def first_to_ask(person: Person, agreements: tuple[Agreement, ...]) -> datetime | None:
    """When the first promise or agreement asks to be come back to. Agreements rest with what is for two."""
    of_both = agreements_due(agreements, person.id) if person.hears_plans else None
    return min((at for at in (promises_due(person.promises), of_both) if at is not None), default=None)


def _at(person: Person, kind: str, due: datetime) -> Wanted:
    """A message of the local date it is for, said once the quiet hours are over."""
    profile = person.profile
    date = local_date(due, profile.zone).isoformat()
    return Wanted(kind, date, next_decent(due, profile.zone, profile.quiet))
