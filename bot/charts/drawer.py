"""Draws what a message is to show, at the moment at which it is sent; the outbox holds an order only.

What cannot be drawn is left out: the words of the message arrive in any case.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

import structlog

from bot.charts import checklist, dance, rhythm
from bot.charts.beads import Say
from bot.logs import where
from bot.order import Order
from bot.ports import Capabilities, File, Refused, Rendered
from bot.storage.store import Store
from bot.storage.work import Work
from bot.wording import Wording
from dialogs.codec import from_json
from dialogs.dancing import ITEM, pair
from dialogs.effects import Drawing, Value
from dialogs.insight.pictures import Picture
from dialogs.people import Couple, Profile
from dialogs.records import ChecklistFilled
from dialogs.rhythm import weeks
from dialogs.rhythm.wall import local_date
from dialogs.rhythm.weeks import DEEDS, MOST_WEEKS, OPENED, WEEK

BOTH = 2
NAMES = {Drawing.RHYTHM: "ritme.png", Drawing.DANCE: "tekening.png", Drawing.CHECKLIST: "lijst.png"}
"""What each is called where it is kept as a file: it tells nothing of its reader."""
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Sketch:
    """What there is to draw, and how it is told in words."""

    draw: Callable[[Say], bytes]
    told: Callable[[Say], str]


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
                sketch = None if couple is None else await SKETCHES[order.draws](work, order, couple)
            if couple is not None:
                reader = couple.person(order.person).profile
                return message if sketch is None else await self._drawn(message, order.draws, sketch, reader)
        except Exception as fault:  # noqa: BLE001  whatever it was, the words are what was asked for
            log.error("a drawing could not be made", **where(fault))
            return message
        raise Refused("nobody to draw for")

    async def _drawn(self, message: Rendered, draws: Drawing, sketch: Sketch, reader: Profile) -> Rendered:
        def say(key: str, **args: Value) -> str:
            return self.wording.render(key, args, reader)

        # In a thread of its own, so that nobody's turn waits for it, and in one only: threads are few.
        async with self._one:
            data = await asyncio.to_thread(sketch.draw, say)
        return replace(message, drawing=File(NAMES[draws], data), picture_alt=sketch.told(say))


async def _rhythm(work: Work, order: Order, couple: Couple) -> Sketch | None:
    zone = couple.person(order.person).profile.zone
    kept = await work.deeds(order.person, DEEDS, OPENED, order.at - MOST_WEEKS * WEEK, order.at)
    found = weeks.rhythm(kept, zone, local_date(order.at, zone))
    return None if found is None else Sketch(partial(rhythm.draw, found), partial(rhythm.told, found))


async def _dance(work: Work, order: Order, couple: Couple) -> Sketch | None:
    """Only as long as both share theirs. The same for both of them."""
    laid = await work.laid([one.id for one in couple], ITEM)
    both = pair(*laid.values()) if len(laid) == BOTH else None
    if both is None:
        return None
    found = dance.Dance(*map(Picture, both.split("-")))
    return Sketch(partial(dance.draw, found), partial(dance.told, found))


async def _checklist(work: Work, order: Order, couple: Couple) -> Sketch | None:
    zone = couple.person(order.person).profile.zone
    kind = (ChecklistFilled.kind,)
    kept = await work.deeds(order.person, kind, kind, order.at - checklist.SINCE, order.at)
    found = [
        checklist.Filled(local_date(one.at, zone), from_json(ChecklistFilled, one.body).ticks)
        for one in kept[-checklist.MOST :]
    ]
    return Sketch(partial(checklist.draw, found), partial(checklist.told, found)) if found else None


SKETCHES = {Drawing.RHYTHM: _rhythm, Drawing.DANCE: _dance, Drawing.CHECKLIST: _checklist}
