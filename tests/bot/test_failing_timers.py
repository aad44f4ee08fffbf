"""Timers that go on failing do not stand in the way of the others."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

import pytest
from structlog.testing import capture_logs

import bot.timers
from bot.lanes import Bell
from bot.timers import RETRY_AFTER, Ringer
from bot.turn import Turns
from dialogs.rhythm.recurring import Moment
from dialogs.timers import Wanted, of_plans
from tests.bot.crowd import settle
from tests.evening import evening

BEGINS = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
FAILING = 5


@dataclass
class PickyTurns:
    """Refuses the bells of some couples."""

    refused: frozenset[str]
    rung: list[str] = field(default_factory=list)

    async def ring(self, bell: Bell) -> None:
        self.rung.append(bell.couple)
        if bell.couple in self.refused:
            raise OSError


async def test_others_ring_although_many_fail_that_are_due_longer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot.timers, "MOST_AT_ONCE", FAILING)
    names = [f"failing-{number}" for number in range(FAILING)]
    async with evening(tmp_path, BEGINS) as house:
        await settle(house, [*names, "last"])
        async with house.store.work() as work:
            for late, name in enumerate([*names, "last"]):
                wanted = [
                    Wanted(Moment.APPRECIATION, "one", BEGINS - timedelta(hours=1) + timedelta(minutes=late))
                ]
                await work.set_timers([(f"couple-{name}", of_plans(f"{name}-id"), wanted)], BEGINS)
        turns = PickyTurns(frozenset(f"couple-{name}" for name in names))
        ringer = Ringer(house.store, cast(Turns, turns), house.clock)
        with capture_logs():
            for _ in range(2):
                await ringer.sweep()
            assert turns.rung == [*sorted(turns.refused), "couple-last"]
            house.clock.moment += RETRY_AFTER
            await ringer.sweep()
        assert sorted(turns.rung) == sorted([*turns.refused, "couple-last"] * 2)
