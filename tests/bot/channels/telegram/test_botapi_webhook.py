"""A webhook is offered each update until it takes it, with the secret, in order within a chat."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from tests.bot.channels.telegram.botapi import FakeBotApi, User
from tests.bot.channels.telegram.botapi.caller import Caller
from tests.bot.channels.telegram.botapi.refusal import Refusal


class Hook:
    """Takes updates; answers `status`, and only when the gate is open."""

    def __init__(self) -> None:
        self.url = ""
        self.got: list[dict[str, Any]] = []
        self.secrets: set[str | None] = set()
        self.status = 200
        self.gate = asyncio.Event()
        self.gate.set()
        self.now = self.most = 0
        self.came = asyncio.Semaphore(0)

    async def take(self, request: web.BaseRequest) -> web.Response:
        self.got.append(await request.json())
        self.secrets.add(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.now += 1
        self.most = max(self.most, self.now)
        self.came.release()
        await self.gate.wait()
        self.now -= 1
        return web.Response(status=self.status)

    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.got]

    async def taken(self, count: int) -> None:
        for _ in range(count):
            await self.came.acquire()


@pytest.fixture
async def api() -> AsyncIterator[FakeBotApi]:
    async with FakeBotApi(retry=0.001) as api:
        yield api


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    hook = Hook()
    runner = web.ServerRunner(web.Server(hook.take), shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hook.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield hook
    hook.gate.set()
    await runner.cleanup()


@pytest.fixture
def anna(api: FakeBotApi) -> User:
    return api.user("Anna")


async def test_updates_are_posted_with_the_secret(
    api: FakeBotApi, call: Caller, hook: Hook, anna: User
) -> None:
    await anna.say("before")
    await call("setWebhook", url=hook.url, secret_token="s3cret")
    await anna.say("after")
    await api.acknowledged()
    assert hook.texts() == ["before", "after"]
    assert hook.secrets == {"s3cret"}


async def test_an_update_is_posted_until_it_is_taken(
    api: FakeBotApi, call: Caller, hook: Hook, anna: User
) -> None:
    hook.status = 503
    await call("setWebhook", url=hook.url)
    await anna.say("a")
    await anna.say("b")
    await hook.taken(3)
    assert (await call("getWebhookInfo"))["pending_update_count"] == 2
    hook.status = 200
    await api.acknowledged()
    assert set(hook.texts()[:3]) == {"a"}
    assert hook.texts()[-1] == "b"
    info = await call("getWebhookInfo")
    assert (info["pending_update_count"], info["last_error_message"][:8]) == (0, "Wrong re")


async def test_a_webhook_that_is_not_there_is_tried_again(
    api: FakeBotApi, call: Caller, hook: Hook, anna: User
) -> None:
    await call("setWebhook", url="http://127.0.0.1:9/nobody")
    await anna.say("a")
    await call("setWebhook", url=hook.url)
    await api.acknowledged()
    assert hook.texts() == ["a"]


async def test_no_more_are_on_their_way_than_was_agreed(api: FakeBotApi, call: Caller, hook: Hook) -> None:
    hook.gate.clear()
    await call("setWebhook", url=hook.url, max_connections=2)
    for name in ("Anna", "Bram", "Cas"):
        await api.user(name).say(name)
        await api.user(name).say("again")
    await hook.taken(2)
    hook.gate.set()
    await api.acknowledged()
    assert hook.most == 2
    for name in ("Anna", "Bram", "Cas"):
        own = [u["message"]["text"] for u in hook.got if u["message"]["from"]["first_name"] == name]
        assert own == [name, "again"], "within a chat the order is kept"


async def test_a_repeated_or_late_update_is_posted_too(
    api: FakeBotApi, call: Caller, hook: Hook, anna: User
) -> None:
    await call("setWebhook", url=hook.url)
    await anna.say("a")
    await api.acknowledged()
    api.repeat()
    api.hold()
    await anna.say("late")
    await anna.say("b")
    api.release()
    await api.acknowledged()
    assert hook.texts() == ["a", "a", "b", "late"]


async def test_polling_and_a_webhook_exclude_each_other(
    api: FakeBotApi, call: Caller, hook: Hook, anna: User
) -> None:
    poll = asyncio.create_task(call("getUpdates", timeout=600))
    await api.polled()
    await call("setWebhook", url=hook.url)
    with pytest.raises(Refusal, match="terminated by setWebhook request"):
        await poll
    with pytest.raises(Refusal, match="can't use getUpdates method while webhook is active") as refused:
        await call("getUpdates")
    assert refused.value.code == 409
    await call("deleteWebhook")
    await anna.say("a")
    assert len(await call("getUpdates")) == 1
    await call("deleteWebhook", drop_pending_updates=True)
    assert await call("getUpdates") == []
