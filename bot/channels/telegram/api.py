"""Calls to the Bot API, on python-telegram-bot's `Bot` and the way of sending that it is given.

The library knows where a method is, what a status means and who the bot is. Its own methods make objects of
what comes back, at half the price of a whole turn of ours, so a call goes by its lowest public layer: the
words become JSON once, the answer is parsed once, and nothing else is made.

Two ways of sending are kept apart: what asks for messages waits for most of a minute each time, so it has a
connection of its own, for which no message ever waits.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import structlog
from telegram import Bot, InputFile
from telegram.error import TelegramError
from telegram.request import BaseRequest, RequestData
from telegram.request._requestparameter import RequestParameter  # the version is pinned

from bot.channels.telegram.errors import OutOfReach, Unauthorized, meaning, why
from bot.channels.telegram.fault import unknown_token
from bot.channels.telegram.request import AiohttpRequest
from bot.channels.telegram.waiting import Sleep, growing
from bot.ports import Later, Refused

if TYPE_CHECKING:
    from telegram._utils.types import ODVInput

CONNECTIONS = 128
"""Calls that can be under way at once: twice what the outbox sends, for presses beside it."""
READ = 15.0
"""Seconds that an answer may take."""
CONNECT = 10.0
"""Seconds that a connection may take."""
FIRST_WAIT, LONGEST_WAIT = 1.0, 60.0
"""Seconds between two tries to reach Telegram at the start."""
_BAD_ANSWER = TelegramError("bad answer")
T = TypeVar("T")
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Me:
    """Who the bot is on Telegram. `reads_groups`: it hears all in a group, also without rights there."""

    id: int
    username: str
    name: str
    reads_groups: bool


class RequestClass(Protocol):
    """Makes a way of sending; AiohttpRequest, or HTTPXRequest of the library itself."""

    def __call__(
        self, *, connection_pool_size: int, read_timeout: float, connect_timeout: float
    ) -> BaseRequest: ...


class Api:
    """The Bot API at `base` for the bot with this token. `me` is known after `connect`."""

    me: Me

    def __init__(
        self,
        token: str,
        base: str = "https://api.telegram.org",
        request_class: RequestClass = AiohttpRequest,
        *,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._calls = request_class(
            connection_pool_size=CONNECTIONS, read_timeout=READ, connect_timeout=CONNECT
        )
        # Two: the poll itself, and a last short one while the line of the cancelled poll is being closed.
        self._polls = request_class(connection_pool_size=2, read_timeout=READ, connect_timeout=CONNECT)
        self._bot = Bot(
            token,
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=self._calls,
            get_updates_request=self._polls,
        )
        self._root = self._bot.base_url
        self._sleep = sleep

    def __repr__(self) -> str:
        return "<Api>"

    async def connect(self) -> None:
        """Learn who we are, waiting for the network as long as it takes. Raises TelegramFault."""
        await self._reached(self._introduced)
        # A terminal makes it a link: there the newcomer presses Start.
        log.info("connected to Telegram", bot=f"https://t.me/{self.me.username}")

    async def insist(self, method: str, **params: Any) -> Any:
        """A call that waits for the network as `connect` does, for what a start cannot do without."""
        return await self._reached(lambda: self.call(method, **params))

    async def _reached(self, attempt: Callable[[], Awaitable[T]]) -> T:
        waiting = None
        while True:
            try:
                result = await attempt()
            except (OutOfReach, Later) as fault:
                if waiting is None:
                    waiting = growing(FIRST_WAIT, LONGEST_WAIT)
                    log.warning("Telegram cannot be reached, waiting for it", why=why(fault))
                pause = max(next(waiting), getattr(fault, "seconds", 0.0))
            else:
                if waiting is not None:
                    log.info("Telegram can be reached")
                return result
            await self._sleep(pause)

    async def _introduced(self) -> None:
        try:
            await self._bot.initialize()
        except TelegramError as first:
            fault = meaning(first)
        else:
            user = self._bot.bot
            reads_groups = user.can_read_all_group_messages is True
            self.me = Me(user.id, user.username or "", user.first_name, reads_groups)
            return
        if isinstance(fault, Unauthorized | Refused):
            # Of a token that cannot be one, Telegram says that there is no such place.
            fault = unknown_token()
        raise fault

    async def call(self, method: str, **params: Any) -> Any:
        """The raw `result`. Parameters are JSON-able; None is left out. Raises what errors.py names."""
        return await self._post(self._calls, method, [RequestParameter(*one, None) for one in params.items()])

    async def upload(self, method: str, name: str, file: InputFile, **params: Any) -> Any:
        """A call with a file as its parameter of this name."""
        parts = [RequestParameter(*one, None) for one in params.items()]
        return await self._post(self._calls, method, [*parts, RequestParameter.from_input(name, file)])

    async def updates(
        self, offset: int | None, seconds: int, limit: int, kinds: Sequence[str]
    ) -> list[dict[str, Any]]:
        """What came in from `offset` on, as soon as there is something, or nothing after these seconds."""
        params = {"offset": offset, "timeout": seconds, "limit": limit, "allowed_updates": list(kinds)}
        parts = [RequestParameter(*one, None) for one in params.items()]
        result = await self._post(self._polls, "getUpdates", parts, READ + seconds)
        return result if isinstance(result, list) else []

    async def renew(self) -> None:
        """Begin to ask for messages on a new connection."""
        await self._polls.shutdown()
        await self._polls.initialize()

    async def close(self) -> None:
        """End all connections."""
        await self._bot.shutdown()

    async def _post(
        self,
        request: BaseRequest,
        method: str,
        parts: list[RequestParameter],
        seconds: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> Any:
        try:
            return await request.post(f"{self._root}/{method}", RequestData(parts), read_timeout=seconds)
        except TelegramError as first:
            fault = meaning(first)
        except (AttributeError, LookupError, TypeError):
            # The library met an answer that is JSON, and not one of the Bot API.
            fault = meaning(_BAD_ANSWER)
        # Outside of the block, so that the first does not go along.
        raise fault
