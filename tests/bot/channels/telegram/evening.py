"""An evening on Telegram: the same house, the real channel over real sockets, the strict fake at the far end.

What people do goes through their phones, and what they heard is what their phones show.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from bot.channels.telegram.api import Api, RequestClass
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.render import Ref
from bot.channels.telegram.request import AiohttpRequest
from bot.ports import Rendered
from dialogs.events import Attached, Crowded, Edited, Left, Placed, Received, Removed, Returned, Said
from tests.bot.channels.telegram.botapi import FakeBotApi, Group, User
from tests.evening import GROUP, WORDING, Evening, FakeChannel, StillClock

PEOPLE = ("bram", "noor")
RIGHTS = ("can_pin_messages",)
"""What makes the bot an administrator, who hears all."""
LONG = 60.0
"""Seconds from which on a wait is a watchman's: it would only end if something went wrong."""
CLOCK = re.compile(r"\n\n[▓▒░]+ [0-9:]+$")
"""The clock below a message, which other evenings do not show."""


async def hurried(seconds: float) -> None:
    """A sleep for tests: short waits are over at once, watchmen never."""
    await (asyncio.Event().wait() if seconds >= LONG else asyncio.sleep(0))


@dataclass
class Phones(FakeChannel):
    """What the phones show, as the fake channel of other evenings keeps it."""

    name: str = "telegram"


class Watched(TelegramChannel):
    """The real channel. What stands on the phones after each message is noted in `phones`."""

    evening: TelegramEvening

    async def send(self, chat: str, message: Rendered) -> str:
        name = await super().send(chat, message)
        self.evening.note(chat, Ref.read(name), message)
        return name


@dataclass
class TelegramEvening(Evening):
    """People with Telegram in hand."""

    api: FakeBotApi = field(kw_only=True)
    request: RequestClass = AiohttpRequest
    _said: dict[str, int] = field(default_factory=dict)
    _met: bool = False
    _invited: bool = True

    def user(self, name: str) -> User:
        return self.api.user(name)

    @property
    def both(self) -> Group:
        return self.api.group(self.user("bram"), self.user("noor"))

    def _serve(self) -> None:
        calls = Api(self.api.token, self.api.url, self.request)
        self._telegram = Watched(calls, self.clock, WORDING.labels, self.turns.keep, sleep=hurried)
        self._telegram.evening = self
        self.outbox.serve(self._telegram)

    async def _connect(self) -> None:
        await self._telegram.start(self.turns.receive)
        self._stack.push_async_callback(self._telegram.close)
        self._stack.push_async_callback(self._telegram.stop)
        await begun(self._telegram, self.api)

    def note(self, chat: str, ref: Ref, message: Rendered) -> None:
        """A message arrived: note it as it is read."""
        name = next((one for one in PEOPLE if str(self.user(one).id) == chat), GROUP)
        reader = self.user("bram" if name == GROUP else name)
        shown = [one.text for one in reader.screen(int(chat)) if one.id in ref.ids]
        text = CLOCK.sub("", "\n\n".join(shown))
        self.channel.log.append((name, replace(message, text=text)))

    async def does(
        self, who: str, what: Received, *, group: bool = False, message: str | None = None, where: str = GROUP
    ) -> bool:
        user, chat = self.user(who), await self.together() if group and not isinstance(what, Placed) else None
        if chat is not None and user.name not in PEOPLE:
            chat.slip_in(user)
        match what:
            case Said(text):
                if user.has_blocked:
                    await user.unblock(told=False)
                self._said[message or text] = (await user.say(text, chat=chat)).id
            case Attached(kind):
                await user.send(kind.value, chat=chat)
            case Edited(text):
                await user.edit(self._said[message or ""], text, chat=chat)
            case Left():
                await user.block()
            case Returned():
                await user.unblock()
            case _:
                await self._in_group(user, what)
        await self._settled()
        return True

    async def _in_group(self, user: User, what: Received) -> None:
        """What becomes of the group, or of the bot in it."""
        match what:
            case Placed(hears_all):
                rights = RIGHTS if hears_all else ()
                if not self._met:
                    self._met = True
                    await self.both.add_bot(user, rights=rights)
                else:
                    await (self.both.promote(*RIGHTS, by=user) if hears_all else self.both.demote(by=user))
            case Removed():
                await self.both.remove_bot(by=user)
            case Crowded(people):
                third = self.user("iemand")
                await (self.both.join(third) if people > len(PEOPLE) else self.both.leave(third))
            case _:
                raise TypeError(what)

    async def presses(self, who: str, label: str, *, group: bool = False) -> None:
        await self.user(who).press(label, chat=await self.together() if group else None)
        await self._settled()

    async def _settled(self) -> None:
        await self.api.acknowledged()
        await self.outbox.drained()

    async def seed(self, names: tuple[str, ...], *, safe_word: str | None, group: bool = True) -> None:
        self._invited = group
        await super().seed(names, safe_word=safe_word, group=False)
        if len(names) > 1 and group:
            await self.together()
            self.channel.log.clear()

    async def together(self) -> Group:
        """The group of both, into which one of them takes the bot the first time, unless a story does so."""
        if not self._met and self._invited:
            self._met = True
            # As an administrator, so that the bare word is heard, as it is on the local page.
            await self.both.add_bot(self.user("bram"), rights=RIGHTS)
            await self._settled()
        return self.both

    def _chat(self, name: str) -> tuple[str, str, str]:
        chat = self.both if name == GROUP else self.user(name)
        return "telegram", str(self.api.bot_id), str(chat.id)


async def begun(channel: TelegramChannel, api: FakeBotApi) -> None:
    """Returns once the channel asks for updates; raises what ended it before that."""
    asking = asyncio.ensure_future(api.polled())
    await asyncio.wait((channel.living, asking), return_when=asyncio.FIRST_COMPLETED)
    asking.cancel()
    if channel.living.done():
        channel.living.result()


@asynccontextmanager
async def telegram_evening(
    folder: Path, at: datetime, request: RequestClass = AiohttpRequest
) -> AsyncIterator[TelegramEvening]:
    """An open house at that moment, on Telegram."""
    async with FakeBotApi() as api:
        one = TelegramEvening(folder, StillClock(at), Phones(), api=api, request=request)
        await one.open()
        try:
            yield one
        finally:
            await one.close()
