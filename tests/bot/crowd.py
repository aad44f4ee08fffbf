"""Many people in a house at once, and messages for them, put straight into the store."""

from __future__ import annotations

from collections.abc import Sequence
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


async def write(house: Evening, *letters: Letter) -> list[OutboxRow]:
    """Commit messages as a turn does; the outbox does not know of them yet."""
    async with house.store.work() as work:
        loaded = await work.load(sorted({f"couple-{letter.to}" for letter in letters}))
        new = [_new(letter, loaded[f"couple-{letter.to}"].chats[f"{letter.to}-id"][0]) for letter in letters]
        return await work.add_outbox(new, house.clock.now())


def _new(letter: Letter, chat: Chat) -> NewMessage:
    body = pack(Rendered(key="", text=letter.text), edits=False)
    couple, person = f"couple-{letter.to}", f"{letter.to}-id"
    return NewMessage(couple, person, chat, letter.importance, letter.planned, None, body)


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
