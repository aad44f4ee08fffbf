"""The wire against the strict fake of Telegram: nothing is lost on it, however it breaks."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from telegram.request import HTTPXRequest

from bot.channels.telegram.api import Api, RequestClass
from bot.channels.telegram.errors import Conflict, MessageMissing, NotModified, QueryTooOld, Trouble, Unclear
from bot.channels.telegram.fault import TelegramFault
from bot.channels.telegram.polling import CONFLICTS, HANGING, LAST_WORD, Polling
from bot.channels.telegram.request import AiohttpRequest
from bot.channels.telegram.server import WebhookServer
from bot.ports import Gone, Later, Refused
from tests.bot.channels.telegram.botapi import FakeBotApi, Fault, User
from tests.running import port_kept_free

WAYS = pytest.mark.parametrize("way", [AiohttpRequest, HTTPXRequest])


async def sleep(seconds: float) -> None:
    """No time, but for the guards of a call: these never go off."""
    if seconds in (HANGING, LAST_WORD):
        await asyncio.Event().wait()
    await asyncio.sleep(0)


@asynccontextmanager
async def connected(fake: FakeBotApi, way: RequestClass = AiohttpRequest) -> AsyncIterator[Api]:
    api = Api(fake.token, fake.url, way, sleep=sleep)
    try:
        await api.connect()
        yield api
    finally:
        await api.close()


@pytest.fixture
async def fake() -> AsyncIterator[FakeBotApi]:
    async with FakeBotApi(retry=0.001) as fake:
        yield fake


@pytest.fixture
async def anna(fake: FakeBotApi) -> User:
    """Somebody who began, long ago."""
    anna = fake.user("Anna")
    await anna.start()
    return anna


class Taker:
    """Remembers the texts that were committed; told to, it breaks off or fails."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.fails = 0

    async def __call__(self, update: dict[str, Any]) -> None:
        if self.fails:
            self.fails -= 1
            raise ValueError
        self.texts.append(update["message"]["text"])


@asynccontextmanager
async def polling(api: Api, taker: Taker) -> AsyncIterator[asyncio.Task[None]]:
    task = asyncio.create_task(Polling(api, taker, sleep=sleep).run())
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.wait([task])


@WAYS
async def test_it_knows_who_it_is_and_speaks(fake: FakeBotApi, anna: User, way: RequestClass) -> None:
    async with connected(fake, way) as api:
        assert (api.me.id, api.me.username, api.me.reads_groups) == (fake.bot_id, fake.username, False)
        markup = {"inline_keyboard": [[{"text": "Ja", "callback_data": "t.yes"}]]}
        sent = await api.call("sendMessage", chat_id=anna.id, text="Dag é “x”", reply_markup=markup)
    assert anna.last.text == "Dag é “x”"
    assert sent["text"] == "Dag é “x”"


@WAYS
@pytest.mark.parametrize(
    ("fault", "meant", "arrived"),
    [
        (Fault.ERROR, Trouble, False),
        (Fault.GATEWAY, Trouble, False),
        (Fault.BLOCKED, Gone, False),
        (Fault.FLOOD, Later, False),
        (Fault.CUT_BEFORE, Unclear, False),
        (Fault.CUT_AFTER, Unclear, True),
        (Fault.GARBAGE, Unclear, True),
    ],
)
async def test_each_fault_is_known_and_none_claims_more_than_can_be_known(
    fake: FakeBotApi, anna: User, way: RequestClass, fault: Fault, meant: type[Exception], arrived: bool
) -> None:
    fake.fail("sendMessage", fault)
    async with connected(fake, way) as api:
        with pytest.raises(meant):
            await api.call("sendMessage", chat_id=anna.id, text="Dag")
        assert bool(fake.called("sendMessage")) is arrived
        await api.call("sendMessage", chat_id=anna.id, text="Nog eens")
    assert anna.last.text == "Nog eens"


@WAYS
async def test_telegrams_refusals_are_known(fake: FakeBotApi, anna: User, way: RequestClass) -> None:
    async with connected(fake, way) as api:
        sent = await api.call("sendMessage", chat_id=anna.id, text="Dag")
        at = {"chat_id": anna.id, "message_id": sent["message_id"]}
        with pytest.raises(NotModified):
            await api.call("editMessageText", **at, text="Dag")
        with pytest.raises(Refused):
            await api.call("editMessageText", **at, text="x" * 4097)
        with pytest.raises(MessageMissing):
            await api.call("editMessageText", chat_id=anna.id, message_id=99, text="Dag")
        with pytest.raises(QueryTooOld):
            await api.call("answerCallbackQuery", callback_query_id="1")
        with pytest.raises(Gone):
            await api.call("sendMessage", chat_id=1, text="Dag")
        await anna.block()
        with pytest.raises(Gone):
            await api.call("sendMessage", chat_id=anna.id, text="Dag")


