"""The objects of the Bot API that a bot of ours may send, each with all its fields and limits.

From the Bot API's own description, version 10.0; `test_botapi_table.py` holds it against python-telegram-bot.
What is newer and in use is named there.
"""

from __future__ import annotations

import re
from typing import Any

from tests.bot.channels.telegram.botapi.kinds import (
    ChatName,
    Either,
    Field,
    Flag,
    ListOf,
    Object,
    OneOf,
    Whole,
    Words,
)
from tests.bot.channels.telegram.botapi.refusal import bad

NEED = True
TEXT = Field(Words())
FLAG = Field(Flag())
ENTITY_TYPES = frozenset(
    "mention hashtag cashtag bot_command url email phone_number bold italic underline strikethrough spoiler"
    " blockquote expandable_blockquote code pre text_link text_mention custom_emoji date_time".split()
)
UPDATE_TYPES = frozenset(
    "message edited_message channel_post edited_channel_post business_connection business_message"
    " edited_business_message deleted_business_messages guest_message message_reaction message_reaction_count"
    " inline_query chosen_inline_result callback_query shipping_query pre_checkout_query purchased_paid_media"
    " poll poll_answer my_chat_member chat_member chat_join_request chat_boost removed_chat_boost"
    " managed_bot".split()
)
ACTIONS = frozenset(
    "typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker"
    " find_location record_video_note upload_video_note".split()
)
ONE_KIND = (
    "url callback_data web_app login_url switch_inline_query switch_inline_query_current_chat"
    " switch_inline_query_chosen_chat copy_text callback_game pay".split()
)
STYLES = frozenset({"primary", "success", "danger"})
LINK = re.compile(r"(https?://[^\s/]+\.[^\s]+|https?://(localhost|127\.0\.0\.1)\S*|tg://\S+)", re.IGNORECASE)

ENTITY = Object(
    "MessageEntity",
    {
        "type": Field(OneOf(ENTITY_TYPES, "can't parse MessageEntity: unsupported type"), NEED),
        "offset": Field(Whole(), NEED),
        "length": Field(Whole(), NEED),
        "url": TEXT,
        "user": Field(
            Object(
                "User",
                {
                    "id": Field(Whole(), NEED),
                    "is_bot": FLAG,
                    "first_name": TEXT,
                    "last_name": TEXT,
                    "username": TEXT,
                    "language_code": TEXT,
                },
            )
        ),
        "language": TEXT,
        "custom_emoji_id": TEXT,
        "unix_time": Field(Whole()),
        "date_time_format": TEXT,
    },
)
ENTITIES = Field(ListOf(ENTITY))
WEB_APP = Object("WebAppInfo", {"url": Field(Words(1), NEED)})


def one_kind(button: dict[str, Any]) -> None:
    """A button does exactly one thing."""
    if not button["text"].strip():
        raise bad("can't parse inline keyboard button: text is empty")
    kinds = [kind for kind in ONE_KIND if kind in button]
    if not kinds:
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if len(kinds) > 1:
        raise bad(f"can't parse inline keyboard button: it has both {kinds[0]} and {kinds[1]}")
    if "url" in button and not LINK.fullmatch(button["url"]):
        raise bad(f"inline keyboard button URL '{button['url']}' is invalid")


STYLE = Field(OneOf(STYLES, "can't parse button: unknown style"))
INLINE_BUTTON = Object(
    "InlineKeyboardButton",
    {
        "text": Field(Words(1, short="can't parse inline keyboard button: text is empty"), NEED),
        "url": TEXT,
        "callback_data": Field(Words(1, 64, "BUTTON_DATA_INVALID", "BUTTON_DATA_INVALID", in_bytes=True)),
        "web_app": Field(WEB_APP),
        "login_url": Field(
            Object(
                "LoginUrl",
                {
                    "url": Field(Words(1), NEED),
                    "forward_text": TEXT,
                    "bot_username": TEXT,
                    "request_write_access": FLAG,
                },
            )
        ),
        "switch_inline_query": TEXT,
        "switch_inline_query_current_chat": TEXT,
        "switch_inline_query_chosen_chat": Field(
            Object(
                "SwitchInlineQueryChosenChat",
                {
                    "query": TEXT,
                    "allow_user_chats": FLAG,
                    "allow_bot_chats": FLAG,
                    "allow_group_chats": FLAG,
                    "allow_channel_chats": FLAG,
                },
            )
        ),
        "copy_text": Field(
            Object(
                "CopyTextButton",
                {"text": Field(Words(1, 256, "BUTTON_COPY_TEXT_INVALID", "BUTTON_COPY_TEXT_INVALID"), NEED)},
            )
        ),
        "callback_game": Field(Object("CallbackGame", {})),
        "pay": FLAG,
        "style": STYLE,
        "icon_custom_emoji_id": TEXT,
    },
    one_kind,
)


