"""The webhook lets in Telegram alone, and says 200 only after the commit."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import suppress
from io import BytesIO
from typing import Any

import aiohttp
import pytest
from structlog.testing import capture_logs

from bot import health
from bot.channels.telegram.fault import TelegramFault
from bot.channels.telegram.reading import UPDATES
from bot.channels.telegram.server import MAX_BODY, SIDE_BY_SIDE, WebhookServer
from bot.ports import Refused
from bot.serving import PortTaken

WORDS = "what somebody typed"
SECRET = "hush-Hush_1"
PATH = "/telegram/door"
URL = f"https://bot.example.org{PATH}"
UPDATE = {"update_id": 7, "message": {"text": WORDS}}
HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Caller:
    """Telegram, as far as it is told where we are."""

    def __init__(self) -> None:
        self.told: list[tuple[str, dict[str, Any]]] = []
        self.refusal: Exception | None = None

    async def insist(self, method: str, **params: Any) -> bool:
        self.told.append((method, params))
        if self.refusal is not None:
            raise self.refusal
        return True


class Taker:
    """Stands in for the turn."""

    def __init__(self) -> None:
        self.taken: list[dict[str, Any]] = []
        self.entered, self.open = asyncio.Event(), asyncio.Event()
        self.open.set()
        self.fails = False

    async def __call__(self, update: dict[str, Any]) -> None:
        self.entered.set()
        await self.open.wait()
        if self.fails:
            raise ValueError(WORDS)
        self.taken.append(update)


@pytest.fixture
async def caller() -> Caller:
    return Caller()


@pytest.fixture
async def taker() -> Taker:
    return Taker()


@pytest.fixture
async def server(caller: Caller, taker: Taker) -> AsyncIterator[WebhookServer]:
    server = WebhookServer(caller, taker, URL, SECRET, 0)
    await server.start()
    yield server
    taker.open.set()
    await server.stop()


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


class Knocks:
    """Whoever calls; Telegram, unless told otherwise."""

    def __init__(self, server: WebhookServer, session: aiohttp.ClientSession) -> None:
        self._server, self._session = server, session

    async def __call__(
        self,
        body: Any = None,
        *,
        method: str = "POST",
        path: str = PATH,
        headers: dict[str, str] | None = None,
    ) -> int:
        sent = json.dumps(UPDATE).encode() if body is None else body
        async with self._session.request(
            method,
            f"http://127.0.0.1:{self._server.port}{path}",
            data=sent,
            headers={HEADER: SECRET} if headers is None else headers,
        ) as answer:
            assert await answer.read() == b""
            return answer.status


@pytest.fixture
async def knock(server: WebhookServer, session: aiohttp.ClientSession) -> Knocks:
    return Knocks(server, session)


async def test_telegram_is_told_where_we_are_at_every_start(server: WebhookServer, caller: Caller) -> None:
    assert server.port
    assert caller.told == [
        (
            "setWebhook",
            {
                "url": URL,
                "secret_token": SECRET,
                "allowed_updates": list(UPDATES),
                "max_connections": SIDE_BY_SIDE,
                "drop_pending_updates": False,
            },
        )
    ]


async def test_an_update_is_taken_and_acknowledged(knock: Knocks, taker: Taker) -> None:
    assert await knock() == 200
    assert taker.taken == [UPDATE]


async def test_nothing_is_acknowledged_before_the_commit(knock: Knocks, taker: Taker) -> None:
    taker.open.clear()
    delivering = asyncio.create_task(knock())
    await taker.entered.wait()
    assert not delivering.done()
    taker.open.set()
    assert await delivering == 200


async def test_what_could_not_be_taken_comes_again(knock: Knocks, taker: Taker) -> None:
    taker.fails = True
    with capture_logs() as told:
        assert await knock() == 503
    assert [line["fault"] for line in told] == ["ValueError"]
    assert WORDS not in str(told)
    taker.fails = False
    assert await knock() == 200


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {HEADER: ""},
        {HEADER: SECRET[:-1]},
        {HEADER: SECRET.lower()},
        {HEADER: "é"},
        {"Authorization": SECRET},
    ],
    ids=str,
)
async def test_who_does_not_know_the_secret_is_turned_away(
    knock: Knocks, taker: Taker, headers: dict[str, str]
) -> None:
    assert await knock(headers=headers) == 401
    assert taker.taken == []


@pytest.mark.parametrize("path", ["/", "/telegram", f"{PATH}/", f"{PATH}/x", "/telegram//door"])
async def test_nothing_is_behind_another_path(knock: Knocks, taker: Taker, path: str) -> None:
    assert await knock(path=path) == 404
    assert taker.taken == []


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "OPTIONS"])
async def test_only_a_post_is_heard(knock: Knocks, taker: Taker, method: str) -> None:
    assert await knock(method=method) == 405
    assert taker.taken == []


@pytest.mark.parametrize(
    "body", [b"", b"{", b"\xff", b"[7]", b"{}", b'{"update_id": "7"}', b'{"update_id": true}']
)
async def test_what_is_no_update_is_refused(knock: Knocks, taker: Taker, body: bytes) -> None:
    assert await knock(body) == 400
    assert taker.taken == []


def padded(length: int) -> bytes:
    return json.dumps(UPDATE).encode().ljust(length)


async def test_the_largest_body_is_read(knock: Knocks) -> None:
    assert await knock(BytesIO(padded(MAX_BODY))) == 200


@pytest.mark.parametrize("chunked", [False, True])
async def test_a_larger_body_is_refused_whether_or_not_it_tells_its_length(
    knock: Knocks, taker: Taker, chunked: bool
) -> None:
    async def parts() -> AsyncIterator[bytes]:
        for _ in range(17):
            yield b" " * 65_536

    # The rest is never read, so a caller who goes on writing may find the line closed.
    with suppress(aiohttp.ClientOSError):
        assert await knock(parts() if chunked else BytesIO(padded(MAX_BODY + 1))) == 413
    assert taker.taken == []


async def test_who_leaves_in_the_middle_leaves_nothing_behind(
    server: WebhookServer, knock: Knocks, caplog: pytest.LogCaptureFixture
) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    with capture_logs() as told:
        head = f"POST {PATH} HTTP/1.1\r\nHost: x\r\n{HEADER}: {SECRET}\r\nContent-Length: 99\r\n\r\nhalf"
        writer.write(head.encode())
        await writer.drain()
        writer.close()
        await reader.read()
        assert await knock() == 200
    assert (told, caplog.text) == ([], "")


async def test_the_sign_of_life_stands_beside_it(server: WebhookServer) -> None:
    assert await asyncio.to_thread(health.fault, server.port) is None


async def test_stopping_waits_for_what_is_under_way(
    server: WebhookServer, knock: Knocks, taker: Taker
) -> None:
    taker.open.clear()
    delivering = asyncio.create_task(knock())
    await taker.entered.wait()
    stopping = asyncio.create_task(server.stop())
    await asyncio.sleep(0)
    taker.open.set()
    assert await delivering == 200
    await stopping


async def test_an_address_that_telegram_refuses_is_the_operators(caller: Caller, taker: Taker) -> None:
    caller.refusal = Refused("bad webhook")
    server = WebhookServer(caller, taker, URL, SECRET, 0)
    with pytest.raises(
        TelegramFault, match=r"^TELEGRAM_WEBHOOK_URL is refused by Telegram \(bad webhook\)\."
    ):
        await server.start()
    assert "nothing answers" in str(await asyncio.to_thread(health.fault, server.port))


async def test_a_port_that_is_taken_is_told(server: WebhookServer, caller: Caller, taker: Taker) -> None:
    second = WebhookServer(caller, taker, URL, SECRET, server.port)
    with pytest.raises(PortTaken):
        await second.start()
    assert len(caller.told) == 1
