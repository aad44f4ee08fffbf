"""A stub of the Bot API and an Api that speaks with it; a bare bot, and a sender, with the strict fake at the
far end."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.channels.telegram.api import Api
from tests.bot.channels.telegram.botapi import FakeBotApi
from tests.bot.channels.telegram.botapi.caller import Caller
from tests.bot.channels.telegram.desk import Desk, at_work
from tests.bot.channels.telegram.stub import TOKEN, Stub, stub


class Naps:
    """A sleep that takes no time and remembers what was asked for."""

    def __init__(self) -> None:
        self.taken: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.taken.append(seconds)


@pytest.fixture
async def telegram() -> AsyncIterator[Stub]:
    async with stub() as served:
        yield served


@pytest.fixture
def naps() -> Naps:
    return Naps()


@pytest.fixture
async def api(telegram: Stub, naps: Naps) -> AsyncIterator[Api]:
    api = Api(TOKEN, telegram.url, sleep=naps)
    await api.connect()
    yield api
    await api.close()


@pytest.fixture
async def call(api: FakeBotApi) -> AsyncIterator[Caller]:
    """A bare bot at the fake, where a test's own `api` is one."""
    async with Caller(api) as call:
        yield call


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    async with at_work() as one:
        yield one
