"""The world's answers to what a dialog asks: own records, joining codes, what the own channel is like.

Inside the turn's transaction.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.ports import Clock
from bot.storage.work import Work
from dialogs.facts import CodeOut, Count, FreshCode, GroupLink, JoinLink, ReadBy, Recall, Redeem
from dialogs.stage import Asked

ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""Letters and digits that nobody mistakes for each other."""
CODE_LENGTH = 12
"""About 59 bits, to be typed; a code lives two days, works once, and only its keyed digest is stored."""
LINK_LENGTH = 26
"""128 bits, for a code that nobody types since a link carries it."""


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


@dataclass(frozen=True)
class World:
    """Answers facts. `doors` are the channels that have something to tell, by name."""

    clock: Clock
    doors: Mapping[str, Door] = field(default_factory=dict)

    async def answer(self, work: Work, asked: Asked) -> Any:
        """The answer to one fact. Raises TypeError for a fact that no release knows."""
        fact = asked.fact
        match fact:
            case Count(kind=kind, within=within):
                return await work.count(asked.person, kind, self.clock.now() - within)
            case Recall(kind=kind, limit=limit):
                return await work.recall(asked.person, kind, limit)
            case FreshCode():
                length = LINK_LENGTH if (await self._door(work, asked)).join("") else CODE_LENGTH
                return "".join(secrets.choice(ALPHABET) for _ in range(length))
            case Redeem(code=code):
                return await work.redeem(code, asked.person, self.clock.now()) or ""
            case CodeOut():
                return await work.has_code(asked.person, self.clock.now())
            case JoinLink(code=code):
                return (await self._door(work, asked)).join(code)
            case GroupLink():
                return (await self._door(work, asked)).group
            case ReadBy():
                return (await self._door(work, asked)).network
            case _:
                raise TypeError(f"no answer to {type(fact).__name__}")

    async def _door(self, work: Work, asked: Asked) -> Door:
        """That of the channel in which this person is reached."""
        channel = await work.channel_of(asked.person) if self.doors else None
        return self.doors.get(channel or "", Door())
