"""What the outbox keeps of a file that was asked for: of whom, as of when, how much. Never what is in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from dialogs.events import PersonId


@dataclass(frozen=True, slots=True)
class Order:
    """A file of what is kept of this person as of that moment. It is made when it is sent."""

    person: PersonId
    at: datetime
    with_safety: bool = False


def pack(order: Order) -> dict[str, Any]:
    """As JSON."""
    return {"person": order.person, "at": order.at.isoformat(), "with_safety": order.with_safety}


def unpack(packed: Mapping[str, Any]) -> Order:
    """The order again."""
    return Order(packed["person"], datetime.fromisoformat(packed["at"]), packed["with_safety"])
