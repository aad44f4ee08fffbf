"""Sending, changing and deleting messages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.bot.channels.telegram.botapi.chats import Chat, Json, Post, words
from tests.bot.channels.telegram.botapi.kinds import Upload, Words
from tests.bot.channels.telegram.botapi.reach import editable, known, no_extras, open_for_writing, topic
from tests.bot.channels.telegram.botapi.refusal import Refusal, bad
from tests.bot.channels.telegram.botapi.table import CAPTION, MESSAGE_TEXT
from tests.bot.channels.telegram.botapi.texts import Entities, formatted
from tests.bot.channels.telegram.botapi.world import World

DELETABLE = 48 * 3600
"""Seconds after which a message can no longer be deleted. Source: the manual, deleteMessage."""
UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message"
)
PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"BM")
"""How a file begins that Telegram takes as a photo."""
LARGEST_PICTURE = 10_000_000
LARGEST_FILE = 50_000_000
"""Bytes that a bot may send. Source: the manual, sendDocument."""


def _text_content(world: World, given: Json) -> Json:
    """What stands in a message of words."""
    text, entities = _formatted(world, MESSAGE_TEXT, given["text"], given, "entities")
    content: Json = {"text": text}
    if entities:
        content["entities"] = entities
    if "link_preview_options" in given:
        content["link_preview_options"] = given["link_preview_options"]
    return content


def send_message(world: World, given: Json) -> Json:
    no_extras(given)
    chat = open_for_writing(world, given["chat_id"])
    content = _text_content(world, given)
    return _send(world, chat, given, content, None)


def send_photo(world: World, given: Json) -> Json:
    no_extras(given)
    chat = open_for_writing(world, given["chat_id"])
    text, entities = _formatted(world, CAPTION, given.get("caption", ""), given, "caption_entities")
    name, data = _picture(world, given["photo"])
    size = {
        "file_id": name,
        "file_unique_id": f"u{name}",
        "file_size": len(data),
        "width": 640,
        "height": 480,
    }
    content: Json = {"photo": [size]}
    if text:
        content["caption"] = text
    if entities:
        content["caption_entities"] = entities
    for flag, said in (("has_spoiler", "has_media_spoiler"), ("show_caption_above_media",) * 2):
        if given.get(flag):
            content[said] = True
    return _send(world, chat, given, content, data)


def send_document(world: World, given: Json) -> Json:
    no_extras(given)
    chat = open_for_writing(world, given["chat_id"])
    text, entities = _formatted(world, CAPTION, given.get("caption", ""), given, "caption_entities")
    document = given["document"]
    if not isinstance(document, Upload):
        raise bad("a file of Telegram's own is no part of this fake")
    if len(document.data) > LARGEST_FILE:
        raise Refusal(413, "Request Entity Too Large")
    number = next(world.numbers)
    content: Json = {
        "document": {
            "file_id": f"BQACAgQAAxkBAAI{number:08d}",
            "file_unique_id": f"u{number}",
            "file_name": document.name,
            "file_size": len(document.data),
        }
    }
    if text:
        content["caption"] = text
    if entities:
        content["caption_entities"] = entities
    return _send(world, chat, given, content, document.data)


def _send(world: World, chat: Chat, given: Json, content: Json, picture: bytes | None) -> Json:
    if "message_effect_id" in given:
        if not chat.private:
            raise bad("EFFECT_ID_INVALID")
        content["effect_id"] = given["message_effect_id"]
    if given.get("protect_content"):
        content["has_protected_content"] = True
    post = world.post(
        chat,
        world.bot.json,
        content,
        reply=_answered(chat, given.get("reply_parameters")),
        thread=topic(chat, given),
        markup=_rows(given.get("reply_markup")),
        silent=given.get("disable_notification", False),
        picture=picture,
    )
    return post.body


def _picture(world: World, photo: str | Upload) -> tuple[str, bytes]:
    """The file's name at Telegram, and what is in it. Raises Refusal."""
    if isinstance(photo, str):
        if photo not in world.files:
            raise bad("wrong file identifier/HTTP URL specified")
        return photo, world.files[photo]
    if len(photo.data) > LARGEST_PICTURE:
        raise bad("file is too big")
    if not photo.data.startswith(PICTURES):
        raise bad("IMAGE_PROCESS_FAILED")
    name = f"AgACAgQAAxkBAAI{next(world.numbers):08d}"
    world.files[name] = photo.data
    return name, photo.data


def _answered(chat: Chat, reply: Json | None) -> Post | None:
    if reply is None:
        return None
    if reply.get("chat_id", chat.id) != chat.id:
        raise bad("replies to another chat are no part of this fake")
    post = chat.posts.get(reply["message_id"])
    if post is None and not reply.get("allow_sending_without_reply"):
        raise bad("message to be replied not found")
    if post is not None and reply.get("quote", "") not in words(post.body):
        raise bad("QUOTE_TEXT_INVALID")
    return post


