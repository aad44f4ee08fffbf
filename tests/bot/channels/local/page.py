"""The page as a program: what a browser tab says and hears, without the browser."""

from __future__ import annotations

import json
import uuid
from typing import Any, Protocol

import httpx
from websockets import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Origin

from bot.channels.local.channel import LocalChannel
from dialogs.events import Attachment
from tests.bot.channels.contract import Shown

Frame = dict[str, Any]


class At(Protocol):
    """Where a page is."""

    @property
    def url(self) -> str: ...


class Page:
    """One open tab. Remembers every frame that it heard."""

    def __init__(self, channel: At) -> None:
        self._channel = channel
        self._line: ClientConnection | None = None
        self.heard: list[Frame] = []
        self.hello: Frame = {}

    async def open(self) -> Page:
        self._line = await connect(
            f"ws{self._channel.url.removeprefix('http')}/talk",
            origin=Origin(self._channel.url),
            max_size=None,
        )
        self.hello = await self.next()
        return self

    async def close(self) -> None:
        if self._line is not None:
            await self._line.close()

    async def send(self, frame: object) -> None:
        assert self._line is not None
        await self._line.send(frame if isinstance(frame, (str, bytes)) else json.dumps(frame))

    async def next(self) -> Frame:
        """The next frame. Raises ConnectionClosed."""
        assert self._line is not None
        frame: Frame = json.loads(await self._line.recv())
        self.heard.append(frame)
        return frame

    async def until(self, kind: str) -> Frame:
        """Listen until a frame of this kind; returns it."""
        while (frame := await self.next())["type"] != kind:
            pass
        return frame

    async def ask(self, frame: Frame) -> Frame:
        """Send an act and listen until it is answered."""
        await self.send(frame)
        while (answer := await self.next())["type"] not in ("ack", "refused", "clock"):
            pass
        return answer


def act(kind: str, /, sender: str = "left", chat: str | None = None, **more: Any) -> Frame:
    return {"type": kind, "id": str(uuid.uuid4()), "sender": sender, "chat": chat or sender, **more}


class LocalFarSide:
    """A browser tab as the far side of the contract. Like the real one it repeats what was not answered."""

    sender = private = "left"
    group = "group"

    def __init__(self, channel: LocalChannel) -> None:
        self._channel = channel
        self._page = Page(channel)
        self._last: Frame = {}

    async def open(self) -> LocalFarSide:
        await self._tab()
        return self

    async def _tab(self) -> Page:
        if not self._page.hello:
            await self._page.open()
        return self._page

    async def _do(self, frame: Frame) -> None:
        self._last = frame
        while True:
            page = await self._tab()
            try:
                answer = await page.ask(frame)
            except ConnectionClosed:
                self._page = Page(self._channel)
                continue
            assert answer["type"] == "ack", answer
            return

    async def say(self, chat: str, text: str) -> None:
        await self._do(act("say", chat=chat, text=text))

    async def start_saying(self, chat: str, text: str) -> None:
        self._last = act("say", chat=chat, text=text)
        await (await self._tab()).send(self._last)

    async def acknowledged(self) -> bool:
        """What the server says next would stand behind an answer that it gave already."""
        page = await self._tab()
        await self._channel.typing("right")
        await page.until("typing")
        return any(frame["type"] == "ack" and frame["id"] == self._last["id"] for frame in page.heard)

    async def repeat(self) -> None:
        await self._do(self._last)

    async def press(self, chat: str, ref: str, label: str) -> None:
        bubbles = {bubble["id"]: bubble for bubble in await self._history(chat)}
        [token] = [b["token"] for row in bubbles[ref]["rows"] for b in row if b["label"] == label]
        await self._do(act("press", chat=chat, message=ref, token=token))

    async def attach(self, chat: str, kind: Attachment) -> None:
        await self._do(act("attach", chat=chat, kind=kind.value))

    async def edit_last(self, chat: str, text: str) -> None:
        own = [bubble["id"] for bubble in await self._history(chat) if bubble["who"] == self.sender]
        await self._do(act("edit", chat=chat, message=own[-1], text=text))

    async def screen(self, chat: str) -> list[Shown]:
        return [
            Shown(
                b["text"],
                tuple(tuple(button["label"] for button in row) for row in b["rows"]),
                await self._fetched(b["drawing"]),
            )
            for b in await self._history(chat)
            if b["who"] == "bot"
        ]

    async def _fetched(self, drawing: Frame | None) -> bytes | None:
        if drawing is None:
            return None
        async with httpx.AsyncClient(base_url=self._channel.url, trust_env=False) as web:
            answer = await web.get(f"/file/{drawing['token']}")
        assert (answer.status_code, answer.headers["Content-Type"]) == (200, "image/png")
        return answer.content

    async def sees_typing(self, chat: str) -> bool:
        page = await self._tab()
        await self._channel.delete(chat, ["nothing"])
        await page.until("remove")
        return any(frame == {"type": "typing", "chat": chat} for frame in page.heard)

    async def _history(self, chat: str) -> list[Frame]:
        fresh = await Page(self._channel).open()
        await fresh.close()
        history: list[Frame] = fresh.hello["history"][chat]
        return history

    async def close(self) -> None:
        await self._page.close()
