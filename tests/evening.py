"""A house for tests: the real turn, store, vault, texts and outbox; only the messenger and the clock are
ours.

`Evening` is two people (or one, or strangers) who talk to the bot. Time stands still until it is moved, and
moving it goes through the same time travel as the local page's.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

from bot.carry import Carrier
from bot.facts import Door, World
from bot.filling import filling
from bot.keystore import keys_url
from bot.limits import Limits
from bot.outbox import Outbox
from bot.ports import Capabilities, Incoming, Pace, Receive, Rendered
from bot.storage.store import Store
from bot.timers import Ringer
from bot.travel import Traveller
from bot.turn import Turns
from bot.vault import Vault
from bot.wording import Wording
from dialogs.catalogue import CATALOGUE
from dialogs.events import Attached, Attachment, Chose, Edited, Received, Said
from dialogs.people import Consent, Profile, Pronoun, Purpose
from dialogs.repertoire import Repertoire
from dialogs.safety import Safety
from tests.tables import lay_tables

GROUP = "group"
WORDING = Wording.load()


Settle = Callable[[str, Profile], Profile]
"""From a name and the settings of who changed nothing to those of that person."""


def _as_usual(name: str, profile: Profile) -> Profile:
    return profile


@dataclass(frozen=True)
class Heard:
    """A message that stands in a chat."""

    ref: str
    message: Rendered
    edited: bool = False


@dataclass
class FakeChannel:
    """A messenger in memory. It refuses what a real one cannot do: edit a message that it never showed."""

    name: str = "local"
    pace: Pace | None = None
    chats: dict[str, list[Heard]] = field(default_factory=dict)
    log: list[tuple[str, Rendered]] = field(default_factory=list)
    able: dict[str, bool] = field(default_factory=dict)
    """What it can do, where that is other than usual."""

    def capabilities(self) -> Capabilities:
        return replace(Capabilities(files=True), **self.able)

    async def start(self, receive: Receive) -> None:
        """The test hands events to the turn itself."""

    async def stop(self) -> None:
        """Nothing is under way."""

    async def send(self, chat: str, message: Rendered) -> str:
        standing = self.chats.setdefault(chat, [])
        if not any(heard.ref == message.key for heard in standing):
            standing.append(Heard(message.key, message))
            self.log.append((chat, message))
        return message.key

    async def edit(self, chat: str, ref: str, message: Rendered) -> None:
        standing = self.chats[chat]
        index = next(index for index, heard in enumerate(standing) if heard.ref == ref)
        standing[index] = Heard(ref, message, edited=True)

    async def delete(self, chat: str, refs: Sequence[str]) -> None:
        self.chats[chat] = [heard for heard in self.chats.get(chat, []) if heard.ref not in refs]

    async def typing(self, chat: str) -> None:
        """Nobody watches."""

    def token(self, chat: str, label: str) -> str:
        """The token of the newest button with that label. Raises LookupError naming what there is."""
        offered: list[str] = []
        for heard in reversed(self.chats.get(chat, [])):
            for row in heard.message.rows:
                for button in row:
                    if button.label == label:
                        return button.token
                    offered.append(button.label)
        raise LookupError(f"no button {label!r} for {chat}; there are {offered[:12]}")


@dataclass
class StillClock:
    """Stands still until it is moved forward."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment

    async def set_forward(self, to: datetime) -> None:
        if to < self.moment:
            raise ValueError("time does not go back")
        self.moment = to