def _rows(markup: Json | None) -> Json | None:
    """The markup without empty rows; a keyboard of nothing is no keyboard."""
    if markup is None or "inline_keyboard" not in markup:
        return markup
    rows = [row for row in markup["inline_keyboard"] if row]
    return {**markup, "inline_keyboard": rows} if rows else None


def _formatted(world: World, kind: Words, source: str, given: Json, field: str) -> tuple[str, Entities]:
    text, entities = formatted(kind, source, given.get("parse_mode"), given.get(field))
    if any(entity["type"] == "text_mention" for entity in entities):
        entities = list(_mentioning(world, entities))
    return text, entities


def _mentioning(world: World, entities: Entities) -> Iterator[dict[str, Any]]:
    """Only who is known can be mentioned; of others the words stay."""
    for entity in entities:
        if entity["type"] != "text_mention":
            yield entity
        elif (account := world.accounts.get(entity["user"]["id"])) is not None:
            yield entity | {"user": account.json}


def edit_message_text(world: World, given: Json) -> Json:
    no_extras(given)
    _, post = editable(world, given)
    if "text" not in post.body:
        raise bad("there is no text in the message to edit")
    content = _text_content(world, given)
    return _changed(world, post, ("text", "entities", "link_preview_options"), content, given)


def edit_message_caption(world: World, given: Json) -> Json:
    no_extras(given)
    _, post = editable(world, given)
    if "photo" not in post.body and "document" not in post.body:
        raise bad("there is no caption in the message to edit")
    text, entities = _formatted(world, CAPTION, given.get("caption", ""), given, "caption_entities")
    content: Json = {"caption": text} if text else {}
    if entities:
        content["caption_entities"] = entities
    if given.get("show_caption_above_media"):
        content["show_caption_above_media"] = True
    return _changed(world, post, ("caption", "caption_entities", "show_caption_above_media"), content, given)


def edit_message_reply_markup(world: World, given: Json) -> Json:
    no_extras(given)
    _, post = editable(world, given)
    return _changed(world, post, (), {}, given)


def _changed(world: World, post: Post, fields: tuple[str, ...], content: Json, given: Json) -> Json:
    markup = _rows(given.get("reply_markup"))
    if markup is not None and "force_reply" in markup:
        raise bad("the composer opens when a message comes, and not when it changes")
    if markup is not None and post.markup is not None and "force_reply" in post.markup:
        markup["force_reply"] = post.markup["force_reply"]
    if markup == post.markup and all(content.get(name) == post.body.get(name) for name in fields):
        raise bad(UNCHANGED)
    dropped = {*fields, "reply_markup"}
    body = {name: value for name, value in post.body.items() if name not in dropped}
    body["edit_date"] = world.now()
    body |= content
    if markup is not None:
        body["reply_markup"] = markup
    post.body, post.markup = body, markup
    return body


def delete_message(world: World, given: Json) -> bool:
    chat = known(world, given["chat_id"])
    post = chat.posts.get(given["message_id"])
    if post is None:
        raise bad("message to delete not found")
    if not _deletable(world, chat, post):
        raise bad("message can't be deleted")
    chat.remove(post.id)
    return True


def delete_messages(world: World, given: Json) -> bool:
    """Deletes those that it can; the others are passed over."""
    chat = known(world, given["chat_id"])
    for message in given["message_ids"]:
        post = chat.posts.get(message)
        if post is not None and _deletable(world, chat, post):
            chat.remove(message)
    return True


def _deletable(world: World, chat: Chat, post: Post) -> bool:
    if chat.member(world.bot.id).may("can_delete_messages"):
        return True
    return (post.by_bot or chat.private) and world.clock() - post.at <= DELETABLE


def pin_chat_message(world: World, given: Json) -> bool:
    no_extras(given)
    chat = open_for_writing(world, given["chat_id"])
    _may_pin(world, chat)
    post = chat.posts.get(given["message_id"])
    if post is None or post.service:
        raise bad("message to pin not found")
    if post.id not in chat.pins:
        chat.pins.append(post.id)
        silent = given.get("disable_notification", False)
        pinned = {k: v for k, v in post.body.items() if k != "reply_to_message"}
        content = {"pinned_message": pinned}
        notice = world.post(chat, world.bot.json, content, silent=silent, service=True)
        # Of all that the bot does itself, this comes back to it.
        world.tell_message(chat, notice)
    return True


def unpin_chat_message(world: World, given: Json) -> bool:
    no_extras(given)
    chat = open_for_writing(world, given["chat_id"])
    _may_pin(world, chat)
    message = given.get("message_id", chat.pins[-1] if chat.pins else None)
    if message not in chat.posts:
        raise bad("message to unpin not found")
    if message in chat.pins:
        chat.pins.remove(message)
    return True


def _may_pin(world: World, chat: Chat) -> None:
    if not chat.private and not chat.member(world.bot.id).may("can_pin_messages"):
        raise bad("not enough rights to manage pinned messages in the chat")


def send_chat_action(world: World, given: Json) -> bool:
    no_extras(given)
    chat = open_for_writing(world, given["chat_id"])
    topic(chat, given)
    world.actions.append((chat.id, given["action"]))
    return True
