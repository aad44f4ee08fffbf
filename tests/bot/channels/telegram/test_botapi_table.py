"""The fake's table says what python-telegram-bot says: neither drifts away from the other in silence."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import Any

import pytest
import telegram
from telegram import constants

from tests.bot.channels.telegram.botapi import types
from tests.bot.channels.telegram.botapi.calls import DOES
from tests.bot.channels.telegram.botapi.chats import RIGHTS
from tests.bot.channels.telegram.botapi.kinds import Either, Kind, ListOf, Object, Words
from tests.bot.channels.telegram.botapi.table import CAPTION, FIELDS, MESSAGE_TEXT

# What python-telegram-bot adds for comfort, and what steers its connection.
COMFORT = set(
    "self read_timeout write_timeout connect_timeout pool_timeout api_kwargs allow_sending_without_reply"
    " reply_to_message_id disable_web_page_preview filename".split()
)
# Optional for Telegram, asked for by python-telegram-bot, or the other way round.
LEFT_OUT = {
    # What asks for a contact, a place, a poll or a chat: no conversation of ours does.
    "KeyboardButton": "request_poll request_chat request_contact request_location request_managed_bot web_app"
    " icon_custom_emoji_id request_users"
}
# Newer than what python-telegram-bot knows.
NEWER = {"InlineKeyboardMarkup": {"force_reply"}}


def snake(name: str) -> str:
    return re.sub("(?<!^)([A-Z])", r"_\1", name).lower()


def objects(kind: Kind) -> Iterator[Object]:
    """Every object that a kind is made of."""
    match kind:
        case Object():
            yield kind
            for field in kind.fields.values():
                yield from objects(field.kind)
        case ListOf():
            yield from objects(kind.of)
        case Either():
            for each in kind.by.values():
                yield from objects(each)


OBJECTS = {
    each.name: each
    for fields in FIELDS.values()
    for field in fields.values()
    for each in objects(field.kind)
    # A user among entities is only named by its number; a game is nothing at all.
    if each.name not in ("User", "CallbackGame")
}


@pytest.mark.parametrize("method", FIELDS)
def test_each_method_takes_what_the_library_gives(method: str) -> None:
    signature = inspect.signature(getattr(telegram.Bot, snake(method))).parameters
    theirs = {name: p.default is p.empty for name, p in signature.items() if name not in COMFORT}
    assert {name: field.required for name, field in FIELDS[method].items()} == theirs


@pytest.mark.parametrize("name", OBJECTS)
def test_each_object_has_the_fields_that_the_library_knows(name: str) -> None:
    signature = inspect.signature(getattr(telegram, name).__init__).parameters
    theirs = set(signature) - {"self", "api_kwargs"} - set(LEFT_OUT.get(name, "").split())
    ours = set(OBJECTS[name].fields) - NEWER.get(name, set())
    # Fields with one possible value are filled in by the library.
    assert ours - {"type", "force_reply", "remove_keyboard"} == theirs - {"type"}


def test_the_words_that_may_be_chosen_are_the_librarys() -> None:
    assert set(constants.UpdateType) == types.UPDATE_TYPES
    assert set(constants.ChatAction) == types.ACTIONS
    assert set(constants.KeyboardButtonStyle) == types.STYLES
    assert set(constants.MessageEntityType) == types.ENTITY_TYPES
    assert set(types.SCOPE.by) == set(constants.BotCommandScopeType)
    assert set(types.MENU_BUTTON.by) == set(constants.MenuButtonType)


def words(kind: Any) -> tuple[int, int | None]:
    assert isinstance(kind, Words)
    return kind.least, kind.most


def test_the_lengths_are_the_librarys() -> None:
    text, button, command = (
        constants.MessageLimit,
        constants.InlineKeyboardButtonLimit,
        constants.BotCommandLimit,
    )
    assert words(MESSAGE_TEXT) == (text.MIN_TEXT_LENGTH, text.MAX_TEXT_LENGTH)
    assert words(CAPTION) == (0, text.CAPTION_LENGTH)
    data = types.INLINE_BUTTON.fields["callback_data"].kind
    assert words(data) == (button.MIN_CALLBACK_DATA, button.MAX_CALLBACK_DATA)
    assert words(OBJECTS["CopyTextButton"].fields["text"].kind) == (1, button.MAX_COPY_TEXT)
    assert words(types.PLACEHOLDER.kind) == tuple(sorted(limit.value for limit in constants.ReplyLimit))
    assert words(types.COMMAND.fields["command"].kind) == (command.MIN_COMMAND, command.MAX_COMMAND)
    assert words(types.COMMAND.fields["description"].kind)[1] == command.MAX_DESCRIPTION
    answer = FIELDS["answerCallbackQuery"]["text"].kind
    assert words(answer) == (0, constants.CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH)
    secret = FIELDS["setWebhook"]["secret_token"].kind
    assert words(secret) == (1, constants.WebhookLimit.MAX_SECRET_TOKEN_LENGTH)
    face = constants.BotDescriptionLimit
    assert words(FIELDS["setMyName"]["name"].kind)[1] == constants.BotNameLimit.MAX_NAME_LENGTH
    assert words(FIELDS["setMyDescription"]["description"].kind)[1] == face.MAX_DESCRIPTION_LENGTH
    short = FIELDS["setMyShortDescription"]["short_description"].kind
    assert words(short)[1] == face.MAX_SHORT_DESCRIPTION_LENGTH


def test_the_rights_are_the_librarys() -> None:
    theirs = {
        name for name in telegram.ChatAdministratorRights.all_rights().to_dict() if name.startswith("can")
    }
    # These are for channels, or every administrator has them.
    assert set(RIGHTS) == theirs - {
        "can_manage_chat",
        "can_post_messages",
        "can_edit_messages",
        "can_manage_direct_messages",
        "can_manage_tags",
    }


def test_each_method_of_the_table_is_done() -> None:
    by_the_intake = {"getUpdates", "setWebhook", "deleteWebhook", "getWebhookInfo"}
    assert set(DOES) | by_the_intake == set(FIELDS)
