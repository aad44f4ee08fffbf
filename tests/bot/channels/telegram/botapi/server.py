"""The Bot API over HTTP: reads a call, judges it, does it, and answers as Telegram does."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import StreamReader, web
from aiohttp.abc import AbstractStreamWriter
from aiohttp.http import RawRequestMessage

from tests.bot.channels.telegram.botapi.calls import DOES
from tests.bot.channels.telegram.botapi.chats import Json
from tests.bot.channels.telegram.botapi.faults import Fault, Faults, Planned
from tests.bot.channels.telegram.botapi.intake import Intake
from tests.bot.channels.telegram.botapi.limits import COUNTED, Limits
from tests.bot.channels.telegram.botapi.older import judge
from tests.bot.channels.telegram.botapi.reading import LARGEST_BODY, parameters
from tests.bot.channels.telegram.botapi.refusal import Refusal
from tests.bot.channels.telegram.botapi.table import method
from tests.bot.channels.telegram.botapi.world import World

ADDRESS = "127.0.0.1"
UNDONE = frozenset({Fault.ERROR, Fault.GATEWAY, Fault.CUT_BEFORE, Fault.BLOCKED, Fault.FLOOD})
"""Faults that come before the work."""
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Call:
    """One call and what came of it: a result, or Telegram's description of why not; or a planned fault."""

    method: str
    params: Json = field(repr=False)
    result: Any = field(default=None, repr=False)
    error: str | None = None
    code: int = 200
    fault: Fault | None = None

    @property
    def done(self) -> bool:
        """Whether it took effect, answered or not."""
        return self.error is None and self.fault not in UNDONE


class Server:
    """`control` answers what is posted to /control; `keep` says whether calls are remembered one by one."""

    def __init__(
        self,
        world: World,
        intake: Intake,
        token: str,
        control: Callable[[Any], Awaitable[Any]],
        *,
        keep: bool,
    ) -> None:
        self._world = world
        self._intake = intake
        self._path = f"/bot{token}/"
        self._control = control
        self._keep = keep
        self._closing = asyncio.Event()
        # A call whose caller went away is given up, as a poll that nobody waits for any more.
        server = web.Server(
            self._answer, request_factory=_request, handler_cancellation=True, access_log=None
        )
        self._runner = web.ServerRunner(server, shutdown_timeout=1)
        self._does: dict[str, Callable[[Json], Awaitable[Any]]] = {
            "getUpdates": intake.get_updates,
            "setWebhook": intake.set_webhook,
            "deleteWebhook": intake.delete_webhook,
            "getWebhookInfo": intake.get_webhook_info,
        }
        self.faults = Faults()
        self.unknown: set[str] = set()
        self.limits: Limits | None = None
        self._met: dict[Fault, asyncio.Event] = {fault: asyncio.Event() for fault in Fault}
        self._watched = asyncio.Event()
        self._answered: Counter[str] = Counter()
        self.calls: list[Call] = []
        self.counts: Counter[str] = Counter()
        self.refused: Counter[int] = Counter()
        self.mistakes: list[Exception] = []
        self.port = 0

    async def start(self, port: int) -> None:
        await self._runner.setup()
        site = web.TCPSite(self._runner, ADDRESS, port)
        await site.start()
        assert self._runner.addresses
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        self._closing.set()
        await self._intake.stop()
        await self._runner.cleanup()

    async def met(self, fault: Fault) -> None:
        """Wait until a call met such a fault."""
        await self._met[fault].wait()

    async def asked(self, method: str, times: int) -> None:
        """Wait until so many calls to this method were done or refused."""
        while self._answered[method] < times:
            self._watched = asyncio.Event()
            await self._watched.wait()

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.path
        if path.startswith(self._path):
            try:
                return await self._called(request, path.removeprefix(self._path))
            except (
                ArithmeticError,
                AssertionError,
                AttributeError,
                LookupError,
                TypeError,
                ValueError,
            ) as error:
                self.mistakes.append(error)
                raise
        if path == "/control":
            return _json(await self._control(await request.json()))
        if path.startswith("/bot"):
            return _json(Refusal(401, "Unauthorized").body(), 401)
        return _json(Refusal(404, "Not Found").body(), 404)

    async def _called(self, request: web.BaseRequest, name: str) -> web.StreamResponse:
        self.counts[name] += 1
        given: Json = {}
        fault: Planned | None = None
        try:
            given = await parameters(request)
            read = method(name).read(given)
            fault = self.faults.take(name, read)
            if fault is not None and fault.fault in UNDONE:
                self._log(Call(name, given, fault=fault.fault))
                return await self._failed(request, fault)
            judge(self.unknown, read)
            result = await self._done(name, read)
        except Refusal as refusal:
            self.refused[refusal.code] += 1
            self._log(Call(name, given, None, refusal.description, refusal.code))
            return _json(refusal.body(), refusal.code)
        self._log(Call(name, given, result, fault=fault.fault if fault else None))
        if fault is not None:
            return await self._failed(request, fault)
        return _json({"ok": True, "result": result})

    def _log(self, call: Call) -> None:
        self._answered[call.method] += 1
        self._watched.set()
        if self._keep:
            self.calls.append(call)

    async def _done(self, name: str, given: Json) -> Any:
        do = DOES.get(name)
        if do is None:
            return await self._does[name](given)
        if self.limits is not None and name in COUNTED:
            chat = self._world.chats.get(given.get("chat_id", 0))
            if chat is not None:
                self.limits.spend(chat)
        return do(self._world, given)

    async def _failed(self, request: web.BaseRequest, planned: Planned) -> web.StreamResponse:
        fault = planned.fault
        self._met[fault].set()
        if fault is Fault.GATEWAY:
            page = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"
            return web.Response(status=502, text=page, content_type="text/html")
        if fault is Fault.GARBAGE:
            return web.Response(text='{"ok":tru', content_type="application/json")
        if fault is Fault.SILENCE:
            await self._closing.wait()
        if fault in (Fault.SILENCE, Fault.CUT_BEFORE, Fault.CUT_AFTER):
            if request.transport is not None:
                request.transport.abort()
            return web.Response()
        refusal = planned.refusal()
        self.refused[refusal.code] += 1
        return _json(refusal.body(), refusal.code)


def _request(
    message: RawRequestMessage,
    payload: StreamReader,
    protocol: web.RequestHandler,
    writer: AbstractStreamWriter,
    task: asyncio.Task[None],
) -> web.BaseRequest:
    loop = asyncio.get_running_loop()
    return web.BaseRequest(message, payload, protocol, writer, task, loop, client_max_size=LARGEST_BODY)


def _json(body: Any, status: int = 200) -> web.Response:
    return web.Response(body=_encode(body).encode(), status=status, content_type="application/json")
