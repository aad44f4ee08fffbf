"""The sign of life says what is, and lets everything else through."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import pytest
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp

from bot import health
from bot.serving import ADDRESS, PortTaken, Serving
from bot.sign import Sign


@asynccontextmanager
async def serving(app: ASGIApp) -> AsyncIterator[int]:
    server = Serving(0, "sign")
    await server.start(lambda _: app)
    yield server.port
    await server.stop()


async def answer(port: int, path: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(f"http://{ADDRESS}:{port}{path}") as got:
        return got.status, await got.text()


async def test_health_believes_it_while_all_is_well_and_not_after() -> None:
    well = True
    async with serving(Sign(lambda: well)) as port:
        assert await asyncio.to_thread(health.fault, port) is None
        well = False
        told = await asyncio.to_thread(health.fault, port)
        assert told == f"the bot on port {port} runs, and has not heard from Telegram for two minutes."


async def test_nothing_else_is_there_unless_something_stands_beside_it() -> None:
    async with serving(Sign(lambda: True)) as port:
        assert (await answer(port, "/"))[0] == 404
    async with serving(Sign(lambda: True, PlainTextResponse("page"))) as port:
        assert await answer(port, "/") == (200, "page")
        assert await answer(port, health.PATH) == (200, "well")


async def test_a_port_that_is_taken_is_told() -> None:
    async with serving(Sign(lambda: True)) as port:
        with pytest.raises(PortTaken, match=f"^port {port} on 127.0.0.1 cannot be used: .+$"):
            await Serving(port, "second").start(lambda _: Sign(lambda: True))
