"""Which function does which method."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tests.bot.channels.telegram.botapi import answers, faces, messages
from tests.bot.channels.telegram.botapi.chats import Json
from tests.bot.channels.telegram.botapi.world import World

Do = Callable[[World, Json], Any]
DOES: Mapping[str, Do] = {
    "getMe": answers.get_me,
    "logOut": answers.leave,
    "close": answers.leave,
    "sendMessage": messages.send_message,
    "sendPhoto": messages.send_photo,
    "sendDocument": messages.send_document,
    "editMessageText": messages.edit_message_text,
    "editMessageCaption": messages.edit_message_caption,
    "editMessageReplyMarkup": messages.edit_message_reply_markup,
    "deleteMessage": messages.delete_message,
    "deleteMessages": messages.delete_messages,
    "pinChatMessage": messages.pin_chat_message,
    "unpinChatMessage": messages.unpin_chat_message,
    "sendChatAction": messages.send_chat_action,
    "answerCallbackQuery": answers.answer_callback_query,
    "getChat": answers.get_chat,
    "getChatMember": answers.get_chat_member,
    "getChatMemberCount": answers.get_chat_member_count,
    "setMyCommands": faces.set_my_commands,
    "getMyCommands": faces.get_my_commands,
    "deleteMyCommands": faces.delete_my_commands,
    "setMyName": faces.set_my_name,
    "getMyName": faces.get_my_name,
    "setMyDescription": faces.set_my_description,
    "getMyDescription": faces.get_my_description,
    "setMyShortDescription": faces.set_my_short_description,
    "getMyShortDescription": faces.get_my_short_description,
    "setChatMenuButton": faces.set_chat_menu_button,
    "getChatMenuButton": faces.get_chat_menu_button,
}
