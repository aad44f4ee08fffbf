"""A vault that may hold fewer keys than one group of couples needs is slower, and never wrong."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

from structlog.testing import capture_logs

from bot.ports import Incoming
from dialogs.events import Said
from tests.evening import evening

BEGINS = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
PEOPLE = [f"person-{number}" for number in range(30)]


async def test_a_group_is_handled_with_one_key_held(tmp_path: Path) -> None:
    async with evening(tmp_path, BEGINS) as house:
        house.store._vault._held = 1
        with capture_logs() as logged:
            for words in ("/spiegel", "Ik hoor dat je moe bent."):
                acts = [Incoming("local", "local", f"{who}-{words}", who, who, Said(words)) for who in PEOPLE]
                await asyncio.gather(*(house.turns.receive(one) for one in acts))
                await house.outbox.drained()
        assert [one["event"] for one in logged if one["log_level"] in ("warning", "error")] == []
        assert {who: len(house.heard(who)) > 1 for who in PEOPLE} == dict.fromkeys(PEOPLE, True)
