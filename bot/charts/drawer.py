"""Draws what a message is to show, at the moment at which it is sent; the outbox holds an order only.

What cannot be drawn is left out: the words of the message arrive in any case.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace

import structlog

from bot.charts.rhythm import draw, told
from bot.logs import where
from bot.order import Order
from bot.ports import Capabilities, File, Refused, Rendered
from bot.storage.store import Store
from bot.storage.work import Work
from bot.wording import Wording
from dialogs.effects import Drawing, Value
from dialogs.people import Profile
from dialogs.rhythm.wall import local_date
from dialogs.rhythm.weeks import DEEDS, MOST_WEEKS, OPENED, WEEK, Rhythm, rhythm

NAMES = {Drawing.RHYTHM: "ritme.png"}
"""What each is called where it is kept as a file: it tells nothing of its reader."""
log = structlog.get_logger()


@dataclass
class Drawer:
    """Fills messages with the drawings that they were ordered with."""

    store: Store
    wording: Wording
    _one: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def filled(self, message: Rendered, order: Order, able: Capabilities) -> Rendered:
        """The message with its drawing, told in words too, or the message as it is. Refused for nobody."""
        assert order.draws is not None
        if not able.pictures:
            return message
        try:
            async with self.store.reading() as work:
                couple = await work.couple_of(order.person)
                reader = None if couple is None else couple.person(order.person).profile
                found = None if reader is None else await _rhythm(work, order, reader)
            if reader is not None:
                return message if found is None else await self._drawn(message, order.draws, found, reader)
        except Exception as fault:  # noqa: BLE001  whatever it was, the words are what was asked for
            log.error("a drawing could not be made", **where(fault))
            return message
        raise Refused("nobody to draw for")

    async def _drawn(self, message: Rendered, draws: Drawing, found: Rhythm, reader: Profile) -> Rendered:
        def say(key: str, **args: Value) -> str:
            return self.wording.render(key, args, reader)

        # In a thread of its own, so that nobody's turn waits for it, and in one only: threads are few.
        async with self._one:
            data = await asyncio.to_thread(draw, found, say)
        return replace(message, drawing=File(NAMES[draws], data), picture_alt=told(found, say))


async def _rhythm(work: Work, order: Order, reader: Profile) -> Rhythm | None:
    kept = await work.deeds(order.person, DEEDS, OPENED, order.at - MOST_WEEKS * WEEK, order.at)
    return rhythm(kept, reader.zone, local_date(order.at, reader.zone))
