"""Telegram keeps the promises of every channel, over real sockets and against the strict fake."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from bot.channels.telegram.api import Api
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.render import Ref
from bot.ports import Channel, Incoming
from dialogs.events import Attachment
from tests.bot.channels.contract import ChannelContract, Receiver, Shown
from tests.bot.channels.telegram.botapi import FakeBotApi, Group, User
from tests.bot.channels.telegram.evening import begun, hurried
from tests.evening import WORDING, StillClock

NOW = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)


async def never_kept(_: Incoming) -> bool:
    raise AssertionError("nothing here waits for long")


@dataclass
class Phones:
    """Two people with Telegram in hand."""

    api: FakeBotApi
    channel: TelegramChannel
    bram: User
    noor: User
    both: Group

    @property
    def sender(self) -> str:
        return str(self.bram.id)

    @property
    def private(self) -> str:
        return str(self.bram.id)

    @property
    def group(self) -> str:
        return str(self.both.id)

    async def say(self, chat: str, text: str) -> None:
        await self.start_saying(chat, text)
        await self.api.acknowledged()

    async def start_saying(self, chat: str, text: str) -> None:
        await self.bram.say(text, chat=int(chat))

    async def acknowledged(self) -> bool:
        return not self.api.world.updates.pending

    async def repeat(self) -> None:
        self.api.repeat()
        await self.api.acknowledged()

    async def press(self, chat: str, ref: str, label: str) -> None:
        await self.bram.press(label, message=Ref.read(ref).last, chat=int(chat))
        await self.api.acknowledged()

    async def attach(self, chat: str, kind: Attachment) -> None:
        await self.bram.send(kind.value, chat=int(chat))
        await self.api.acknowledged()

    async def edit_last(self, chat: str, text: str) -> None:
        await self.bram.edit_last(text, chat=int(chat))
        await self.api.acknowledged()

    async def screen(self, chat: str) -> list[Shown]:
        shown = self.bram.screen(int(chat))
        return [Shown(one.text, one.labels, one.picture) for one in shown if one.by_bot and not one.service]

    async def sees_typing(self, chat: str) -> bool:
        return (int(chat), "typing") in self.api.actions


@pytest.fixture
async def api() -> AsyncIterator[FakeBotApi]:
    async with FakeBotApi() as one:
        yield one


@pytest.fixture
def receiver() -> Receiver:
    return Receiver()


@pytest.fixture
async def channel(api: FakeBotApi, receiver: Receiver) -> AsyncIterator[TelegramChannel]:
    calls = Api(api.token, api.url)
    one = TelegramChannel(calls, StillClock(NOW), WORDING.labels, never_kept, sleep=hurried)
    await one.start(receiver)
    await begun(one, api)
    yield one
    await one.stop()
    await one.close()


@pytest.fixture
async def far(api: FakeBotApi, channel: TelegramChannel, receiver: Receiver) -> Phones:
    """Both have started, and share a group with the bot in it."""
    bram, noor = api.user("Bram"), api.user("Noor")
    for one in (bram, noor):
        await one.start()
    both = api.group(bram, noor)
    await both.add_bot(by=bram)
    await api.acknowledged()
    receiver.heard.clear()
    receiver.entered.clear()
    return Phones(api, channel, bram, noor, both)


class TestTelegramIsAChannel(ChannelContract):
    """The contract, inherited."""


def test_it_is_a_channel(channel: TelegramChannel) -> None:
    promised: Channel = channel
    assert promised.name == "telegram"
