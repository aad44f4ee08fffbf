"""Chats and what stands in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

RIGHTS = (
    "can_delete_messages can_manage_video_chats can_restrict_members can_promote_members can_change_info"
    " can_invite_users can_post_stories can_edit_stories can_delete_stories can_pin_messages"
    " can_manage_topics".split()
)
INSIDE = frozenset({"creator", "administrator", "member", "restricted"})


@dataclass(frozen=True, slots=True)
class Account:
    """A person, or a bot, as Telegram describes one."""

    id: int
    first_name: str
    username: str | None = None
    language: str | None = None
    last_name: str | None = None
    is_bot: bool = False
    json: Json = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        named = {"last_name": self.last_name, "username": self.username, "language_code": self.language}
        described = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        object.__setattr__(self, "json", described | {k: v for k, v in named.items() if v is not None})


@dataclass(frozen=True, slots=True)
class Member:
    """How an account stands in a group."""

    status: str = "left"
    rights: frozenset[str] = frozenset()

    @property
    def inside(self) -> bool:
        return self.status in INSIDE

    @property
    def leads(self) -> bool:
        return self.status in ("creator", "administrator")

    def may(self, right: str) -> bool:
        return self.status == "creator" or (self.status == "administrator" and right in self.rights)

    def json(self, account: Account) -> Json:
        body: Json = {"user": account.json, "status": self.status}
        if self.status == "creator":
            body["is_anonymous"] = False
        elif self.status == "administrator":
            body |= {"can_be_edited": False, "can_manage_chat": True, "is_anonymous": False}
            body |= {right: right in self.rights for right in RIGHTS}
        elif self.status == "kicked":
            body["until_date"] = 0
        elif self.status == "restricted":
            body |= {"is_member": True, "until_date": 0} | dict.fromkeys(PERMISSIONS, False)
        return body


PERMISSIONS = (
    "can_send_messages can_send_audios can_send_documents can_send_photos can_send_videos"
    " can_send_video_notes can_send_voice_notes can_send_polls can_send_other_messages"
    " can_add_web_page_previews can_change_info can_invite_users can_pin_messages can_manage_topics"
    " can_react_to_messages can_edit_tag".split()
)


def words(body: Json) -> str:
    """The words of a message: its text, or the caption of what it holds."""
    text: str = body["text"] if "text" in body else body.get("caption", "")
    return text


@dataclass(slots=True)
class Post:
    """A message that stands in a chat. `body` is what Telegram says of it; it is replaced, never changed."""

    id: int
    body: Json
    by_bot: bool
    at: float
    markup: Json | None = None
    silent: bool = False
    picture: bytes | None = field(default=None, repr=False)
    service: bool = False


@dataclass(slots=True)
class Chat:
    """A private chat (`person` is the other), a group or a supergroup."""

    id: int
    kind: str
    title: str = ""
    person: Account | None = None
    forum: bool = False
    posts: dict[int, Post] = field(default_factory=dict)
    pins: list[int] = field(default_factory=list)
    members: dict[int, Member] = field(default_factory=dict)
    threads: set[int] = field(default_factory=set)
    moved_to: int | None = None
    started: bool = False
    blocked: bool = False
    closed: bool = False
    newest: int = 0
    json: Json = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.json = {"id": self.id, "type": self.kind}
        if self.person is not None:
            names = ("first_name", "last_name", "username")
            self.json |= {name: value for name in names if (value := self.person.json.get(name))}
        else:
            self.json["title"] = self.title
        if self.forum:
            self.json["is_forum"] = True

    @property
    def private(self) -> bool:
        return self.person is not None

    def member(self, account: int) -> Member:
        return self.members.get(account, Member())

    def put(self, post: Callable[[int], Post]) -> Post:
        """Place a message under the next number."""
        self.newest += 1
        standing = self.posts[self.newest] = post(self.newest)
        return standing

    def remove(self, message: int) -> None:
        del self.posts[message]
        if message in self.pins:
            self.pins.remove(message)

    def count(self) -> int:
        return 2 if self.private else sum(member.inside for member in self.members.values())

    def newest_first(self) -> Iterable[Post]:
        return reversed(self.posts.values())
