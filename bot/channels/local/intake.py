"""What the page asks is done here: one frame in, one answer out.

A person's act is answered only after the turn has committed it. Until then the page shows it as on its way
and offers it again after every reconnection, under the same id; the turn does it once.
"""

from __future__ import annotations

import asyncio
from zoneinfo import ZoneInfo

from bot.channels.local.bubble import GROUP, Bubble
from bot.channels.local.chats import Chats
from bot.channels.local.moments import destination
from bot.channels.local.protocol import (
    Ack,
    Act,
    Attach,
    Edit,
    Message,
    Now,
    Press,
    Reason,
    Refusal,
    Refused,
    Say,
    ToPage,
    TravelTo,
    Update,
    decode,
)
from bot.channels.local.tabs import Tabs
from bot.ports import Incoming, Receive, Travel
from dialogs.events import Attached, Chose, Edited, Said

NAME = "local"
"""Of the channel, and of the one bot that it has."""


class Intake:
    """Does what the page asks. With `may_travel` False the clock is left alone."""

    def __init__(
        self, chats: Chats, tabs: Tabs, travel: Travel, receive: Receive, zone: ZoneInfo, may_travel: bool
    ) -> None:
        self._chats = chats
        self._tabs = tabs
        self._travel = travel
        self._receive = receive
        self._zone = zone
        self._may_travel = may_travel
        self._one_jump = asyncio.Lock()

    async def take(self, frame: str) -> ToPage:
        """Do what one frame asks and say how it went."""
        try:
            asked = decode(frame)
            if isinstance(asked, TravelTo):
                return await self._go(asked)
            await self._do(asked)
        except Refusal as refusal:
            return Refused(id=refusal.event, reason=refusal.reason)
        return Ack(id=asked.id)

    async def _do(self, act: Act) -> None:
        if isinstance(act, Press):
            await self._receive(_incoming(act, Chose(act.token), act.message))
        elif isinstance(act, Edit):
            await self._edit(act)
        else:
            await self._say(act)

    async def _say(self, act: Say | Attach) -> None:
        bubble = Bubble(
            id=act.id,
            n=self._chats.number(),
            who=act.sender,
            at=self._travel.now(),
            text=act.text if isinstance(act, Say) else "",
            kind=act.kind if isinstance(act, Attach) else None,
        )
        what = Said(act.text) if isinstance(act, Say) else Attached(act.kind)
        await self._receive(_incoming(act, what, act.id))
        standing = await self._chats.add(act.chat, bubble)
        self._tabs.tell(Message(chat=act.chat, bubble=standing))

    async def _edit(self, act: Edit) -> None:
        standing = await self._chats.find(act.chat, act.message)
        if standing is None or standing.who != act.sender or standing.kind is not None:
            raise Refusal(Reason.NOT_YOURS, act.id)
        await self._receive(_incoming(act, Edited(act.text), act.message))
        changed = await self._chats.change(act.chat, act.message, lambda bubble: bubble.saying(act.text))
        if changed is not None:
            self._tabs.tell(Update(chat=act.chat, bubble=changed))

    async def _go(self, asked: TravelTo) -> Now:
        if not self._may_travel:
            raise Refusal(Reason.NO_TRAVEL)
        async with self._one_jump:
            moment = destination(asked, self._travel.now(), self._zone)
            try:
                await self._travel.travel(moment, outage=asked.outage)
            except ValueError:
                # The clock ran past the moment between our look and the jump.
                raise Refusal(Reason.BACK) from None
            arrived = Now(now=self._travel.now())
        self._tabs.tell(arrived)
        return arrived


def _incoming(act: Act, what: Said | Chose | Attached | Edited, message: str) -> Incoming:
    return Incoming(
        channel=NAME,
        bot=NAME,
        id=act.id,
        sender=act.sender,
        chat=act.chat,
        what=what,
        message=message,
        group=act.chat == GROUP,
    )
