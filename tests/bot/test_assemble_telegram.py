"""With a TELEGRAM_TOKEN the house is on Telegram, in each way that the settings allow."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from structlog.testing import capture_logs

from bot import health
from bot.assemble import House, house
from bot.channels.telegram.fault import TelegramFault
from bot.ports import Incoming
from bot.serving import PortTaken
from bot.settings import Settings
from bot.watch import Watch
from dialogs.events import Said
from tests.bot.channels.telegram.botapi import FakeBotApi, Fault, User

PUBLIC = "https://bot.example.org"
HOOK = {"TELEGRAM_WEBHOOK_URL": f"{PUBLIC}/telegram", "TELEGRAM_WEBHOOK_SECRET": "hush"}
Chosen = Callable[..., Settings]


@pytest.fixture
async def api() -> AsyncIterator[FakeBotApi]:
    async with FakeBotApi(retry=0.001) as one:
        yield one


@pytest.fixture
async def bram(api: FakeBotApi) -> User:
    return api.user("Bram")


@pytest.fixture
def chosen(api: FakeBotApi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, unused_tcp_port: int) -> Chosen:
    """Settings of an operator: those of a bot on Telegram, and more by name."""
    monkeypatch.chdir(tmp_path)

    def settings(**more: str) -> Settings:
        plain = {
            "WEERKLANK_DATA_DIR": str(tmp_path / "data"),
            "WEERKLANK_KEY_FILE": str(tmp_path / "key"),
            "WEERKLANK_PORT": str(unused_tcp_port),
            "TELEGRAM_TOKEN": api.token,
            "TELEGRAM_API_BASE": api.url,
        }
        for name, value in (plain | more).items():
            monkeypatch.setenv(name, value)
        return Settings.read()

    return settings


@pytest.fixture
def asking(chosen: Chosen) -> Settings:
    return chosen()


async def sick(settings: Settings) -> str | None:
    """What `weerklank health` says of it."""
    return await asyncio.to_thread(health.fault, settings.port)


async def answered(api: FakeBotApi, built: House, who: User, words: str) -> str:
    """What somebody reads after saying something."""
    await who.say(words)
    await api.acknowledged()
    await built.outbox.drained()
    return who.last.text


async def test_it_asks_for_messages_answers_and_is_well(
    asking: Settings, api: FakeBotApi, bram: User
) -> None:
    async with house(asking) as built:
        assert await answered(api, built, bram, "/help")
        assert await sick(asking) is None
        assert built.local is None
    assert "nothing answers" in str(await sick(asking))
    assert api.counts["setWebhook"] == 0


async def test_by_webhook_it_answers_and_is_well(chosen: Chosen, api: FakeBotApi, bram: User) -> None:
    called = chosen(**HOOK)
    api.proxied(PUBLIC, called.port)
    async with house(called) as built:
        assert await answered(api, built, bram, "/help")
        assert await sick(called) is None
    assert api.counts["getUpdates"] == 0
    assert "nothing answers" in str(await sick(called))


async def test_beside_the_page_it_is_on_telegram_too(chosen: Chosen, api: FakeBotApi, bram: User) -> None:
    both = chosen(WEERKLANK_LOCAL_PAGE="true")
    async with house(both) as built:
        assert built.local is not None
        assert await answered(api, built, bram, "/help")
        async with httpx.AsyncClient(trust_env=False) as client:
            assert (await client.get(built.local.url)).status_code == 200
        await built.turns.receive(Incoming("local", "local", "1", "left", "left", Said("/help")))
        await built.outbox.drained()
        assert await built.store.read("left", 9)
        assert await sick(both) is None
        assert [one.by for one in bram.screen()] == ["Bram", "Weerklank"]


@pytest.mark.parametrize("page", ["false", "true"])
async def test_while_telegram_cannot_be_reached_it_runs_and_is_not_well(
    chosen: Chosen, api: FakeBotApi, page: str
) -> None:
    api.fail("getMe", Fault.SILENCE)
    settings = chosen(WEERKLANK_LOCAL_PAGE=page)
    async with house(settings):
        await api.met(Fault.SILENCE)
        assert "has not heard from Telegram" in str(await sick(settings))


async def test_what_was_said_before_a_restart_goes_on_after_it(
    asking: Settings, api: FakeBotApi, bram: User
) -> None:
    async with house(asking) as built:
        await answered(api, built, bram, "/spiegel")
        before = bram.last
    await bram.say("Hij zei niets meer.")
    async with house(asking) as built:
        await api.acknowledged()
        await built.outbox.drained()
        assert bram.last.id > before.id


async def test_what_hangs_at_the_end_is_sent_at_the_next_start(
    asking: Settings, api: FakeBotApi, bram: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.assemble.DRAIN", 0.0)
    with capture_logs():
        async with house(asking):
            api.fail("sendMessage", Fault.SILENCE)
            await bram.say("/help")
            await api.met(Fault.SILENCE)
            await api.acknowledged()
    shown = len(bram.screen())
    async with house(asking) as built:
        await built.outbox.drained()
    assert [one.text for one in bram.screen()[shown:]] == [bram.screen()[shown - 1].text]


async def test_a_token_that_is_not_known_is_for_the_operator_to_mend(chosen: Chosen, api: FakeBotApi) -> None:
    watch = Watch()
    async with house(chosen(TELEGRAM_TOKEN=f"{api.bot_id}:other"), watch):
        await watch.over.wait()
    assert isinstance(watch.to_mend, TelegramFault)


@pytest.mark.parametrize("more", [{}, HOOK])
async def test_a_port_that_is_taken_is_for_the_operator_to_mend(chosen: Chosen, more: dict[str, str]) -> None:
    settings, watch = chosen(**more), Watch()

    async def run() -> None:
        async with house(settings, watch):
            await watch.over.wait()
            assert watch.to_mend is not None
            raise watch.to_mend

    async with await asyncio.start_server(lambda *_: None, "127.0.0.1", settings.port):
        with pytest.raises(PortTaken):
            await run()


async def test_links_lead_to_the_bot_and_the_network_is_named(
    asking: Settings, api: FakeBotApi, bram: User
) -> None:
    async with house(asking) as built:
        await answered(api, built, bram, "/privacy")
        assert any("Telegram kan wel meelezen" in one.text for one in bram.screen())
        door = built.turns.world.doors["telegram"]
    assert door.join("abc") == f"https://t.me/{api.username}?start=abc"
    assert door.group.startswith(f"https://t.me/{api.username}?startgroup")


async def test_a_private_bot_tells_a_stranger_so_and_lets_the_listed_in(
    chosen: Chosen, api: FakeBotApi, bram: User
) -> None:
    eva = api.user("Eva")
    async with house(chosen(WEERKLANK_ACCESS="listed", WEERKLANK_ALLOW=f"{bram.id}")) as built:
        closed = built.turns.carrier.wording.labels["house-closed-listed"]
        await eva.say("/start")
        await api.acknowledged()
        await api.asked("sendMessage")
        assert eva.last.text == closed
        assert await answered(api, built, bram, "/help") != closed


async def test_with_invitations_only_a_code_of_a_partner_lets_in(
    chosen: Chosen, api: FakeBotApi, bram: User
) -> None:
    eva = api.user("Eva")
    async with house(chosen(WEERKLANK_ACCESS="invited")) as built:
        now = built.clock.now()
        async with built.store.work() as work:
            await work.add_pass("ABCDEFGHJKMNPQRSTUVWXYZ234", now + timedelta(days=1))
        await answered(api, built, bram, "/start ABCDEFGHJKMNPQRSTUVWXYZ234")
        async with built.store.work() as work:
            key = work.chat_key("telegram", str(api.bot_id), str(bram.id))
            found = await work.find([key])
            await work.offer_code("ABCD2345EFGH", found[key].person_id or "", now + timedelta(days=1))
        closed = built.turns.carrier.wording.labels["house-closed-invited"]
        assert await answered(api, built, eva, "/start ABCD2345EFGH") != closed
        assert await answered(api, built, eva, "/help") != closed
