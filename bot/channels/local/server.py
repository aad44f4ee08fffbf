"""The web server of the page, inside the event loop of the program."""

from __future__ import annotations

import asyncio
import hashlib
import mimetypes
import os
import socket
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.staticfiles import StaticFiles
from starlette.websockets import WebSocket

from bot.channels.local.guard import Guard
from bot.channels.local.protocol import MAX_FRAME

ADDRESS = "127.0.0.1"
GRACE = 5
"""Seconds that a turn under way gets to finish when the server stops."""

STATIC = Path(__file__).parent / "static"

# A browser runs a module only under its own type, and the machine's table of types may say otherwise.
mimetypes.add_type("text/javascript", ".js")
mimetypes.add_type("image/svg+xml", ".svg")

Converse = Callable[[WebSocket], Awaitable[None]]
"""Serve one page until it goes away."""


class PortTaken(Exception):
    """Another program listens on our port, or we may not use it."""

    def __init__(self, port: int, why: str) -> None:
        super().__init__(f"port {port} on {ADDRESS} cannot be used: {why}")
        self.port = port


class LocalServer:
    """Serves the page and its WebSocket on 127.0.0.1. Port 0 takes a free one."""

    def __init__(self, port: int, converse: Converse) -> None:
        self._wanted = port
        self._converse = converse
        self._uvicorn: _Uvicorn | None = None
        self._running: asyncio.Task[None] | None = None
        self.port = port

    async def start(self) -> None:
        """Listen. Returns when the page can be opened; raises PortTaken."""
        listener = _listen(self._wanted)
        self.port = listener.getsockname()[1]
        config = uvicorn.Config(
            Guard(_application(self._converse), self.port),
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            lifespan="off",
            ws_max_size=MAX_FRAME,
            ws_per_message_deflate=False,
            timeout_graceful_shutdown=GRACE,
        )
        self._uvicorn = _Uvicorn(config)
        self._running = asyncio.create_task(self._uvicorn.serve([listener]), name="local page")
        await self._uvicorn.ready.wait()

    async def stop(self) -> None:
        """Close the pages and the port; turns under way finish first."""
        if self._uvicorn is None or self._running is None:
            return
        self._uvicorn.should_exit = True
        await self._running
        self._uvicorn = self._running = None


class _Uvicorn(uvicorn.Server):
    """uvicorn as a guest: it tells when it is ready and leaves the signals to the program."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def page_version() -> str:
    """Names the files of the page as they are now; another name means other files."""
    digest = hashlib.sha256()
    for path in sorted(STATIC.rglob("*")):
        if path.is_file():
            digest.update(path.relative_to(STATIC).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def _application(converse: Converse) -> Starlette:
    async def page(_: Request) -> FileResponse:
        return FileResponse(STATIC / "index.html")

    return Starlette(
        routes=[
            Route("/", page),
            WebSocketRoute("/talk", converse),
            Mount("/static", StaticFiles(directory=STATIC)),
        ]
    )


def _listen(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if os.name == "posix":
        # A restart need not wait until the connections of the last run are forgotten. (Elsewhere this
        # option would let two programs share the port.)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((ADDRESS, port))
        listener.listen(128)
    except OSError as error:
        listener.close()
        raise PortTaken(port, error.strerror or type(error).__name__) from error
    listener.setblocking(False)
    return listener
