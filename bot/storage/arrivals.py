"""What arrived: whether it was seen before, and what had to be laid aside.

Theory of operation. An event that failed is laid aside and counts as seen, so that its channel may forget it.
At the next start `take_parked` hands it out and takes that mark away, but the row stays: it goes in the
transaction that marks the event as seen again, whatever happens in between. An event that only waits too long
is laid aside without that mark: it is handled by this same program, or after a crash at the next start.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import fields
from datetime import datetime, timedelta
from typing import Any, get_args

from sqlalchemy import bindparam, delete, insert, select

from bot.ports import Incoming
from bot.storage.addresses import Addresses
from bot.storage.rows import SeenKey
from bot.storage.tables import parked, seen
from bot.storage.transaction import from_bytes, owner, to_bytes
from bot.vault import NoKey, Unreadable
from dialogs.codec import Unreadable as UnreadableValue
from dialogs.codec import from_json, to_json
from dialogs.events import PersonId, Received

KEEP = timedelta(days=8)
"""How long an event is known; channels deliver again for a day or so (design, invariant 2)."""

_SEEN = select(seen.c.event).where(
    seen.c.channel == bindparam("channel"),
    seen.c.bot == bindparam("bot"),
    seen.c.event.in_(bindparam("events", expanding=True)),
)
_MARK = insert(seen)
_UNMARK = delete(seen).where(
    seen.c.channel == bindparam("of_channel"),
    seen.c.bot == bindparam("of_bot"),
    seen.c.event == bindparam("of_event"),
)
_OLD = delete(seen).where(seen.c.at < bindparam("before"))
_PARK = insert(parked)
_PARKED = select(parked.c.id, parked.c.couple_id, parked.c.person_id, parked.c.body).order_by(parked.c.id)
_UNPARK = delete(parked).where(
    parked.c.channel == bindparam("of_channel"),
    parked.c.bot == bindparam("of_bot"),
    parked.c.event == bindparam("of_event"),
)

# Said and Edited look alike without their name.
_WHATS: dict[str, type] = {what.__name__: what for what in get_args(Received)}


class Arrivals(Addresses):
    async def seen(self, keys: Collection[SeenKey]) -> set[SeenKey]:
        """Which of these events were handled before."""
        asked: dict[tuple[str, str], list[str]] = defaultdict(list)
        for key in keys:
            asked[key.channel, key.bot].append(key.id)
        found: set[SeenKey] = set()
        for (channel, bot), events in asked.items():
            rows = await self._all(_SEEN, {"channel": channel, "bot": bot, "events": events})
            found.update(SeenKey(channel, bot, event) for (event,) in rows)
        return found

    async def mark_seen(self, keys: Collection[SeenKey], at: datetime) -> None:
        """Remember that these were handled; the database refuses one that another replica handled
        meanwhile."""
        rows = [{"channel": key.channel, "bot": key.bot, "event": key.id, "at": at} for key in keys]
        await self._each(_MARK, rows)
        handled = [key for key in keys if key in self._taken_up and key not in self._parked]
        await self._each(_UNPARK, [_of(key) for key in handled])

    async def prune_seen(self, now: datetime) -> None:
        """Forget events so old that no channel delivers them again."""
        await self._do(_OLD, {"before": now - KEEP})

    async def park(self, couple_id: str, event: Incoming, at: datetime) -> None:
        """Lay an event aside, sealed, for the next start; what was laid aside before is replaced.

        It is its sender's own. What somebody does in a group who is not of the couple, is the couple's.
        """
        (number,) = await self._new_ids(parked, 1)
        packed = to_bytes(_packed(event))
        person = await self._sender(packed, couple_id)
        whose = owner(person, couple_id)
        await self._prepare([whose])
        row = {
            "id": number,
            "couple_id": couple_id,
            "person_id": person,
            "channel": event.channel,
            "bot": event.bot,
            "event": event.id,
            "at": at,
            "body": self._close(whose, "parked", "body", (number,), packed),
        }
        key = SeenKey(event.channel, event.bot, event.id)
        self._parked.add(key)
        self._taken_up.add(key)
        await self._each(_UNPARK, [_of(key)])
        await self._each(_PARK, [row])

    async def take_parked(self) -> list[Incoming]:
        """All that was laid aside, oldest first, to be handled as if it came now.

        What does not open, or is of a kind that only another release knows, stays where it is.
        """
        rows = await self._all(_PARKED)
        await self._prepare({owner(person, couple) for _, couple, person, _ in rows})
        events = []
        for number, couple, person, body in rows:
            with suppress(NoKey, Unreadable, UnreadableValue, KeyError, TypeError):
                stored = self._open(owner(person, couple), "parked", "body", (number,), body)
                events.append(_unpacked(from_bytes(stored)))
        keys = [SeenKey(event.channel, event.bot, event.id) for event in events]
        await self._each(_UNMARK, [_of(key) for key in keys])
        self._taken_up.update(keys)
        return events

    async def _sender(self, packed: bytes, couple_id: str) -> PersonId | None:
        """Who of this couple did what was packed here, if it was one of them."""
        event = from_bytes(packed)
        key = self.chat_key(event["channel"], event["bot"], event["sender"])
        found = (await self.find([key])).get(key)
        return found.person_id if found is not None and found.couple_id == couple_id else None


def _of(key: SeenKey) -> dict[str, str]:
    return {"of_channel": key.channel, "of_bot": key.bot, "of_event": key.id}


def _packed(event: Incoming) -> dict[str, Any]:
    plain = {one.name: getattr(event, one.name) for one in fields(event)}
    return plain | {"what": to_json(type(event.what), event.what), "kind": type(event.what).__name__}


def _unpacked(stored: Mapping[str, Any]) -> Incoming:
    plain = dict(stored)
    what = from_json(_WHATS[plain.pop("kind")], plain.pop("what"))
    return Incoming(what=what, **plain)
