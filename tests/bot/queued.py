"""Rows that wait in a queue, and what a test takes from it."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.item import Item
from bot.packing import pack
from bot.ports import Rendered
from bot.queue import SPARE, Queue
from bot.storage.rows import Chat, OutboxRow
from dialogs.effects import Importance

NOW = 100.0


@dataclass
class StubbornPace:
    """A network that has room for a chat from a moment on, and for so many calls in a row."""

    from_: dict[str, float] = field(default_factory=dict)
    anybody_from: float = 0.0
    in_a_row: int = SPARE
    spent: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def ready(self, chat: str, now: float, calls: int = 1) -> float:
        self.asked.append(chat)
        if calls > self.in_a_row:
            return 1.0
        return max(0.0, self.from_.get(chat, 0.0) - now, self.room(now))

    def room(self, now: float) -> float:
        return max(0.0, self.anybody_from - now)

    def spend(self, chat: str, now: float) -> None:
        self.spent.append(chat)

    def refused(self, chat: str, seconds: float, now: float) -> None:
        """The queue never says so."""


def row(
    number: int,
    chat: str = "anna",
    importance: Importance = Importance.ANSWER,
    *,
    slot: str | None = None,
    edits: bool = False,
    text: str = "",
) -> OutboxRow:
    body = pack(Rendered("", text, slot=slot, chosen=f"choice {number}"), edits=edits)
    address = Chat("local", "local", chat, chat.encode())
    planned = importance >= Importance.NUDGE
    return OutboxRow(number, "couple", f"{chat}-id", address, importance, planned, slot, body)


def change(number: int, text: str = "", importance: Importance = Importance.ANSWER) -> OutboxRow:
    return row(number, importance=importance, slot="s", edits=True, text=text)


def push(queue: Queue, *rows: OutboxRow) -> None:
    for one in rows:
        queue.push(Item.of(one))


def take(queue: Queue, now: float = NOW) -> list[Item]:
    """All that may go."""
    taken = []
    while (item := queue.take(now)) is not None:
        taken.append(item)
    return taken


def numbers(items: list[Item]) -> list[int]:
    return [item.number for item in items]


def everything(queue: Queue, now: float = NOW) -> list[Item]:
    """All that may go, each dealt with before the next; what is planned is marked as soon as it is asked."""
    dealt: list[Item] = []
    while True:
        item = queue.take(now)
        if item is None and queue.to_mark:
            asked, queue.to_mark = queue.to_mark, []
            queue.marked(asked, numbers(asked))
        elif item is None:
            return dealt
        else:
            dealt.append(item)
            queue.done(item)
