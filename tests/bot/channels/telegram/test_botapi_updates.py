"""Updates wait, are offered until acknowledged, and go to one taker."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.bot.channels.telegram.botapi import FakeBotApi, User
from tests.bot.channels.telegram.botapi.caller import Caller
from tests.bot.channels.telegram.botapi.refusal import Refusal


@pytest.fixture
async def api() -> AsyncIterator[FakeBotApi]:
    async with FakeBotApi() as api:
        yield api


@pytest.fixture
def anna(api: FakeBotApi) -> User:
    return api.user("Anna")


def texts(updates: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def test_an_update_is_offered_until_it_is_acknowledged(anna: User, call: Caller) -> None:
    await anna.say("a")
    await anna.say("b")
    first = await call("getUpdates")
    assert texts(first) == ["a", "b"]
    assert await call("getUpdates") == first
    assert await call("getUpdates", offset=first[0]["update_id"] + 1) == first[1:]
    # What was acknowledged is forgotten, also when it is asked for again.
    assert await call("getUpdates", offset=first[0]["update_id"]) == first[1:]
    assert await call("getUpdates", offset=first[1]["update_id"] + 1) == []


async def test_no_more_come_than_were_asked_for(anna: User, call: Caller) -> None:
    for text in "abc":
        await anna.say(text)
    assert texts(await call("getUpdates", limit=2)) == ["a", "b"]


async def test_a_negative_offset_keeps_the_last(anna: User, call: Caller) -> None:
    for text in "abc":
        await anna.say(text)
    assert texts(await call("getUpdates", offset=-2)) == ["b", "c"]
    assert texts(await call("getUpdates")) == ["b", "c"]


async def test_a_poll_waits_and_returns_when_something_happens(
    api: FakeBotApi, anna: User, call: Caller
) -> None:
    poll = asyncio.create_task(call("getUpdates", timeout=600))
    await api.polled()
    assert not poll.done()
    await anna.say("a")
    await anna.say("b")
    assert texts(await poll) == ["a", "b"]


async def test_a_poll_that_saw_nothing_returns_nothing(api: FakeBotApi, call: Caller) -> None:
    assert await call("getUpdates") == []
    assert await api.world.updates.poll(offset=0, limit=100, patience=0.001) == []


async def test_a_second_poll_ends_the_first(api: FakeBotApi, anna: User, call: Caller) -> None:
    first = asyncio.create_task(call("getUpdates", timeout=600))
    await api.polled()
    second = asyncio.create_task(call("getUpdates", timeout=600))
    with pytest.raises(Refusal, match="terminated by other getUpdates request") as refused:
        await first
    assert refused.value.code == 409
    await anna.say("a")
    assert texts(await second) == ["a"]


async def test_what_was_not_asked_for_is_not_offered(api: FakeBotApi, anna: User, call: Caller) -> None:
    await call("getUpdates", allowed_updates=["my_chat_member"])
    await anna.say("a")
    await anna.block()
    (update,) = await call.updates()
    assert update["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    await call("getUpdates", allowed_updates=[])
    await anna.start()
    assert [list(update)[1] for update in await call.updates()] == ["my_chat_member", "message"]
    group = api.group(anna)
    await group.add_bot(rights=["can_pin_messages"])
    await group.join(api.user("Bram"))
    assert "chat_member" not in {kind for update in await call.updates() for kind in update}


async def test_it_is_known_when_everything_was_acknowledged(
    api: FakeBotApi, anna: User, call: Caller
) -> None:
    await api.acknowledged()
    await anna.say("a")
    waiting = asyncio.create_task(api.acknowledged())
    (update,) = await call("getUpdates")
    await asyncio.sleep(0)
    assert not waiting.done()
    await call("getUpdates", offset=update["update_id"] + 1)
    await waiting


async def test_an_acknowledged_update_may_come_again(api: FakeBotApi, anna: User, call: Caller) -> None:
    await anna.say("a")
    (update,) = await call.updates()
    api.repeat()
    waiting = asyncio.create_task(api.acknowledged())
    assert await call("getUpdates", offset=update["update_id"] + 1) == [update]
    assert not waiting.done()
    assert await call("getUpdates", offset=update["update_id"] + 1) == []
    await waiting


async def test_an_update_may_come_late(api: FakeBotApi, anna: User, call: Caller) -> None:
    api.hold()
    await anna.say("a")
    await anna.say("b")
    (newer,) = await call.updates()
    assert texts([newer]) == ["b"]
    poll = asyncio.create_task(call("getUpdates", offset=newer["update_id"] + 1, timeout=600))
    await api.polled()
    api.release()
    (late,) = await poll
    assert texts([late]) == ["a"]
    assert late["update_id"] < newer["update_id"]


async def test_a_batch_may_come_newest_first(api: FakeBotApi, anna: User, call: Caller) -> None:
    api.reverse()
    await anna.say("a")
    await anna.say("b")
    assert texts(await call("getUpdates")) == ["b", "a"]
    assert texts(await call("getUpdates")) == ["a", "b"]


async def test_an_update_of_an_unknown_kind_can_be_offered(api: FakeBotApi, call: Caller) -> None:
    api.inject("telepathy", {"from": {"id": 1}})
    assert "telepathy" in (await call.updates())[0]
