"""The chats of the local page, which no messenger keeps for us.

A chat is found by its keyed digest and sealed with a key of its own, so that it does not matter whether its
people are known yet or join each other later; destroying the key of `page_owner` forgets the chat.

A message with words of somebody else than its reader (`words_of`) lies sealed with the key of that person
inside what the chat's own key closes: when that key is destroyed the message is gone from the chat.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import Any

from sqlalchemy import bindparam, delete, select, text

from bot.storage.tables import Sealed, page_messages
from bot.storage.transaction import Transaction, from_bytes, of_couple, of_person, to_bytes
from bot.vault import NoKey, Unreadable

_PUT = text(
    "INSERT INTO page_messages (chat, message, seq, body) VALUES (:chat, :message, "
    "(SELECT coalesce(max(seq), 0) + 1 FROM page_messages WHERE chat = :chat), :body) "
    "ON CONFLICT (chat, message) DO UPDATE SET body = excluded.body"
).bindparams(bindparam("chat", type_=Sealed), bindparam("body", type_=Sealed))
_LAST = (
    select(page_messages.c.message, page_messages.c.body)
    .where(page_messages.c.chat == bindparam("key"))
    .order_by(page_messages.c.seq.desc())
    .limit(bindparam("most"))
)
_REMOVE = delete(page_messages).where(
    page_messages.c.chat == bindparam("key"), page_messages.c.message == bindparam("name")
)

_CLEAR = delete(page_messages).where(page_messages.c.chat == bindparam("key"))


def page_owner(chat: bytes) -> str:
    """The vault's name for a chat of the page, by its digest."""
    return of_couple(f"page-{chat.hex()}")


class PageMessages(Transaction):
    async def put_on_page(self, chat: str, message: str, body: Mapping[str, Any]) -> None:
        """Insert a message at the end of a chat, or replace it where it stands."""
        key = self._vault.lookup(f"page|{chat}")
        whose = page_owner(key)
        if (writer := body.get("words_of")) is not None:
            await self._prepare([of_person(writer)], create=[whose])
            try:
                words = self._close(
                    of_person(writer), "page_messages", "body", (key.hex(), message), to_bytes(body)
                )
            except NoKey:
                # Erased while it was on its way: nothing of it is kept.
                return
            body = {"words_of": writer, "sealed": b64encode(words).decode()}
        else:
            await self._prepare([], create=[whose])
        sealed = self._close(whose, "page_messages", "body", (key.hex(), message), to_bytes(body))
        await self._do(_PUT, {"chat": key, "message": message, "body": sealed})

    async def page(self, chat: str, limit: int) -> list[dict[str, Any]]:
        """The last messages of a chat, oldest first. What does not open is left out: a page must not
        break."""
        key = self._vault.lookup(f"page|{chat}")
        whose = page_owner(key)
        rows = await self._all(_LAST, {"key": key, "most": limit})
        await self._prepare([whose])
        found = []
        for message, sealed in reversed(rows):
            try:
                body = from_bytes(self._open(whose, "page_messages", "body", (key.hex(), message), sealed))
                if "sealed" in body:
                    writer = of_person(body["words_of"])
                    await self._prepare([writer, whose])
                    words = b64decode(body["sealed"])
                    body = from_bytes(
                        self._open(writer, "page_messages", "body", (key.hex(), message), words)
                    )
            except (NoKey, Unreadable):
                continue
            found.append(body)
        return found

    async def remove_from_page(self, chat: str, message: str) -> None:
        await self._do(_REMOVE, {"key": self._vault.lookup(f"page|{chat}"), "name": message})

    async def clear_page(self, chat: str) -> str:
        """Remove all messages of a chat; returns the owner whose key closed them."""
        key = self._vault.lookup(f"page|{chat}")
        await self.clear_page_of(key)
        return page_owner(key)

    async def clear_page_of(self, chat: bytes) -> None:
        """Remove all messages of the chat with that digest."""
        await self._do(_CLEAR, {"key": chat})
