"""The world's answers to what a dialog asks: own records, joining codes. Inside the turn's transaction."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Any

from bot.ports import Clock
from bot.storage.work import Work
from dialogs.facts import Count, FreshCode, Recall, Redeem
from dialogs.stage import Asked

ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""Letters and digits that nobody mistakes for each other."""
CODE_LENGTH = 12
"""About 59 bits; a code lives two days, works once, and only its keyed digest is stored."""


@dataclass(frozen=True)
class World:
    """Answers facts."""

    clock: Clock

    async def answer(self, work: Work, asked: Asked) -> Any:
        """The answer to one fact. Raises TypeError for a fact that no release knows."""
        fact = asked.fact
        match fact:
            case Count(kind=kind, within=within):
                return await work.count(asked.person, kind, self.clock.now() - within)
            case Recall(kind=kind, limit=limit):
                return await work.recall(asked.person, kind, limit)
            case FreshCode():
                return "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))
            case Redeem(code=code):
                return await work.redeem(code, asked.person, self.clock.now()) or ""
            case _:
                raise TypeError(f"no answer to {type(fact).__name__}")
