"""Nights full of kills, until there were enough of them in one window."""

from __future__ import annotations

import shutil
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Protocol

from tests.bot.kill.ledger import Left, Losses, compare, left
from tests.bot.kill.night import Night, play


MOST_PASSED = 4


class Nights(Protocol):
    """Evenings that all begin alike."""

    def night(self, folder: Path) -> AbstractAsyncContextManager[Night]:
        """Another one, in a new folder."""
        ...


@dataclass(frozen=True)
class Evening:
    """How it begins, and how it ends when nobody is killed."""

    nights: Nights
    calm: Left


async def undisturbed(nights: Nights, folder: Path) -> Evening:
    """Play the evening once without a kill."""
    async with nights.night(folder / "calm") as night:
        await play(night)
        assert night.kills == 0
        return Evening(nights, await left(night))


async def killed(
    evening: Evening, folder: Path, window: str, kills: int, passed: int = 0
) -> tuple[int, Losses]:
    """Play it until that many were killed in the window; returns how many were, and what that did.

    `passed` as in `play`, for the first night; it is another in each of the next, so that the kills fall
    elsewhere.
    """
    done, losses = 0, Losses()
    for number in count():
        at = folder / f"night-{window}-{number}"
        async with evening.nights.night(at) as night:
            await play(night, window, most=kills - done, passed=(passed + number) % MOST_PASSED)
            losses += compare(evening.calm, await left(night))
            if not night.kills:
                raise AssertionError(f"nothing of the evening comes into {window}")
            done += night.kills
        shutil.rmtree(at)
        if done >= kills:
            break
    return done, losses