def at_most_a_hundred(markup: dict[str, Any]) -> None:
    """An inline keyboard holds 100 buttons at most."""
    if sum(map(len, markup["inline_keyboard"])) > 100:
        raise bad("reply markup is too long")


INLINE_KEYBOARD = Object(
    "InlineKeyboardMarkup",
    {
        "inline_keyboard": Field(
            ListOf(ListOf(INLINE_BUTTON, most=8, long="reply markup row is too long")), NEED
        ),
        # Since 10.3: the composer opens, though there are buttons.
        "force_reply": FLAG,
    },
    at_most_a_hundred,
)
PLACEHOLDER = Field(Words(1, 64, "input field placeholder is empty", "input field placeholder is too long"))
FORCE_REPLY = Object(
    "ForceReply",
    {"force_reply": Field(Flag(True), NEED), "input_field_placeholder": PLACEHOLDER, "selective": FLAG},
)
# What asks for a contact, a poll or a chat is left out: no conversation of ours needs it.
KEYBOARD_BUTTON = Object(
    "KeyboardButton",
    {"text": Field(Words(1, short="keyboard button text must be non-empty"), NEED), "style": STYLE},
)
KEYBOARD = Object(
    "ReplyKeyboardMarkup",
    {
        "keyboard": Field(ListOf(ListOf(KEYBOARD_BUTTON)), NEED),
        "is_persistent": FLAG,
        "resize_keyboard": FLAG,
        "one_time_keyboard": FLAG,
        "input_field_placeholder": PLACEHOLDER,
        "selective": FLAG,
    },
)
NO_KEYBOARD = Object("ReplyKeyboardRemove", {"remove_keyboard": Field(Flag(True), NEED), "selective": FLAG})
MARKUP = Either(
    {
        "inline_keyboard": INLINE_KEYBOARD,
        "keyboard": KEYBOARD,
        "remove_keyboard": NO_KEYBOARD,
        "force_reply": FORCE_REPLY,
    }
)
REPLY = Object(
    "ReplyParameters",
    {
        "message_id": Field(Whole(1), NEED),
        "chat_id": Field(ChatName()),
        "allow_sending_without_reply": FLAG,
        "quote": Field(Words(0, 1024, long="quote is too long")),
        "quote_parse_mode": TEXT,
        "quote_entities": ENTITIES,
        "quote_position": Field(Whole(0)),
        "checklist_task_id": Field(Whole()),
        "poll_option_id": TEXT,
    },
)
SUGGESTED_POST = Object(
    "SuggestedPostParameters",
    {
        "price": Field(
            Object("SuggestedPostPrice", {"currency": Field(Words(1), NEED), "amount": Field(Whole(), NEED)})
        ),
        "send_date": Field(Whole()),
    },
)
PREVIEW = Object(
    "LinkPreviewOptions",
    {
        "is_disabled": FLAG,
        "url": TEXT,
        "prefer_small_media": FLAG,
        "prefer_large_media": FLAG,
        "show_above_text": FLAG,
    },
)
COMMAND = Object(
    "BotCommand",
    {
        "command": Field(
            Words(
                1,
                32,
                "BOT_COMMAND_INVALID",
                "BOT_COMMAND_INVALID",
                False,
                False,
                "[a-z0-9_]+",
                "BOT_COMMAND_INVALID",
            ),
            NEED,
        ),
        "description": Field(
            Words(1, 256, "BOT_COMMAND_DESCRIPTION_INVALID", "BOT_COMMAND_DESCRIPTION_INVALID"), NEED
        ),
    },
)


def _typed(name: str, kind: str, **fields: Field) -> Object:
    return Object(name, {"type": Field(OneOf(frozenset({kind})), NEED), **fields})


_CHAT, _USER = Field(ChatName(), NEED), Field(Whole(), NEED)
SCOPE = Either(
    {
        "default": _typed("BotCommandScopeDefault", "default"),
        "all_private_chats": _typed("BotCommandScopeAllPrivateChats", "all_private_chats"),
        "all_group_chats": _typed("BotCommandScopeAllGroupChats", "all_group_chats"),
        "all_chat_administrators": _typed("BotCommandScopeAllChatAdministrators", "all_chat_administrators"),
        "chat": _typed("BotCommandScopeChat", "chat", chat_id=_CHAT),
        "chat_administrators": _typed(
            "BotCommandScopeChatAdministrators", "chat_administrators", chat_id=_CHAT
        ),
        "chat_member": _typed("BotCommandScopeChatMember", "chat_member", chat_id=_CHAT, user_id=_USER),
    },
    typed=True,
)
MENU_BUTTON = Either(
    {
        "commands": _typed("MenuButtonCommands", "commands"),
        "default": _typed("MenuButtonDefault", "default"),
        "web_app": _typed(
            "MenuButtonWebApp", "web_app", text=Field(Words(1), NEED), web_app=Field(WEB_APP, NEED)
        ),
    },
    typed=True,
)
