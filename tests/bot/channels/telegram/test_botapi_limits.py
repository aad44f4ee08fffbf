"""With limits on, what is too much is refused, with how long to wait."""

from __future__ import annotations

from collections.abc import AsyncIterator
from itertools import count

import pytest
from telegram.constants import FloodLimit

from tests.bot.channels.telegram.botapi import FakeBotApi, HandClock
from tests.bot.channels.telegram.botapi.caller import Caller
from tests.bot.channels.telegram.botapi.limits import GROUP, OVERALL
from tests.bot.channels.telegram.botapi.refusal import Refusal

NUMBERS = count()


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
async def api(clock: HandClock) -> AsyncIterator[FakeBotApi]:
    async with FakeBotApi(clock=clock, limits=True, burst=3) as api:
        yield api


async def wait_for(call: Caller, chat: int, method: str = "sendMessage", **more: int) -> int:
    """Whether a message to a chat must wait: the seconds that Telegram names, or 0 when it was taken."""
    try:
        await call(method, chat_id=chat, text=str(next(NUMBERS)), **more)
    except Refusal as refusal:
        return refusal.parameters["retry_after"]
    return 0


def test_the_figures_are_the_librarys() -> None:
    assert OVERALL == FloodLimit.MESSAGES_PER_SECOND
    assert GROUP == FloodLimit.MESSAGES_PER_MINUTE_PER_GROUP


async def test_one_chat_takes_a_burst_and_then_one_a_second(
    api: FakeBotApi, call: Caller, clock: HandClock
) -> None:
    anna, bram = api.user("Anna"), api.user("Bram")
    for user in (anna, bram):
        await user.start()
    assert [await wait_for(call, anna.id) for _ in range(4)] == [0, 0, 0, 1]
    assert await wait_for(call, bram.id) == 0
    clock.move(0.5)
    assert await wait_for(call, anna.id) == 1
    clock.move(0.5)
    assert [await wait_for(call, anna.id) for _ in range(2)] == [0, 1]
    assert api.refused[429] == 3
    with pytest.raises(Refusal, match="Too Many Requests: retry after 1") as refused:
        await call("sendMessage", chat_id=anna.id, text="a")
    assert refused.value.code == 429


async def test_a_group_takes_twenty_a_minute_edits_included(
    api: FakeBotApi, call: Caller, clock: HandClock
) -> None:
    group = api.group(api.user("Anna"))
    await group.add_bot()
    for number in range(20):
        clock.move(1)
        edit = number % 2
        method, more = ("editMessageText", {"message_id": group.last.id}) if edit else ("sendMessage", {})
        assert await wait_for(call, group.id, method, **more) == 0
    clock.move(1)
    assert await wait_for(call, group.id) == 40
    clock.move(40)
    assert await wait_for(call, group.id) == 0


async def test_all_chats_together_take_thirty_a_second(
    api: FakeBotApi, call: Caller, clock: HandClock
) -> None:
    people = [api.user(f"P{number}") for number in range(31)]
    for user in people:
        await user.start()
    assert [await wait_for(call, user.id) for user in people] == [0] * 30 + [1]
    clock.move(0.04)
    assert await wait_for(call, people[-1].id) == 0


async def test_answers_and_polls_are_free(api: FakeBotApi, call: Caller) -> None:
    anna = api.user("Anna")
    await anna.start()
    markup = {"inline_keyboard": [[{"text": "B", "callback_data": "b"}]]}
    await call("sendMessage", chat_id=anna.id, text="a", reply_markup=markup)
    for _ in range(40):
        press = await anna.press("B")
        await call("answerCallbackQuery", callback_query_id=press.id)
        await call.updates()
    assert api.refused[429] == 0


async def test_without_limits_nothing_is_too_much() -> None:
    async with FakeBotApi(clock=HandClock()) as api, Caller(api) as call:
        await api.user("Anna").start()
        assert [await wait_for(call, api.user("Anna").id) for _ in range(50)] == [0] * 50
