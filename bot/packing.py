"""A message to JSON and back, as the outbox keeps it (sealed by the storage)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import datetime
from typing import Any

from bot import order
from bot.order import Order
from bot.ports import Rendered, RenderedButton

_PLAIN = [one.name for one in fields(Rendered) if one.name not in ("key", "rows", "until", "file", "drawing")]
_BUTTON = [one.name for one in fields(RenderedButton)]


def pack(
    message: Rendered,
    *,
    edits: bool,
    clears: datetime | None = None,
    orders: Order | None = None,
    removes: int | None = None,
) -> dict[str, Any]:
    """A message ready to be kept; `edits` marks a change of the message in its slot.

    With `clears` it is no message: what was sent in its chat since then is to be removed. So is, with
    `removes`, what the row of that number showed there; where it cannot be, this message takes its place.
    With `orders` a file comes with it, which is made when it is sent and is never kept.
    """
    # Not `asdict`, which copies deeply: this is done for every message of every turn.
    return {
        **{name: getattr(message, name) for name in _PLAIN},
        "rows": [
            [{name: getattr(button, name) for name in _BUTTON} for button in row] for row in message.rows
        ],
        "until": message.until.isoformat() if message.until else None,
        "edits": edits,
        "clears": clears.isoformat() if clears else None,
        **({} if orders is None else {"orders": order.pack(orders)}),
        **({} if removes is None else {"removes": removes}),
    }


def clears(body: Mapping[str, Any]) -> datetime | None:
    """Since when what was sent is to be removed; None for a message. (Older releases knew none.)"""
    since = body.get("clears")
    return datetime.fromisoformat(since) if since else None


def removes(body: Mapping[str, Any]) -> int | None:
    """Which row showed what is to be removed; None for a message. (Older releases knew none.)"""
    number: int | None = body.get("removes")
    return number


def takes_away(body: Mapping[str, Any]) -> bool:
    """Whether it is no message, but the removal of some."""
    return clears(body) is not None or removes(body) is not None


def orders(body: Mapping[str, Any]) -> Order | None:
    """The file or drawing that is to come with a message, if any. (Older releases knew none.)"""
    packed = body.get("orders")
    return None if packed is None else order.unpack(packed)


def unpack(number: int, body: Mapping[str, Any]) -> Rendered:
    """The message again, with the number of its row as its idempotency key."""
    rows = tuple(tuple(RenderedButton(**button) for button in line) for line in body["rows"])
    until = datetime.fromisoformat(body["until"]) if body["until"] else None
    plain = {name: value for name, value in body.items() if name in _PLAIN}
    return Rendered(key=str(number), rows=rows, until=until, **plain)
