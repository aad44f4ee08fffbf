"""The three chats of the page.

No server keeps these chats for us, so the shelf does: what the bot said anywhere, and what a person said to
the bot on the own phone. What people say to each other in the group is ordinary chatter: it is kept in
memory for as long as the program runs and is never stored.

A message has a number, its place among all messages. A person's message gets its number when it arrives and
is put on the shelf after the turn, when the answer may already stand there; the number puts it back in
front.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from pydantic import ValidationError

from bot.channels.local.bubble import CHATS, GROUP, Bubble, Chat
from bot.ports import Shelf

HISTORY = 300
"""Messages of each chat that the page shows and that can still be changed."""

_log = logging.getLogger(__name__)


class Chats:
    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._chatter: dict[str, Bubble] = {}
        self._locks: dict[Chat, asyncio.Lock] = {chat: asyncio.Lock() for chat in CHATS}
        self._last = 0

    async def open(self) -> None:
        """Go on counting where the shelf stopped."""
        for chat in CHATS:
            self._last = max([self._last, *(bubble.n for bubble in await self.history(chat))])

    def number(self) -> int:
        """The place of the next message."""
        self._last += 1
        return self._last

    async def history(self, chat: Chat) -> tuple[Bubble, ...]:
        """The last messages of a chat, oldest first."""
        bubbles = [bubble for body in await self._shelf.read(chat, HISTORY) if (bubble := _bubble(body))]
        if chat == GROUP:
            bubbles += self._chatter.values()
        return tuple(sorted(bubbles, key=lambda bubble: bubble.n)[-HISTORY:])

    async def find(self, chat: Chat, message: str) -> Bubble | None:
        return next((bubble for bubble in await self.history(chat) if bubble.id == message), None)

    async def add(self, chat: Chat, bubble: Bubble) -> Bubble:
        """Put a message in a chat; one that is already there stays as it is. Returns what stands there."""
        async with self._locks[chat]:
            standing = await self.find(chat, bubble.id)
            if standing is None:
                await self._put(chat, bubble)
            return standing or bubble

    async def change(self, chat: Chat, message: str, change: Callable[[Bubble], Bubble]) -> Bubble | None:
        """Change a message where it stands; None when it is gone."""
        async with self._locks[chat]:
            standing = await self.find(chat, message)
            if standing is None:
                return None
            changed = change(standing)
            if changed != standing:
                await self._put(chat, changed)
            return changed

    async def remove(self, chat: Chat, message: str) -> None:
        async with self._locks[chat]:
            self._chatter.pop(message, None)
            await self._shelf.remove(chat, message)

    async def _put(self, chat: Chat, bubble: Bubble) -> None:
        if chat == GROUP and bubble.who != "bot":
            self._chatter[bubble.id] = bubble
            while len(self._chatter) > HISTORY:
                del self._chatter[next(iter(self._chatter))]
        else:
            body = bubble.model_dump(mode="json", exclude_defaults=True)
            if bubble.words_of is not None:
                body["words_of"] = bubble.words_of
            await self._shelf.put(chat, bubble.id, body)


def _bubble(body: object) -> Bubble | None:
    try:
        return Bubble.model_validate(body)
    except ValidationError:
        # One message that cannot be read must not take the whole page away.
        _log.warning("a message on the shelf of the local page cannot be read and is not shown")
        return None
