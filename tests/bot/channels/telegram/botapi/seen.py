"""What a reader sees of a chat."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from tests.bot.channels.telegram.botapi.chats import Chat, Json, Post, words
from tests.bot.channels.telegram.botapi.measure import cut
from tests.bot.channels.telegram.botapi.types import ONE_KIND
from tests.bot.channels.telegram.botapi.world import World


@dataclass(frozen=True, slots=True)
class Button:
    """`kind` is what it does (callback_data, url, copy_text, …) and `value` with what."""

    label: str
    kind: str
    value: str
    style: str | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """A message on a screen. `by` is the first name of who wrote it; `picture` its bytes, `file` the
    name of a document and its bytes.

    `asks` says that the composer opens as an answer to it, `placeholder` what stands there. `keyboard` holds
    the labels of a keyboard in place of the composer.
    """

    id: int
    chat: int
    by: str
    by_bot: bool
    text: str
    entities: tuple[Json, ...] = ()
    rows: tuple[tuple[Button, ...], ...] = ()
    keyboard: tuple[tuple[str, ...], ...] = ()
    asks: bool = False
    placeholder: str | None = None
    pinned: bool = False
    silent: bool = False
    edited: bool = False
    protected: bool = False
    service: bool = False
    picture: bytes | None = field(default=None, repr=False)
    file: tuple[str, bytes] | None = field(default=None, repr=False)
    reply_to: int | None = None
    thread: int | None = None

    @property
    def labels(self) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(button.label for button in row) for row in self.rows)

    @property
    def buttons(self) -> tuple[Button, ...]:
        return tuple(button for row in self.rows for button in row)

    def marked(self, kind: str) -> tuple[str, ...]:
        """The parts of the text that entities of this type cover."""
        return tuple(cut(self.text, e["offset"], e["length"]) for e in self.entities if e["type"] == kind)


def button(data: Json) -> Button:
    kind = next(kind for kind in ONE_KIND if kind in data)
    value: Any = data[kind]
    return Button(data["text"], kind, value["text"] if kind == "copy_text" else str(value), data.get("style"))


def _file(post: Post) -> tuple[str, bytes] | None:
    # An animation that people send is a document without a name: only the bot's own files are looked into.
    document = post.body.get("document") if post.by_bot else None
    return None if document is None else (document["file_name"], post.picture or b"")


def seen(chat: Chat, post: Post) -> Seen:
    body, markup = post.body, post.markup or {}
    return Seen(
        id=post.id,
        chat=chat.id,
        by=body["from"]["first_name"],
        by_bot=post.by_bot,
        text=words(body),
        entities=tuple(body["entities"] if "entities" in body else body.get("caption_entities", ())),
        rows=tuple(tuple(map(button, row)) for row in markup.get("inline_keyboard", ())),
        keyboard=tuple(tuple(key["text"] for key in row) for row in markup.get("keyboard", ())),
        asks=markup.get("force_reply", False),
        placeholder=markup.get("input_field_placeholder"),
        pinned=post.id in chat.pins,
        silent=post.silent,
        edited="edit_date" in body,
        protected=body.get("has_protected_content", False),
        service=post.service,
        picture=post.picture if "photo" in body else None,
        file=_file(post),
        reply_to=body.get("reply_to_message", {}).get("message_id"),
        thread=body.get("message_thread_id"),
    )


def screen(chat: Chat) -> list[Seen]:
    """The messages of a chat, oldest first."""
    return [seen(chat, post) for post in chat.posts.values()]


def with_button(
    world: World, chats: Iterable[Chat], wanted: str, message: int | None
) -> tuple[Chat, Post, Button]:
    """The newest message with a button of that label or value. Raises LookupError naming what there is."""
    there: list[str] = []
    for chat in chats:
        for post in chat.newest_first():
            if message in (None, post.id) and post.markup is not None:
                for each in seen(chat, post).buttons:
                    if wanted in (each.label, each.value):
                        return chat, post, each
                    there.append(each.label)
    raise LookupError(f"there is no button {wanted!r}; there are: {there or 'none'}")
