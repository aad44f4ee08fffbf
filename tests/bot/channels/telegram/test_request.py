"""How calls travel: once, on lines that are kept, and with a fault that says whether they left."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator

import pytest
from telegram import Bot, InputFile
from telegram.error import TelegramError
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from bot.channels.telegram.request import AiohttpRequest, MaybeSent, NotSent
from tests.bot.channels.telegram.stub import (
    TOKEN,
    Answer,
    Stub,
    cut_off,
    dropped,
    elsewhere,
    nonsense,
    silence,
    text,
)


@pytest.fixture
async def request_(telegram: Stub) -> AsyncIterator[AiohttpRequest]:
    async with AiohttpRequest(2) as request:
        yield request


def data(**params: object) -> RequestData:
    return RequestData([RequestParameter.from_input(name, value) for name, value in params.items()])


def at(telegram: Stub, method: str) -> str:
    return f"{telegram.url}/bot{TOKEN}/{method}"


async def test_what_is_nested_is_json_and_nothing_is_coded_twice(
    telegram: Stub, request_: AiohttpRequest
) -> None:
    keyboard = {"inline_keyboard": [[{"text": "Ja ❤", "callback_data": "a.b"}]]}
    sent = {"chat_id": 7, "text": "“Dag”, é", "reply_markup": keyboard, "disable_notification": True}
    await request_.post(at(telegram, "sendMessage"), data(**sent, left_out=None))
    (asked,) = telegram.asked
    assert asked.params == sent
    assert asked.headers["Content-Type"] == "application/json"


async def test_a_file_travels_with_its_parameters(telegram: Stub, request_: AiohttpRequest) -> None:
    photo = InputFile(b"\x89PNG", filename="kaart.png")
    await request_.post(at(telegram, "sendPhoto"), data(chat_id=7, caption="Dag", photo=photo, a={"b": 1}))
    (asked,) = telegram.asked
    assert asked.params == {
        "chat_id": "7",
        "caption": "Dag",
        "a": json.dumps({"b": 1}),
        "photo": ("kaart.png", b"\x89PNG"),
    }


async def test_the_library_can_use_it_for_its_own_methods(telegram: Stub) -> None:
    async with Bot(
        TOKEN, f"{telegram.url}/bot", request=AiohttpRequest(), get_updates_request=AiohttpRequest()
    ) as bot:
        assert bot.username == "weerklank_bot"
        assert await bot.send_chat_action(7, "typing")
    assert [asked.method for asked in telegram.asked] == ["getMe", "sendChatAction"]


async def test_calls_one_after_another_share_a_line(telegram: Stub, request_: AiohttpRequest) -> None:
    for _ in range(3):
        await request_.post(at(telegram, "getMe"))
    assert [asked.line for asked in telegram.asked] == [0, 0, 0]


async def test_a_cookie_is_not_kept(telegram: Stub, request_: AiohttpRequest) -> None:
    async def baking(request: object) -> object:
        from aiohttp import web

        answer = web.json_response({"ok": True, "result": True})
        answer.set_cookie("crumb", "1")
        return answer

    telegram.will("getMe", baking)  # type: ignore[arg-type]
    await request_.post(at(telegram, "getMe"))
    await request_.post(at(telegram, "getMe"))
    assert "Cookie" not in telegram.asked[1].headers


async def test_without_a_connection_nothing_was_sent(request_: AiohttpRequest) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and never listens
        with pytest.raises(NotSent, match=r"^ClientConnectorError$"):
            await request_.post(f"http://127.0.0.1:{taken.getsockname()[1]}/bot{TOKEN}/getMe")


@pytest.mark.parametrize("base", ["http://", "nowhere"])
async def test_an_address_that_is_none_is_told_without_it(request_: AiohttpRequest, base: str) -> None:
    with pytest.raises(NotSent, match=r"^Invalid"):
        await request_.post(f"{base}/bot{TOKEN}/getMe")


async def test_who_waits_for_a_free_line_has_sent_nothing(telegram: Stub) -> None:
    telegram.will("sendMessage", silence)
    async with AiohttpRequest(1, connect_timeout=0.25) as request:
        first = asyncio.ensure_future(request.post(at(telegram, "sendMessage")))
        await telegram.hears("sendMessage")
        with pytest.raises(NotSent, match=r"^ConnectionTimeoutError$"):
            await request.post(at(telegram, "getMe"))
        first.cancel()
        await asyncio.wait([first])
    assert [asked.method for asked in telegram.asked] == ["sendMessage"]


@pytest.mark.parametrize("broken", [dropped, cut_off, nonsense])
async def test_a_line_that_breaks_after_writing_leaves_it_open(
    telegram: Stub, request_: AiohttpRequest, broken: Answer
) -> None:
    telegram.will("sendMessage", broken)
    with pytest.raises(MaybeSent):
        await request_.post(at(telegram, "sendMessage"))
    assert await request_.post(at(telegram, "sendMessage")) is True


async def test_an_answer_that_does_not_come_leaves_it_open(telegram: Stub) -> None:
    telegram.will("sendMessage", silence)
    async with AiohttpRequest(1, read_timeout=0.01, connect_timeout=0.25) as request:
        with pytest.raises(MaybeSent, match=r"TimeoutError$"):
            await request.post(at(telegram, "sendMessage"))
        # The line of the lost call is given back.
        assert await request.post(at(telegram, "sendMessage"), read_timeout=60.0) is True


async def test_a_redirection_is_not_followed(telegram: Stub, request_: AiohttpRequest) -> None:
    telegram.will("sendMessage", elsewhere)
    with pytest.raises(TelegramError):
        await request_.post(at(telegram, "sendMessage"), data(text="woorden"))
    assert [asked.method for asked in telegram.asked] == ["sendMessage"]


async def test_an_answer_that_cannot_be_read_is_not_quoted(
    telegram: Stub, request_: AiohttpRequest, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.will("sendMessage", text(200, "woorden"), text(200, '["woorden"]'))
    for _ in range(2):
        with pytest.raises(TelegramError, match=r"^bad answer$"):
            await request_.post(at(telegram, "sendMessage"))
    assert caplog.text == ""


async def test_it_ends_and_begins_anew(telegram: Stub, request_: AiohttpRequest) -> None:
    await request_.shutdown()
    await request_.shutdown()
    with pytest.raises(NotSent, match=r"^no session$"):
        await request_.post(at(telegram, "getMe"))
    await request_.initialize()
    await request_.initialize()
    assert await request_.post(at(telegram, "getMe"))
