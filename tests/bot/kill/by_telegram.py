"""The evening on Telegram: the real channel, which polls, and the strict fake at the far end.

The fake lives with the test. It is Telegram: whatever happens to the bot, it keeps what people did and what
they see. People act once, on their phones; the bot is only told to look.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import aiohttp

from bot.channels.telegram.api import Api
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.polling import Polling
from bot.ports import Incoming, Rendered
from tests.bot.channels.telegram.botapi import FakeBotApi, Group, Seen, User
from tests.bot.channels.telegram.evening import Phones, TelegramEvening, hurried
from tests.bot.kill.child import KeptClock, Way
from tests.bot.kill.night import Night, Shown
from tests.bot.kill.script import BEGINS, Told
from tests.bot.kill.trap import WINDOWS, Trap, put
from tests.evening import WORDING, Evening, FakeChannel, StillClock

WINDOWS_OF_TELEGRAM = (*WINDOWS, "between-parts")
"""The last one: the question is settled, which is one call, and what comes after it is not yet sent."""


async def _patient(_: Incoming) -> bool:
    """What waits long is waited for: a slow machine is not what is tried here."""
    return False


@dataclass
class Far(Evening):
    """A house whose Telegram is in another process."""

    url: str = field(kw_only=True)
    token: str = field(kw_only=True, repr=False)

    def _serve(self) -> None:
        api = Api(self.token, self.url)
        self._telegram = TelegramChannel(api, self.clock, WORDING.labels, _patient, sleep=hurried)
        self.outbox.serve(self._telegram)

    async def _connect(self) -> None:
        await self._telegram.start(self.turns.receive)
        self._stack.push_async_callback(self._telegram.close)
        self._stack.push_async_callback(self._telegram.stop)


@dataclass(frozen=True)
class _ByTelegram:
    """By polling; acknowledged when the next poll says so."""

    url: str
    token: str = field(repr=False)

    def house(self, folder: Path) -> Evening:
        return Far(folder, KeptClock(folder), FakeChannel(), url=self.url, token=self.token)

    def spring(self, trap: Trap) -> None:
        poll, send, edit = Polling._poll, TelegramChannel.send, TelegramChannel.edit
        edited: set[str] = set()

        async def trapped_poll(self: Polling) -> list[dict[str, Any]]:
            if self._offset != self._told:
                await trap.reach("before-acknowledge")
            return await poll(self)

        async def trapped_edit(self: TelegramChannel, chat: str, ref: str, message: Rendered) -> None:
            await edit(self, chat, ref, message)
            edited.add(chat)

        async def trapped_send(self: TelegramChannel, chat: str, message: Rendered) -> str:
            if chat in edited:
                edited.discard(chat)
                await trap.reach("between-parts")
            return await send(self, chat, message)

        put(Polling, "_poll", trapped_poll)
        put(TelegramChannel, "edit", trapped_edit)
        put(TelegramChannel, "send", trapped_send)

    async def hears(self, house: Evening, told: Told) -> None:
        acts = [{"who": "api", "do": "acknowledged"}]
        async with aiohttp.ClientSession() as far, far.post(f"{self.url}/control", json=acts) as answer:
            await answer.read()
        await house.outbox.drained()


@dataclass
class NightByTelegram(Night):
    """Two phones and a group that the bot leads."""

    api: FakeBotApi = field(kw_only=True)
    _before: int = field(default=0, kw_only=True)
    _events: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._before = len(self.api.calls)

    @property
    def way(self) -> Way:
        return _ByTelegram(self.api.url, self.api.token)

    async def happens(self, told: Told) -> Told:
        if told.until is None:
            user, chat = self.api.user(told.who), self._group if told.group else None
            if told.say is not None:
                said = await user.say(told.say, chat=chat)
                self._events[f"{said.chat}.{said.id}"] = told.name
            else:
                on, token = _button(user, chat, told.press or "")
                await user.press(token, on)
                self._events[f"{on.chat}.{on.id}"] = told.name
            self._events[str(self.api.world.updates.last)] = told.name
        return replace(told, say=None, press=None)

    def named(self, name: str) -> str:
        return self._events.get(name, name)

    def shown(self) -> list[Shown]:
        bram, noor = self.api.user("bram"), self.api.user("noor")
        screens = (*bram.screen(), *noor.screen(), *bram.screen(self._group))
        standing = {(one.chat, one.id): one for one in screens}
        shown = []
        for call in self.api.calls[self._before :]:
            if call.done and call.method in ("sendMessage", "sendPhoto"):
                chat = call.params["chat_id"]
                came = json.dumps(call.params, sort_keys=True)
                shown.append(Shown(str(chat), came, _says(standing.get((chat, call.result["message_id"])))))
        return shown

    @property
    def _group(self) -> Group:
        return self.api.group(self.api.user("bram"), self.api.user("noor"))


class ByTelegram:
    """Each night has a Telegram of its own, and people who begin there."""

    @asynccontextmanager
    async def night(self, folder: Path) -> AsyncIterator[Night]:
        folder.mkdir()
        async with FakeBotApi() as api:
            house = TelegramEvening(folder, StillClock(BEGINS), Phones(), api=api)
            await house.open()
            await house.seed(("bram", "noor"), safe_word="ananas")
            await house.close()
            (folder / "clock").write_text(BEGINS.isoformat(), encoding="utf-8")
            yield NightByTelegram(folder, api=api)


def _button(user: User, chat: Group | None, wanted: str) -> tuple[Seen, str]:
    """The newest button of that token, or of one that ends so (`*.x`), and the message that it stands on."""
    ending = wanted.removeprefix("*")
    for one in reversed(user.screen(chat)):
        for each in one.buttons:
            if each.value == wanted or (ending != wanted and each.value.endswith(ending)):
                return one, each.value
    raise LookupError(f"no button {wanted!r} for {user.name}")


def _says(seen: Seen | None) -> str:
    return "" if seen is None else f"{seen.text} {[each.value for each in seen.buttons]}"
