"""The methods of the Bot API that are in use, each with all its parameters: what is not here is refused.

Written from the Bot API's description, version 10.0, as python-telegram-bot 22.8 knows it; a test holds the
two together. `read` is on the path of every call, so what can be looked up beforehand is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.bot.channels.telegram.botapi.kinds import ChatName, Field, File, ListOf, OneOf, Whole, Words
from tests.bot.channels.telegram.botapi.refusal import Refusal, bad
from tests.bot.channels.telegram.botapi.types import (
    ACTIONS,
    COMMAND,
    ENTITIES,
    FLAG,
    INLINE_KEYBOARD,
    MARKUP,
    MENU_BUTTON,
    NEED,
    PREVIEW,
    REPLY,
    SCOPE,
    SUGGESTED_POST,
    TEXT,
    UPDATE_TYPES,
)

# What Telegram says when the parameter is not there at all; else: `<name> is empty`.
MISSING = {
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
    "photo": "there is no photo in the request",
    "document": "there is no document in the request",
    "action": "wrong parameter action in request",
    "callback_query_id": "query is too old and response timeout expired or query ID is invalid",
    "commands": "can't parse commands: expected an Array",
    "user_id": "invalid user_id specified",
}
MESSAGE_TEXT = Words(1, 4096, "message text is empty", "message is too long", parsed=True)
CAPTION = Words(0, 1024, long="message caption is too long", parsed=True)

_CHAT = Field(ChatName(), NEED)
_MESSAGE = Field(Whole(1, wrong="message identifier is not specified"), NEED)
_PARSE_MODE = Field(OneOf(frozenset({"HTML", "Markdown", "MarkdownV2"}), "unsupported parse_mode"))
_LANGUAGE = Field(Words(pattern="([a-z]{2,3})?", wrong="invalid language code specified"))
_ALLOWED = Field(ListOf(OneOf(UPDATE_TYPES, "unknown type in allowed_updates")))
_SENDING = {
    "business_connection_id": TEXT,
    "chat_id": _CHAT,
    "message_thread_id": Field(Whole()),
    "direct_messages_topic_id": Field(Whole()),
    "parse_mode": _PARSE_MODE,
    "disable_notification": FLAG,
    "protect_content": FLAG,
    "allow_paid_broadcast": FLAG,
    "message_effect_id": TEXT,
    "suggested_post_parameters": Field(SUGGESTED_POST),
    "reply_parameters": Field(REPLY),
    "reply_markup": Field(MARKUP),
}
_EDITING = {
    "business_connection_id": TEXT,
    "chat_id": Field(ChatName()),
    "message_id": Field(Whole(1, wrong="message identifier is not specified")),
    "inline_message_id": TEXT,
    "reply_markup": Field(INLINE_KEYBOARD),
}

FIELDS: Mapping[str, Mapping[str, Field]] = {
    "getMe": {},
    "logOut": {},
    "close": {},
    "getUpdates": {
        "offset": Field(Whole()),
        "limit": Field(Whole(1, 100)),
        "timeout": Field(Whole(0)),
        "allowed_updates": _ALLOWED,
    },
    "setWebhook": {
        "url": Field(Words(), NEED),
        "certificate": Field(File()),
        "ip_address": TEXT,
        "max_connections": Field(Whole(1, 100)),
        "allowed_updates": _ALLOWED,
        "drop_pending_updates": FLAG,
        "secret_token": Field(
            Words(
                1,
                256,
                long="secret token is too long",
                pattern="[A-Za-z0-9_-]+",
                wrong="secret token contains unallowed characters",
            )
        ),
    },
    "deleteWebhook": {"drop_pending_updates": FLAG},
    "getWebhookInfo": {},
    "sendMessage": {
        **_SENDING,
        "text": Field(MESSAGE_TEXT, NEED),
        "entities": ENTITIES,
        "link_preview_options": Field(PREVIEW),
    },
    "sendPhoto": {
        **_SENDING,
        "photo": Field(File(), NEED),
        "caption": Field(CAPTION),
        "caption_entities": ENTITIES,
        "show_caption_above_media": FLAG,
        "has_spoiler": FLAG,
    },
    "sendDocument": {
        **_SENDING,
        "document": Field(File(), NEED),
        "caption": Field(CAPTION),
        "caption_entities": ENTITIES,
        "thumbnail": Field(File()),
        "disable_content_type_detection": FLAG,
    },
    "editMessageText": {
        **_EDITING,
        "text": Field(MESSAGE_TEXT, NEED),
        "parse_mode": _PARSE_MODE,
        "entities": ENTITIES,
        "link_preview_options": Field(PREVIEW),
    },
    "editMessageCaption": {
        **_EDITING,
        "caption": Field(CAPTION),
        "parse_mode": _PARSE_MODE,
        "caption_entities": ENTITIES,
        "show_caption_above_media": FLAG,
    },
    "editMessageReplyMarkup": _EDITING,
    "deleteMessage": {"chat_id": _CHAT, "message_id": _MESSAGE},
    "deleteMessages": {"chat_id": _CHAT, "message_ids": Field(ListOf(Whole(1), 1, 100), NEED)},
    "answerCallbackQuery": {
        "callback_query_id": Field(Words(), NEED),
        "text": Field(Words(0, 200, long="MESSAGE_TOO_LONG")),
        "show_alert": FLAG,
        "url": TEXT,
        "cache_time": Field(Whole(0)),
    },
    "sendChatAction": {
        "business_connection_id": TEXT,
        "chat_id": _CHAT,
        "message_thread_id": Field(Whole()),
        "action": Field(OneOf(ACTIONS, "wrong parameter action in request"), NEED),
    },
    "pinChatMessage": {
        "business_connection_id": TEXT,
        "chat_id": _CHAT,
        "message_id": _MESSAGE,
        "disable_notification": FLAG,
    },
    "unpinChatMessage": {"business_connection_id": TEXT, "chat_id": _CHAT, "message_id": Field(Whole(1))},
    "getChat": {"chat_id": _CHAT},
    "getChatMember": {"chat_id": _CHAT, "user_id": Field(Whole(1), NEED)},
    "getChatMemberCount": {"chat_id": _CHAT},
    "setMyCommands": {
        "commands": Field(ListOf(COMMAND, most=100, long="BOT_COMMANDS_TOO_MUCH"), NEED),
        "scope": Field(SCOPE),
        "language_code": _LANGUAGE,
    },
    "getMyCommands": {"scope": Field(SCOPE), "language_code": _LANGUAGE},
    "deleteMyCommands": {"scope": Field(SCOPE), "language_code": _LANGUAGE},
    "setMyName": {"name": Field(Words(0, 64, long="bot name is too long")), "language_code": _LANGUAGE},
    "getMyName": {"language_code": _LANGUAGE},
    "setMyDescription": {
        "description": Field(Words(0, 512, long="bot description is too long")),
        "language_code": _LANGUAGE,
    },
    "getMyDescription": {"language_code": _LANGUAGE},
    "setMyShortDescription": {
        "short_description": Field(Words(0, 120, long="bot short description is too long")),
        "language_code": _LANGUAGE,
    },
    "getMyShortDescription": {"language_code": _LANGUAGE},
    "setChatMenuButton": {"chat_id": Field(Whole()), "menu_button": Field(MENU_BUTTON)},
    "getChatMenuButton": {"chat_id": Field(Whole())},
}


@dataclass(frozen=True, slots=True)
class Method:
    """One method: reads the parameters of a call."""

    name: str
    fields: Mapping[str, Field]
    required: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "required", tuple(n for n, f in self.fields.items() if f.required))

    def read(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """The parameters, each as its kind reads it. Raises Refusal."""
        fields, result = self.fields, {}
        for name, value in given.items():
            known = fields.get(name)
            if known is None:
                raise bad(f'unknown parameter "{name}" in {self.name}')
            result[name] = known.kind.read(value, name)
        for name in self.required:
            if name not in result:
                raise bad(MISSING.get(name, f"{name} is empty"))
        return result


METHODS = {name: Method(name, fields) for name, fields in FIELDS.items()}


def method(name: str) -> Method:
    """The method of that name. Raises Refusal: 404, as Telegram."""
    known = METHODS.get(name)
    if known is None:
        raise Refusal(404, "Not Found: method not found")
    return known
