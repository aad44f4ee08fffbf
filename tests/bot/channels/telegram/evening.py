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
from tests.bot.channels.telegram.botapi import FakeBotApi, Group, Seen, User
from tests.evening import GROUP, WORDING, Evening, FakeChannel, StillClock

LONG = 60.0
"""Seconds from which on a wait is a watchman's: it would only end if something went wrong."""
OTHERS = ("iemand", "nog iemand")
"""Who else comes into the group, in this order."""
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
        name = next((one for one in ("bram", "noor") if str(self.user(one).id) == chat), GROUP)
        reader = self.user("bram" if name == GROUP else name)
        shown = [one.text for one in reader.screen(int(chat)) if one.id in ref.ids]
        text = CLOCK.sub("", "\n\n".join(shown))
        self.channel.log.append((name, replace(message, text=text)))

    def stands(self, chat: str) -> list[str]:
        reader = self.user("bram" if chat == GROUP else chat)
        return [seen.text for seen in reader.screen(self.both.id if chat == GROUP else None) if seen.by_bot]

    async def does(
        self, who: str, what: Received, *, group: bool = False, message: str | None = None, where: str = GROUP
    ) -> bool:
        """As it is done on a phone. Whether it was theirs to do does not show there."""
        user = self.user(who)
        chat = await self.together() if group and isinstance(what, Said | Attached | Edited) else None
        match what:
            case Said(text):
                self._said[message or text] = (await self._says(user, text, chat)).id
            case Attached(kind):
                await user.send(kind.value, chat=chat)
            case Edited(text):
                await user.edit(self._said[message or ""], text, chat=chat)
            case Left():
                await user.block()
            case Returned():
                await user.unblock()
            case Placed(hears_all):
                await self._placed(user, hears_all=hears_all)
            case Removed():
                await self.both.remove_bot(user)
            case Crowded(people):
                await self._crowded(people)
            case _:
                raise TypeError(what)
        await self._settled()
        return True

    async def _says(self, user: User, text: str, chat: Group | None) -> Seen:
        if chat is None and user.has_blocked:
            # Who writes has unblocked the bot, of which it may hear later than of the words.
            self.api.hold()
            await user.unblock()
            said = await user.say(text)
            await self.api.acknowledged()
            self.api.release()
            return said
        if chat is not None and user not in chat:
            chat.had(user)
        said = await user.say(text, chat)
        if chat is not None and not chat.has_bot:
            # What was written when it was there still may come in when it is not.
            self.api.inject("message", self.api.world.chats[chat.id].posts[said.id].body)
        return said

    async def _placed(self, user: User, *, hears_all: bool) -> None:
        self._met = True
        rights = ("can_pin_messages",) if hears_all else ()
        if not self.both.has_bot:
            await self.both.add_bot(user, rights)
        elif hears_all:
            await self.both.promote(*rights, by=user)
        else:
            await self.both.demote(by=user)

    async def _crowded(self, people: int) -> None:
        """Let others come, or go again, until there are so many."""
        others = [self.user(name) for name in OTHERS]
        for number, one in enumerate(others, 1):
            if number <= people - 2:
                await self.both.join(one)
            elif one in self.both:
                await self.both.leave(one)

    async def presses(self, who: str, label: str, *, group: bool = False) -> None:
        await self.user(who).press(label, chat=await self.together() if group else None)
        await self._settled()

    async def _settled(self) -> None:
        await self.api.acknowledged()
        await self.outbox.drained()

    async def seed(self, names: tuple[str, ...], *, safe_word: str | None, group: bool = True) -> None:
        await super().seed(names, safe_word=safe_word, group=group)
        self._met = not group
        if len(names) > 1:
            await self.together()
            self.channel.log.clear()

    async def together(self) -> Group:
        """The group of both, into which one of them takes the bot the first time that it is needed."""
        if not self._met:
            # As an administrator, so that the bare word is heard, as it is on the local page.
            await self._placed(self.user("bram"), hears_all=True)
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
