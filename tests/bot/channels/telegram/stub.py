"""A Bot API that answers what a test tells it to, and remembers how it was asked."""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

# Put together, so that no file holds what looks like a token.
TOKEN = "123456789" + ":" + "AAkQ_-" * 6
ME = {"id": 4711, "is_bot": True, "first_name": "Weerklank", "username": "weerklank_bot"}

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Asked:
    """One call as it came in."""

    method: str
    params: dict[str, Any]
    headers: dict[str, str]
    line: int


@dataclass
class Stub:
    """Per method the answers to give, one after another; without any, `true`."""

    asked: list[Asked] = field(default_factory=list)
    url: str = ""
    _answers: defaultdict[str, deque[Answer]] = field(default_factory=lambda: defaultdict(deque))
    _lines: list[object] = field(default_factory=list)
    _heard: asyncio.Condition = field(default_factory=asyncio.Condition)

    def will(self, method: str, *answers: Answer) -> None:
        self._answers[method].extend(answers)

    async def hears(self, method: str) -> None:
        """Wait until this is asked, if it was not yet."""
        async with self._heard:
            await self._heard.wait_for(lambda: any(asked.method == method for asked in self.asked))

    async def answer(self, request: web.Request) -> web.StreamResponse:
        assert request.match_info["token"] == TOKEN
        if request.transport not in self._lines:
            self._lines.append(request.transport)
        method = request.match_info["method"]
        body = await request.json() if request.content_type == "application/json" else await _form(request)
        line = self._lines.index(request.transport)
        self.asked.append(Asked(method, body, dict(request.headers), line))
        async with self._heard:
            self._heard.notify_all()
        waiting = self._answers[method]
        return await (waiting.popleft() if waiting else ok(ME if method == "getMe" else True))(request)


async def _form(request: web.Request) -> dict[str, Any]:
    return {
        name: value if isinstance(value, str) else (value.filename, value.file.read())  # type: ignore[union-attr]
        for name, value in (await request.post()).items()
    }


@asynccontextmanager
async def stub() -> AsyncIterator[Stub]:
    """A stub that listens on this machine."""
    served = Stub()
    app = web.Application()
    app.router.add_route("*", "/bot{token}/{method}", served.answer)
    runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    served.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield served
    finally:
        await runner.cleanup()


def text(status: int, body: str) -> Answer:
    async def answer(_: web.Request) -> web.StreamResponse:
        return web.Response(status=status, text=body)

    return answer


def ok(result: object) -> Answer:
    return text(200, json.dumps({"ok": True, "result": result}))


def refusal(status: int, description: str, **parameters: object) -> Answer:
    said: dict[str, object] = {"ok": False, "error_code": status, "description": description}
    return text(status, json.dumps(said | ({"parameters": parameters} if parameters else {})))


async def dropped(request: web.Request) -> web.StreamResponse:
    """The connection breaks after the call was read."""
    assert request.transport is not None
    request.transport.close()
    return web.Response()


async def cut_off(request: web.Request) -> web.StreamResponse:
    """The connection breaks in the middle of the answer."""
    answer = web.StreamResponse(headers={"Content-Length": "1000"})
    await answer.prepare(request)
    await answer.write(b'{"ok": true, "result": ')
    assert request.transport is not None
    request.transport.close()
    return answer


async def nonsense(request: web.Request) -> web.StreamResponse:
    """Something that is no HTTP."""
    assert request.transport is not None
    request.transport.write(b"SSH-2.0-Other\r\n\r\n")
    request.transport.close()
    return web.Response()


async def silence(_: web.Request) -> web.StreamResponse:
    """No answer, ever."""
    await asyncio.Event().wait()
    raise AssertionError


async def elsewhere(_: web.Request) -> web.StreamResponse:
    """A redirection, which nobody should follow."""
    return web.Response(status=307, headers={"Location": f"/bot{TOKEN}/getMe"})
