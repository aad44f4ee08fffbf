"""What Telegram calls, for a bot with a public address: the webhook.

Theory of operation. It listens on 127.0.0.1, and the operator's proxy, which speaks TLS to the world, passes
on what comes for the path of TELEGRAM_WEBHOOK_URL. So anybody may knock here. Telegram is known by the secret
that it was given, and nothing is read of a caller who does not know it.

200 is said only after the commit. Telegram delivers again, for a day, whatever got another answer; what comes
twice is known by its number. It delivers one chat's updates one after another and several chats side by side.
"""

from __future__ import annotations

import hmac
import json
from typing import Any, Protocol
from urllib.parse import urlsplit

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from bot.channels.telegram.errors import Unauthorized
from bot.channels.telegram.fault import TelegramFault
from bot.channels.telegram.reading import UPDATES
from bot.channels.telegram.updates import Take, readable
from bot.logs import where
from bot.ports import Refused
from bot.serving import Serving
from bot.sign import Healthy, Sign, nothing_to_miss

MAX_BODY = 1_048_576
"""Bytes of an update at most. The largest that Telegram makes is some tens of thousands."""
SIDE_BY_SIDE = 40
"""Deliveries at once; Telegram's own default, told so that it is ours."""
HEADER = b"x-telegram-bot-api-secret-token"
log = structlog.get_logger()


class Caller(Protocol):
    """Who tells Telegram where we are: the Api."""

    async def insist(self, method: str, **params: Any) -> Any: ...


class WebhookServer:
    """Receives at the path of `url`, on 127.0.0.1:`port`, what comes with this secret."""

    def __init__(
        self,
        caller: Caller,
        take: Take,
        url: str,
        secret: str,
        port: int,
        *,
        healthy: Healthy = nothing_to_miss,
    ) -> None:
        self._caller = caller
        self._url = url
        self._secret = secret
        self._app = Sign(healthy, Webhook(take, urlsplit(url).path or "/", secret))
        self._serving = Serving(port, "webhook", ws="none")

    @property
    def port(self) -> int:
        """Where it listens; known after `start`."""
        return self._serving.port

    async def start(self) -> None:
        """Listen, and then have Telegram deliver here. Raises PortTaken and TelegramFault."""
        await self._serving.start(lambda _: self._app)
        # At every start, also when nothing differs: Telegram never tells which secret it has, and with
        # another one than ours every message would be turned away in silence.
        try:
            await self._caller.insist(
                "setWebhook",
                url=self._url,
                secret_token=self._secret,
                allowed_updates=list(UPDATES),
                max_connections=SIDE_BY_SIDE,
                drop_pending_updates=False,
            )
        except (Refused, Unauthorized) as fault:
            await self.stop()
            reason = str(fault) or type(fault).__name__
            raise TelegramFault(
                f"TELEGRAM_WEBHOOK_URL is refused by Telegram ({reason}). Name an https address that the "
                "world can reach, on port 443, 80, 88 or 8443, or leave it empty."
            ) from None

    async def stop(self) -> None:
        """Stop listening; deliveries under way finish first. Telegram keeps the rest, for a day."""
        await self._serving.stop()


class Webhook:
    """The application behind the path: one delivery, one answer by its number."""

    def __init__(self, take: Take, path: str, secret: str) -> None:
        self._take = take
        self._path = path
        self._secret = secret.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            status = await self._answered(Request(scope, receive))
            await Response(status_code=status)(scope, receive, send)

    async def _answered(self, request: Request) -> int:
        if request.url.path != self._path:
            return 404
        if request.method != "POST":
            return 405
        if not self._knows_the_secret(request):
            return 401
        try:
            body = await _body(request)
        except ClientDisconnect:
            return 400
        if body is None:
            return 413
        try:
            update = json.loads(body)
        except ValueError:
            return 400
        if not readable(update):
            return 400
        try:
            await self._take(update)
        except Exception as fault:  # noqa: BLE001 - whatever it was, Telegram delivers again
            log.error("a message of Telegram could not be taken, it will come again", **where(fault))
            return 503
        return 200

    def _knows_the_secret(self, request: Request) -> bool:
        given = [value for name, value in request.headers.raw if name == HEADER]
        return len(given) == 1 and hmac.compare_digest(given[0], self._secret)


async def _body(request: Request) -> bytes | None:
    """What was sent; None when it is too much, of which the rest is never read."""
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > MAX_BODY:
            return None
    return bytes(body)
