"""From what came in to what it is about: who, which couple, seen before. Set-wise for a whole group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import uuid4

from bot.lanes import Bell, Waiting
from bot.ports import Incoming
from bot.storage.rows import Found, Loaded, SeenKey, TimerRow
from bot.storage.work import Work
from dialogs.events import Event, Rang, Screen
from dialogs.people import Couple, Profile
from dialogs.stage import Decision


@dataclass(eq=False, slots=True)
class Subject:
    """One event inside a group. Without an `event` there is nothing to do: seen before, or not for us."""

    lane: str
    waiting: Waiting
    couple: str = ""
    event: Event | None = None
    loaded: Loaded | None = None
    opening: Couple | None = None
    """The couple as the decision finds it: as loaded, but for what somebody new begins with."""
    decision: Decision | None = None
    fault: Exception | None = None
    seen: bool = False
    again: bool = False
    """It waits for the next group: another event of its couple is in this one, or another program joined
    its couple to another just now."""

    @property
    def seen_key(self) -> SeenKey | None:
        what = self.waiting.what
        return SeenKey(what.channel, what.bot, what.id) if isinstance(what, Incoming) else None


async def gather(work: Work, subjects: Sequence[Subject], now: datetime, newcomer: Profile) -> None:
    """Fill in what each event is about, and load the couples. Somebody new begins with `newcomer`."""
    await _bells(work, [one for one in subjects if isinstance(one.waiting.what, Bell)], now)
    await _incoming(work, [one for one in subjects if isinstance(one.waiting.what, Incoming)], now)
    taken: set[str] = set()
    for one in subjects:
        if one.event is not None:
            one.again = one.couple in taken
            taken.add(one.couple)
    loaded = await work.load(sorted(taken))
    for one in subjects:
        if one.event is None:
            continue
        if one.couple not in loaded:
            one.again = True
        else:
            one.loaded = loaded[one.couple]
            one.opening = _opening(one.loaded.couple, newcomer)


async def _bells(work: Work, subjects: Sequence[Subject], now: datetime) -> None:
    bells = {one.waiting.what.timer: one for one in subjects if isinstance(one.waiting.what, Bell)}
    if not bells:
        return
    for row in await work.claim(list(bells), now):
        one = bells[row.id]
        one.couple = row.couple_id
        one.event = Event(row.person_id, _rang(row), now)


def _opening(couple: Couple, newcomer: Profile) -> Couple:
    for one in couple:
        if one.opened == 0 and one.profile == Profile():
            couple = couple.with_person(replace(one, profile=newcomer))
    return couple


def _rang(row: TimerRow) -> Rang:
    return Rang(row.kind, row.key, row.due)


async def _incoming(work: Work, subjects: Sequence[Subject], now: datetime) -> None:
    if not subjects:
        return
    seen = await work.seen([key for one in subjects if (key := one.seen_key) is not None])
    senders = {one: work.chat_key(what.channel, what.bot, what.sender) for one, what in _with_what(subjects)}
    found = await work.find(list(set(senders.values())))
    for one, what in _with_what(subjects):
        one.seen = one.seen_key in seen
        if one.seen:
            continue
        who = found.get(senders[one])
        if who is None:
            if what.group:
                continue
            who = found[senders[one]] = await _stranger(work, what)
        if who.person_id is None:
            continue
        one.couple = who.couple_id
        screen = Screen.GROUP if what.group else Screen.PRIVATE
        one.event = Event(who.person_id, what.what, now, screen, what.message)


def _with_what(subjects: Sequence[Subject]) -> list[tuple[Subject, Incoming]]:
    return [(one, one.waiting.what) for one in subjects if isinstance(one.waiting.what, Incoming)]


async def _stranger(work: Work, what: Incoming) -> Found:
    """Somebody new: a person and a couple of one, with keys of their own."""
    person, couple = uuid4().hex, uuid4().hex
    await work.add_person(person, couple, what.channel, what.bot, what.sender)
    return Found(person, couple)
