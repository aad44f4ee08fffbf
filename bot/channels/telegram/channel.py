"""Telegram: each on an own phone, and the couple's group.

Theory of operation
-------------------
From `start` to `stop` the channel lives by itself (`living`). It waits for the network, learns who it is,
says what it can do (faces.py), and takes updates in (intake.py), by asking for them (polling.py) or by being
called (server.py). What is to be sent before it knows who it is waits for that.

`stop` ends the taking in; messages still go out until `close`, which breaks off whatever is under way, also
where the network hangs: the outbox has it, and sends it at the next start.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import structlog
from telegram.constants import FileSizeLimit, MessageLimit

from bot.aside import Aside
from bot.channels.telegram.api import Api, Me
from bot.channels.telegram.errors import Unclear
from bot.channels.telegram.faces import introduce
from bot.channels.telegram.intake import NAME, Intake, Keep, Words
from bot.channels.telegram.polling import Polling
from bot.channels.telegram.render import COPY_LABEL, FOOT, Renderer
from bot.channels.telegram.sending import AGAIN, Sender
from bot.channels.telegram.server import WebhookServer
from bot.channels.telegram.threads import Threads
from bot.channels.telegram.waiting import Sleep
from bot.logs import where
from bot.ports import Capabilities, Clock, Later, Pace, Receive, Rendered
from bot.sign import nothing_to_miss
from dialogs.group import FIRST, NOT_YOURS

LARGEST_FILE = int(FileSizeLimit.FILESIZE_UPLOAD) - 64_000
"""Bytes of a file, so that the whole call stays within what Telegram takes: fifty megabytes."""
TYPING_AFTER = 1.0
"""Seconds after which an answer that is coming is announced: before that it only flickers."""
T = TypeVar("T")
log = structlog.get_logger()


@dataclass(frozen=True)
class Hook:
    """Where Telegram calls: the public address, the secret it sends along, the port of this machine."""

    url: str
    secret: str = field(repr=False)
    port: int


class TelegramChannel:
    """One bot on Telegram. With a `hook` it is called there; else it asks for what came in."""

    name = NAME

    def __init__(
        self,
        api: Api,
        clock: Clock,
        labels: Mapping[str, str],
        keep: Keep,
        *,
        zone: str = "Europe/Amsterdam",
        hook: Hook | None = None,
        pace: Pace | None = None,
        sleep: Sleep = asyncio.sleep,
        met: Callable[[Me], None] = lambda _: None,
    ) -> None:
        self._met = met
        self.pace = pace
        self._sleep = sleep
        self._api = api
        self._labels = labels
        self._keep = keep
        self._hook = hook
        self._threads = Threads()
        renderer = Renderer(labels[COPY_LABEL], ZoneInfo(zone))
        self._sender = Sender(api, renderer, clock, pace, self._threads, self._moved)
        self._known = asyncio.Event()
        self._over = False
        self._going_out: set[asyncio.Task[Any]] = set()
        self._living: asyncio.Task[None] | None = None
        self._intake: Intake | None = None
        self._healthy: Callable[[], bool] = self._known.is_set
        self._aside = Aside()

    def capabilities(self) -> Capabilities:
        return Capabilities(
            hears_plain_group_text=False,
            ticks_by_itself=False,
            files=True,
            max_file=LARGEST_FILE,
            max_text=MessageLimit.MAX_TEXT_LENGTH - FOOT,
            typing_after=TYPING_AFTER,
        )

    def healthy(self) -> bool:
        """Whether Telegram was heard lately, as far as that can be known."""
        return self._healthy()

    @property
    def living(self) -> asyncio.Task[None]:
        """Ends by itself only when something is wrong: TelegramFault or PortTaken, or a fault of ours."""
        assert self._living is not None, "after start"
        return self._living

    async def start(self, receive: Receive) -> None:
        """Begin to live. Returns at once: without a network it waits for one."""
        self._living = asyncio.create_task(self._live(receive), name=NAME)

    async def stop(self) -> None:
        """Take in no more; what was taken in is finished first."""
        if self._living is not None:
            self._living.cancel()
            await asyncio.wait([self._living])

    async def close(self) -> None:
        """Break off what is under way. It was not sent, or nobody knows."""
        self._over = True
        self._sender.close()
        self._known.set()
        for call in self._going_out:
            call.cancel()
        await self._api.close()

    async def _live(self, receive: Receive) -> None:
        await self._api.connect()
        self._met(self._api.me)
        words = Words(self._labels[NOT_YOURS], self._labels[FIRST])
        self._intake = Intake(self._api, self._api.me, receive, self._keep, self._threads, words)
        self._known.set()
        introducing = asyncio.create_task(self._introduce())
        try:
            await (self._ask(self._intake) if self._hook is None else self._listen(self._intake, self._hook))
        finally:
            introducing.cancel()

    async def send(self, chat: str, message: Rendered) -> str:
        return await self._until_closed(self._sender.send(chat, message))

    async def edit(self, chat: str, ref: str, message: Rendered) -> None:
        await self._until_closed(self._sender.edit(chat, ref, message))

    async def delete(self, chat: str, refs: Sequence[str]) -> None:
        await self._until_closed(self._sender.delete(chat, refs))

    async def typing(self, chat: str) -> None:
        if self._known.is_set():
            await self._sender.typing(chat)

    async def _ask(self, intake: Intake) -> None:
        polling = Polling(self._api, intake.take, sleep=self._sleep)
        self._healthy = polling.healthy
        await polling.run()

    async def _listen(self, intake: Intake, hook: Hook) -> None:
        server = WebhookServer(self._api, intake.take, hook.url, hook.secret, hook.port)
        self._healthy = nothing_to_miss
        try:
            await server.start()
            await asyncio.Event().wait()
        finally:
            await server.stop()

    async def _until_closed(self, call: Coroutine[Any, Any, T]) -> T:
        """What comes of a call, which waits until we know who we are. When we are closed before it is done:
        Later if it was not begun, else Unclear."""
        try:
            await self._known.wait()
            if self._over:
                raise Later(AGAIN)
            return await self._begun(asyncio.ensure_future(call))
        finally:
            call.close()

    async def _begun(self, call: asyncio.Task[T]) -> T:
        self._going_out.add(call)
        try:
            return await call
        except asyncio.CancelledError:
            if not self._over:
                raise
        finally:
            self._going_out.discard(call)
        raise Unclear("stopped")

    async def _introduce(self) -> None:
        """What it says of itself is no reason to be silent."""
        try:
            await introduce(self._api.call, self._labels)
        except Exception as fault:  # noqa: BLE001  it is tried again at the next start
            log.warning("what the bot says of itself could not be set", **where(fault))

    def _moved(self, old: str, new: str) -> None:
        """A call was told that a group has another name: keep it, without the call waiting for that."""
        assert self._intake is not None
        # When that fails, a call under the old name is told again.
        self._aside.begin(self._intake.moved(old, new))
