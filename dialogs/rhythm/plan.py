"""The planned messages of one person: the moments of the rhythm, and coming back to things.

At most one planned nudge a day: of those that fall on one local date the first in precedence stays, and its
own words take the next along (`beside`). A check-in and the note a quarter of an hour before it are one
occasion (method A4). What was moved or snoozed was asked for: it comes besides, and takes the day only of
what is worth less, so that a snooze costs nobody a check-in. A talk that was set for later (`booked`) was
asked for as well, and takes no day. What would fall inside quiet hours moves to their end. Nothing comes in a
holiday.

A promise is come back to once, so what loses its day to something else moves to the next day, and so does
what could not be said when its moment came.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import takewhile

from dialogs.agreements import Agreement
from dialogs.agreements import due as agreements_due
from dialogs.people import Person
from dialogs.promised import comes_back
from dialogs.promised import due as promises_due
from dialogs.rhythm.easing import Ease, ease
from dialogs.rhythm.moments import A_DAY, after_holiday, next_said, rules
from dialogs.rhythm.quiet import next_decent
from dialogs.rhythm.recurring import Moment, shift_of
from dialogs.rhythm.wall import local, local_date, next_local
from dialogs.roads import due as roads_due
from dialogs.timers import (
    BEGUN,
    BOOKED,
    CHECK_IN_AHEAD,
    FOLLOW_UP,
    WORTH_MORE,
    Wanted,
    moment_moved,
    of_moved,
)

AHEAD = timedelta(minutes=15)
DAYS_TO_TRY = 14
"""More than go before a follow-up: each on a day of its own, every moment moved, and what is rare."""


def wanted(person: Person, after: datetime, agreements: tuple[Agreement, ...] = ()) -> tuple[Wanted, ...]:
    """The next planned message of each kind, strictly after that moment."""
    hears = person.hears_plans
    asked_for = tuple(Wanted(BOOKED, str(one.number), one.rings(hears=hears)) for one in person.booked)
    if not person.hears_own_plans:
        return asked_for
    taken: set[str] = set()
    plans: list[Wanted] = []
    for plan in _candidates(person, after_holiday(person.profile, after), agreements):
        date = local_date(plan.due, person.profile.zone).isoformat()
        if plan.kind == FOLLOW_UP and any(one.kind == FOLLOW_UP for one in plans):
            continue
        if plan.kind == CHECK_IN_AHEAD and not (plans and plans[-1].kind == Moment.CHECK_IN):
            continue  # of a check-in that does not come
        if plan.kind == CHECK_IN_AHEAD or moment_moved(plan.kind) or date not in taken:
            plans.append(plan)
            taken.add(date)
    return (*plans, *asked_for)


def beside(person: Person, moment: Moment | None, at: datetime) -> Moment | None:
    """The first other moment that falls on the day of `at`, to be taken along; None where there is none."""
    zone = person.profile.zone
    today = local_date(at, zone)
    for other in Moment:
        if other is moment or not _is_said(person, other):
            continue
        shift = shift_of(person.profile.shifts, other)
        for rule in rules(person.profile, other):
            said = at - A_DAY
            while local_date(said, zone) < today:
                _, said = next_said(person.profile, rule, said, shift)
            if local_date(said, zone) == today:
                return other
    return None


def gives_way(person: Person, kind: str, due: datetime, now: datetime) -> bool:
    """Whether what was due then, and is found late, is not said: something worth more came due since, or
    waits for the end of the night already. After an outage one message is enough.

    The note ahead of a check-in gives way to it. A snooze gives way to nothing: it was asked for.
    """
    if kind == CHECK_IN_AHEAD:
        return now - due >= AHEAD
    profile, moved = person.profile, moment_moved(kind)
    if moved is not None and moved not in WORTH_MORE:
        return False
    shifts = [shift_of(profile.shifts, other) for other in WORTH_MORE if other is not moved]
    if any(one.to is not None and (one.late or due < one.to <= now) for one in shifts):
        return True
    before = () if moved else takewhile(lambda other: other != kind, WORTH_MORE)
    return any(
        next_said(profile, rule, due, shift_of(profile.shifts, other))[1] <= now
        for other in before
        if _is_said(person, other)
        for rule in rules(profile, other)
    )


def _is_said(person: Person, moment: Moment) -> bool:
    return person.hears_plans and ease(moment, person.unanswered, person.asked_for_less) is not Ease.HOLD


def _candidates(person: Person, after: datetime, agreements: tuple[Agreement, ...]) -> Iterator[Wanted]:
    """In order of precedence on one day. Coming back to something can wait a day, what is rare cannot."""
    others = tuple(moment for moment in Moment if moment not in WORTH_MORE)
    if person.hears_plans:
        yield from _moved(person, WORTH_MORE, after)
        for moment in WORTH_MORE:
            yield from _regular(person, moment, after)
        yield from _moved(person, others, after)
        yield from _begun(person, after)
    yield from _follow_ups(person, after, agreements)
    if person.hears_plans:
        for moment in others:
            yield from _regular(person, moment, after)


def _moved(person: Person, moments: Iterable[Moment], after: datetime) -> Iterator[Wanted]:
    """Where those of these that were moved or snoozed come for once."""
    for moment in moments:
        to = shift_of(person.profile.shifts, moment).to
        if to is not None and to > after:
            yield Wanted(of_moved(moment), to.isoformat(), to)


def _regular(person: Person, moment: Moment, after: datetime) -> Iterator[Wanted]:
    """The next of each rule of that moment. Its key is the local date that it is for."""
    profile = person.profile
    if not _is_said(person, moment):
        return
    for rule in rules(profile, moment):
        due, said = next_said(profile, rule, after, shift_of(profile.shifts, moment))
        yield Wanted(moment.value, local_date(due, profile.zone).isoformat(), said)
        ahead = due - AHEAD
        undisturbed = said == due and next_decent(ahead, profile.zone, profile.quiet) == ahead
        # Before midnight it would take the place of what is for that day.
        of_one_day = local_date(ahead, profile.zone) == local_date(due, profile.zone)
        if moment is Moment.CHECK_IN and undisturbed and of_one_day and ahead > after:
            yield _at(person, CHECK_IN_AHEAD, ahead)


def _begun(person: Person, after: datetime) -> Iterator[Wanted]:
    """The day after a beginning."""
    if person.profile.begun_at is not None:
        next_day = _at(person, BEGUN, comes_back(person.profile.begun_at, person.profile.zone))
        if next_day.due > after:
            yield next_day


def _follow_ups(person: Person, after: datetime, agreements: tuple[Agreement, ...]) -> Iterator[Wanted]:
    """Coming back to what was promised or agreed on: when the first of it asks for it, or on a day after."""
    profile = person.profile
    asks = first_to_ask(person, agreements)
    if asks is None:
        return
    wall = local(asks, profile.zone).time()
    if next_decent(asks, profile.zone, profile.quiet) <= after:
        asks = next_local(wall, profile.zone, after - A_DAY)
        while next_decent(asks, profile.zone, profile.quiet) <= after:
            asks = next_local(wall, profile.zone, asks)
    for _ in range(DAYS_TO_TRY):
        yield _at(person, FOLLOW_UP, asks)
        asks = next_local(wall, profile.zone, asks)


def first_to_ask(person: Person, agreements: tuple[Agreement, ...]) -> datetime | None:
    """When the first promise, road or agreement asks to be come back to. What is about two rests with it."""
    dues = [promises_due(person.promises)]
    if person.hears_plans:
        dues += [roads_due(person.roads), agreements_due(agreements, person.id)]
    return min((at for at in dues if at is not None), default=None)


def _at(person: Person, kind: str, due: datetime) -> Wanted:
    """A message of the local date it is for, said once the quiet hours are over."""
    profile = person.profile
    date = local_date(due, profile.zone).isoformat()
    return Wanted(kind, date, next_decent(due, profile.zone, profile.quiet))
