"""How calls travel: over aiohttp, since the library's own way, httpx, costs several times the CPU.

What is raised names the kind of fault and nothing else: aiohttp puts the address into some of its messages,
and the address holds the token. For the same reason each is raised outside the block that caught the first
one, which would otherwise go along as its context.
"""

from __future__ import annotations

import json
from io import BytesIO
from typing import TYPE_CHECKING, Any

import aiohttp
from telegram.error import NetworkError, TelegramError
from telegram.request import BaseRequest, RequestData

if TYPE_CHECKING:
    from telegram._utils.types import JSONDict, ODVInput

UPLOAD_SECONDS = 60.0
"""What a call with a file in it gets on top, however slow the line."""
KEPT_OPEN = 30.0
"""Seconds that an idle connection is kept. Longer saves handshakes; but one that Telegram closes while we
write to it leaves a message of which nobody knows whether it arrived."""
NAMES_KEPT = 60
"""Seconds that the address of a host is remembered."""
# An answer to a call is a few hundred bytes: unpacking it would cost more than it saves.
_HEADERS = {"Accept-Encoding": "identity", "User-Agent": "Weerklank"}
_JSON = {"Content-Type": "application/json"}
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class NotSent(NetworkError):
    """There was no connection, so nothing was sent. Its message is a kind of fault."""


class MaybeSent(NetworkError):
    """The connection broke, or the answer did not come in time. Its message is a kind of fault."""


_NO_CONNECTION = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL)


class AiohttpRequest(BaseRequest):
    """One session: its connections are reused, and shared by nobody else.

    `connect_timeout` counts from the wish for a connection, also while all are in use; with `read_timeout` it
    bounds the whole call.
    """

    __slots__ = ("_connect", "_limit", "_read", "_session", "_usual")

    def __init__(
        self, connection_pool_size: int = 256, read_timeout: float = 15.0, connect_timeout: float = 10.0
    ) -> None:
        self._limit = connection_pool_size
        self._read = read_timeout
        self._connect = connect_timeout
        self._usual = _patience(connect_timeout, read_timeout)
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return self._read

    async def initialize(self) -> None:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=self._limit, keepalive_timeout=KEPT_OPEN, ttl_dns_cache=NAMES_KEPT
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers=_HEADERS,
                timeout=self._usual,
            )

    async def shutdown(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """The status and the body of the answer. Raises NotSent or MaybeSent.

        Of the time-outs only `read_timeout` may differ from call to call: nothing here asks for more.
        """
        if self._session is None:
            raise NotSent("no session")
        body: bytes | aiohttp.FormData | None = None
        headers, patience = None, self._usual
        if isinstance(read_timeout, int | float):
            patience = _patience(self._connect, read_timeout)
        if request_data is not None and request_data.contains_files:
            body = _form(request_data)
            patience = _patience(self._connect, self._read + UPLOAD_SECONDS)
        elif request_data is not None:
            body, headers = _encode(request_data.parameters).encode(), _JSON
        fault: NetworkError
        try:
            async with self._session.request(
                method,
                url,
                data=body,
                headers=headers,
                timeout=patience,
                # Words go where they were sent, and nowhere else.
                allow_redirects=False,
            ) as answer:
                return answer.status, await answer.read()
        except _NO_CONNECTION as first:
            fault = NotSent(type(first).__name__)
        except (TimeoutError, aiohttp.ClientError, OSError) as first:
            fault = MaybeSent(type(first).__name__)
        raise fault

    @staticmethod
    def parse_json_payload(payload: bytes) -> JSONDict:
        """The answer. One that cannot be read may hold people's words; the library would log it."""
        try:
            answer: Any = json.loads(payload.decode())
        except ValueError:
            answer = None
        if not isinstance(answer, dict):
            raise TelegramError("bad answer")
        return answer


def _patience(connect: float, read: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=connect + read, connect=connect)


def _form(data: RequestData) -> aiohttp.FormData:
    form = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in data.multipart_data.items():
        # As something to read from: a large body in one piece would hold up the loop.
        read = BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, read, filename=filename, content_type=kind)
    return form
