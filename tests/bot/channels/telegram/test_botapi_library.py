"""python-telegram-bot with its own way of sending gets on with the fake, method by method."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
import telegram
from telegram import (
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeChat,
    CopyTextButton,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    MenuButtonCommands,
    ReplyParameters,
)
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, RetryAfter, TimedOut

from tests.bot.channels.telegram.botapi import FakeBotApi, Fault, User
from tests.bot.channels.telegram.botapi.media import PICTURE
from tests.bot.channels.telegram.botapi.table import FIELDS

KEYBOARD = InlineKeyboardMarkup(
    [
        [InlineKeyboardButton("Ja", callback_data="ja", style="primary")],
        [InlineKeyboardButton("Kopie", copy_text=CopyTextButton("woorden"))],
    ]
)


@pytest.fixture
async def api() -> AsyncIterator[FakeBotApi]:
    async with FakeBotApi() as api:
        yield api


@pytest.fixture
async def bot(api: FakeBotApi) -> AsyncIterator[telegram.Bot]:
    async with telegram.Bot(api.token, base_url=f"{api.url}/bot") as bot:
        yield bot


@pytest.fixture
async def anna(api: FakeBotApi) -> User:
    anna = api.user("Anna")
    await anna.start()
    return anna


async def test_it_knows_itself(api: FakeBotApi, bot: telegram.Bot) -> None:
    assert (bot.id, bot.username) == (api.bot_id, api.username)
    assert not (await bot.get_me()).can_read_all_group_messages


async def test_it_sends_with_everything_that_goes_along(bot: telegram.Bot, anna: User) -> None:
    sent = await bot.send_message(
        anna.id,
        "<b>Dag</b> &amp; 💔",
        parse_mode="HTML",
        disable_notification=True,
        protect_content=True,
        reply_markup=KEYBOARD,
        link_preview_options=LinkPreviewOptions(is_disabled=True),
        reply_parameters=ReplyParameters(1),
    )
    assert (sent.text, sent.text_html) == ("Dag & 💔", "<b>Dag</b> &amp; 💔")
    seen = anna.last
    assert (seen.text, seen.marked("bold"), seen.labels) == ("Dag & 💔", ("Dag",), (("Ja",), ("Kopie",)))
    assert (seen.silent, seen.protected, seen.reply_to) == (True, True, 1)
    assert seen.buttons[0].style == "primary"
    assert anna.copied("Kopie") == "woorden"


async def test_it_asks_for_an_answer(bot: telegram.Bot, anna: User) -> None:
    await bot.send_message(anna.id, "?", reply_markup=ForceReply(input_field_placeholder="Ik …"))
    assert (anna.last.asks, anna.last.placeholder) == (True, "Ik …")


async def test_it_changes_and_deletes(bot: telegram.Bot, anna: User) -> None:
    sent = await bot.send_message(anna.id, "a", reply_markup=KEYBOARD)
    await bot.edit_message_text("<i>b</i>", anna.id, sent.id, parse_mode="HTML", reply_markup=KEYBOARD)
    assert (anna.last.text, anna.last.edited, len(anna.last.rows)) == ("b", True, 2)
    await bot.edit_message_reply_markup(anna.id, sent.id)
    assert anna.last.rows == ()
    await bot.edit_message_text("c", anna.id, sent.id)
    other = await bot.send_message(anna.id, "d")
    assert await bot.delete_message(anna.id, sent.id)
    assert await bot.delete_messages(anna.id, [other.id, 99])
    assert [seen.by for seen in anna.screen()] == ["Anna"]


async def test_it_sends_a_picture_and_sends_it_again_by_name(bot: telegram.Bot, anna: User) -> None:
    sent = await bot.send_photo(
        anna.id, PICTURE, caption="<u>a</u>", parse_mode="HTML", reply_markup=KEYBOARD
    )
    assert (anna.last.picture, anna.last.text, anna.last.marked("underline")) == (PICTURE, "a", ("a",))
    await bot.send_photo(anna.id, sent.photo[-1].file_id)
    assert anna.last.picture == PICTURE


async def test_it_changes_what_is_below_a_picture(bot: telegram.Bot, anna: User) -> None:
    sent = await bot.send_photo(anna.id, PICTURE, caption="a", reply_markup=KEYBOARD)
    await bot.edit_message_caption(anna.id, sent.id, caption="<b>b</b>", parse_mode="HTML")
    assert (anna.last.text, anna.last.marked("bold"), anna.last.rows) == ("b", ("b",), ())
    await bot.edit_message_caption(anna.id, sent.id)
    assert (anna.last.text, anna.last.picture) == ("", PICTURE)


async def test_it_asks_for_an_answer_beside_buttons(bot: telegram.Bot, anna: User) -> None:
    asking = {**KEYBOARD.to_dict(), "force_reply": True}
    sent = await bot.send_message(anna.id, "a", api_kwargs={"reply_markup": asking})
    assert (anna.last.asks, len(anna.last.rows)) == (True, 2)
    await bot.edit_message_text("b", anna.id, sent.id, reply_markup=KEYBOARD)
    assert (anna.last.asks, len(anna.last.rows)) == (True, 2)


async def test_it_answers_a_press(bot: telegram.Bot, anna: User) -> None:
    await bot.send_message(anna.id, "a", reply_markup=KEYBOARD)
    press = await anna.press("Ja")
    *_, update = await bot.get_updates(timeout=5)
    assert update.callback_query is not None
    assert update.callback_query.from_user.language_code == "nl"
    await update.callback_query.answer("Goed", show_alert=True)
    assert await press.answered() == anna.alerts[-1]
    assert (anna.alerts[-1].text, anna.alerts[-1].popup) == ("Goed", True)


async def test_it_pins_and_looks_around(api: FakeBotApi, bot: telegram.Bot, anna: User) -> None:
    group = api.group(anna, api.user("Bram"))
    await group.add_bot(rights=["can_pin_messages"])
    sent = await bot.send_message(group.id, "a")
    await bot.pin_chat_message(group.id, sent.id, disable_notification=True)
    assert [seen.pinned for seen in group.screen() if seen.text == "a"] == [True]
    chat = await bot.get_chat(group.id)
    assert chat.pinned_message is not None
    assert (chat.title, chat.pinned_message.id) == ("Samen", sent.id)
    assert await bot.get_chat_member_count(group.id) == 3
    member = await bot.get_chat_member(group.id, bot.id)
    assert isinstance(member, telegram.ChatMemberAdministrator)
    assert (member.can_pin_messages, member.can_delete_messages) == (True, False)
    assert (await bot.get_chat_member(group.id, anna.id)).status == "creator"
    assert await bot.unpin_chat_message(group.id)
    assert [seen.pinned for seen in group.screen() if seen.text == "a"] == [False]
    await bot.send_chat_action(anna.id, "typing")
    assert api.actions == [(anna.id, "typing")]


async def test_it_shows_its_faces(bot: telegram.Bot, anna: User) -> None:
    commands = [BotCommand("hulp", "Wat kan ik?")]
    await bot.set_my_commands(commands)
    await bot.set_my_commands([], scope=BotCommandScopeAllGroupChats(), language_code="nl")
    await bot.set_my_commands(commands, scope=BotCommandScopeChat(anna.id))
    assert await bot.get_my_commands() == tuple(commands)
    assert await bot.get_my_commands(BotCommandScopeAllGroupChats(), "nl") == ()
    assert await bot.delete_my_commands(BotCommandScopeChat(anna.id))
    assert await bot.get_my_commands(BotCommandScopeChat(anna.id)) == ()
    await bot.set_my_name("Weer")
    await bot.set_my_description("Lang", language_code="nl")
    await bot.set_my_short_description("Kort")
    assert (await bot.get_my_name("nl")).name == "Weer"
    assert (await bot.get_my_description("nl")).description == "Lang"
    assert (await bot.get_my_description()).description == ""
    assert (await bot.get_my_short_description()).short_description == "Kort"
    await bot.set_chat_menu_button(anna.id, MenuButtonCommands())
    assert (await bot.get_chat_menu_button(anna.id)).type == "commands"


async def test_it_moves_between_webhook_and_polling(bot: telegram.Bot) -> None:
    await bot.set_webhook(
        "https://example.org/hook", secret_token="s", max_connections=2, allowed_updates=["message"]
    )
    info = await bot.get_webhook_info()
    assert (info.url, info.max_connections, info.allowed_updates) == (
        "https://example.org/hook",
        2,
        ("message",),
    )
    with pytest.raises(Conflict):
        await bot.get_updates()
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == ()


async def test_every_method_of_the_table_was_tried_here(api: FakeBotApi) -> None:
    """What is left are the two for moving to a server of one's own."""
    async with telegram.Bot(api.token, base_url=f"{api.url}/bot") as bot:
        assert await bot.log_out()
        assert await bot.close()
    tried = {name.replace("_", "").lower() for name in dir(telegram.Bot)}
    assert {name.lower() for name in FIELDS} <= tried


