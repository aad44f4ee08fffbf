"""The fake as a test holds it: a server, and the people on it."""

from __future__ import annotations

import time
from collections import Counter
from typing import Any, Self

from tests.bot.channels.telegram.botapi.chats import Account, Json
from tests.bot.channels.telegram.botapi.clock import Clock
from tests.bot.channels.telegram.botapi.control import Control
from tests.bot.channels.telegram.botapi.faults import Fault
from tests.bot.channels.telegram.botapi.groups import Group
from tests.bot.channels.telegram.botapi.intake import Intake
from tests.bot.channels.telegram.botapi.limits import Limits
from tests.bot.channels.telegram.botapi.older import REFUSALS
from tests.bot.channels.telegram.botapi.people import User
from tests.bot.channels.telegram.botapi.server import ADDRESS, Call, Server
from tests.bot.channels.telegram.botapi.world import World

BOT_ID = 7_100_000_001
# Put together here, so that nothing in this repository looks like a real one.
SECRET = "AA" + "x" * 33


class FakeBotApi:
    """Telegram for one bot. `async with FakeBotApi() as api`; `api.url` is its address, without a path.

    clock: seconds since 1970; a `HandClock` stands still until the test moves it.
    limits: whether Telegram's limits on sending hold; `burst` messages at once in one chat are let through.
    reads_groups: privacy mode is off.
    press_life: seconds in which a press can be answered. retry: seconds before a webhook is tried again.
    keep: whether each call is remembered in `calls`.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        clock: Clock = time.time,
        limits: bool = False,
        burst: int = 5,
        reads_groups: bool = False,
        press_life: float = 900.0,
        retry: float = 0.05,
        username: str = "WeerklankTestBot",
        keep: bool = True,
    ) -> None:
        bot = Account(BOT_ID, "Weerklank", username, is_bot=True)
        self.world = World(bot, clock, reads_groups=reads_groups, press_life=press_life)
        self.token = f"{BOT_ID}:{SECRET}"
        self.bot_id = BOT_ID
        self.username = username
        self._port = port
        self._people: dict[str, User] = {}
        self._groups: dict[str, Group] = {}
        self._intake = Intake(self.world.updates, retry)
        self._server = Server(self.world, self._intake, self.token, Control(self).answer, keep=keep)
        if limits:
            self._server.limits = Limits(clock, burst)

    async def __aenter__(self) -> Self:
        await self._server.start(self._port)
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self._server.stop()
        if self._server.mistakes and exc[0] is None:
            raise AssertionError("the fake itself went wrong") from self._server.mistakes[0]

    @property
    def url(self) -> str:
        return f"http://{ADDRESS}:{self._server.port}"

    # -- people

    def user(
        self, name: str, *, language: str | None = "nl", username: str | None = None, is_bot: bool = False
    ) -> User:
        """The person of that first name, made at the first call."""
        if name not in self._people:
            number = 500_000_000 + len(self._people) + 1
            self._people[name] = User(self.world, Account(number, name, username, language, is_bot=is_bot))
        return self._people[name]

    def group(
        self, *users: User, title: str = "Samen", supergroup: bool = True, forum: bool = False
    ) -> Group:
        """The group of that title, made at the first call by the first of these people."""
        if title not in self._groups:
            self._groups[title] = Group(
                self.world, users[0], users[1:], title, supergroup=supergroup, forum=forum
            )
        return self._groups[title]

    # -- what happened

    @property
    def calls(self) -> list[Call]:
        """Every call so far, in order."""
        return self._server.calls

    def called(self, method: str) -> list[Json]:
        """What the calls to one method gave, of those that took effect."""
        return [call.params for call in self.calls if call.method == method and call.done]

    @property
    def counts(self) -> Counter[str]:
        """How often each method was called."""
        return self._server.counts

    @property
    def refused(self) -> Counter[int]:
        """How many calls were refused with each code, such as 429."""
        return self._server.refused

    @property
    def actions(self) -> list[tuple[int, str]]:
        """Chat actions so far: (chat, action)."""
        return self.world.actions

    async def asked(self, method: str, times: int = 1) -> None:
        """Wait until so many calls to this method were done or refused."""
        await self._server.asked(method, times)

    async def acknowledged(self) -> None:
        """Wait until the bot acknowledged every update so far."""
        await self.world.updates.acknowledged()

    async def polled(self) -> None:
        """Wait until the bot polls and finds nothing: it did all that it had, and waits."""
        await self.world.updates.polled()

    def proxied(self, public: str, port: int) -> None:
        """The operator's proxy: what goes to a public address arrives on a port of this machine, in clear."""
        self._intake.roads[public] = f"http://{ADDRESS}:{port}"

    # -- what goes wrong on purpose

    def fail(
        self, method: str, fault: Fault | str, times: int = 1, chat: int | None = None, retry_after: int = 3
    ) -> None:
        """Let the next calls to a method ("*": to any) fail; only those for `chat` when given."""
        self._server.faults.plan(method, Fault(fault), times, chat, retry_after)

    def refuse_feature(self, name: str) -> None:
        """Refuse what makes use of this from now on, as a server that is too old (`older.REFUSALS`)."""
        assert name in REFUSALS, name
        self._server.unknown.add(name)

    def learn_feature(self, name: str) -> None:
        """Take it again: the server was renewed."""
        self._server.unknown.remove(name)

    async def met(self, fault: Fault) -> None:
        """Wait until a call met such a fault: as far as it is done at all, it is done now."""
        await self._server.met(fault)

    def heal(self) -> None:
        """Take back what `fail` planned and was not met."""
        self._server.faults.clear()

    def repeat(self, times: int = 1) -> None:
        """Offer the last acknowledged updates again."""
        self.world.updates.repeat(times)

    def hold(self, times: int = 1) -> None:
        """Keep the next updates back until `release`: they come late, after newer ones."""
        self.world.updates.hold(times)

    def release(self) -> None:
        self.world.updates.release()

    def reverse(self, times: int = 1) -> None:
        """Offer the next batches of two or more updates newest first."""
        self.world.updates.reverse(times)

    def inject(self, kind: str, payload: Json) -> None:
        """Offer an update of any kind, such as one that the bot does not know."""
        self.world.updates.add(kind, payload)

    def control(self, name: str) -> Any:
        """Who does an act over /control: the fake itself ("api"), a person or a group. Raises LookupError."""
        if name == "api":
            return self
        found = self._people.get(name) or self._groups.get(name)
        if found is None:
            raise LookupError(f"nobody is called {name!r}")
        return found
