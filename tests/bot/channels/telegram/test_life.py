"""The life of the channel: it waits for the network, ends when it must, and nothing hangs when it stops."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from datetime import UTC, datetime
from typing import Any

import pytest
from structlog.testing import capture_logs
from telegram.request import HTTPXRequest

from bot import health
from bot.channels.telegram.api import Api, RequestClass
from bot.channels.telegram.channel import Hook, TelegramChannel
from bot.channels.telegram.errors import Unclear
from bot.channels.telegram.fault import TelegramFault
from bot.channels.telegram.request import AiohttpRequest
from bot.ports import Incoming, Later, Rendered
from bot.serving import PortTaken
from tests.bot.channels.contract import Receiver
from tests.bot.channels.telegram.botapi import FakeBotApi, Fault, User
from tests.bot.channels.telegram.evening import begun, hurried
from tests.evening import WORDING, StillClock

NOW = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
HELLO = Rendered("1", "Dag.")
PUBLIC = "https://bot.example.org"


async def kept(_: Incoming) -> bool:
    return True


@pytest.fixture
async def api() -> AsyncIterator[FakeBotApi]:
    async with FakeBotApi() as one:
        yield one


@pytest.fixture
async def bram(api: FakeBotApi) -> User:
    await api.user("Bram").start()
    return api.user("Bram")


Open = Callable[..., TelegramChannel]


@pytest.fixture
async def opened(api: FakeBotApi) -> AsyncIterator[Open]:
    """Makes channels, and closes them at the end."""
    made: list[TelegramChannel] = []

    def channel(
        token: str = api.token, request: RequestClass = AiohttpRequest, **more: Any
    ) -> TelegramChannel:
        calls = Api(token, api.url, request, sleep=hurried)
        made.append(TelegramChannel(calls, StillClock(NOW), WORDING.labels, kept, sleep=hurried, **more))
        return made[-1]

    yield channel
    for one in made:
        await one.stop()
        await one.close()


async def went_on(work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
    """Work that was begun, up to where it waits."""
    task = asyncio.create_task(work)
    await asyncio.sleep(0)
    return task


# The beginning


async def test_without_a_network_it_waits_says_so_once_and_sends_what_waited(
    api: FakeBotApi, opened: Open, bram: User
) -> None:
    api.fail("getMe", Fault.CUT_BEFORE, times=3)
    channel, receiver = opened(), Receiver()
    with capture_logs() as told:
        await channel.start(receiver)
        sending = await went_on(channel.send(str(bram.id), HELLO))
        assert not channel.healthy()
        await sending
        await api.acknowledged()
    assert bram.last.text == "Dag."
    assert [heard.sender for heard in receiver.heard] == [str(bram.id)]
    assert channel.healthy()
    assert [one["event"] for one in told] == [
        "Telegram cannot be reached, waiting for it",
        "Telegram can be reached",
        "connected to Telegram",
    ]


async def test_a_token_that_telegram_does_not_know_ends_it(api: FakeBotApi, opened: Open) -> None:
    channel = opened(token=f"{api.bot_id}:other")
    await channel.start(Receiver())
    with pytest.raises(TelegramFault, match="TELEGRAM_TOKEN is not known"):
        await channel.living


async def test_of_two_programs_with_one_token_one_ends_and_the_other_goes_on(
    api: FakeBotApi, opened: Open, bram: User
) -> None:
    pair = [(opened(), Receiver()) for _ in range(2)]
    with capture_logs():
        for channel, receiver in pair:
            await channel.start(receiver)
        done, _ = await asyncio.wait(
            [channel.living for channel, _ in pair], return_when=asyncio.FIRST_COMPLETED
        )
        with pytest.raises(TelegramFault, match="another program takes the messages of TELEGRAM_TOKEN"):
            done.pop().result()
        ((channel, _),) = [one for one in pair if not one[0].living.done()]
        await bram.say("Is daar iemand?")
        await api.acknowledged()
    assert not channel.living.done()
    assert len({heard.id for _, receiver in pair for heard in receiver.heard}) == 2


async def test_what_it_says_of_itself_is_no_reason_to_be_silent(
    api: FakeBotApi, opened: Open, bram: User
) -> None:
    for method in ("getMyCommands", "getMyName", "getMyDescription"):
        api.fail(method, Fault.ERROR, times=99)
    channel = opened()
    with capture_logs():
        await channel.start(Receiver())
        await begun(channel, api)
        await channel.send(str(bram.id), HELLO)
    assert bram.last.text == "Dag."


async def test_who_it_is_is_told_once_it_knows(api: FakeBotApi, opened: Open) -> None:
    met: list[str] = []
    channel = opened(met=lambda me: met.append(me.username))
    await channel.start(Receiver())
    await begun(channel, api)
    assert met == [api.username]


# The end


@pytest.mark.parametrize("request_class", [AiohttpRequest, HTTPXRequest])
async def test_what_waits_for_the_network_at_the_end_was_surely_not_sent(
    api: FakeBotApi, opened: Open, bram: User, request_class: RequestClass
) -> None:
    api.fail("getMe", Fault.SILENCE)
    channel = opened(request=request_class)
    await channel.start(Receiver())
    sending = await went_on(channel.send(str(bram.id), HELLO))
    await api.met(Fault.SILENCE)
    await channel.stop()
    await channel.close()
    with pytest.raises(Later):
        await sending
    with pytest.raises(Later):
        await channel.send(str(bram.id), HELLO)


@pytest.mark.parametrize("what", ["send", "edit", "delete"])
async def test_a_call_that_hangs_is_broken_off_at_the_end(
    api: FakeBotApi, opened: Open, bram: User, what: str
) -> None:
    channel = opened()
    await channel.start(Receiver())
    await begun(channel, api)
    name = await channel.send(str(bram.id), HELLO)
    calls: dict[str, Callable[[], Coroutine[Any, Any, object]]] = {
        "send": lambda: channel.send(str(bram.id), HELLO),
        "edit": lambda: channel.edit(str(bram.id), name, Rendered("1", "Hoi.")),
        "delete": lambda: channel.delete(str(bram.id), [name]),
    }
    api.fail("*", Fault.SILENCE)
    hanging = asyncio.create_task(calls[what]())
    await api.met(Fault.SILENCE)
    await channel.stop()
    assert not hanging.done()
    await channel.close()
    with pytest.raises(Unclear):
        await hanging


async def test_one_that_is_cancelled_is_cancelled(api: FakeBotApi, opened: Open, bram: User) -> None:
    channel = opened()
    await channel.start(Receiver())
    await begun(channel, api)
    api.fail("sendMessage", Fault.SILENCE)
    sending = asyncio.create_task(channel.send(str(bram.id), HELLO))
    await api.met(Fault.SILENCE)
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending


async def test_what_was_taken_in_is_finished_before_it_stops(
    api: FakeBotApi, opened: Open, bram: User
) -> None:
    channel, receiver = opened(), Receiver()
    receiver.hold()
    await channel.start(receiver)
    await receiver.entered.wait()
    stopping = await went_on(channel.stop())
    assert not stopping.done()
    receiver.release()
    await stopping
    await api.acknowledged()
    assert len(receiver.heard) == 1


async def test_it_can_be_closed_before_it_was_started(opened: Open) -> None:
    channel = opened()
    await channel.stop()
    await channel.close()


# Called instead of asking


async def called(api: FakeBotApi, opened: Open, receiver: Receiver, port: int) -> TelegramChannel:
    channel = opened(hook=Hook(f"{PUBLIC}/telegram", "hush", port))
    api.proxied(PUBLIC, port)
    await channel.start(receiver)
    return channel


async def test_with_a_webhook_it_is_called(
    api: FakeBotApi, opened: Open, bram: User, unused_tcp_port: int
) -> None:
    receiver = Receiver()
    channel = await called(api, opened, receiver, unused_tcp_port)
    await api.acknowledged()
    assert [heard.sender for heard in receiver.heard] == [str(bram.id)]
    assert api.counts["getUpdates"] == 0
    assert await asyncio.to_thread(health.fault, unused_tcp_port) is None
    await channel.stop()
    assert await asyncio.to_thread(health.fault, unused_tcp_port) is not None


async def test_a_webhook_that_waits_for_the_network_lets_go_of_its_port(
    api: FakeBotApi, opened: Open, unused_tcp_port: int
) -> None:
    api.fail("setWebhook", Fault.SILENCE)
    channel = await called(api, opened, Receiver(), unused_tcp_port)
    await api.met(Fault.SILENCE)
    await channel.stop()
    assert await asyncio.to_thread(health.fault, unused_tcp_port) is not None


async def test_a_port_that_is_taken_ends_it(api: FakeBotApi, opened: Open, unused_tcp_port: int) -> None:
    await called(api, opened, Receiver(), unused_tcp_port)
    await api.asked("setWebhook")
    second = await called(api, opened, Receiver(), unused_tcp_port)
    with pytest.raises(PortTaken):
        await second.living


async def test_from_a_webhook_back_to_asking_nothing_is_lost(
    api: FakeBotApi, opened: Open, bram: User, unused_tcp_port: int
) -> None:
    first = await called(api, opened, Receiver(), unused_tcp_port)
    await api.acknowledged()
    await first.stop()
    await bram.say("En nu?")
    receiver = Receiver()
    await opened().start(receiver)
    await api.acknowledged()
    assert [heard.sender for heard in receiver.heard] == [str(bram.id)]