@WAYS
async def test_a_token_that_is_not_known(fake: FakeBotApi, way: RequestClass) -> None:
    fake.token = fake.token[:-1] + "y"
    with pytest.raises(TelegramFault):
        async with connected(fake, way):
            raise AssertionError


async def test_what_people_say_is_taken_in_order_and_acknowledged(fake: FakeBotApi, anna: User) -> None:
    taker = Taker()
    for number in range(5):
        await anna.say(str(number))
    async with connected(fake) as api, polling(api, taker):
        await fake.acknowledged()
    assert taker.texts == ["/start", "0", "1", "2", "3", "4"]


async def test_a_webhook_of_before_makes_way_and_keeps_its_messages(fake: FakeBotApi, anna: User) -> None:
    taker = Taker()
    async with connected(fake) as api:
        await api.call("setWebhook", url="https://gone.example/hook")
        await anna.say("onderweg")
        with pytest.raises(Conflict):
            await api.updates(None, 0, 1, ())
        async with polling(api, taker):
            await fake.acknowledged()
    assert taker.texts == ["/start", "onderweg"]


@pytest.mark.parametrize(
    "fault", [Fault.ERROR, Fault.GATEWAY, Fault.CUT_BEFORE, Fault.CUT_AFTER, Fault.GARBAGE]
)
async def test_a_poll_that_fails_loses_nothing_and_doubles_nothing(
    fake: FakeBotApi, anna: User, fault: Fault
) -> None:
    taker = Taker()
    fake.fail("getUpdates", fault, times=3)
    await anna.say("dag")
    async with connected(fake) as api, polling(api, taker):
        await fake.acknowledged()
    assert taker.texts == ["/start", "dag"]


async def test_what_could_not_be_taken_is_not_acknowledged(fake: FakeBotApi, anna: User) -> None:
    taker = Taker()
    taker.fails = 3
    async with connected(fake) as api, polling(api, taker):
        await fake.acknowledged()
    assert taker.texts == ["/start"]
    assert anna.id


async def test_a_clean_stop_leaves_nothing_to_come_twice(fake: FakeBotApi, anna: User) -> None:
    taker, held, entered = Taker(), asyncio.Event(), asyncio.Event()

    async def take(update: dict[str, Any]) -> None:
        entered.set()
        await held.wait()
        await taker(update)

    async with connected(fake) as api:
        task = asyncio.create_task(Polling(api, take, sleep=sleep).run())
        await entered.wait()
        task.cancel()
        held.set()
        await asyncio.wait([task])
        assert await api.updates(None, 0, 100, ()) == []
    assert taker.texts == ["/start"]
    assert anna.id


async def test_a_second_bot_with_the_same_token_is_the_operators(fake: FakeBotApi, anna: User) -> None:
    """Each call of one ends the waiting call of the other, so one of them soon has met more than a few."""
    async with (
        connected(fake) as one,
        connected(fake) as two,
        polling(one, Taker()) as first,
        polling(two, Taker()) as second,
    ):
        await asyncio.wait([first, second], return_when=asyncio.FIRST_COMPLETED)
        ended = first if first.done() else second
        assert isinstance(ended.exception(), TelegramFault)
    assert fake.refused[409] > CONFLICTS
    assert anna.id


@pytest.fixture
async def hooked(fake: FakeBotApi, anna: User) -> AsyncIterator[Taker]:
    """A webhook that Telegram delivers to."""
    taker = Taker()
    with port_kept_free() as port:
        url = f"http://127.0.0.1:{port}/hook"
        async with connected(fake) as api:
            server = WebhookServer(api, taker, url, "hush-hush", port)
            await server.start()
            yield taker
            await server.stop()
            info = await api.call("getWebhookInfo")
            assert info["url"] == url, "what comes meanwhile waits for the next start"
    assert anna.id


async def test_telegram_delivers_to_the_webhook_what_waited_and_what_comes(
    fake: FakeBotApi, hooked: Taker
) -> None:
    await fake.user("Anna").say("dag")
    await fake.acknowledged()
    assert hooked.texts == ["/start", "dag"]


async def test_telegram_delivers_again_what_could_not_be_taken(fake: FakeBotApi, hooked: Taker) -> None:
    await fake.acknowledged()
    hooked.fails = 3
    await fake.user("Anna").say("dag")
    await fake.acknowledged()
    assert hooked.texts == ["/start", "dag"]