@dataclass
class Evening:
    """People, a bot and a moment."""

    folder: Path
    clock: StillClock
    channel: FakeChannel
    repertoire: Repertoire = CATALOGUE
    numbers: count[int] = field(default_factory=lambda: count(1))
    prefix: str = ""
    doors: dict[str, Door] = field(default_factory=dict)
    """What the messenger is like, if it has links or reads along."""
    database: str = ""
    """The URL of a database of a server; empty for files in the folder. The keys are beside it."""
    own_settings: Settle = _as_usual
    """Makes the settings of those who are seeded others."""
    store: Store = field(init=False)
    turns: Turns = field(init=False)
    outbox: Outbox = field(init=False)
    traveller: Traveller = field(init=False)
    _stack: AsyncExitStack = field(init=False)

    async def open(self) -> None:
        """Start the bot on what it was left with."""
        self._stack = AsyncExitStack()
        if not self.database:
            await lay_tables(self.folder / "weerklank.db")
        url = self.database or f"sqlite+aiosqlite:///{self.folder}/weerklank.db"
        vault = await Vault.open(keys_url(url, self.folder), self.folder / "key")
        self._stack.push_async_callback(vault.close)
        self.store = await Store.open(url, vault)
        self._stack.push_async_callback(self.store.close)
        carrier = Carrier(WORDING, {("local", "local"): GROUP})
        self.turns = Turns(self.store, self.clock, self.repertoire, carrier, World(self.clock, self.doors))
        # Where time stands still, a whole evening would be one flood.
        self.turns.limits = Limits(burst=10_000)
        self.outbox = Outbox(self.store, self.clock, filling(self.store, WORDING, self.repertoire))
        self._serve()
        ringer = Ringer(self.store, self.turns, self.clock)
        # Bells come from moving the clock only; nothing rings by the machine's own time.
        self.turns.hear(self.outbox.committed)
        self.traveller = Traveller(self.clock, self.store, ringer, self.outbox)
        await self.outbox.recover()
        for work in (self.outbox.run(), self.turns.run()):
            task = asyncio.create_task(work)
            self._stack.push_async_callback(_cancelled, task)
        await self._connect()

    def _serve(self) -> None:
        """Let the outbox deliver to the messenger."""
        self.outbox.serve(self.channel)

    async def _connect(self) -> None:
        """Begin to hear the messenger: this one is heard by hand."""

    async def close(self) -> None:
        await self._stack.aclose()

    async def restart(self) -> None:
        """Stop and start again; the messenger keeps what it showed."""
        await self.close()
        await self.open()

    async def go_to(self, moment: datetime, *, outage: bool = False) -> None:
        await self.traveller.travel(moment, outage=outage)

    async def wait(self, span: timedelta) -> None:
        await self.go_to(self.clock.moment + span)

    async def says(self, who: str, text: str, *, group: bool = False, message: str | None = None) -> None:
        await self.does(who, Said(text), group=group, message=message)

    async def presses(self, who: str, label: str, *, group: bool = False) -> None:
        chat = GROUP if group else who
        await self.does(who, Chose(self.channel.token(chat, label)), group=group)

    async def sends(self, who: str, kind: Attachment) -> None:
        await self.does(who, Attached(kind))

    async def edits(self, who: str, message: str, text: str) -> None:
        await self.does(who, Edited(text), message=message)

    async def does(
        self, who: str, what: Received, *, group: bool = False, message: str | None = None, where: str = GROUP
    ) -> bool:
        """One thing that happens, in the own chat or in the group `where`; whether it was theirs to do."""
        number = f"{self.prefix}{next(self.numbers)}"
        chat = where if group else who
        ours = await self.turns.receive(
            Incoming("local", "local", number, who, chat, what, message or f"m{number}", group)
        )
        await self.outbox.drained()
        return ours

    def _chat(self, name: str) -> tuple[str, str, str]:
        """A person's own chat, or the group: channel, bot and the channel's name for it."""
        return "local", "local", name

    def heard(self, chat: str) -> list[str]:
        """What the bot said in that chat, in order, as it stands now."""
        return [heard.message.text for heard in self.channel.chats.get(chat, [])]

    def stands(self, chat: str) -> list[str]:
        """What of the bot can be read in that chat now."""
        return self.heard(chat)

    async def seed(self, names: tuple[str, ...], *, safe_word: str | None, group: bool = True) -> None:
        """Onboarded people, linked when there are two, whose words may be kept and who answered the questions
        about safety already: the state that most stories begin in.
        """
        ids = [f"{name}-id" for name in names]
        async with self.store.work() as work:
            now = self.clock.now()
            for name, person in zip(names, ids, strict=True):
                await work.add_person(person, f"couple-{name}", *self._chat(name))
        async with self.store.work() as work:
            for name, person in zip(names, ids, strict=True):
                couple = (await work.load([f"couple-{name}"]))[f"couple-{name}"].couple
                other = next((one for one in names if one != name), "")
                pronoun = Pronoun.SHE if name == "bram" else Pronoun.HE
                usual = Profile(name=name.title(), partner=other.title(), pronoun=pronoun, begun=True)
                profile = self.own_settings(name, usual)
                settled = replace(
                    couple.person(person),
                    profile=profile,
                    safety=Safety(triaged_at=now),
                    consents=(Consent(Purpose.KEEPING, now, given=True),),
                )
                after = couple.with_person(settled)
                await work.save([(couple, replace(after, safe_word=safe_word))], now)
            if len(ids) == 2:
                home = await work.join(ids[1], ids[0], now)
                if group:
                    await work.add_group(home, *self._chat(GROUP))
        for name in names:
            await self.says(name, "/stil uit")
        self.channel.chats.clear()
        self.channel.log.clear()


async def _cancelled(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.wait([task])


@asynccontextmanager
async def evening(
    folder: Path, at: datetime, repertoire: Repertoire = CATALOGUE, *, database: str = ""
) -> AsyncIterator[Evening]:
    """An open house at that moment."""
    one = Evening(folder, StillClock(at), FakeChannel(), repertoire, database=database)
    await one.open()
    try:
        yield one
    finally:
        await one.close()
