"""Many people in a house at once, and messages for them, put straight into the store."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from bot.packing import pack
from bot.ports import Rendered
from bot.storage.rows import Chat, NewMessage, OutboxRow
from dialogs.effects import Importance
from tests.evening import Evening, FakeChannel


@dataclass(frozen=True)
class Letter:
    """One message to be sent."""

    to: str
    text: str
    importance: Importance = Importance.ANSWER

    @property
    def planned(self) -> bool:
        return self.importance >= Importance.NUDGE


async def settle(house: Evening, names: Sequence[str]) -> None:
    """People who live alone and never said anything."""
    async with house.store.work() as work:
        for name in names:
            await work.add_person(f"{name}-id", f"couple-{name}", "local", "local", name)


async def write(house: Evening, *letters: Letter, couple: str = "") -> list[OutboxRow]:
    """Commit messages as a turn does; the outbox does not know of them yet.

    `couple` is where all of them live; without it each lives alone.
    """
    async with house.store.work() as work:
        homes = {letter.to: couple or f"couple-{letter.to}" for letter in letters}
        loaded = await work.load(sorted(set(homes.values())))
        new = []
        for letter in letters:
            home, person = homes[letter.to], f"{letter.to}-id"
            new.append(_new(letter, home, person, loaded[home].chats[person][0]))
        return await work.add_outbox(new, house.clock.now())


def _new(letter: Letter, home: str, person: str, chat: Chat) -> NewMessage:
    body = pack(Rendered(key="", text=letter.text), edits=False)
    return NewMessage(home, person, chat, letter.importance, letter.planned, None, body)


async def until(happened: Callable[[], bool]) -> None:
    """Let the house go on until then; a test that never gets there is ended by the run."""
    while not happened():  # noqa: ASYNC110  nothing tells that moment but what arrived
        await asyncio.sleep(0)


@dataclass
class MoodyChannel(FakeChannel):
    """A messenger that refuses some messages: each refusal is raised once, in order."""

    refusals: dict[str, list[Exception]] = field(default_factory=dict)
    tried: list[str] = field(default_factory=list)

    async def send(self, chat: str, message: Rendered) -> str:
        self.tried.append(message.text)
        if self.refusals.get(message.text):
            raise self.refusals[message.text].pop(0)
        return await super().send(chat, message)

    @property
    def said(self) -> list[str]:
        """What arrived, in order."""
        return [message.text for _, message in self.log]
