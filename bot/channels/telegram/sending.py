"""What goes out: messages, changes of them, and the sign that an answer is coming.

Theory of operation
-------------------
A message may take several calls (render.py). When one of them fails half-way, what was sent is remembered by
the key of the message, and the next try goes on behind it. The first call was allowed by the outbox; each
further one waits for room by itself.

A server that does not take a feature says so. The feature is left out for a day, for everybody: it is the
server that does not know it.

A group that became a supergroup is called by its new name from then on, and the house is told, so that the
name is kept. Its messages stay behind, where nothing can be changed; their numbers are given out again. So
each keeps in its name that it is one of those.

A message with a clock is pinned where we may; once its clock is gone, it is pinned no more (pins.py).
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Protocol

import structlog
from telegram import InputFile
from telegram.constants import BulkRequestLimit

from bot.channels.telegram.errors import Balked, MessageMissing, Migrated, NotModified, Unreachable
from bot.channels.telegram.features import Feature, suspect
from bot.channels.telegram.pins import Pins
from bot.channels.telegram.render import Call, Ref, Renderer, ref_of
from bot.channels.telegram.threads import Threads
from bot.ports import Clock, Gone, Later, Pace, Refused, Rendered
from bot.recent import Recent

LEFT_OUT = timedelta(hours=24)
"""How long a feature is left out that a server refused: it may be a newer server by then."""
AGAIN = 5.0
"""Seconds to wait when there was no connection."""
REMEMBERED = 4096
"""Messages of which we know what they show, so that an edit without change is not sent."""
AT_ONCE = BulkRequestLimit.MAX_LIMIT
"""Messages that one call removes."""
CARRIED_AS = {"sendDocument": "document", "sendPhoto": "photo"}
"""What a method calls the file that it is given."""
SUPERGROUPS = -1_000_000_000_000
"""Below this number are supergroups; above it, up to zero, the groups that may become one."""
_CHAT = re.compile(r"-?\d{1,20}")
log = structlog.get_logger()


class Caller(Protocol):
    """Who makes the calls: the Api."""

    async def call(self, method: str, **params: Any) -> Any: ...

    async def upload(self, method: str, name: str, file: InputFile, **params: Any) -> Any: ...


class Sender:
    """Sends through `api`. `moved` hears the old and the new name of a group."""

    def __init__(
        self,
        api: Caller,
        renderer: Renderer,
        clock: Clock,
        pace: Pace | None,
        threads: Threads,
        moved: Callable[[str, str], None],
    ) -> None:
        self._api = api
        self._full = renderer
        self._clock = clock
        self._pace = pace
        self._threads = threads
        self._moved = moved
        self._names: dict[str, str] = {}
        self._half_sent: Recent[str, list[int]] = Recent(REMEMBERED)
        self._shown: Recent[tuple[str, str], str] = Recent(REMEMBERED)
        self._left_out: dict[Feature, datetime] = {}
        self._files: dict[str, str] = {}
        self._pins = Pins(self._call, pace)

    def close(self) -> None:
        """Break off what nobody waits for."""
        self._pins.close()

    async def send(self, chat: str, message: Rendered) -> str:
        """Send a message in all its parts; returns its `Ref` as text. Raises Gone, Later, Refused and
        OutOfReach."""
        sent = self._half_sent.get(message.key, [])
        while True:
            renderer = self._renderer()
            calls = renderer.send(message, self._clock.now())
            try:
                await self._send_rest(chat, calls, sent)
            except Refused as refusal:
                self._do_without(refusal, calls[len(sent)], renderer)
            except Exception:
                if sent:
                    self._half_sent[message.key] = sent
                raise
            else:
                break
        self._half_sent.pop(message.key, None)
        timed = message.until is not None
        ref = replace(ref_of(calls, sent), pinned=timed, basic=_is_basic(self._named(chat)))
        if timed:
            self._pins.pin(chat, ref.last)
        self._shown[chat, str(ref)] = calls[-1].digest
        return str(ref)

    async def edit(self, chat: str, name: str, message: Rendered) -> None:
        """Make a sent message show this. One that shows it already, or is gone, is no error."""
        ref = Ref.read(name)
        while not self._left_behind(chat, ref):
            renderer = self._renderer()
            call = renderer.edit(ref, message, self._clock.now())
            if self._shown.get((chat, name)) == call.digest:
                return
            try:
                with suppress(NotModified, MessageMissing):
                    await self._place(chat, call)
            except Refused as refusal:
                self._do_without(refusal, call, renderer)
            else:
                self._shown[chat, name] = call.digest
                if ref.pinned and message.until is None:
                    self._pins.unpin(chat, ref.last)
                return

    async def delete(self, chat: str, names: Sequence[str]) -> None:
        """Remove sent messages. One that is gone, or too old for Telegram, is no error."""
        refs = [ref for ref in map(Ref.read, names) if not self._left_behind(chat, ref)]
        ids = [number for ref in refs for number in ref.ids]
        for first in range(0, len(ids), AT_ONCE):
            if first:
                await self._room(chat)
            await self._remove(chat, ids[first : first + AT_ONCE])

    async def _remove(self, chat: str, ids: list[int]) -> None:
        """Telegram passes over what it cannot remove; should it refuse them all for one, each goes alone."""
        try:
            await self._call(chat, "deleteMessages", message_ids=ids)
        except MessageMissing:
            for number in ids if len(ids) > 1 else ():
                await self._room(chat)
                with suppress(MessageMissing):
                    await self._call(chat, "deleteMessages", message_ids=[number])

    def _left_behind(self, chat: str, ref: Ref) -> bool:
        """Whether it stands in the group that this one was before it became a supergroup."""
        return ref.basic and not _is_basic(self._named(chat))

    async def typing(self, chat: str) -> None:
        await self._call(chat, "sendChatAction", action="typing", **self._threads.params(self._named(chat)))

    async def _send_rest(self, chat: str, calls: Sequence[Call], sent: list[int]) -> None:
        for call in calls[len(sent) :]:
            if sent:
                await self._room(chat)
            sent.append((await self._place(chat, call))["message_id"])

    async def _room(self, chat: str) -> None:
        """Wait until this chat may get another call, which is then spent."""
        if self._pace is None:
            return
        loop = asyncio.get_running_loop()
        while (seconds := self._pace.ready(chat, loop.time())) > 0:  # noqa: ASYNC110  it is time that is awaited
            await asyncio.sleep(seconds)
        self._pace.spend(chat, loop.time())

    async def _place(self, chat: str, call: Call) -> Any:
        """One call that says something, in the thread in which that chat last spoke."""
        thread = {} if "message_id" in call.params else self._threads.params(self._named(chat))
        try:
            return await self._say(chat, call, thread)
        except Balked as refusal:
            if not (thread and refusal.of_topic):
                raise
        self._threads.forget(self._named(chat))
        return await self._say(chat, call, {})

    async def _say(self, chat: str, call: Call, thread: dict[str, int]) -> Any:
        params = {**call.params, **thread}
        if call.file is not None:
            # Nothing is remembered of it: each file is its reader's alone, and is sent once.
            given = InputFile(call.file.data, filename=call.file.name)
            return await self._upload(chat, call.method, CARRIED_AS[call.method], given, params)
        if call.picture is None:
            return await self._call(chat, call.method, **params)
        name = call.picture.name
        if (known := self._files.get(name)) is not None:
            try:
                return await self._call(chat, call.method, photo=known, **params)
            except Balked:  # perhaps Telegram does not have it any more; if that was not it, it says so again
                self._files.pop(name, None)
        picture = InputFile(call.picture.read_bytes(), filename=name)
        message = await self._upload(chat, call.method, "photo", picture, params)
        self._files[name] = message["photo"][-1]["file_id"]
        return message

    async def _upload(
        self, chat: str, method: str, name: str, file: InputFile, params: Mapping[str, Any]
    ) -> Any:
        return await self._named_call(
            chat, lambda chat_id: self._api.upload(method, name, file, chat_id=chat_id, **params)
        )

    async def _call(self, chat: str, method: str, **params: Any) -> Any:
        changing = "message_id" in params or "message_ids" in params
        return await self._named_call(
            chat, lambda chat_id: self._api.call(method, chat_id=chat_id, **params), changing=changing
        )

    async def _named_call(
        self, chat: str, call: Callable[[int], Awaitable[Any]], *, changing: bool = False
    ) -> Any:
        """A call for a chat under the name that it has by now. One that is `changing` a message of before is
        not made again under the new name: MessageMissing."""
        try:
            return await call(_number(self._named(chat)))
        except Migrated as migrated:
            new = migrated.chat
        except Unreachable:
            # Surely not sent, so a planned message is not given up either.
            raise Later(AGAIN) from None
        self._names[chat] = new
        self._moved(chat, new)
        if changing:
            raise MessageMissing
        return await call(_number(new))

    def _named(self, chat: str) -> str:
        return self._names.get(chat, chat)

    # Features

    def _renderer(self) -> Renderer:
        """As it renders for a server that takes what this one took lately."""
        if not self._left_out:
            return self._full
        now = self._clock.now()
        self._left_out = {feature: until for feature, until in self._left_out.items() if until > now}
        renderer = self._full
        for feature in self._left_out:
            renderer = renderer.without(feature)
        return renderer

    def _do_without(self, refusal: Refused, call: Call, renderer: Renderer) -> None:
        """Leave out what the server stumbled over, or raise the refusal when it was left out already.

        Of messages that go out side by side the first to be refused leaves it out for all of them.
        """
        feature = suspect(refusal.about, call.params) if isinstance(refusal, Balked) else None
        if feature is None or feature not in renderer.features:
            raise refusal
        if feature not in self._left_out:
            log.warning("Telegram does not take a feature, leaving it out for a day", feature=feature.value)
            self._left_out[feature] = self._clock.now() + LEFT_OUT


def _number(chat: str) -> int:
    """A chat as Telegram numbers it. What is no number is no chat of Telegram's: Gone."""
    if not _CHAT.fullmatch(chat):
        raise Gone
    return int(chat)


def _is_basic(chat: str) -> bool:
    return SUPERGROUPS < _number(chat) < 0
