"""The other end of the bench: a Bot API that is fast before all else.

It answers with what Telegram answers (the message as it stands, its sender, its chat), because reading that
is part of a bot's work, and refuses what a contestant could cheat with or what it does wrong: another chat,
an unknown message, an edit without change, a button that was not pressed or has been answered. Lengths, types
and limits are left to the tests. `calls` counts by method what came in.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections import Counter, deque
from collections.abc import Callable, Mapping
from typing import Any

from tests.bench.telegram.people import Crowd, Person
from tests.bench.telegram.wire import Connection, Params

BOT = {"id": 4242, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
ME = BOT | {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}
TOKEN = "4242:bench"
REMEMBERED = 32
"""Messages of a chat that can still be edited."""
GIVEN: Mapping[str, object] = {
    "getMe": ME,
    "getMyCommands": [],
    "getChatMenuButton": {"type": "default"},
    "getMyName": {"name": ""},
    "getMyDescription": {"description": ""},
    "getMyShortDescription": {"short_description": ""},
    "getWebhookInfo": {"url": "", "has_custom_certificate": False, "pending_update_count": 0},
}
OBEYED = ("set", "delete", "log", "close", "pin", "unpin", "sendChatAction")
"""How methods begin that are only said yes to."""


class Refusal(Exception):
    """A 400, in Telegram's words."""


