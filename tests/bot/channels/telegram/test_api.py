"""Calls and their faults, over our way of sending and over the library's own."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import pytest
from structlog.testing import capture_logs
from telegram import InputFile
from telegram.request import HTTPXRequest

from bot.channels.telegram.api import CONNECTIONS, LONGEST_WAIT, Api, Me, RequestClass
from bot.channels.telegram.errors import (
    Balked,
    Conflict,
    MessageMissing,
    Migrated,
    NotModified,
    QueryTooOld,
    Trouble,
    Unauthorized,
    Unclear,
)
from bot.channels.telegram.fault import TelegramFault
from bot.channels.telegram.request import AiohttpRequest
from bot.ports import Gone, Later, Refused
from bot.queue import SIDE_BY_SIDE
from tests.bot.channels.telegram.conftest import Naps
from tests.bot.channels.telegram.stub import (
    ME,
    TOKEN,
    Answer,
    Stub,
    cut_off,
    dropped,
    nonsense,
    ok,
    refusal,
    silence,
    text,
)

WAYS = pytest.mark.parametrize("way", [AiohttpRequest, HTTPXRequest])
"""Ours, and the library's own."""


@pytest.fixture
async def spoken(telegram: Stub, naps: Naps, way: RequestClass) -> AsyncIterator[Api]:
    """An Api over one of the ways."""
    api = Api(TOKEN, telegram.url, way, sleep=naps)
    await api.connect()
    yield api
    await api.close()


@WAYS
async def test_a_call_gives_the_raw_result(telegram: Stub, spoken: Api) -> None:
    message = {"message_id": 3, "chat": {"id": 7, "type": "private"}, "new_in_2027": [1]}
    telegram.will("sendMessage", ok(message))
    assert await spoken.call("sendMessage", chat_id=7, text="Dag", reply_markup=None) == message
    assert "reply_markup" not in telegram.asked[-1].params
    assert telegram.asked[-1].params["text"] == "Dag"


ANSWERS: dict[str, tuple[Answer, type[Exception]]] = {
    "not there": (refusal(400, "Bad Request: chat not found"), Gone),
    "blocked": (refusal(403, "Forbidden: bot was blocked by the user"), Gone),
    "same": (refusal(400, "Bad Request: message is not modified: specified new"), NotModified),
    "deleted": (refusal(400, "Bad Request: message to edit not found"), MessageMissing),
    "late": (refusal(400, "Bad Request: query is too old and response timeout expired"), QueryTooOld),
    "empty": (refusal(400, "Bad Request: message text is empty"), Balked),
    "no such method": (refusal(404, "Not Found"), Refused),
    "token": (refusal(401, "Unauthorized"), Unauthorized),
    "second": (refusal(409, "Conflict: terminated by other getUpdates request"), Conflict),
    "500": (refusal(500, "Internal Server Error"), Trouble),
    "502": (text(502, "<html>502 Bad Gateway</html>"), Trouble),
    "504": (text(504, ""), Trouble),
    "413": (text(413, "<html>"), Refused),
    "429": (text(429, "<html>"), Later),
    "400": (text(400, "<html>"), Balked),
    "no JSON": (text(200, "<html>"), Unclear),
    "no object": (text(200, "[]"), Unclear),
    "no result": (text(200, '{"ok": true}'), Unclear),
    "dropped": (dropped, Unclear),
    "cut off": (cut_off, Unclear),
    "nonsense": (nonsense, Unclear),
}


@WAYS
@pytest.mark.parametrize("how", ANSWERS)
async def test_each_answer_has_its_meaning(telegram: Stub, spoken: Api, how: str) -> None:
    answer, meant = ANSWERS[how]
    telegram.will("sendMessage", answer)
    with pytest.raises(meant) as raised:
        await spoken.call("sendMessage", chat_id=7, text="Dag")
    assert type(raised.value) is meant


@WAYS
async def test_telegram_says_how_long_to_wait_and_what_the_group_is_called_now(
    telegram: Stub, spoken: Api
) -> None:
    telegram.will("sendMessage", refusal(429, "Too Many Requests: retry after 35", retry_after=35))
    with pytest.raises(Later) as later:
        await spoken.call("sendMessage", chat_id=7)
    telegram.will("sendMessage", refusal(400, "Bad Request: group chat", migrate_to_chat_id=-100987))
    with pytest.raises(Migrated) as migrated:
        await spoken.call("sendMessage", chat_id=-7)
    assert (later.value.seconds, migrated.value.chat) == (35, "-100987")


