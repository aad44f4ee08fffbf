"""Couples as they were last committed, so that a talk under way is not opened anew for every turn.

Opening a couple (its journals, entry by entry) costs more than all else that a turn does with the database.
The row of a couple counts its versions: whatever changes what `load` gives counts one up in the same
transaction. What is remembered is used only for the version that the database names under its lock, so that
it is never stale, also with several programs on one database. It is of the last few couples only; words do
not stay long.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.recent import Recent
from bot.storage.rows import Loaded

MOST = 1_000
"""Couples remembered. One with two talks of nine entries takes 9 kB (measured)."""


@dataclass(frozen=True, slots=True)
class Held:
    """A couple at one version, and its sealed state."""

    version: int
    state: bytes = field(repr=False)
    loaded: Loaded


class Memory:
    def __init__(self, most: int = MOST) -> None:
        self._held: Recent[str, Held] = Recent(most)

    def recall(self, couple_id: str) -> Held | None:
        """The couple at some version, if it is remembered."""
        return self._held.get(couple_id)

    def keep(self, committed: Mapping[str, Held]) -> None:
        """Remember these, and let go of those used longest ago."""
        for couple, held in committed.items():
            self._held[couple] = held

    def clear(self) -> None:
        self._held.clear()
