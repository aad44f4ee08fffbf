"""What the outbox keeps of a file or a drawing that is to come: of whom, as of when. Never what is in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from dialogs.effects import Drawing
from dialogs.events import PersonId


@dataclass(frozen=True, slots=True)
class Order:
    """What is kept of this person as of that moment, made when it is sent: a drawing, or else a file.

    The file holds all, what belongs to safety only `with_safety`; or it is the calendar alone.
    """

    person: PersonId
    at: datetime
    with_safety: bool = False
    draws: Drawing | None = None
    only_calendar: bool = False


def pack(order: Order) -> dict[str, Any]:
    """As JSON."""
    packed = {"person": order.person, "at": order.at.isoformat(), "with_safety": order.with_safety}
    if order.only_calendar:
        packed["only_calendar"] = True
    return packed if order.draws is None else {**packed, "draws": order.draws.value}


def unpack(packed: Mapping[str, Any]) -> Order:
    """The order again. (Older releases drew nothing, and made no calendar alone.)"""
    draws = packed.get("draws")
    return Order(
        packed["person"],
        datetime.fromisoformat(packed["at"]),
        packed["with_safety"],
        None if draws is None else Drawing(draws),
        packed.get("only_calendar", False),
    )
