"""A person with Telegram in hand: what they do, and what they see.

Each act returns when its update is queued for the bot. A chat is a `Group`, or its number; without one it is
the private chat with the bot. A message is one `Seen` on a screen, or its number.
"""

from __future__ import annotations

from typing import Protocol

from tests.bot.channels.telegram.botapi import media
from tests.bot.channels.telegram.botapi.chats import Account, Chat, Json, Member, Post
from tests.bot.channels.telegram.botapi.measure import units
from tests.bot.channels.telegram.botapi.seen import Seen, screen, seen, with_button
from tests.bot.channels.telegram.botapi.texts import with_links
from tests.bot.channels.telegram.botapi.world import Answer, Press, World


class Place(Protocol):
    @property
    def id(self) -> int: ...


Where = Place | int | None
Which = Seen | int | None
MEMBER, KICKED = Member("member"), Member("kicked")


class User:
    def __init__(self, world: World, account: Account) -> None:
        self._world = world
        self.account = account
        self.id = account.id
        self.name = account.first_name
        world.accounts[account.id] = account
        self._private = world.chats[account.id] = Chat(account.id, "private", person=account)

    # -- what they see

    def screen(self, chat: Where = None) -> list[Seen]:
        """The messages of a chat, oldest first."""
        return screen(self._chat(chat))

    @property
    def last(self) -> Seen:
        """The newest message of the bot in the private chat. Raises LookupError when there is none."""
        for post in self._private.newest_first():
            if post.by_bot and not post.service:
                return seen(self._private, post)
        raise LookupError("the bot said nothing here")

    @property
    def has_blocked(self) -> bool:
        return self._private.blocked

    @property
    def alerts(self) -> list[Answer]:
        """The answers to this person's presses, oldest first."""
        return list(self._world.answers.get(self.id, ()))

    # -- words

    async def start(self, payload: str = "") -> Seen:
        """Press Start, or open a link with a payload."""
        if self._private.blocked:
            await self.unblock()
        return await self.say(f"/start {payload}".rstrip())

    async def say(
        self,
        text: str,
        chat: Where = None,
        reply_to: Which = None,
        thread: int | None = None,
        via: str | None = None,
    ) -> Seen:
        """Write words. `via` is the name of another bot that they came through."""
        if not 1 <= units(text) <= 4096:
            raise ValueError("a message holds 1 to 4096 code units: the app would not send this")
        content: Json = {"text": text}
        if entities := with_links(text, []):
            content["entities"] = entities
        if via is not None:
            content["via_bot"] = Account(200_000_000, via, via, is_bot=True).json
        return self._post(content, chat, reply_to, thread)

    async def edit_last(self, text: str, chat: Where = None) -> Seen:
        """Change the newest own words in a chat. Raises LookupError when there are none."""
        return await self.edit(None, text, chat)

    async def edit(self, message: Which, text: str, chat: Where = None) -> Seen:
        """Change own words; None are the newest. Raises LookupError when there are none."""
        where, number = self._chat(chat, message), None if message is None else _number(message)
        for post in where.newest_first():
            mine = post.body["from"]["id"] == self.id and "text" in post.body
            if mine and number in (None, post.id):
                kept = {key: value for key, value in post.body.items() if key != "entities"}
                post.body = kept | {"text": text, "edit_date": self._world.now()}
                if entities := with_links(text, []):
                    post.body["entities"] = entities
                self._world.tell_message(where, post, "edited_message")
                return seen(where, post)
        raise LookupError(f"{self.name} wrote nothing here")

    # -- other things

    async def send(
        self, kind: str, caption: str = "", *, count: int = 1, chat: Where = None, reply_to: Which = None
    ) -> list[Seen]:
        """Send something that is not words; `count` of them form an album, whose caption is on the first."""
        if count > 1 and kind not in media.ALBUMS:
            raise ValueError(f"{kind} makes no album")
        if caption and kind not in media.CAPTIONED:
            raise ValueError(f"{kind} has no caption")
        album = {"media_group_id": str(13_000_000_000 + next(self._world.numbers))} if count > 1 else {}
        sent = []
        for number in range(count):
            content = media.content(kind, next(self._world.numbers)) | album
            if caption and number == 0:
                content["caption"] = caption
                if entities := with_links(caption, []):
                    content["caption_entities"] = entities
            sent.append(self._post(content, chat, reply_to, None))
        return sent

    async def forward(self, text: str, origin: User | str, chat: Where = None) -> Seen:
        """Pass on words of somebody; a name stands for a person who hides behind it."""
        date = self._world.now() - 60
        if isinstance(origin, User):
            source: Json = {"type": "user", "sender_user": origin.account.json, "date": date}
        else:
            source = {"type": "hidden_user", "sender_user_name": origin, "date": date}
        return self._post({"text": text, "forward_origin": source}, chat, None, None)

    async def delete(self, message: Seen | int, chat: Where = None) -> None:
        """Delete a message for everybody. A bot is not told of that."""
        self._chat(chat, message).remove(_number(message))

    # -- buttons

    async def press(
        self, wanted: str, message: Which = None, chat: Where = None, *, stale: bool = False
    ) -> Press:
        """Press a button by its label or its data: that of the newest message that has one.

        With `stale` Telegram no longer shows the message to the bot. Raises LookupError naming what there is.
        """
        where = self._chat(chat, message)
        number = None if message is None else _number(message)
        where, post, button = with_button(self._world, [where], wanted, number)
        if button.kind != "callback_data":
            raise LookupError(f"{button.label!r} is a button of kind {button.kind}: it tells the bot nothing")
        return self.press_data(button.value, where, post, stale=stale)

    def press_data(self, data: str, where: Chat, post: Post, *, stale: bool = False) -> Press:
        press = Press(str(4_000_000_000 + next(self._world.numbers)), self.account, data, self._world.clock())
        self._world.presses[press.id] = press
        shown = {"chat": where.json, "message_id": post.id, "date": 0} if stale else post.body
        query = {
            "id": press.id,
            "from": self.account.json,
            "message": shown,
            "chat_instance": str(-7_000_000_000 - where.id),
            "data": data,
        }
        self._world.updates.add("callback_query", query)
        return press

    def copied(self, label: str, message: Which = None, chat: Where = None) -> str:
        """What lies on the clipboard after pressing a copy button. Raises LookupError."""
        number = None if message is None else _number(message)
        _, _, button = with_button(self._world, [self._chat(chat, message)], label, number)
        if button.kind != "copy_text":
            raise LookupError(f"{label!r} is a button of kind {button.kind}: it copies nothing")
        return button.value

    # -- coming and going

    async def block(self) -> None:
        self._private.blocked = True
        self._stands(MEMBER, KICKED)

    async def unblock(self) -> None:
        self._private.blocked = False
        self._stands(KICKED, MEMBER)

    async def close_account(self) -> None:
        """Leave Telegram. A bot is not told of that either."""
        self._private.closed = True

    def _stands(self, old: Member, new: Member) -> None:
        bot = self._world.bot
        self._world.updates.add(
            "my_chat_member",
            {
                "chat": self._private.json,
                "from": self.account.json,
                "date": self._world.now(),
                "old_chat_member": old.json(bot),
                "new_chat_member": new.json(bot),
            },
        )

    # -- the ways of it

    def _chat(self, chat: Where, message: Which = None) -> Chat:
        if chat is None:
            number = message.chat if isinstance(message, Seen) else self.id
        else:
            number = chat if isinstance(chat, int) else chat.id
        where = self._world.chats[number]
        if where.private and where.id != self.id:
            raise LookupError(f"{self.name} cannot look into another's private chat")
        if not where.private and not where.member(self.id).inside:
            raise LookupError(f"{self.name} is not in {where.title}")
        return where

    def _post(self, content: Json, chat: Where, reply_to: Which, thread: int | None) -> Seen:
        where = self._chat(chat, reply_to)
        if where.private:
            if where.blocked:
                raise ValueError(f"{self.name} blocked the bot; the app offers to unblock it first")
            where.started = True
        reply = None if reply_to is None else where.posts[_number(reply_to)]
        post = self._world.post(where, self.account.json, content, reply=reply, thread=thread)
        self._world.tell_message(where, post)
        return seen(where, post)


def _number(message: Seen | int) -> int:
    return message if isinstance(message, int) else message.id
