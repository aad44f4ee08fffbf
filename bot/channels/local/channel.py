"""The local channel: two phones and a group on one page of this machine.

It behaves as a messenger does. A message that is sent stands in the chat whether or not a page is open; a
page that connects is told where things stand and then what changes. Sending twice under one key shows one
message, so here even "at least once" is exactly once.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from contextlib import suppress
from zoneinfo import ZoneInfo

from starlette.websockets import WebSocket, WebSocketDisconnect

from bot.aside import Aside
from bot.channels.local.bubble import CHATS, Attached, Bubble, Chat
from bot.channels.local.chats import Chats
from bot.channels.local.downloads import Downloads
from bot.channels.local.intake import NAME, Intake
from bot.channels.local.protocol import Hello, Message, Remove, Typing, Update
from bot.channels.local.server import LocalServer, page_version
from bot.channels.local.tabs import Tab, Tabs
from bot.ports import Capabilities, Gone, Receive, Rendered, Shelf, Travel
from bot.serving import ADDRESS
from bot.sign import Healthy, nothing_to_miss

_log = logging.getLogger(__name__)


class LocalChannel:
    """One page on 127.0.0.1. Port 0 takes a free one; `url` is known after `start`.

    `zone` is the zone of the clock on the page and of the moments typed there. With `may_travel` False the
    clock is shown and cannot be moved. `healthy` tells for the whole bot, beside the page.
    """

    name = NAME
    pace = None

    def __init__(
        self,
        shelf: Shelf,
        travel: Travel,
        port: int,
        *,
        zone: str = "Europe/Amsterdam",
        may_travel: bool = True,
        healthy: Healthy = nothing_to_miss,
    ) -> None:
        self._travel = travel
        self._zone = ZoneInfo(zone)
        self._may_travel = may_travel
        self._chats = Chats(shelf)
        self._tabs = Tabs()
        self._aside = Aside()
        self._downloads = Downloads(self._over)
        self._server = LocalServer(port, self._converse, self._downloads.find, healthy)
        self._intake: Intake | None = None
        self._page = page_version()

    @property
    def url(self) -> str:
        """Where to open the page."""
        return f"http://{ADDRESS}:{self._server.port}"

    def capabilities(self) -> Capabilities:
        return Capabilities(files=True)

    async def start(self, receive: Receive) -> None:
        """Open the page. Raises PortTaken."""
        self._intake = Intake(self._chats, self._tabs, self._travel, receive, self._zone, self._may_travel)
        await self._chats.open()
        await self._server.start()

    async def stop(self) -> None:
        await self._server.stop()
        self._downloads.clear()

    async def send(self, chat: str, message: Rendered) -> str:
        where = _chat(chat)
        bubble = Bubble(id=message.key, n=self._chats.number(), who="bot", at=self._travel.now())
        bubble = bubble.showing(message)
        for name, file in (("file", message.file), ("drawing", message.drawing)):
            if file is not None:
                token = self._downloads.keep(where, message.key, file)
                bubble = bubble.model_copy(update={name: Attached(name=file.name, token=token)})
        standing = await self._chats.add(where, bubble)
        if standing.fetched != bubble.fetched:
            # It stood there already, as after a crash; only the link is new.
            link = {"file": bubble.file, "drawing": bubble.drawing}
            standing = (
                await self._chats.change(where, standing.id, lambda old: old.model_copy(update=link))
                or bubble
            )
        self._tabs.tell(Message(chat=where, bubble=standing))
        return standing.id

    async def edit(self, chat: str, ref: str, message: Rendered) -> None:
        where = _chat(chat)
        changed = await self._chats.change(where, ref, lambda bubble: bubble.showing(message))
        if changed is not None:
            self._tabs.tell(Update(chat=where, bubble=changed))

    async def delete(self, chat: str, refs: Sequence[str]) -> None:
        where = _chat(chat)
        for ref in refs:
            self._downloads.drop(where, ref)
            await self._chats.remove(where, ref)
            self._tabs.tell(Remove(chat=where, id=ref))

    async def typing(self, chat: str) -> None:
        self._tabs.tell(Typing(chat=_chat(chat)))

    async def _converse(self, socket: WebSocket) -> None:
        """Serve one page until it goes away."""
        await socket.accept()
        tab = self._tabs.open()
        try:
            # The tab is open before the history is read: what happens meanwhile waits behind the hello.
            writer = asyncio.create_task(_write(tab, socket, await self._hello()))
            try:
                await self._listen(tab, socket)
            finally:
                writer.cancel()
                await asyncio.gather(writer, return_exceptions=True)
        except Exception as error:  # noqa: BLE001 - whatever it was, it ends this page and not the others
            # The page reconnects and offers the act again. Only the kind of error: it may hold words.
            _log.error("a page of the local channel was disconnected by %s", type(error).__name__)
            await _close(socket)
        finally:
            self._tabs.close(tab)

    def _over(self, chat: str, message: str) -> None:
        """A file can be fetched no more: its message says so, on every page."""
        self._aside.begin(self._without_fetched(_chat(chat), message))

    async def _without_fetched(self, chat: Chat, message: str) -> None:
        changed = await self._chats.change(chat, message, Bubble.without_fetched)
        if changed is not None:
            self._tabs.tell(Update(chat=chat, bubble=changed))

    def _as_it_is(self, bubble: Bubble) -> Bubble:
        """A file or a drawing of before a restart is gone."""
        there = bubble.fetched is None or bubble.fetched.token in self._downloads
        return bubble if there else bubble.without_fetched()

    async def _listen(self, tab: Tab, socket: WebSocket) -> None:
        assert self._intake is not None, "the server runs only after start"
        while (received := await socket.receive())["type"] == "websocket.receive":
            tab.tell(await self._intake.take(received.get("text") or ""))

    async def _hello(self) -> Hello:
        history = {chat: tuple(map(self._as_it_is, await self._chats.history(chat))) for chat in CHATS}
        return Hello(
            now=self._travel.now(),
            zone=self._zone.key,
            travelling=self._may_travel,
            page=self._page,
            history=history,
        )


async def _write(tab: Tab, socket: WebSocket, hello: Hello) -> None:
    # When the page goes away, the reading half hears of it as well and ends the conversation.
    with suppress(WebSocketDisconnect, RuntimeError):
        await tab.write(socket, hello)


async def _close(socket: WebSocket) -> None:
    with suppress(WebSocketDisconnect, RuntimeError):
        await socket.close(1011)


def _chat(chat: str) -> Chat:
    """Our own name for a chat. A chat that this page never had cannot be reached: Gone."""
    if chat not in CHATS:
        raise Gone(chat)
    return chat
