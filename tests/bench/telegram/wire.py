"""As much of an HTTP/1.1 server as bots need, and little enough not to be what is measured.

One request after the other on a connection, kept open. A body is counted or comes in chunks; parameters are
read as the Bot API reads them: from the URL, a form, JSON, or a form in parts.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from email.message import Message
from email.parser import BytesParser
from typing import Any, cast
from urllib.parse import parse_qsl

Params = dict[str, Any]
Serve = Callable[["Connection", str, Params], None]
"""Called with the path of each request; the answer may be given at once or later, by `Connection.reply`."""
END = b"\r\n\r\n"


class Connection(asyncio.Protocol):
    """One connection of a bot."""

    def __init__(self, serve: Serve) -> None:
        self._serve = serve
        self._transport: asyncio.Transport | None = None
        self._buffer = b""
        self._busy = False

    @property
    def open(self) -> bool:
        """Whether an answer can still arrive."""
        return self._transport is not None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # uvloop's own class is none of asyncio's.
        self._transport = cast("asyncio.Transport", transport)

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        self._next()

    def reply(self, status: int, body: bytes) -> None:
        """Answer the request under way; what answers nobody is dropped."""
        if self._transport is not None:
            head = b"HTTP/1.1 %d X\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
            self._transport.write(head % (status, len(body)) + body)
        self._busy = False
        if self._buffer:
            self._next()

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()

    def _next(self) -> None:
        while not self._busy and (request := self._take()) is not None:
            self._busy = True
            self._serve(self, *request)

    def _take(self) -> tuple[str, Params] | None:
        """The next request, once all of it is here."""
        end = self._buffer.find(END)
        if end < 0:
            return None
        line, *rows = self._buffer[:end].decode("latin-1").split("\r\n")
        fields = {name.lower(): value.strip() for name, _, value in (row.partition(":") for row in rows)}
        found = _body(self._buffer, end + len(END), fields)
        if found is None:
            return None
        body, after = found
        self._buffer = self._buffer[after:]
        path, _, query = line.split(" ")[1].partition("?")
        return path, dict(parse_qsl(query)) | _params(fields.get("content-type", ""), body)


def _body(buffer: bytes, start: int, fields: dict[str, str]) -> tuple[bytes, int] | None:
    """The body and where it ends; None while some of it is missing."""
    if fields.get("transfer-encoding") != "chunked":
        end = start + int(fields.get("content-length", "0"))
        return (buffer[start:end], end) if len(buffer) >= end else None
    parts: list[bytes] = []
    while (line := buffer.find(b"\r\n", start)) >= 0:
        size = int(buffer[start:line], 16)
        start = line + 2 + size + 2
        if len(buffer) < start:
            return None
        if size == 0:
            return b"".join(parts), start
        parts.append(buffer[line + 2 : start - 2])
    return None


def _params(kind: str, body: bytes) -> Params:
    if not body:
        return {}
    if kind.startswith("application/json"):
        return dict(json.loads(body))
    if kind.startswith("multipart/"):
        return _parts(kind, body)
    return dict(parse_qsl(body.decode(), keep_blank_values=True))


def _parts(kind: str, body: bytes) -> Params:
    """The fields of a form in parts; of a file only its name."""
    form = BytesParser().parsebytes(b"Content-Type: " + kind.encode() + END + body)
    found: Params = {}
    for part in form.get_payload():
        assert isinstance(part, Message)
        name = str(part.get_param("name", header="content-disposition"))
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        found[name] = part.get_filename() or content.decode()
    return found


async def listen(serve: Serve) -> tuple[asyncio.Server, str]:
    """Serve on a free port of this machine; also its root URL."""
    server = await asyncio.get_running_loop().create_server(lambda: Connection(serve), "127.0.0.1", 0)
    return server, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