class BotApi:
    """Serves one bot and its crowd. `round_trip` is the seconds from a call to its answer."""

    def __init__(self, size: int, round_trip: float = 0.0) -> None:
        self.crowd = Crowd(self, size)
        self.calls: Counter[str] = Counter()
        self.polled = asyncio.Event()
        self._one_way = round_trip / 2
        self._loop = asyncio.get_running_loop()
        self._updates: deque[tuple[int, bytes]] = deque()
        self._numbers = {"update": 0, "message": 0}
        self._poll: tuple[Connection, int, asyncio.TimerHandle] | None = None
        self._due = False
        self._messages: dict[int, dict[int, dict[str, Any]]] = {chat: {} for chat in self.crowd.people}
        self._pressed: dict[str, Person] = {}
        self._methods: dict[str, Callable[[Params], object]] = {
            "sendMessage": self._send,
            "sendPhoto": self._send,
            "editMessageText": self._edit,
            "editMessageCaption": self._edit,
            "editMessageReplyMarkup": self._edit,
            "answerCallbackQuery": self._answer,
        }

    # What people do.

    def says(self, chat: int, text: str) -> None:
        message = self._message(chat) | {"from": _person(chat), "text": text}
        if text.startswith("/"):
            length = len(text.partition(" ")[0])
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        self._put({"message": message})

    def presses(self, chat: int, message: int, token: str) -> None:
        name = f"{chat}{self._numbers['update']}"
        self._pressed[name] = self.crowd.people[chat]
        shown = self._messages[chat][message]
        query = {"id": name, "from": _person(chat), "message": shown, "chat_instance": "1", "data": token}
        self._put({"callback_query": query})

    def _put(self, update: dict[str, object]) -> None:
        number = self._number("update")
        self._updates.append((number, json.dumps({"update_id": number} | update).encode()))
        if self._poll is not None and not self._due:
            # What happens in one moment is given in one answer.
            self._due = True
            self._loop.call_soon(self._give)

    # What the bot calls.

    def serve(self, connection: Connection, path: str, params: Params) -> None:
        """One call, which arrives half a round trip from now."""
        if self._one_way:
            self._loop.call_later(self._one_way, self._arrived, connection, path, params)
        else:
            self._arrived(connection, path, params)

    def _arrived(self, connection: Connection, path: str, params: Params) -> None:
        _, bot, method = path.split("/")
        if bot != f"bot{TOKEN}":
            self._fail(connection, 401, "Unauthorized")
            return
        self.calls[method] += 1
        if method == "getUpdates":
            self._polls(connection, params)
            return
        try:
            result = self._result(method, params)
        except Refusal as refusal:
            self.crowd.fault(f"{method}: {refusal}")
            self._fail(connection, 400, f"Bad Request: {refusal}")
        else:
            self._reply(connection, 200, json.dumps({"ok": True, "result": result}).encode())

    def _result(self, method: str, params: Params) -> object:
        if method in self._methods:
            return self._methods[method](params)
        if method in GIVEN:
            return GIVEN[method]
        if method.startswith(OBEYED):
            return True
        raise Refusal("this bench does not know the method")

    def _reply(self, connection: Connection, status: int, body: bytes) -> None:
        if self._one_way:
            self._loop.call_later(self._one_way, connection.reply, status, body)
        else:
            connection.reply(status, body)

    def _fail(self, connection: Connection, status: int, description: str) -> None:
        answer = {"ok": False, "error_code": status, "description": description}
        self._reply(connection, status, json.dumps(answer).encode())

    def _polls(self, connection: Connection, params: Params) -> None:
        if self._poll is not None:
            other, _, timer = self._poll
            timer.cancel()
            self._poll = None
            if other.open:
                self._fail(other, 409, "Conflict: terminated by other getUpdates request")
        offset = int(params.get("offset") or 0)
        while self._updates and self._updates[0][0] < offset:
            self._updates.popleft()
        seconds = int(params.get("timeout") or 0)
        timer = self._loop.call_later(seconds, self._give)
        self._poll = connection, int(params.get("limit") or 100), timer
        if self._updates or not seconds:
            self._give()
        self.polled.set()

    def _give(self) -> None:
        self._due = False
        if self._poll is None:
            return
        connection, limit, timer = self._poll
        timer.cancel()
        self._poll = None
        some = [self._updates[index][1] for index in range(min(limit, len(self._updates)))]
        self._reply(connection, 200, b'{"ok":true,"result":[' + b",".join(some) + b"]}")

    # Its messages.

    def _send(self, params: Params) -> object:
        person = self._person(params)
        message = self._message(person.chat) | {"from": BOT, "text": _text(params)}
        standing = self._messages[person.chat]
        standing[message["message_id"]] = message
        if len(standing) > REMEMBERED:
            del standing[next(iter(standing))]
        tokens = _put_markup(message, params)
        person.receives(message["message_id"], message["text"], tokens)
        return message

    def _edit(self, params: Params) -> object:
        person = self._person(params)
        old = self._messages[person.chat].get(int(params.get("message_id", 0)))
        if old is None:
            raise Refusal("message to edit not found")
        message = old | {"edit_date": int(time.time())}
        if "text" in params or "caption" in params:
            message["text"] = _text(params)
        message.pop("reply_markup", None)
        tokens = _put_markup(message, params)
        if (message["text"], message.get("reply_markup")) == (old["text"], old.get("reply_markup")):
            raise Refusal("message is not modified")
        self._messages[person.chat][old["message_id"]] = message
        person.sees_edited(message["message_id"], message["text"], tokens)
        return message

    def _answer(self, params: Params) -> object:
        person = self._pressed.pop(str(params.get("callback_query_id")), None)
        if person is None:
            raise Refusal("query is too old and response timeout expired or query ID is invalid")
        person.is_released()
        return True

    def _person(self, params: Params) -> Person:
        person = self.crowd.people.get(int(params.get("chat_id", 0)))
        if person is None:
            raise Refusal("chat not found")
        return person

    def _message(self, chat: int) -> dict[str, Any]:
        where = {"id": chat, "first_name": f"P{chat}", "type": "private"}
        return {"message_id": self._number("message"), "date": int(time.time()), "chat": where}

    def _number(self, of: str) -> int:
        self._numbers[of] += 1
        return self._numbers[of]


def _person(chat: int) -> dict[str, object]:
    return {"id": chat, "is_bot": False, "first_name": f"P{chat}", "language_code": "nl"}


def _text(params: Params) -> str:
    text = str(params.get("text") or params.get("caption") or "")
    if not text:
        raise Refusal("message text is empty")
    return text


def _put_markup(message: dict[str, Any], params: Params) -> tuple[str, ...]:
    """Put the buttons of a call on a message; their tokens."""
    markup = params.get("reply_markup")
    if isinstance(markup, str):
        markup = json.loads(markup)
    if not isinstance(markup, dict) or not markup.get("inline_keyboard"):
        return ()
    message["reply_markup"] = markup
    return tuple(
        button["callback_data"]
        for row in markup["inline_keyboard"]
        for button in row
        if "callback_data" in button
    )
