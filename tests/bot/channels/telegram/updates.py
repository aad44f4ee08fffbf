"""Updates as Telegram sends them, for the tests of `reading`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True)
class Ours:
    """Our own bot."""

    id: int = 900
    username: str = "Weerklank_Bot"
    reads_groups: bool = False


ME = Ours()
SAM: Json = {"id": 11, "is_bot": False, "first_name": "Sam", "language_code": "nl"}
NOOR: Json = {"id": 12, "is_bot": False, "first_name": "Noor"}
US: Json = {"id": ME.id, "is_bot": True, "first_name": "Weerklank", "username": ME.username}
OTHER_BOT: Json = {"id": 901, "is_bot": True, "first_name": "Robot", "username": "robot_bot"}
ANONYMOUS: Json = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
NETWORK: Json = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
PRIVATE: Json = {"id": 11, "type": "private", "first_name": "Sam"}
GROUP: Json = {"id": -1001234, "type": "supergroup", "title": "Wij"}
CHANNEL: Json = {"id": -1009, "type": "channel", "title": "Nieuws"}


def update(kind: str, body: Json) -> Json:
    return {"update_id": 77, kind: body}


def message(*, of: Json = SAM, chat: Json = PRIVATE, kind: str = "message", **more: Any) -> Json:
    return update(kind, {"message_id": 5, "from": of, "chat": chat, "date": 1795377600, **more})


def in_group(*, of: Json = SAM, **more: Any) -> Json:
    return message(of=of, chat=GROUP, **more)


def press(data: str | None = "1.abcdef01.yes", *, of: Json = SAM, on: Json | None = None) -> Json:
    standing = {"message_id": 6, "date": 1795377600, "chat": PRIVATE} if on is None else on
    chosen = {} if data is None else {"data": data}
    return update(
        "callback_query", {"id": "4242", "from": of, "chat_instance": "1", "message": standing, **chosen}
    )


def member(status: str, user: Json = US, **more: Any) -> Json:
    return {"status": status, "user": user, **more}


def my_place(before: Json, after: Json, *, chat: Json = GROUP, by: Json = SAM) -> Json:
    return update(
        "my_chat_member",
        {"chat": chat, "from": by, "date": 1, "old_chat_member": before, "new_chat_member": after},
    )


def their_place(before: Json, after: Json, *, chat: Json = GROUP, by: Json = SAM) -> Json:
    return update(
        "chat_member",
        {"chat": chat, "from": by, "date": 1, "old_chat_member": before, "new_chat_member": after},
    )
