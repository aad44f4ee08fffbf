"""From what came in to what it is about: who, which couple, seen before. Set-wise for a whole group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import uuid4

from bot import access
from bot.access import Access
from bot.lanes import Bell, Waiting
from bot.ports import Incoming
from bot.storage.rows import Found, Loaded, SeenKey, TimerRow
from bot.storage.work import Work
from dialogs.events import Attached, Crowded, Event, Left, Moved, Rang, Removed, Returned, Said, Screen
from dialogs.people import Couple, Profile
from dialogs.stage import Decision

EVERYBODY = Access()


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
    back: bool = False
    """Its chat could not be reached until now."""
    again: bool = False
    """It waits for the next group: another event of its couple is in this one, or another program joined
    its couple to another just now."""
    refused: tuple[str, ...] = ()
    """What of it is counted as refused (bot/access.py, bot/limits.py)."""
    stranger: bool = False
    """Its sender is nobody who may come in."""

    @property
    def seen_key(self) -> SeenKey | None:
        what = self.waiting.what
        return SeenKey(what.channel, what.bot, what.id) if isinstance(what, Incoming) else None


async def gather(
    work: Work, subjects: Sequence[Subject], now: datetime, newcomer: Profile, door: Access = EVERYBODY
) -> None:
    """Fill in what each event is about, and load the couples.

    Somebody new begins with `newcomer`, if the `door` opens for them.
    """
    await _bells(work, [one for one in subjects if isinstance(one.waiting.what, Bell)], now)
    await _incoming(work, [one for one in subjects if isinstance(one.waiting.what, Incoming)], now, door)
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
            one.opening = _opening(one, one.loaded.couple, newcomer)


async def _bells(work: Work, subjects: Sequence[Subject], now: datetime) -> None:
    bells = {one.waiting.what.timer: one for one in subjects if isinstance(one.waiting.what, Bell)}
    if not bells:
        return
    for row in await work.claim(list(bells), now):
        one = bells[row.id]
        one.couple = row.couple_id
        one.event = Event(row.person_id, _rang(row), now)


def _opening(subject: Subject, couple: Couple, newcomer: Profile) -> Couple:
    for one in couple:
        if one.opened == 0 and one.profile == Profile():
            couple = couple.with_person(replace(one, profile=newcomer))
    if subject.back and subject.event is not None:
        # It is reachable by now, and who decides must see that it was not.
        if subject.event.screen is Screen.GROUP:
            couple = replace(couple, has_group=False)
        elif subject.event.person is not None:
            couple = couple.with_person(replace(couple.person(subject.event.person), away=True))
    return couple


def _rang(row: TimerRow) -> Rang:
    return Rang(row.kind, row.key, row.due)


async def _incoming(work: Work, subjects: Sequence[Subject], now: datetime, door: Access) -> None:
    """Whose each event is. What is nobody's is no event: `Waiting.ours` says so to its channel."""
    if not subjects:
        return
    seen = await work.seen([key for one in subjects if (key := one.seen_key) is not None])
    for one, what in _with_what(subjects):
        one.seen = one.seen_key in seen
        if isinstance(what.what, Moved) and not one.seen:
            await work.move_chat(what.channel, what.bot, what.chat, what.what.chat)
    new = [
        (one, what, _chats(work, what))
        for one, what in _with_what(subjects)
        if not (one.seen or isinstance(what.what, Moved))
    ]
    found = await work.find(sorted({key for _, _, keys in new for key in keys}))
    heard: dict[bytes, Found] = {}
    for one, what, keys in new:
        if what.group:
            one.event = _in_group(one, what, keys, found, now)
        else:
            one.event = await _in_private(work, one, what, keys[0], found, now, door)
        one.waiting.ours = one.event is not None
        chat = keys[-1]
        if one.event is not None and chat in found and not isinstance(what.what, Left | Removed):
            one.back = found[chat].gone
            heard[chat] = found[chat]
    await work.reopen(heard)


def _chats(work: Work, what: Incoming) -> list[bytes]:
    """The keys that tell whose an event is: of who did it, and of the group if it was there."""
    names = (what.sender, what.chat) if what.group else (what.sender,)
    return [work.chat_key(what.channel, what.bot, name) for name in names]


async def _in_private(
    work: Work,
    one: Subject,
    what: Incoming,
    key: bytes,
    found: dict[bytes, Found],
    now: datetime,
    door: Access,
) -> Event | None:
    if key in found:
        said = await access.heard(work, what)
    elif isinstance(what.what, Left | Returned):
        return None  # somebody whom we never met
    elif one.waiting.over or (entering := await door.let_in(work, what, now)) is None:
        one.stranger, one.refused = True, access.refused(what)
        return None
    else:
        said = entering
        found[key] = await _stranger(work, what)
    who = found[key]
    if who.person_id is None:
        return None
    if who.leaving and not isinstance(what.what, Said | Attached):
        return None  # a second press on what erased them, or what their app does by itself
    one.couple = who.couple_id
    return Event(who.person_id, said, now, Screen.PRIVATE, what.message)


def _in_group(
    one: Subject, what: Incoming, keys: Sequence[bytes], found: dict[bytes, Found], now: datetime
) -> Event | None:
    """The couple whose group it is; in a group of nobody, that of the one who does something there."""
    sender, chat = (found.get(key) for key in keys)
    person = None if sender is None else sender.person_id
    if chat is not None and chat.person_id is None:
        one.couple = chat.couple_id
        known = person if sender is not None and sender.couple_id == chat.couple_id else None
        return Event(known, what.what, now, Screen.GROUP, what.message)
    if sender is None or person is None or isinstance(what.what, Removed | Crowded):
        return None
    one.couple = sender.couple_id
    return Event(person, what.what, now, Screen.GROUP, what.message, elsewhere=True)


def _with_what(subjects: Sequence[Subject]) -> list[tuple[Subject, Incoming]]:
    return [(one, one.waiting.what) for one in subjects if isinstance(one.waiting.what, Incoming)]


async def _stranger(work: Work, what: Incoming) -> Found:
    """Somebody new: a person and a couple of one, with keys of their own."""
    person, couple = uuid4().hex, uuid4().hex
    await work.add_person(person, couple, what.channel, what.bot, what.sender)
    return Found(person, couple)
