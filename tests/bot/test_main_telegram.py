"""What an operator meets whose bot is on Telegram."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot import assemble, health, serving
from bot.channels.telegram import intake, polling
from tests.bot.channels.telegram.botapi import FakeBotApi
from tests.bot.channels.telegram.botapi.faults import Fault
from tests.bot.channels.telegram.process import on_telegram
from tests.bot.test_main import STOPPING, line
from tests.running import Operator


@pytest.fixture
def operator(tmp_path: Path) -> Operator:
    """An operator who puts secrets into files."""
    return Operator(tmp_path, {"CREDENTIALS_DIRECTORY": str(tmp_path / "credentials")})


def hand_over(operator: Operator, token: str) -> None:
    (operator.folder / "credentials").mkdir(exist_ok=True)
    (operator.folder / "credentials" / "telegram_token").write_text(f"{token}\n")


async def test_it_answers_is_well_without_a_page_and_stops(operator: Operator) -> None:
    async with FakeBotApi() as api:
        hand_over(operator, api.token)
        async with on_telegram(operator, api) as bot:
            bram = api.user("Bram")
            await bram.start()
            await api.acknowledged()
            assert health.fault(bot.port) is None
            ended = await asyncio.to_thread(bot.stop, within=STOPPING)
        assert bram.last.by_bot
        assert (ended.code, ended.out) == (0, "")
        (said,) = ended.err.splitlines()
        assert '"bot": "https://t.me/WeerklankTestBot", "event": "connected to Telegram"' in said
        assert api.token not in said
        assert health.fault(bot.port) is not None


async def test_while_telegram_is_silent_it_stops_in_time_and_sends_at_the_next_start(
    operator: Operator,
) -> None:
    async with FakeBotApi() as api:
        hand_over(operator, api.token)
        async with on_telegram(operator, api) as bot:
            bram = api.user("Bram")
            await bram.start()
            await api.acknowledged()
            api.fail("sendMessage", Fault.SILENCE)
            await bram.say("/help")
            await api.met(Fault.SILENCE)
            ended = await asyncio.to_thread(bot.stop, within=STOPPING)
        assert ended.code == 0
        assert "stopped with messages waiting" in ended.err
        before = len(bram.screen())
        api.fail("sendMessage", Fault.GARBAGE)
        async with on_telegram(operator, api):
            await api.met(Fault.GARBAGE)
        assert len(bram.screen()) == before + 1


def test_the_parts_of_a_stop_fit_in_its_time() -> None:
    """What was taken in, the last word to Telegram, the page, and messages under way."""
    assert intake.PATIENCE + polling.LAST_WORD + serving.GRACE + assemble.DRAIN < STOPPING


async def test_a_token_that_telegram_does_not_know_is_one_line(operator: Operator) -> None:
    async with FakeBotApi() as api:
        operator.settings["TELEGRAM_API_BASE"] = api.url
        hand_over(operator, f"{api.token}x")
        said = await asyncio.to_thread(line, operator)
    assert said.startswith("TELEGRAM_TOKEN is not known to Telegram")
    assert api.token not in said
