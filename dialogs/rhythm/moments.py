"""Which moments somebody has, when each comes next, and where a shift puts it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

from dialogs.people import Profile, Pronoun
from dialogs.rhythm.quiet import next_decent
from dialogs.rhythm.recurring import Moment, Recurring, Shift, shift_of, shifted, upcoming
from dialogs.rhythm.wall import at_wall

A_DAY = timedelta(days=1)
"""Longer than quiet hours can be."""
_LEAST = timedelta(microseconds=1)
AROUND: dict[Moment, timedelta] = {
    Moment.CHECK_IN: timedelta(days=2),
    Moment.DATE_NIGHT: timedelta(days=14),
    Moment.SHARED_GOALS: timedelta(days=21),
    Moment.CHECK_UP: timedelta(days=90),
    Moment.APPRECIATION: timedelta(days=1),
    Moment.MIRROR: timedelta(days=2),
    Moment.TEN_MINUTES: timedelta(hours=12),
    Moment.HUG: timedelta(hours=12),
}
"""Closer to a moved one than this, the regular one would be one too many. Ours."""


def rules(profile: Profile, moment: Moment) -> tuple[Recurring, ...]:
    """When that moment comes back; nothing where it is off."""
    if moment is Moment.APPRECIATION:
        return profile.appreciation
    one: Recurring | None = getattr(profile, field_of(moment))
    return () if one is None else (one,)


def field_of(moment: Moment) -> str:
    """The field of a profile that holds it."""
    return moment.replace("-", "_")


def next_of(profile: Profile, rule: Recurring, after: datetime, resumes: datetime | None = None) -> datetime:
    """The next moment by that rule, strictly after both. `resumes` ends a time without regular ones."""
    return upcoming(rule, profile.zone, max(after, resumes or after))


def next_said(profile: Profile, rule: Recurring, after: datetime, shift: Shift) -> tuple[datetime, datetime]:
    """When the next one is, and when it is said, once the quiet hours are over: strictly after `after`."""
    due = next_of(profile, rule, after - A_DAY, shift.after)
    while (said := next_decent(due, profile.zone, profile.quiet)) <= after:
        due = upcoming(rule, profile.zone, due)
    return due, said


def next_regular(profile: Profile, moment: Moment, after: datetime) -> datetime | None:
    """When that moment comes next by its rules, after `after`; None where it is off."""
    resumes = shift_of(profile.shifts, moment).after
    return min((next_of(profile, rule, after, resumes) for rule in rules(profile, moment)), default=None)


def moved(profile: Profile, moment: Moment, to: datetime) -> tuple[Shift, ...]:
    """The shifts of a profile once that moment is moved to `to` (aware, UTC)."""
    return shifted(profile.shifts, Shift(moment, to, to + AROUND[moment]))


def after_holiday(profile: Profile, after: datetime) -> datetime:
    """`after`, or the last instant (aware, UTC) of a holiday where that is later."""
    if profile.holiday is None:
        return after
    return max(after, at_wall(profile.holiday + A_DAY, time(0), profile.zone) - _LEAST)


def rhythm_of(profile: Profile) -> Profile:
    """The same without names: what a talk about moments may know."""
    return replace(profile, name="", partner="", pronoun=Pronoun.UNKNOWN)
