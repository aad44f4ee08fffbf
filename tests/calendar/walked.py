"""Walks the plans of one person nudge by nudge, without a house: what `dialogs.rhythm.plan` leads to."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from dialogs.people import Person
from dialogs.promised import Promise as OpenPromise
from dialogs.promised import asked
from dialogs.rhythm import plan
from dialogs.rhythm.recurring import Moment, Shift, shifted, unmoved
from dialogs.rhythm.wall import local_date
from dialogs.timers import FOLLOW_UP, moment_moved
from tests.calendar.clock import in_world
from tests.calendar.life import AHEAD, CHECK_IN, Deed, Holiday, LeavesOut, Life, Moves, Promise, Sent
from tests.calendar.oracle import ALOUD, RARE
from tests.calendar.played import profile_of


def walk(life: Life, start: datetime, end: datetime) -> list[Sent]:
    """What somebody gets who reacts to everything at once. What is done is done at the start."""
    person = Person(life.name, profile_of(life))
    if life.begun is not None:
        begun = replace(person.profile, begun_with="spiegel", begun_at=start)
        person = replace(person, profile=begun)
    for deed in life.deeds:
        person = _after(person, deed, life.zone, start)
    at, before, sent = start, ("", ""), list[Sent]()
    while (plans := sorted(plan.wanted(person, at), key=lambda one: one.due)) and plans[0].due <= end:
        at = plans[0].due
        for kind in [one.kind for one in plans if one.due == at]:
            moved = moment_moved(kind)
            today = local_date(at, life.zone).isoformat()
            if moved is not None:
                kept = unmoved(person.profile.shifts, moved)
                person = replace(person, profile=replace(person.profile, shifts=kept))
            elif before[0] == today and (before[1], kind) != (AHEAD, CHECK_IN):
                snoozed = moment_moved(before[1])
                if snoozed is None or snoozed in RARE or kind not in ALOUD:
                    continue
            if kind == FOLLOW_UP:
                person = replace(person, promises=asked(person.promises, at))
            before = (today, kind)
            what = kind if moved is None else moved.value
            sent.append(Sent(at, life.name, what, what in ALOUD))
    return sent


def _after(person: Person, deed: Deed, zone: str, start: datetime) -> Person:
    profile = person.profile
    for means in deed.means:
        if isinstance(means, Holiday):
            profile = replace(profile, holiday=means.last)
        elif isinstance(means, Moves):
            to = in_world(means.to, zone)
            shift = Shift(Moment(means.what), to, to + means.apart)
            profile = replace(profile, shifts=shifted(profile.shifts, shift))
        elif isinstance(means, LeavesOut):
            shift = Shift(Moment(means.what), after=in_world(means.until, zone))
            profile = replace(profile, shifts=shifted(profile.shifts, shift))
        else:
            assert isinstance(means, Promise)
            promise = OpenPromise(1, "Iets", "Nu", start, in_world(means.asks, zone))
            person = replace(person, promises=(*person.promises, promise))
    return replace(person, profile=profile)
