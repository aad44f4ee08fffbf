"""Each refusal of the fake happens, in Telegram's words; where Telegram is silent, in ours."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from tests.bot.channels.telegram.botapi import FakeBotApi, HandClock
from tests.bot.channels.telegram.botapi.caller import Caller
from tests.bot.channels.telegram.botapi.refusal import Refusal

ANNA = 500_000_001
UNKNOWN = 123_456


@pytest.fixture
async def api() -> AsyncIterator[FakeBotApi]:
    """Anna talks with the bot: message 1 is hers, 2 the bot's with a button, 3 asks, 4 is a picture."""
    async with FakeBotApi(clock=HandClock()) as api:
        await api.user("Anna").start()
        async with Caller(api) as call:
            await call(
                "sendMessage",
                chat_id=ANNA,
                text="a",
                reply_markup=keyboard({"text": "B", "callback_data": "b"}),
            )
            await call("sendMessage", chat_id=ANNA, text="a", reply_markup={"force_reply": True})
            file_id = "known"
            api.world.files[file_id] = b"\xff\xd8\xff"
            await call("sendPhoto", chat_id=ANNA, photo=file_id)
        yield api


def keyboard(*buttons: dict[str, Any]) -> dict[str, Any]:
    return {"inline_keyboard": [list(buttons)]}


def a_text(**more: Any) -> dict[str, Any]:
    return {"chat_id": ANNA, "text": "a"} | more


def a_button(**more: Any) -> dict[str, Any]:
    return a_text(reply_markup=keyboard({"text": "a"} | more))


COMMAND = {"command": "hulp", "description": "a"}
INLINE = "can't parse inline keyboard button:"
NOTHING_NEW = (
    "message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message"
)
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
B = keyboard({"text": "B", "callback_data": "b"})

