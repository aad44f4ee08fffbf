"""A local channel on a free port, with everything behind it in memory."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from bot.channels.local.channel import LocalChannel
from tests.bot.channels.contract import Receiver
from tests.bot.channels.local.fakes import FakeShelf, FakeTravel
from tests.bot.channels.local.page import LocalFarSide, Page

SUNDAY_EVENING = datetime(2026, 5, 3, 18, 41, tzinfo=UTC)
"""20:41 in Amsterdam and Brussels."""


@pytest.fixture
def shelf() -> FakeShelf:
    return FakeShelf()


@pytest.fixture
def travel() -> FakeTravel:
    return FakeTravel(SUNDAY_EVENING)


@pytest.fixture
async def receiver() -> Receiver:
    return Receiver()


@pytest.fixture
async def channel(shelf: FakeShelf, travel: FakeTravel, receiver: Receiver) -> AsyncIterator[LocalChannel]:
    channel = LocalChannel(shelf, travel, 0)
    await channel.start(receiver)
    yield channel
    receiver.release()
    await channel.stop()


@pytest.fixture
async def far(channel: LocalChannel) -> AsyncIterator[LocalFarSide]:
    far = await LocalFarSide(channel).open()
    yield far
    await far.close()


@pytest.fixture
async def page(channel: LocalChannel) -> AsyncIterator[Page]:
    page = await Page(channel).open()
    yield page
    await page.close()
