"""A message to JSON and back, as the outbox keeps it (sealed by the storage)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from bot.ports import Rendered, RenderedButton


def pack(message: Rendered, *, edits: bool) -> dict[str, Any]:
    """A message ready to be kept; `edits` marks a change of the message in its slot."""
    body = asdict(message)
    body["until"] = message.until.isoformat() if message.until else None
    body["edits"] = edits
    return body


def unpack(number: int, body: Mapping[str, Any]) -> Rendered:
    """The message again, with the number of its row as its idempotency key."""
    rows = tuple(tuple(RenderedButton(**button) for button in line) for line in body["rows"])
    until = datetime.fromisoformat(body["until"]) if body["until"] else None
    rest = {name: value for name, value in body.items() if name not in ("rows", "until", "edits", "key")}
    return Rendered(key=str(number), rows=rows, until=until, **rest)
