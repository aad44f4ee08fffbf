"""Only our own page, opened on this machine, is served."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest

from bot.channels.local.channel import LocalChannel

HANDSHAKE = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
}


@pytest.fixture
async def web(channel: LocalChannel) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=channel.url, trust_env=False) as web:
        yield web


async def test_it_listens_on_this_machine_only(channel: LocalChannel) -> None:
    assert channel.url.startswith("http://127.0.0.1:")


@pytest.mark.parametrize(
    "path", ["/", "/static/phones.js", "/static/phones.css", "/static/pictures/weerklank.svg"]
)
async def test_every_answer_carries_the_policy(web: httpx.AsyncClient, path: str) -> None:
    answer = await web.get(path)
    assert answer.status_code == 200
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "no-referrer"


async def test_also_a_page_that_is_not_there_carries_the_policy(web: httpx.AsyncClient) -> None:
    for path in ("/nothing", "/static/../channel.py", "/static/%2e%2e/channel.py"):
        answer = await web.get(path)
        assert answer.status_code == 404
        assert "default-src 'self'" in answer.headers["Content-Security-Policy"]


async def test_scripts_are_served_as_scripts_whatever_the_machine_thinks(web: httpx.AsyncClient) -> None:
    assert (await web.get("/static/phones.js")).headers["Content-Type"].startswith("text/javascript")
    assert (await web.get("/static/pictures/pause.svg")).headers["Content-Type"] == "image/svg+xml"


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:80", ""]
)
async def test_a_strange_host_is_turned_away(web: httpx.AsyncClient, host: str) -> None:
    assert (await web.get("/", headers={"Host": host})).status_code in (400, 421)
    answer = await web.get("/talk", headers={**HANDSHAKE, "Host": host, "Origin": str(web.base_url)})
    assert answer.status_code in (400, 403)


async def test_localhost_is_ours_as_well(web: httpx.AsyncClient) -> None:
    assert (await web.get("/", headers={"Host": f"localhost:{web.base_url.port}"})).status_code == 200


@pytest.mark.parametrize(
    "origin",
    [
        "http://evil.example",
        "null",
        "",
        "https://127.0.0.1:{port}",
        "http://127.0.0.1",
        "http://localhost:{port}",
    ],
)
async def test_a_socket_from_another_page_is_turned_away(web: httpx.AsyncClient, origin: str) -> None:
    named = origin.format(port=web.base_url.port)
    assert (await web.get("/talk", headers={**HANDSHAKE, "Origin": named})).status_code == 403


async def test_a_socket_without_an_origin_is_turned_away(web: httpx.AsyncClient) -> None:
    assert (await web.get("/talk", headers=HANDSHAKE)).status_code == 403


async def test_writing_needs_our_own_page_and_has_nowhere_to_go(web: httpx.AsyncClient) -> None:
    own = str(web.base_url).rstrip("/")
    assert (await web.post("/")).status_code == 403
    assert (await web.post("/", headers={"Origin": "http://evil.example"})).status_code == 403
    assert (await web.post("/", headers={"Origin": own})).status_code == 405


async def test_the_page_asks_for_nothing_inline_and_nothing_outside(web: httpx.AsyncClient) -> None:
    html = (await web.get("/")).text
    assert "<style" not in html
    assert " style=" not in html
    assert " onclick=" not in html
    assert "<script>" not in html
    assert "//" not in html.replace("<!doctype", "")