SENDING: list[tuple[str, dict[str, Any], str]] = [
    ("sendMessage", {"text": "a"}, "chat_id is empty"),
    ("sendMessage", {"chat_id": "", "text": "a"}, "chat_id is empty"),
    ("sendMessage", {"chat_id": ANNA}, "message text is empty"),
    ("sendMessage", a_text(text=""), "message text is empty"),
    ("sendMessage", a_text(text=" \n"), "text must be non-empty"),
    ("sendMessage", a_text(text="a" * 4097), "message is too long"),
    ("sendMessage", a_text(text="💔" * 2049), "message is too long"),
    ("sendMessage", a_text(text="\ud83d"), "strings must be encoded in UTF-8"),
    ("sendMessage", a_text(text=5), 'field "text" must be of type String'),
    ("sendMessage", a_text(txt="a"), 'unknown parameter "txt" in sendMessage'),
    (
        "sendMessage",
        a_text(disable_web_page_preview=True),
        'unknown parameter "disable_web_page_preview" in sendMessage',
    ),
    ("sendMessage", a_text(disable_notification=1), 'field "disable_notification" must be of type Boolean'),
    ("sendMessage", a_text(message_thread_id=True), 'field "message_thread_id" must be of type Integer'),
    ("sendMessage", a_text(message_thread_id=1), "message thread not found"),
    ("sendMessage", a_text(chat_id=True), 'field "chat_id" must be of type Integer or String'),
    ("sendMessage", a_text(chat_id=UNKNOWN), "chat not found"),
    ("sendMessage", a_text(chat_id="@somebody"), "chat not found"),
    ("sendMessage", a_text(chat_id="somebody"), "chat not found"),
    ("sendMessage", a_text(parse_mode="html"), "unsupported parse_mode"),
    (
        "sendMessage",
        a_text(parse_mode="HTML", text="<b>a"),
        "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
    ),
    (
        "sendMessage",
        a_text(entities=[{"type": "bold", "offset": 0, "length": 2}]),
        "entity is outside of the text",
    ),
    (
        "sendMessage",
        a_text(entities=[{"type": "loud", "offset": 0, "length": 1}]),
        "can't parse MessageEntity: unsupported type",
    ),
    ("sendMessage", a_text(entities={"type": "bold"}), "can't parse entities: expected an Array"),
    ("sendMessage", a_text(reply_parameters={"message_id": 99}), "message to be replied not found"),
    ("sendMessage", a_text(reply_parameters={}), 'can\'t find field "message_id" in ReplyParameters'),
    ("sendMessage", a_text(reply_parameters={"message_id": 2, "quote": "b"}), "QUOTE_TEXT_INVALID"),
    (
        "sendMessage",
        a_text(link_preview_options={"disabled": True}),
        'unknown field "disabled" in LinkPreviewOptions',
    ),
    ("sendMessage", a_text(business_connection_id="x"), "business connection not found"),
    ("sendMessage", a_text(direct_messages_topic_id=1), "the chat isn't a channel direct messages chat"),
    ("sendMessage", a_text(allow_paid_broadcast=True), "not enough Stars to send the message"),
    ("sendMessage", a_text(reply_markup="{"), "can't parse reply markup JSON object"),
    ("sendMessage", a_text(reply_markup=[]), "object expected as reply markup"),
    ("sendMessage", a_text(reply_markup={}), "can't parse reply_markup: unknown type"),
    ("sendMessage", a_text(reply_markup={"force_reply": False}), 'field "force_reply" must be true'),
    (
        "sendMessage",
        a_text(reply_markup={"force_reply": True, "input_field_placeholder": ""}),
        "input field placeholder is empty",
    ),
    (
        "sendMessage",
        a_text(reply_markup={"force_reply": True, "input_field_placeholder": "a" * 65}),
        "input field placeholder is too long",
    ),
    (
        "sendMessage",
        a_text(reply_markup={"inline_keyboard": [[]], "input_field_placeholder": "a"}),
        'unknown field "input_field_placeholder" in InlineKeyboardMarkup',
    ),
    (
        "sendMessage",
        a_text(reply_markup={"keyboard": [[{"text": ""}]]}),
        "keyboard button text must be non-empty",
    ),
    ("sendMessage", a_button(), f"{INLINE} Text buttons are unallowed in the inline keyboard"),
    (
        "sendMessage",
        a_button(callback_data="a", url="https://example.org"),
        f"{INLINE} it has both url and callback_data",
    ),
    ("sendMessage", a_button(callback_data=""), "BUTTON_DATA_INVALID"),
    ("sendMessage", a_button(callback_data="a" * 65), "BUTTON_DATA_INVALID"),
    ("sendMessage", a_button(callback_data="é" * 33), "BUTTON_DATA_INVALID"),
    ("sendMessage", a_button(callback_data="a", text=""), f"{INLINE} text is empty"),
    ("sendMessage", a_button(callback_data="a", text=" "), f"{INLINE} text is empty"),
    ("sendMessage", a_button(callback_data="a", style="quiet"), "can't parse button: unknown style"),
    (
        "sendMessage",
        a_button(callback_data="a", disabled={}),
        'unknown field "disabled" in InlineKeyboardButton',
    ),
    ("sendMessage", a_button(copy_text={"text": "a" * 257}), "BUTTON_COPY_TEXT_INVALID"),
    ("sendMessage", a_button(copy_text={"text": ""}), "BUTTON_COPY_TEXT_INVALID"),
    ("sendMessage", a_button(url="nergens"), "inline keyboard button URL 'nergens' is invalid"),
    (
        "sendMessage",
        a_text(reply_markup={"inline_keyboard": [[B["inline_keyboard"][0][0]] * 9]}),
        "reply markup row is too long",
    ),
    (
        "sendMessage",
        a_text(reply_markup={"inline_keyboard": [B["inline_keyboard"][0]] * 101}),
        "reply markup is too long",
    ),
    ("sendPhoto", {"chat_id": ANNA}, "there is no photo in the request"),
    ("sendPhoto", {"chat_id": ANNA, "photo": ""}, "there is no photo in the request"),
    ("sendPhoto", {"chat_id": ANNA, "photo": "other"}, "wrong file identifier/HTTP URL specified"),
    ("sendPhoto", {"chat_id": ANNA, "photo": "known", "caption": "a" * 1025}, "message caption is too long"),
    ("sendChatAction", {"chat_id": ANNA, "action": "writing"}, "wrong parameter action in request"),
]
CHANGING: list[tuple[str, dict[str, Any], str]] = [
    ("editMessageText", a_text(), "message identifier is not specified"),
    ("editMessageText", {"text": "b", "message_id": 2}, "chat_id is empty"),
    ("editMessageText", {"text": "b", "inline_message_id": "x"}, "MESSAGE_ID_INVALID"),
    ("editMessageText", a_text(message_id=0), "message identifier is not specified"),
    ("editMessageText", a_text(message_id=99), "message to edit not found"),
    ("editMessageText", a_text(message_id=1), "message can't be edited"),
    ("editMessageText", a_text(message_id=3, text="b"), "message can't be edited"),
    ("editMessageText", a_text(message_id=4), "there is no text in the message to edit"),
    ("editMessageText", a_text(message_id=2, reply_markup=B), NOTHING_NEW),
    (
        "editMessageText",
        a_text(message_id=2, text=" <b></b>a", parse_mode="HTML", reply_markup=B),
        NOTHING_NEW,
    ),
    ("editMessageText", a_text(message_id=2, text=""), "message text is empty"),
    (
        "editMessageText",
        a_text(message_id=2, reply_markup={"force_reply": True}),
        'can\'t find field "inline_keyboard" in InlineKeyboardMarkup',
    ),
    (
        "editMessageText",
        a_text(message_id=2, reply_markup={**B, "force_reply": True}),
        "the composer opens when a message comes, and not when it changes",
    ),
    (
        "editMessageCaption",
        {"chat_id": ANNA, "message_id": 2, "caption": "b"},
        "there is no caption in the message to edit",
    ),
    ("editMessageCaption", {"chat_id": ANNA, "message_id": 4}, NOTHING_NEW),
    (
        "editMessageCaption",
        {"chat_id": ANNA, "message_id": 4, "caption": "a" * 1025},
        "message caption is too long",
    ),
    ("editMessageReplyMarkup", {"chat_id": ANNA, "message_id": 2, "reply_markup": B}, NOTHING_NEW),
    (
        "editMessageReplyMarkup",
        {"chat_id": ANNA, "message_id": 4, "reply_markup": {"inline_keyboard": []}},
        NOTHING_NEW,
    ),
    ("deleteMessage", {"chat_id": ANNA, "message_id": 99}, "message to delete not found"),
    ("deleteMessage", {"chat_id": ANNA}, "message identifier is not specified"),
    ("deleteMessages", {"chat_id": ANNA, "message_ids": []}, "message_ids is empty"),
    ("deleteMessages", {"chat_id": ANNA, "message_ids": [1] * 101}, "too many message_ids specified"),
    ("pinChatMessage", {"chat_id": ANNA, "message_id": 99}, "message to pin not found"),
    ("unpinChatMessage", {"chat_id": ANNA}, "message to unpin not found"),
    ("answerCallbackQuery", {}, TOO_OLD),
    ("answerCallbackQuery", {"callback_query_id": "1"}, TOO_OLD),
    ("answerCallbackQuery", {"callback_query_id": "1", "text": "a" * 201}, "MESSAGE_TOO_LONG"),
    ("getChat", {"chat_id": UNKNOWN}, "chat not found"),
    ("getChatMember", {"chat_id": ANNA, "user_id": UNKNOWN}, "PARTICIPANT_ID_INVALID"),
    ("getChatMemberCount", {"chat_id": UNKNOWN}, "chat not found"),
    ("getUpdates", {"limit": 101}, "limit is out of range"),
    ("getUpdates", {"allowed_updates": ["messages"]}, "unknown type in allowed_updates"),
    ("setWebhook", {"url": "http://example.org"}, "bad webhook: An HTTPS URL must be provided for webhook"),
    (
        "setWebhook",
        {"url": "https://example.org:444"},
        "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
    ),
    (
        "setWebhook",
        {"url": "https://example.org", "secret_token": "a b"},
        "secret token contains unallowed characters",
    ),
    ("setWebhook", {"url": "https://example.org", "max_connections": 101}, "max_connections is out of range"),
    ("setMyCommands", {"commands": [COMMAND | {"command": "Hulp"}]}, "BOT_COMMAND_INVALID"),
    ("setMyCommands", {"commands": [COMMAND | {"command": "a" * 33}]}, "BOT_COMMAND_INVALID"),
    ("setMyCommands", {"commands": [COMMAND | {"description": ""}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
    (
        "setMyCommands",
        {"commands": [COMMAND | {"description": "a" * 257}]},
        "BOT_COMMAND_DESCRIPTION_INVALID",
    ),
    ("setMyCommands", {"commands": [COMMAND] * 101}, "BOT_COMMANDS_TOO_MUCH"),
    (
        "setMyCommands",
        {"commands": [COMMAND], "scope": {"type": "everybody"}},
        "can't parse scope: unknown type",
    ),
    (
        "setMyCommands",
        {"commands": [COMMAND], "scope": {"type": "chat"}},
        'can\'t find field "chat_id" in BotCommandScopeChat',
    ),
    (
        "setMyCommands",
        {"commands": [COMMAND], "scope": {"type": "chat", "chat_id": UNKNOWN}},
        "chat not found",
    ),
    ("setMyCommands", {"commands": [COMMAND], "language_code": "nl-NL"}, "invalid language code specified"),
    ("setMyName", {"name": "a" * 65}, "bot name is too long"),
    ("setMyDescription", {"description": "a" * 513}, "bot description is too long"),
    ("setMyShortDescription", {"short_description": "a" * 121}, "bot short description is too long"),
    ("setChatMenuButton", {"menu_button": {"type": "menu"}}, "can't parse menu_button: unknown type"),
]


@pytest.mark.parametrize(("method", "params", "why"), SENDING + CHANGING)
async def test_what_is_wrong_is_refused(call: Caller, method: str, params: dict[str, Any], why: str) -> None:
    with pytest.raises(Refusal) as refused:
        await call(method, **params)
    assert (refused.value.code, refused.value.description) == (400, f"Bad Request: {why}")


async def test_an_unknown_method_is_not_found(call: Caller) -> None:
    with pytest.raises(Refusal, match="Not Found: method not found") as refused:
        await call("sendEverything")
    assert refused.value.code == 404


async def test_a_wrong_token_is_unauthorized(api: FakeBotApi) -> None:
    async with aiohttp.ClientSession() as client, client.get(f"{api.url}/bot1:x/getMe") as response:
        assert response.status == 401
        assert await response.json() == {"ok": False, "error_code": 401, "description": "Unauthorized"}
    assert api.calls[-1].method != "getMe"


async def test_a_picture_that_is_no_picture_is_refused(api: FakeBotApi) -> None:
    form = aiohttp.FormData({"chat_id": str(ANNA)})
    form.add_field("photo", b"<svg/>", filename="a.svg")
    url = f"{api.url}/bot{api.token}/sendPhoto"
    async with aiohttp.ClientSession() as client, client.post(url, data=form) as response:
        assert (await response.json())["description"] == "Bad Request: IMAGE_PROCESS_FAILED"


@pytest.mark.parametrize("body", ["{", "[]"])
async def test_a_body_that_is_no_object_is_refused(api: FakeBotApi, body: str) -> None:
    url, headers = f"{api.url}/bot{api.token}/getMe", {"Content-Type": "application/json"}
    async with aiohttp.ClientSession() as client, client.post(url, data=body, headers=headers) as response:
        assert response.status == 400


async def test_what_was_refused_is_in_the_log(api: FakeBotApi, call: Caller) -> None:
    with pytest.raises(Refusal):
        await call("sendMessage", chat_id=UNKNOWN, text="a")
    last = api.calls[-1]
    assert (last.method, last.params, last.error) == (
        "sendMessage",
        {"chat_id": UNKNOWN, "text": "a"},
        "Bad Request: chat not found",
    )
    assert api.refused[400] == 1
