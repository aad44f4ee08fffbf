"""Who can be written to, what can still be changed: the refusals that hang on what went before."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.bot.channels.telegram.botapi import FakeBotApi, HandClock, User
from tests.bot.channels.telegram.botapi.caller import Caller
from tests.bot.channels.telegram.botapi.refusal import Refusal

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
B = {"inline_keyboard": [[{"text": "B", "callback_data": "b"}]]}


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
async def api(clock: HandClock) -> AsyncIterator[FakeBotApi]:
    async with FakeBotApi(clock=clock) as api:
        yield api


@pytest.fixture
async def anna(api: FakeBotApi, call: Caller) -> User:
    """Anna talks with the bot: message 1 is hers, 2 the bot's with a button."""
    anna = api.user("Anna")
    await anna.start()
    await call("sendMessage", chat_id=anna.id, text="a", reply_markup=B)
    return anna


async def test_a_press_is_answered_once(call: Caller, anna: User) -> None:
    press = await anna.press("B")
    await call("answerCallbackQuery", callback_query_id=press.id, text="a" * 200)
    with pytest.raises(Refusal, match=TOO_OLD):
        await call("answerCallbackQuery", callback_query_id=press.id)


async def test_a_press_can_be_answered_for_a_while_only(call: Caller, anna: User, clock: HandClock) -> None:
    press = await anna.press("B")
    clock.move(901)
    with pytest.raises(Refusal, match=TOO_OLD):
        await call("answerCallbackQuery", callback_query_id=press.id)
    assert press.answer is None


async def test_a_message_of_two_days_ago_stays(
    api: FakeBotApi, call: Caller, anna: User, clock: HandClock
) -> None:
    clock.move(48 * 3600 + 1)
    with pytest.raises(Refusal, match="message can't be deleted"):
        await call("deleteMessage", chat_id=anna.id, message_id=2)
    assert await call("deleteMessages", chat_id=anna.id, message_ids=[2])
    assert 2 in api.world.chats[anna.id].posts


async def test_who_never_started_cannot_be_written_to(api: FakeBotApi, call: Caller) -> None:
    with pytest.raises(Refusal, match="Forbidden: bot can't initiate conversation with a user") as refused:
        await call("sendMessage", chat_id=api.user("Bram").id, text="a")
    assert refused.value.code == 403


async def test_who_blocked_or_left_cannot_be_written_to(call: Caller, anna: User) -> None:
    await anna.block()
    with pytest.raises(Refusal, match="Forbidden: bot was blocked by the user"):
        await call("sendMessage", chat_id=anna.id, text="a")
    await anna.unblock()
    await call("sendMessage", chat_id=anna.id, text="a")
    await anna.close_account()
    with pytest.raises(Refusal, match="Forbidden: user is deactivated"):
        await call("sendMessage", chat_id=anna.id, text="a")


async def test_a_group_that_the_bot_is_not_in_cannot_be_written_to(
    api: FakeBotApi, call: Caller, anna: User
) -> None:
    group = api.group(anna, supergroup=False)
    with pytest.raises(Refusal, match="Forbidden: bot is not a member of the group chat"):
        await call("sendMessage", chat_id=group.id, text="a")
    await group.add_bot()
    await call("sendMessage", chat_id=group.id, text="a")
    await group.restrict_bot()
    with pytest.raises(Refusal, match="not enough rights to send text messages to the chat"):
        await call("sendMessage", chat_id=group.id, text="a")
    await group.remove_bot()
    with pytest.raises(Refusal, match="Forbidden: bot was kicked from the group chat") as refused:
        await call("sendMessage", chat_id=group.id, text="a")
    assert refused.value.code == 403


async def test_a_group_that_moved_says_where_to(api: FakeBotApi, call: Caller, anna: User) -> None:
    group = api.group(anna, supergroup=False)
    await group.add_bot()
    old = await group.migrate()
    with pytest.raises(Refusal, match="Bad Request: group chat was upgraded to a supergroup chat") as refused:
        await call("sendMessage", chat_id=old, text="a")
    assert refused.value.parameters == {"migrate_to_chat_id": group.id}
    await call("sendMessage", chat_id=group.id, text="a")


async def test_pinning_in_a_group_needs_the_right(api: FakeBotApi, call: Caller, anna: User) -> None:
    group = api.group(anna)
    await group.add_bot()
    sent = await call("sendMessage", chat_id=group.id, text="a")
    for method in ("pinChatMessage", "unpinChatMessage"):
        with pytest.raises(Refusal, match="not enough rights to manage pinned messages in the chat"):
            await call(method, chat_id=group.id, message_id=sent["message_id"])
    await group.promote("can_pin_messages")
    assert await call("pinChatMessage", chat_id=group.id, message_id=sent["message_id"])


async def test_anothers_message_in_a_group_is_deleted_only_with_the_right(
    api: FakeBotApi, call: Caller, anna: User
) -> None:
    group = api.group(anna)
    await group.add_bot()
    said = await anna.say("a", group)
    with pytest.raises(Refusal, match="message can't be deleted"):
        await call("deleteMessage", chat_id=group.id, message_id=said.id)
    await group.promote("can_delete_messages")
    assert await call("deleteMessage", chat_id=group.id, message_id=said.id)


async def test_a_thread_of_answers_is_no_topic(api: FakeBotApi, call: Caller, anna: User) -> None:
    """A supergroup names a thread under each answer; only a forum's topics can be written to."""
    group = api.group(anna)
    await group.add_bot(rights=["can_pin_messages"])
    first = await anna.say("a", group)
    answer = await anna.say("b", group, reply_to=first)
    assert answer.thread == first.id
    with pytest.raises(Refusal, match="message thread not found"):
        await call("sendMessage", chat_id=group.id, text="c", message_thread_id=answer.thread)


async def test_an_effect_is_for_private_chats(api: FakeBotApi, call: Caller, anna: User) -> None:
    group = api.group(anna)
    await group.add_bot()
    await call("sendMessage", chat_id=anna.id, text="a", message_effect_id="5")
    with pytest.raises(Refusal, match="EFFECT_ID_INVALID"):
        await call("sendMessage", chat_id=group.id, text="a", message_effect_id="5")
