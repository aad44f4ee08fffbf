"""`/wissen` on Telegram: what Telegram lets go of is gone, and what it does not is said."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.facts import Door
from tests.bot.channels.telegram.evening import telegram_evening

BEGINS = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)


async def test_of_our_messages_those_of_two_days_go_and_of_the_older_that_is_told(tmp_path: Path) -> None:
    async with telegram_evening(tmp_path, BEGINS) as house:
        house.doors[house.channel.name] = Door(network="Telegram")
        await house.seed(("bram",), safe_word=None)
        bram = house.user("bram")
        await house.says("bram", "/behoefte")
        house.api.world.clock = lambda: time.time() + timedelta(hours=49).total_seconds()
        old = [one.text for one in bram.screen() if one.by_bot]
        assert old
        await house.says("bram", "/privacy")
        await house.says("bram", "/wissen")
        told = [one.text for one in bram.screen() if one.by_bot]
        assert any("laat mij berichten van meer dan twee dagen oud niet weghalen" in one for one in told)
        await house.presses("bram", "Verder met wissen")
        await house.presses("bram", "Wis alles nu")
        *left, receipt = [one.text for one in bram.screen() if one.by_bot]
        assert left == old
        assert receipt.startswith("Gewist op")
        assert "Ook Telegram kan nog iets bewaren." in receipt
