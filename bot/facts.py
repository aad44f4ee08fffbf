"""The world's answers to what a dialog asks: own records, joining codes, what the own channel is like.

Inside the turn's transaction.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from bot import keycopies
from bot.ports import Clock
from bot.revealing import laid_by, open_to_both
from bot.storage import outbox
from bot.storage.work import Work
from dialogs.effects import Json
from dialogs.facts import (
    SAID_YES,
    About,
    AboutUs,
    CodeOut,
    Count,
    Dated,
    FreshCode,
    GroupLink,
    Guest,
    JoinLink,
    Knocked,
    KnockedHere,
    LaidByMe,
    OpenToBoth,
    ReadBy,
    Recall,
    Redeem,
    SharedByMe,
    Weeks,
)
from dialogs.rhythm.weeks import MOST_WEEKS, WEEK, each_seven_days
from dialogs.stage import Asked

ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""Letters and digits that nobody mistakes for each other."""
CODE_LENGTH = 12
"""About 59 bits, to be typed; a code lives two days, works once, and only its keyed digest is stored."""
LINK_LENGTH = 26
"""128 bits, for a code that nobody types since a link carries it."""
EVER = datetime(2000, 1, 1, tzinfo=UTC)
"""Before anything was kept of anybody."""


def _nowhere(code: str) -> str:
    return ""


@dataclass(frozen=True)
class Door:
    """What a dialog may know of a channel: its links, and who can read along there.

    `join` makes a link that opens us with a joining code; "" where there are none. `group` is a link that
    brings us into a group. `network` is the name of a messenger that can read the chats.
    """

    join: Callable[[str], str] = _nowhere
    group: str = ""
    network: str = ""


async def _of_records(
    work: Work, person: str, fact: Count | Recall | Dated | Weeks, now: datetime
) -> int | list[Json] | list[tuple[datetime, Json]] | dict[str, list[int]]:
    match fact:
        case Count(kind=kind, within=within):
            return await work.count(person, kind, now - within)
        case Recall(kind=kind, limit=limit):
            return await work.recall(person, kind, limit)
        case Dated(kind=kind, limit=limit):
            kept = await work.deeds(person, (kind,), (kind,), EVER, now)
            return [(one.at, one.body) for one in reversed(kept[-limit:])]
        case Weeks(kinds=kinds):
            kept = await work.deeds(person, kinds, (), now - MOST_WEEKS * WEEK, now)
            return each_seven_days(kept, now)


async def _of_codes(
    work: Work, person: str, fact: Redeem | KnockedHere | Knocked | CodeOut, now: datetime
) -> str | bool | Guest | None:
    match fact:
        case Redeem(code=code):
            if await work.has_knocked(person, now, code):
                return SAID_YES
            return await work.redeem(code, person, now) or ""
        case KnockedHere():
            knock = await work.knock_at(person, now)
            return None if knock is None else Guest(knock.by, knock.expires, bool(knock.name))
        case Knocked():
            return await work.has_knocked(person, now)
        case CodeOut():
            return await work.has_code(person, now)


async def _of_items(
    work: Work, person: str, fact: SharedByMe | LaidByMe | OpenToBoth, now: datetime
) -> dict[str, str] | str | bool:
    match fact:
        case SharedByMe():
            return {one.item: one.text for one in reversed(await work.shared_by(person, now))}
        case LaidByMe(item=item):
            return await laid_by(work, person, item)
        case OpenToBoth(item=item):
            return await open_to_both(work, person, item)


@dataclass(frozen=True)
class World:
    """Answers facts. `doors` are the channels that have something to tell, by name. `contact` is whom people
    may write to about this bot.
    """

    clock: Clock
    doors: Mapping[str, Door] = field(default_factory=dict)
    contact: str = ""

    async def answer(self, work: Work, asked: Asked) -> Any:
        """The answer to one fact. Raises TypeError for a fact that no release knows."""
        fact = asked.fact
        match fact:
            case Count() | Recall() | Dated() | Weeks():
                return await _of_records(work, asked.person, fact, self.clock.now())
            case FreshCode():
                length = LINK_LENGTH if (await self._door(work, asked)).join("") else CODE_LENGTH
                return "".join(secrets.choice(ALPHABET) for _ in range(length))
            case Redeem() | KnockedHere() | Knocked() | CodeOut():
                return await _of_codes(work, asked.person, fact, self.clock.now())
            case SharedByMe() | LaidByMe() | OpenToBoth():
                return await _of_items(work, asked.person, fact, self.clock.now())
            case JoinLink(code=code):
                return (await self._door(work, asked)).join(code)
            case GroupLink():
                return (await self._door(work, asked)).group
            case ReadBy():
                return (await self._door(work, asked)).network
            case AboutUs():
                return About(self.contact, keycopies.KEEP.days, outbox.KEEP_SLOT.days)
            case _:
                raise TypeError(f"no answer to {type(fact).__name__}")

    async def _door(self, work: Work, asked: Asked) -> Door:
        """That of the channel in which this person is reached."""
        channel = await work.channel_of(asked.person) if self.doors else None
        return self.doors.get(channel or "", Door())
