"""Messages that go out at the same moment, to a server that does not take all that is in them."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from bot.channels.telegram.api import Api
from bot.channels.telegram.channel import TelegramChannel
from bot.ports import Incoming, Rendered, RenderedButton
from tests.bot.channels.telegram.botapi import FakeBotApi
from tests.bot.channels.telegram.evening import begun, hurried
from tests.evening import WORDING, StillClock

NOW = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
ASKS = Rendered(
    "1", "Wat had je nodig?", rows=((RenderedButton("Stoppen", "1.a.!"),),), placeholder="Typ het"
)
"""A question with buttons under which the field opens by itself: this server does not know that yet."""


async def _heard(_: Incoming) -> bool:
    return True


async def test_a_feature_that_is_refused_to_several_at_once_costs_none_of_them() -> None:
    async with FakeBotApi() as api:
        api.refuse_feature("force_reply")
        people = [api.user(name) for name in ("Bram", "Noor", "Sam")]
        for one in people:
            await one.start()
        calls = Api(api.token, api.url)
        channel = TelegramChannel(calls, StillClock(NOW), WORDING.labels, _heard, sleep=hurried)
        await channel.start(_heard)
        await begun(channel, api)
        await asyncio.gather(*(channel.send(str(one.id), ASKS) for one in people))
        assert api.refused[400] == len(people), "all of them were under way"
        assert [one.last.text for one in people] == [ASKS.text] * len(people)
        await channel.stop()
        await channel.close()
