"""People do what people do, and the bot hears of it what a bot hears."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
import telegram

from tests.bot.channels.telegram.botapi import FakeBotApi, Group, User
from tests.bot.channels.telegram.botapi.caller import Caller
from tests.bot.channels.telegram.botapi.media import ALBUMS, KINDS

BUTTON = {
    "inline_keyboard": [
        [{"text": "Ja", "callback_data": "ja"}, {"text": "Kijk", "url": "https://example.org"}]
    ]
}


@pytest.fixture
async def api() -> AsyncIterator[FakeBotApi]:
    async with FakeBotApi() as api:
        yield api


@pytest.fixture
def anna(api: FakeBotApi) -> User:
    return api.user("Anna", username="anna_v")


@pytest.fixture
def bram(api: FakeBotApi) -> User:
    return api.user("Bram", language="en")


@pytest.fixture
def group(api: FakeBotApi, anna: User, bram: User) -> Group:
    return api.group(anna, bram, title="Samen")


async def heard(call: Caller) -> list[dict[str, Any]]:
    """What the bot got, all of it readable for the library."""
    updates = await call.updates(
        allowed_updates=["message", "edited_message", "callback_query", "my_chat_member", "chat_member"]
    )
    for update in updates:
        assert telegram.Update.de_json(dict(update), None).update_id == update["update_id"]
    return updates


async def kinds(call: Caller) -> list[str]:
    """The updates in short: what kind, and what a message holds."""
    return [":".join(_told(update)) for update in await heard(call)]


PLAIN = {
    "message_id",
    "from",
    "chat",
    "date",
    "entities",
    "sender_chat",
    "message_thread_id",
    "new_chat_member",
}


def _told(update: dict[str, Any]) -> list[str]:
    kind, payload = list(update.items())[1]
    if "new_chat_member" in payload and "old_chat_member" in payload:
        return [kind, payload["old_chat_member"]["status"], payload["new_chat_member"]["status"]]
    return [kind, *(name for name in payload if name not in PLAIN)]


async def test_a_command_looks_as_telegram_shows_it(anna: User, call: Caller) -> None:
    await anna.start("abc")
    (update,) = await heard(call)
    message = update["message"]
    assert message["from"] == {
        "id": anna.id,
        "is_bot": False,
        "first_name": "Anna",
        "username": "anna_v",
        "language_code": "nl",
    }
    assert message["chat"] == {"id": anna.id, "type": "private", "first_name": "Anna", "username": "anna_v"}
    assert message["text"] == "/start abc"
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]


async def test_words_may_answer_come_through_another_bot_or_be_passed_on(
    anna: User, bram: User, call: Caller
) -> None:
    first = await anna.say("a")
    await anna.say("b", reply_to=first, via="gif")
    await anna.forward("c", bram)
    await anna.forward("d", "Somebody")
    _, second, third, fourth = (update["message"] for update in await heard(call))
    assert second["reply_to_message"]["message_id"] == first.id
    assert second["via_bot"]["is_bot"]
    assert third["forward_origin"]["sender_user"]["id"] == bram.id
    assert fourth["forward_origin"]["sender_user_name"] == "Somebody"


async def test_what_the_app_would_not_send_cannot_be_said(anna: User) -> None:
    for text in ("", "a" * 4097):
        with pytest.raises(ValueError, match="the app would not send this"):
            await anna.say(text)


async def test_the_newest_own_words_are_edited(anna: User, call: Caller) -> None:
    await anna.say("a")
    await anna.say("b")
    edited = await anna.edit_last("/hulp")
    assert await kinds(call) == ["message:text", "message:text", "edited_message:text:edit_date"]
    assert [(seen.text, seen.edited) for seen in anna.screen()] == [("a", False), ("/hulp", True)]
    assert edited.marked("bot_command") == ("/hulp",)


@pytest.mark.parametrize("kind", KINDS)
async def test_each_kind_of_thing_can_be_sent(anna: User, call: Caller, kind: str) -> None:
    await anna.send(kind)
    (update,) = await heard(call)
    assert kind in update["message"]
    message = telegram.Update.de_json(update, None).message
    assert message is not None
    assert message.effective_attachment is not None


@pytest.mark.parametrize("kind", sorted(ALBUMS))
async def test_an_album_is_several_messages_under_one_name(anna: User, call: Caller, kind: str) -> None:
    await anna.send(kind, "/kijk", count=3)
    messages = [update["message"] for update in await heard(call)]
    assert len({message["media_group_id"] for message in messages}) == 1
    assert [message.get("caption") for message in messages] == ["/kijk", None, None]


async def test_a_button_is_found_by_label_or_data_newest_first(anna: User, call: Caller) -> None:
    await anna.start()
    for text in "ab":
        await call("sendMessage", chat_id=anna.id, text=text, reply_markup=BUTTON)
    await anna.press("Ja")
    await anna.press("ja", message=anna.screen()[1])
    await anna.press("ja", stale=True)
    _, first, second, third = (update.get("callback_query", update) for update in await heard(call))
    assert (first["message"]["text"], second["message"]["text"]) == ("b", "a")
    assert (first["data"], first["from"]["id"]) == ("ja", anna.id)
    assert third["message"] == {"chat": first["message"]["chat"], "message_id": 3, "date": 0}
    with pytest.raises(
        LookupError, match=r"there is no button 'Nee'; there are: \['Ja', 'Kijk', 'Ja', 'Kijk'\]"
    ):
        await anna.press("Nee")
    with pytest.raises(LookupError, match="'Kijk' is a button of kind url"):
        await anna.press("Kijk")


async def test_blocking_and_coming_back_are_told(anna: User, call: Caller) -> None:
    await anna.start()
    await anna.block()
    with pytest.raises(ValueError, match="blocked"):
        await anna.say("a")
    await anna.start()
    assert await kinds(call) == [
        "message:text",
        "my_chat_member:member:kicked",
        "my_chat_member:kicked:member",
        "message:text",
    ]


async def test_a_message_that_a_person_deleted_is_gone(anna: User, call: Caller) -> None:
    await anna.start()
    await call("sendMessage", chat_id=anna.id, text="a")
    await anna.delete(anna.last)
    assert [seen.text for seen in anna.screen()] == ["/start"]


async def test_in_privacy_mode_the_bot_hears_what_is_meant_for_it(
    api: FakeBotApi, anna: User, bram: User, group: Group, call: Caller
) -> None:
    assert await kinds(call) == []
    await anna.say("unheard: the bot is not here", group)
    await group.add_bot(payload="g_1")
    sent = await call("sendMessage", chat_id=group.id, text="a", reply_markup=BUTTON)
    await anna.say("unheard", group)
    await anna.say("/hulp", group)
    await anna.say(f"/hulp@{api.username}", group)
    await anna.say("/hulp@otherbot", group)
    await bram.say("heard", group, reply_to=sent["message_id"])
    await bram.edit_last("heard again", group)
    await bram.press("Ja", chat=group)
    await group.leave(bram)
    await group.join(bram)
    assert await kinds(call) == [
        "my_chat_member:left:member",
        "message:new_chat_members",
        "message:text",
        "message:text",
        "message:text",
        "message:reply_to_message:text",
        "edited_message:reply_to_message:text:edit_date",
        "callback_query:id:message:chat_instance:data",
        "message:left_chat_member",
        "message:new_chat_members",
    ]


async def test_an_administrator_hears_everything(anna: User, bram: User, group: Group, call: Caller) -> None:
    assert await kinds(call) == []
    await group.add_bot(rights=["can_pin_messages"])
    await anna.say("ananas", group)
    await group.leave(bram)
    await group.join(bram, by=anna)
    await group.demote()
    await anna.say("unheard", group)
    await group.promote("can_delete_messages")
    await group.remove_bot()
    await anna.say("unheard", group)
    assert await kinds(call) == [
        "my_chat_member:left:administrator",
        "message:new_chat_members",
        "message:text",
        "chat_member:member:left",
        "message:left_chat_member",
        "chat_member:left:member",
        "message:new_chat_members",
        "my_chat_member:administrator:member",
        "my_chat_member:member:administrator",
        "message:left_chat_member",
        "my_chat_member:administrator:kicked",
    ]


async def test_with_privacy_off_a_member_hears_everything() -> None:
    async with FakeBotApi(reads_groups=True) as api, Caller(api) as call:
        group = api.group(api.user("Anna"))
        await group.add_bot()
        await api.user("Anna").say("ananas", group)
        assert (await kinds(call))[-1] == "message:text"


async def test_who_writes_as_the_group_is_not_named(group: Group, call: Caller) -> None:
    await group.add_bot(rights=["can_pin_messages"])
    await group.say_anonymously("/hulp")
    await group.channel_post("nieuws")
    anonymous, channel = (update["message"] for update in (await heard(call))[-2:])
    assert (anonymous["from"]["id"], anonymous["sender_chat"]["id"]) == (1087968824, group.id)
    assert (channel["from"]["id"], channel["is_automatic_forward"]) == (777000, True)


async def test_a_group_that_grows_gets_another_number(api: FakeBotApi, anna: User, call: Caller) -> None:
    group = api.group(anna, title="Klein", supergroup=False)
    await group.add_bot()
    old = await group.migrate()
    away, here = (update["message"] for update in (await heard(call))[-2:])
    assert (away["chat"]["id"], away["migrate_to_chat_id"]) == (old, group.id)
    assert (here["chat"]["id"], here["migrate_from_chat_id"]) == (group.id, old)
    assert here["chat"]["type"] == "supergroup"
    await anna.say("/hulp", group)
    assert await kinds(call) == ["message:text"]


async def test_a_forum_has_topics(api: FakeBotApi, anna: User, call: Caller) -> None:
    forum = api.group(anna, title="Forum", forum=True)
    await forum.add_bot()
    thread = await forum.topic("Praten")
    await anna.say("/hulp", forum, thread=thread)
    message = (await heard(call))[-1]["message"]
    assert (message["message_thread_id"], message["is_topic_message"]) == (thread, True)
    await call("sendMessage", chat_id=forum.id, text="a", message_thread_id=thread)
    assert forum.last.thread == thread


async def test_the_bots_own_pin_comes_back_to_it(anna: User, call: Caller) -> None:
    await anna.start()
    sent = await call("sendMessage", chat_id=anna.id, text="a")
    for _ in range(2):
        await call("pinChatMessage", chat_id=anna.id, message_id=sent["message_id"])
    assert await kinds(call) == ["message:text", "message:pinned_message"]


async def test_nobody_looks_where_they_are_not(anna: User, bram: User, group: Group) -> None:
    await group.leave(bram)
    with pytest.raises(LookupError, match="Bram is not in Samen"):
        bram.screen(group)
    with pytest.raises(LookupError, match="another's private chat"):
        bram.screen(anna.id)
    with pytest.raises(LookupError, match="the bot said nothing here"):
        _ = anna.last
