"""The web server of the page."""

from __future__ import annotations

import hashlib
import mimetypes
from collections.abc import Awaitable, Callable
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.staticfiles import StaticFiles
from starlette.websockets import WebSocket

from bot.channels.local.guard import Guard
from bot.channels.local.protocol import MAX_FRAME
from bot.ports import File
from bot.serving import Serving
from bot.sign import Healthy, Sign

STATIC = Path(__file__).parent / "static"

# A browser runs a module only under its own type, and the machine's table of types may say otherwise.
mimetypes.add_type("text/javascript", ".js")
mimetypes.add_type("image/svg+xml", ".svg")

Converse = Callable[[WebSocket], Awaitable[None]]
"""Serve one page until it goes away."""
Find = Callable[[str], File | None]
"""The file behind the token of a link, while it is there."""


class LocalServer:
    """Serves the page and its WebSocket on 127.0.0.1. Port 0 takes a free one."""

    def __init__(self, port: int, converse: Converse, find: Find, healthy: Healthy) -> None:
        self._converse = converse
        self._find = find
        self._healthy = healthy
        self._serving = Serving(port, "local page", ws_max_size=MAX_FRAME, ws_per_message_deflate=False)

    @property
    def port(self) -> int:
        """Where it listens; known after `start`."""
        return self._serving.port

    async def start(self) -> None:
        """Listen. Returns when the page can be opened; raises PortTaken."""
        await self._serving.start(
            lambda port: Sign(self._healthy, Guard(_application(self._converse, self._find), port))
        )

    async def stop(self) -> None:
        """Close the pages and the port; turns under way finish first."""
        await self._serving.stop()


def page_version() -> str:
    """Names the files of the page as they are now; another name means other files."""
    digest = hashlib.sha256()
    for path in sorted(STATIC.rglob("*")):
        if path.is_file():
            digest.update(path.relative_to(STATIC).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def _application(converse: Converse, find: Find) -> Starlette:
    async def page(_: Request) -> FileResponse:
        return FileResponse(STATIC / "index.html")

    async def file(request: Request) -> Response:
        """A download, for our own page only. A link of another site would be named by the browser."""
        found = find(request.path_params["token"])
        if found is None or request.headers.get("sec-fetch-site", "same-origin") != "same-origin":
            return PlainTextResponse("There is no such file (any more).", 404, {"Cache-Control": "no-store"})
        # A drawing is looked at on the page; anything else is only kept.
        kind = "image/png" if found.name.endswith(".png") else "application/octet-stream"
        headers = {
            "Content-Disposition": f'attachment; filename="{found.name}"',
            # No copy of it stays on the disk but the one that its reader keeps.
            "Cache-Control": "no-store",
        }
        return Response(found.data, media_type=kind, headers=headers)

    return Starlette(
        routes=[
            Route("/", page),
            Route("/file/{token}", file),
            WebSocketRoute("/talk", converse),
            Mount("/static", StaticFiles(directory=STATIC)),
        ]
    )
