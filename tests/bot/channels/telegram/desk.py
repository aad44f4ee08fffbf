"""A sender at work: the real calls over real sockets, the strict fake at the far end, a clock that stands."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.channels.telegram.api import Api
from bot.channels.telegram.render import COPY_LABEL, Ref, Renderer
from bot.channels.telegram.sending import Sender
from bot.channels.telegram.threads import Threads
from bot.ports import Pace, Rendered, RenderedButton
from tests.bot.channels.telegram.botapi import FakeBotApi, Group, Seen, User
from tests.evening import WORDING, StillClock

LONG = "Wat bleef er hangen? " * 500
"""Three messages."""
NOW = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
YES_NO = (
    (RenderedButton("Ja", "12.abcdef01.yes", "primary"), RenderedButton("Nee", "12.abcdef01.no", "danger")),
)


class Room:
    """Room in so many seconds; `deed` is done before the second part of a message goes."""

    def __init__(self, deed: Callable[[], None] = lambda: None, seconds: float = 0.0) -> None:
        self._deed = deed
        self._seconds = seconds
        self.asked = asyncio.Event()
        self.spent: list[str] = []

    def ready(self, chat: str, now: float, calls: int = 1) -> float:
        self.asked.set()
        return self._seconds

    def room(self, now: float) -> float:
        return 0.0

    def spend(self, chat: str, now: float) -> None:
        self.spent.append(chat)
        if len(self.spent) == 1:
            self._deed()

    def refused(self, chat: str, seconds: float, now: float) -> None:
        raise AssertionError("that is told by the outbox")


@dataclass
class Desk:
    """`bram` and `noor` have started; `both` is their group, with the bot in it. `moved` is what the house
    was told of groups."""

    api: FakeBotApi
    calls: Api
    clock: StillClock
    bram: User
    noor: User
    threads: Threads = field(default_factory=Threads)
    moved: list[tuple[str, str]] = field(default_factory=list)
    sender: Sender = field(init=False)

    def __post_init__(self) -> None:
        self.sit()

    def sit(self, pace: Pace | None = None) -> None:
        """Begin anew, as after a restart, under these limits."""
        renderer = Renderer(WORDING.labels[COPY_LABEL], ZoneInfo("Europe/Amsterdam"))

        def moved(old: str, new: str) -> None:
            self.moved.append((old, new))

        self.sender = Sender(self.calls, renderer, self.clock, pace, self.threads, moved)

    @property
    def private(self) -> str:
        return str(self.bram.id)

    async def says(self, message: Rendered, chat: str | None = None) -> str:
        """Send, to bram or in a chat."""
        return await self.sender.send(chat or self.private, message)

    async def together(
        self, *, rights: Sequence[str] = (), supergroup: bool = True, forum: bool = False
    ) -> Group:
        """Their group, with the bot in it."""
        both = self.api.group(self.bram, self.noor, supergroup=supergroup, forum=forum)
        await both.add_bot(rights=rights)
        return both

    def seen(self, name: str, chat: int | None = None) -> list[Seen]:
        """What stands on the phone of a message with that name."""
        ids = Ref.read(name).ids
        return [one for one in self.bram.screen(chat) if one.id in ids]

    def sent(self) -> int:
        """How many calls there were that put a message in a chat or changed one."""
        counted = ("sendMessage", "sendPhoto", "sendDocument", "editMessageText", "editMessageCaption")
        return sum(self.api.counts[method] for method in counted)


@asynccontextmanager
async def at_work() -> AsyncIterator[Desk]:
    async with FakeBotApi() as api:
        bram, noor = api.user("Bram"), api.user("Noor")
        for one in (bram, noor):
            await one.start()
        calls = Api(api.token, api.url)
        await calls.connect()
        desk = Desk(api, calls, StillClock(NOW), bram, noor)
        try:
            yield desk
        finally:
            desk.sender.close()
            await calls.close()