async def test_a_file_goes_up(telegram: Stub, api: Api) -> None:
    await api.upload("sendPhoto", "photo", InputFile(b"png", filename="a.png"), chat_id=7, x={"b": 1})
    assert telegram.asked[-1].params == {
        "chat_id": "7",
        "x": json.dumps({"b": 1}),
        "photo": ("a.png", b"png"),
    }


async def test_a_poll_that_waits_and_messages_do_not_wait_for_each_other(telegram: Stub, api: Api) -> None:
    telegram.will("getUpdates", silence)
    polling = asyncio.ensure_future(api.updates(None, 50, 100, ("message",)))
    await telegram.hears("getUpdates")
    await asyncio.gather(*(api.call("sendMessage", chat_id=n) for n in range(10)))
    assert not polling.done()
    poll = telegram.asked[1]
    assert poll.params == {"timeout": 50, "limit": 100, "allowed_updates": ["message"]}
    assert poll.line not in {asked.line for asked in telegram.asked if asked is not poll}
    polling.cancel()
    await asyncio.wait([polling])


async def test_after_a_renewal_the_poll_has_another_line(telegram: Stub, api: Api) -> None:
    for _ in range(2):
        telegram.will("getUpdates", ok([]))
        assert await api.updates(5, 0, 1, ()) == []
        await api.renew()
    one, two = (asked.line for asked in telegram.asked if asked.method == "getUpdates")
    assert one != two


def test_there_are_lines_for_all_that_the_outbox_sends_at_once() -> None:
    assert CONNECTIONS > SIDE_BY_SIDE


@WAYS
async def test_it_knows_who_it_is(telegram: Stub, spoken: Api) -> None:
    assert spoken.me == Me(4711, "weerklank_bot", "Weerklank", reads_groups=False)
    telegram.will("getMe", ok(ME | {"can_read_all_group_messages": True}))
    other = Api(TOKEN, telegram.url)
    await other.connect()
    assert other.me.reads_groups
    await other.close()


async def test_it_waits_for_the_network_and_says_so_once(telegram: Stub, naps: Naps) -> None:
    slow_down = refusal(429, "Too Many Requests: retry after 35", retry_after=35)
    telegram.will("getMe", dropped, *[text(502, "")] * 7, slow_down, *[dropped] * 2)
    api = Api(TOKEN, telegram.url, sleep=naps)
    with capture_logs() as told:
        await api.connect()
    await api.close()
    assert naps.taken == [1, 2, 4, 8, 16, 32, LONGEST_WAIT, 60, 60, 60, 60]
    assert [(line["log_level"], line["event"]) for line in told] == [
        ("warning", "Telegram cannot be reached, waiting for it"),
        ("info", "Telegram can be reached"),
        ("info", "connected to Telegram"),
    ]


async def test_what_a_start_cannot_do_without_waits_too(telegram: Stub, api: Api, naps: Naps) -> None:
    slow_down = refusal(429, "Too Many Requests: retry after 35", retry_after=35)
    telegram.will("deleteWebhook", dropped, slow_down)
    assert await api.insist("deleteWebhook") is True
    assert naps.taken == [1, 35]
    telegram.will("setWebhook", refusal(400, "Bad Request: bad webhook"))
    with pytest.raises(Refused):
        await api.insist("setWebhook", url="https://localhost")


@pytest.mark.parametrize(("status", "said"), [(401, "Unauthorized"), (404, "Not Found")])
async def test_a_token_that_telegram_does_not_know_is_the_operators(
    telegram: Stub, naps: Naps, status: int, said: str
) -> None:
    telegram.will("getMe", refusal(status, said))
    api = Api(TOKEN, telegram.url, sleep=naps)
    with pytest.raises(TelegramFault, match=r"^TELEGRAM_TOKEN is not known to Telegram"):
        await api.connect()
    await api.close()
    assert naps.taken == []
