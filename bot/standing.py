"""Puts rows into chats, and knows what stands in their slots, so that a later change finds its message."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime

from bot.fitting import fit
from bot.order import Order
from bot.packing import clears, orders, removes, unpack
from bot.ports import Capabilities, Channel, Refused, Rendered
from bot.recent import Recent
from bot.storage.rows import OutboxRow, Sent
from bot.storage.store import Store

REMEMBERED = 4096
"""Messages in a slot that are kept at hand for a change; an older one is read from the database."""
GONE = Rendered(key="", text="")
"""How a message is shown that is no more."""
Fill = Callable[[Rendered, Order, Capabilities], Awaitable[Rendered]]
"""Gives a message with the file that was ordered with it, or with other words. Raises Refused."""
Shown = Callable[[OutboxRow, str, Rendered], None]
"""Hears of a row, the channel's name for its message, and how that is shown now."""


class Recalled(Exception):
    """It is not to be sent any more."""


class Standing:
    """The newest message in each slot: the channel's name for it, and how it was shown."""

    def __init__(self, store: Store, fill: Fill) -> None:
        self._store = store
        self._fill = fill
        self._heard_by: list[Shown] = []
        self._known: Recent[tuple[bytes, str], tuple[str, Rendered]] = Recent(REMEMBERED)

    def hear(self, shown: Shown) -> None:
        """Let a part of the house know what was put into a slot, or changed there."""
        self._heard_by.append(shown)

    async def deliver(
        self, channel: Channel, row: OutboxRow, recalled: Callable[[], bool] = lambda: False
    ) -> str:
        """Send what the row says, or change what stands in its slot.

        Or remove what stands in its chat. Returns the channel's name for the message; "" when there is none.
        Raises what the channel raises; Recalled when the row was recalled while its file was made.
        """
        if (since := clears(row.body)) is not None:
            await self._clear(channel, row, since)
            return ""
        if (number := removes(row.body)) is not None:
            await self._take_away(channel, row, number)
            return ""
        if row.body["edits"]:
            return await self._edit(channel, row)
        able = channel.capabilities()
        message = unpack(row.id, row.body)
        if (order := orders(row.body)) is not None:
            message = await self._fill(message, order, able)
            if recalled():
                raise Recalled
        message = fit(message, able)
        ref = await channel.send(row.chat.chat, message)
        if row.slot is not None:
            self._put(row, ref, message)
        return ref

    async def _edit(self, channel: Channel, row: OutboxRow) -> str:
        able = channel.capabilities()
        standing = await self._find(row) if able.edit else None
        if standing is None:
            return ""
        ref, shown = standing[0], _changed(standing[1], unpack(row.id, row.body))
        await channel.edit(row.chat.chat, ref, fit(shown, able))
        self._put(row, ref, shown)
        return ref

    def forget(self, chats: Collection[bytes]) -> None:
        """These chats are nobody's any more: nothing that stands there is changed again."""
        if chats:
            for place in [place for place in self._known if place[0] in chats]:
                self._known.pop(place, None)

    async def _clear(self, channel: Channel, row: OutboxRow, since: datetime) -> None:
        """Remove what was sent in this chat since then and before this row. Once done it does nothing."""
        if not channel.capabilities().delete:
            return
        found = await self._store.sent_since(row.chat.key, since, row.id)
        if not found:
            return
        await channel.delete(row.chat.chat, list(dict.fromkeys(one.ref for one in found)))
        await self._are_gone(row, found)

    async def _take_away(self, channel: Channel, row: OutboxRow, number: int) -> None:
        """Remove what that row showed here. Once done it does nothing.

        A network may keep what is too old to be removed, and does not say so: other words stand there first.
        """
        able = channel.capabilities()
        found = await self._store.sent(number)
        for ref in dict.fromkeys(one.ref for one in found):
            if able.edit:
                await channel.edit(row.chat.chat, ref, fit(unpack(row.id, row.body), able))
            if able.delete:
                await channel.delete(row.chat.chat, [ref])
        await self._are_gone(row, found)

    async def _are_gone(self, row: OutboxRow, found: Sequence[Sent]) -> None:
        """These stand in the chat of this row no more."""
        await self._store.mark_removed([one.id for one in found])
        for slot in {one.slot for one in found if one.slot is not None}:
            self._known.pop((row.chat.key, slot), None)
            for heard in self._heard_by:
                heard(replace(row, slot=slot), "", GONE)

    async def _find(self, row: OutboxRow) -> tuple[str, Rendered] | None:
        """What stands in the slot that this row belongs to; None when nothing was ever sent there."""
        assert row.slot is not None
        known = self._known.get((row.chat.key, row.slot))
        if known is not None:
            return known
        found = await self._store.find_slot(row.chat.key, row.slot)
        return None if found is None or found.ref is None else (found.ref, unpack(found.id, found.body))

    def _put(self, row: OutboxRow, ref: str, shown: Rendered) -> None:
        """This row put that message into its slot, or changed it."""
        assert row.slot is not None
        self._known[row.chat.key, row.slot] = ref, shown
        for heard in self._heard_by:
            heard(row, ref, shown)


async def no_files(message: Rendered, order: Order, able: Capabilities) -> Rendered:
    """For a house in which nobody makes files."""
    raise Refused("nobody makes files")


def _changed(shown: Rendered, change: Rendered) -> Rendered:
    """A message after a change of it: no buttons but new ones, the choice shown, other words if there are."""
    return replace(
        shown, rows=change.rows, chosen=change.chosen, until=change.until, text=change.text or shown.text
    )
