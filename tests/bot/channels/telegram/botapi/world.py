"""Everything that Telegram knows: accounts, chats, presses, files and the bot's own faces."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from tests.bot.channels.telegram.botapi.chats import Account, Chat, Json, Member, Post, words
from tests.bot.channels.telegram.botapi.clock import Clock
from tests.bot.channels.telegram.botapi.updates import Updates

ANONYMOUS = Account(1087968824, "Group", "GroupAnonymousBot", is_bot=True)
"""Who Telegram says wrote, when an administrator writes as the group."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person saw after a press: nothing (no text), a line on top, or a box to close (`popup`)."""

    text: str
    popup: bool
    press: str


@dataclass(slots=True)
class Press:
    """A press on a button, and what the bot answered; None as long as it did not: the button is spinning."""

    id: str
    by: Account
    data: str
    at: float
    answer: Answer | None = None
    _answered: asyncio.Event = field(default_factory=asyncio.Event, repr=False)

    async def answered(self) -> Answer:
        """Wait for the answer."""
        await self._answered.wait()
        assert self.answer is not None
        return self.answer

    def resolve(self, answer: Answer) -> None:
        self.answer = answer
        self._answered.set()


class World:
    """`press_life`: seconds in which a press can be answered; an assumption, Telegram names no figure."""

    def __init__(self, bot: Account, clock: Clock, *, reads_groups: bool, press_life: float) -> None:
        self.bot = bot
        self.clock = clock
        self.reads_groups = reads_groups
        self.press_life = press_life
        self.updates = Updates()
        self.accounts: dict[int, Account] = {bot.id: bot}
        self.chats: dict[int, Chat] = {}
        self.presses: dict[str, Press] = {}
        self.answers: dict[int, list[Answer]] = {}
        self.actions: list[tuple[int, str]] = []
        self.files: dict[str, bytes] = {}
        self.faces: dict[tuple[str, str], Any] = {}
        self.numbers = count(1)

    def now(self) -> int:
        return int(self.clock())

    def post(
        self,
        chat: Chat,
        sender: Json,
        content: Json,
        *,
        reply: Post | None = None,
        thread: int | None = None,
        markup: Json | None = None,
        silent: bool = False,
        picture: bytes | None = None,
        service: bool = False,
    ) -> Post:
        """Place a message in a chat; tells nobody."""
        at = self.clock()
        body: Json = {"message_id": 0, "from": sender, "chat": chat.json, "date": int(at)}
        body |= self._place(chat, reply, thread)
        body |= content
        if markup is not None and "inline_keyboard" in markup and markup["inline_keyboard"]:
            body["reply_markup"] = markup
        by_bot = sender["id"] == self.bot.id

        def numbered(number: int) -> Post:
            body["message_id"] = number
            return Post(number, body, by_bot, at, markup, silent, picture, service)

        return chat.put(numbered)

    @staticmethod
    def _place(chat: Chat, reply: Post | None, thread: int | None) -> Json:
        """Where in the chat: a topic, a message that it answers."""
        body: Json = {}
        if thread is not None:
            body |= {"message_thread_id": thread, "is_topic_message": True}
        if reply is not None:
            body["reply_to_message"] = {k: v for k, v in reply.body.items() if k != "reply_to_message"}
            if chat.kind == "supergroup" and not chat.forum:
                # A chain of answers is a thread too, but not one that can be written to as a topic.
                body["message_thread_id"] = reply.body.get("message_thread_id", reply.id)
        return body

    def hears(self, chat: Chat, message: Json) -> bool:
        """Whether the bot gets a message of a person: in privacy mode only what is meant for it."""
        if chat.private:
            return True
        member = chat.member(self.bot.id)
        if not member.inside:
            return False
        if member.leads or self.reads_groups:
            return True
        answered = message.get("reply_to_message", {}).get("from", {})
        return answered.get("id") == self.bot.id or self._commanded(message)

    def _commanded(self, message: Json) -> bool:
        text = words(message)
        if not text.startswith("/"):
            return False
        _, at, name = text.split()[0].partition("@")
        return not at or name.lower() == (self.bot.username or "").lower()

    def tell_message(self, chat: Chat, post: Post, kind: str = "message") -> None:
        """Offer a message to the bot, if it may hear it; a service message always, while it is there."""
        if self.hears(chat, post.body) or (post.service and chat.member(self.bot.id).inside):
            self.updates.add(kind, post.body)

    def stands(self, chat: Chat, who: Account, by: Account, new: Member) -> None:
        """Change how somebody stands in a group, and tell the bot as far as it is told."""
        old = chat.member(who.id)
        chat.members[who.id] = new
        if who.id == self.bot.id:
            kind = "my_chat_member"
        elif chat.member(self.bot.id).leads:
            kind = "chat_member"
        else:
            return
        self.updates.add(
            kind,
            {
                "chat": chat.json,
                "from": by.json,
                "date": self.now(),
                "old_chat_member": old.json(who),
                "new_chat_member": new.json(who),
            },
        )

    def people(self, chat: Chat) -> Iterable[Account]:
        return (self.accounts[each] for each, member in chat.members.items() if member.inside)
