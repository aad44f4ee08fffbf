"""Nights full of kills, until there were enough of them in one window."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from tests.bot.kill.ledger import Left, Losses, begin, compare, left
from tests.bot.kill.night import BEGINS, Night, play


@dataclass(frozen=True)
class Evening:
    """How it begins, as a folder to copy, and how it ends when nobody is killed."""

    beginning: Path
    calm: Left

    def night(self, folder: Path) -> Night:
        """The same beginning, in a new folder."""
        return _begun(self.beginning, folder)


async def undisturbed(folder: Path) -> Evening:
    """Play the evening once without a kill."""
    beginning = folder / "beginning"
    await begin(beginning, BEGINS)
    night = _begun(beginning, folder / "calm")
    play(night)
    assert night.kills == 0
    return Evening(beginning, await left(night))


async def killed(evening: Evening, folder: Path, window: str, kills: int) -> tuple[int, Losses]:
    """Play it until that many were killed in the window; returns how many were, and what that did."""
    done, losses = 0, Losses()
    while done < kills:
        night = evening.night(folder / f"night-{window}-{done}")
        play(night, window, most=kills - done)
        losses += compare(evening.calm, night, await left(night))
        if not night.kills:
            raise AssertionError(f"nothing of the evening comes into {window}")
        done += night.kills
        shutil.rmtree(night.folder)
    return done, losses


def _begun(beginning: Path, folder: Path) -> Night:
    shutil.copytree(beginning, folder)
    return Night(folder)
