"""What goes wrong on purpose goes wrong as it does out there."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest

from tests.bot.channels.telegram.botapi import FakeBotApi, Fault, User
from tests.bot.channels.telegram.botapi.caller import Caller
from tests.bot.channels.telegram.botapi.refusal import Refusal


@pytest.fixture
async def api() -> AsyncIterator[FakeBotApi]:
    async with FakeBotApi() as api:
        yield api


@pytest.fixture
async def anna(api: FakeBotApi) -> User:
    await api.user("Anna").start()
    return api.user("Anna")


async def post(api: FakeBotApi, chat: int) -> tuple[int, str]:
    """Send a message without believing anything: the status and the body."""
    url = f"{api.url}/bot{api.token}/sendMessage"
    async with (
        aiohttp.ClientSession() as client,
        client.post(url, json={"chat_id": chat, "text": "a"}) as response,
    ):
        return response.status, await response.text()


def arrived(anna: User) -> bool:
    return any(seen.by_bot for seen in anna.screen())


@pytest.mark.parametrize(
    ("fault", "status", "body"),
    [
        (Fault.ERROR, 500, '{"ok":false,"error_code":500,"description":"Internal Server Error"}'),
        (Fault.GATEWAY, 502, "<html>"),
        (Fault.BLOCKED, 403, '{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked'),
        (Fault.FLOOD, 429, '{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 7"'),
    ],
)
async def test_a_failure_before_the_work(
    api: FakeBotApi, anna: User, fault: Fault, status: int, body: str
) -> None:
    api.fail("sendMessage", fault, retry_after=7)
    got = await post(api, anna.id)
    assert (got[0], got[1][: len(body)]) == (status, body)
    assert not arrived(anna)
    assert (api.calls[-1].fault, api.called("sendMessage")) == (fault, [])
    assert await post(api, anna.id) != got, "one time is one time"


@pytest.mark.parametrize(("fault", "done"), [(Fault.CUT_BEFORE, False), (Fault.CUT_AFTER, True)])
async def test_a_connection_that_breaks(api: FakeBotApi, anna: User, fault: Fault, done: bool) -> None:
    api.fail("sendMessage", fault)
    with pytest.raises((aiohttp.ServerDisconnectedError, aiohttp.ClientOSError)):
        await post(api, anna.id)
    assert arrived(anna) is done


async def test_silence_after_the_work(api: FakeBotApi, anna: User) -> None:
    api.fail("sendMessage", Fault.SILENCE)
    sending = asyncio.create_task(post(api, anna.id))
    await api.met(Fault.SILENCE)
    assert arrived(anna)
    assert not sending.done()
    sending.cancel()
    await asyncio.gather(sending, return_exceptions=True)


async def test_a_silent_call_does_not_keep_the_server_from_stopping() -> None:
    async with FakeBotApi() as api:
        await api.user("Anna").start()
        api.fail("sendMessage", Fault.SILENCE)
        sending = asyncio.create_task(post(api, api.user("Anna").id))
        await api.met(Fault.SILENCE)
    with pytest.raises(aiohttp.ClientError):
        await sending


async def test_garbage_after_the_work(api: FakeBotApi, anna: User) -> None:
    api.fail("sendMessage", Fault.GARBAGE)
    assert await post(api, anna.id) == (200, '{"ok":tru')
    assert arrived(anna)


async def test_only_the_chat_and_the_times_that_were_named(api: FakeBotApi, anna: User) -> None:
    bram = api.user("Bram")
    await bram.start()
    api.fail("sendMessage", "500", times=2, chat=bram.id)
    assert [(await post(api, user.id))[0] for user in (anna, bram, bram, bram)] == [200, 500, 500, 200]
    api.fail("*", "500", times=9)
    async with Caller(api) as call:
        with pytest.raises(Refusal, match="Internal Server Error"):
            await call("getMe")
        api.heal()
        await call("getMe")


BUTTON = {"text": "b", "callback_data": "b"}
USED: dict[str, dict[str, object]] = {
    "style": {"reply_markup": {"inline_keyboard": [[BUTTON | {"style": "primary"}]]}},
    "copy_text": {"reply_markup": {"inline_keyboard": [[{"text": "b", "copy_text": {"text": "c"}}]]}},
    "force_reply": {"reply_markup": {"inline_keyboard": [[BUTTON]], "force_reply": True}},
    "tg-time": {"text": '<tg-time unix="1" format="r">a</tg-time>', "parse_mode": "HTML"},
    "blockquote": {"text": "<blockquote expandable>a</blockquote>", "parse_mode": "HTML"},
}


@pytest.mark.parametrize("feature", USED)
async def test_a_server_that_does_not_know_a_feature_yet(api: FakeBotApi, anna: User, feature: str) -> None:
    async with Caller(api) as call:
        api.refuse_feature(feature)
        with pytest.raises(Refusal, match="can't parse"):
            await call("sendMessage", **{"chat_id": anna.id, "text": "a"} | USED[feature])
        await call("sendMessage", chat_id=anna.id, text="a", reply_markup={"force_reply": True})
        api.learn_feature(feature)
        await call("sendMessage", **{"chat_id": anna.id, "text": "a"} | USED[feature])


async def test_a_mistake_of_the_fake_itself_does_not_pass_unseen() -> None:
    async def mistaken() -> None:
        async with FakeBotApi() as api:
            await api.user("Anna").start()
            del api.world.bot.json["id"]
            await post(api, api.user("Anna").id)

    with pytest.raises(AssertionError, match="the fake itself went wrong"):
        await mistaken()


async def test_a_poll_whose_caller_went_away_is_given_up(api: FakeBotApi) -> None:
    """The next one is then no conflict."""
    async with Caller(api) as call:
        poll = asyncio.create_task(call("getUpdates", timeout=600))
        await api.polled()
        poll.cancel()
        await asyncio.gather(poll, return_exceptions=True)
    async with Caller(api) as call:
        while api.world.updates.polling:
            await call("getMe")
        await call("getUpdates")
    assert api.refused[409] == 0
