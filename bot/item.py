"""One call to a channel that waits: a row of the outbox, or a live clock to be drawn anew."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Self

from bot.ports import Rendered
from bot.storage.rows import OutboxRow


@dataclass(frozen=True, slots=True)
class Tick:
    """A live clock to be drawn anew in the message that the channel calls `ref`."""

    ref: str
    message: Rendered


class Mark(Enum):
    """How far a planned message is: nothing noted, being noted, noted as on its way."""

    NONE = auto()
    ASKED = auto()
    DONE = auto()


@dataclass(eq=False, slots=True)
class Item:
    """One call to the channel that waits. `also` are the rows whose change it carries along."""

    chat: str
    importance: int
    number: int
    what: OutboxRow | Tick
    planned: bool = False
    edits: bool = False
    also: tuple[int, ...] = ()
    mark: Mark = Mark.NONE
    recalled: bool = False

    @classmethod
    def of(cls, row: OutboxRow) -> Self:
        return cls(row.chat.chat, row.importance, row.id, row, row.planned, row.body["edits"])

    @property
    def rows(self) -> list[int]:
        """The rows that are dealt with when this is."""
        return [] if isinstance(self.what, Tick) else [self.what.id, *self.also]

    @property
    def slot(self) -> str | None:
        return self.what.slot if isinstance(self.what, OutboxRow) else None


def fold(older: Item, newer: Item) -> Item:
    """The newer change with the older's words, where it has none of its own."""
    assert isinstance(older.what, OutboxRow)
    assert isinstance(newer.what, OutboxRow)
    text = newer.what.body["text"] or older.what.body["text"]
    row = replace(newer.what, body={**newer.what.body, "text": text})
    importance = min(older.importance, newer.importance)
    also = (*newer.also, older.number, *older.also)
    return Item(newer.chat, importance, newer.number, row, edits=True, also=also)