Deed = Callable[[FakeBotApi, telegram.Bot, User], Awaitable[Any]]


async def write(api: FakeBotApi, bot: telegram.Bot, anna: User) -> None:
    del api
    await bot.send_message(anna.id, "a")


async def to_one_who_blocked(api: FakeBotApi, bot: telegram.Bot, anna: User) -> None:
    await anna.block()
    await write(api, bot, anna)


async def to_a_moved_group(api: FakeBotApi, bot: telegram.Bot, anna: User) -> None:
    group = api.group(anna, supergroup=False)
    await group.add_bot()
    await bot.send_message(await group.migrate(), "a")


async def during_a_flood(api: FakeBotApi, bot: telegram.Bot, anna: User) -> None:
    api.fail("sendMessage", Fault.FLOOD)
    await write(api, bot, anna)


async def into_silence(api: FakeBotApi, bot: telegram.Bot, anna: User) -> None:
    api.fail("sendMessage", Fault.SILENCE)
    await bot.send_message(anna.id, "a", read_timeout=0.01)


async def too_long(api: FakeBotApi, bot: telegram.Bot, anna: User) -> None:
    del api
    await bot.send_message(anna.id, "a" * 4097)


async def with_a_wrong_token(api: FakeBotApi, bot: telegram.Bot, anna: User) -> None:
    del bot, anna
    async with telegram.Bot("1:x", base_url=f"{api.url}/bot"):
        pass


@pytest.mark.parametrize(
    ("deed", "error"),
    [
        (to_one_who_blocked, Forbidden),
        (to_a_moved_group, ChatMigrated),
        (during_a_flood, RetryAfter),
        (into_silence, TimedOut),
        (too_long, BadRequest),
        (with_a_wrong_token, InvalidToken),
    ],
)
async def test_it_reads_the_refusals(
    api: FakeBotApi,
    bot: telegram.Bot,
    anna: User,
    deed: Deed,
    error: type[Exception],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Else the library warns that its seconds will become a timedelta.
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    with pytest.raises(error):
        await deed(api, bot, anna)
