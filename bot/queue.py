"""Who is next in one channel: the most important that may go now, in order within a chat.

Theory of operation
-------------------
Each chat has a line: what waits for it, by importance and then by number. At most one of a line is under way,
so that a chat hears things in order. The heads of the lines stand in one heap, and the dispatcher takes the
first of all that may go. A chat without room rests until it has some, and a chat that was held (it asked to
wait, or could not be reached) is left alone until then; neither stands in the way of another.

A change of a message that still waits is not sent when a newer change of the same message comes: the newer
one goes, at its own place and with whatever the older one said and it does not. Never across a new message in
the same slot, since the older change was of another message; and a change never overtakes the message that
it changes.

A tick, a live clock drawn anew, is no row of the database and may be lost. It goes only while its chat has
nothing else to hear and room to spare, and gives way to whatever comes: the next one is a minute away.

What is planned must be marked before it goes. `take` hands it out to be marked (`to_mark`) and leaves it in
its line meanwhile, so that something more important goes before it. A person who comes to need quiet has
what is planned taken out again, marked or not (`recall`).

Nothing here knows a clock or a loop: `now` is monotonic seconds.
"""

from __future__ import annotations

import heapq
from collections.abc import Collection
from dataclasses import dataclass, field
from enum import Enum, auto

from bot.item import Item, Mark, Tick, fold
from bot.ports import Pace
from bot.recent import Recent
from bot.storage.rows import OutboxRow
from dialogs.effects import Importance

SIDE_BY_SIDE = 64
"""Messages under way at once in one channel, and so the most that an urgent one waits for."""
PLANNED_SIDE_BY_SIDE = 48
"""Of these, at most so many planned ones: should the network stand still, an answer still finds a place."""
SPARE = 3
"""Calls in a row that a chat must have room for before a clock is drawn: itself, and an answer behind it."""
AHEAD = 16
"""Planned messages marked in one commit when a network sets the pace: what goes in half a second."""
GIVEN_UP = 4096
"""Rows that are kept in mind as going no more: one of them may be under way, or come late."""


class _State(Enum):
    OPEN = auto()
    UNDER_WAY = auto()
    RESTING = auto()
    HELD = auto()


@dataclass(eq=False, slots=True)
class _Line:
    """What waits for one chat."""

    heap: list[tuple[int, int, Item]] = field(default_factory=list)
    state: _State = _State.OPEN


class Queue:
    """What waits in one channel, under the limits of its network, if it has any."""

    def __init__(self, pace: Pace | None) -> None:
        self._pace = pace
        self._lines: dict[str, _Line] = {}
        self._open: list[tuple[int, int, str]] = []
        self._later: list[tuple[float, str]] = []
        self._held = 0
        self._ticks = 0
        self._planned: dict[int, Item] = {}
        self._planned_under_way: dict[int, Item] = {}
        self._asked = 0
        self._given_up: Recent[int, None] = Recent(GIVEN_UP)
        self.under_way = 0
        self.to_mark: list[Item] = []

    @property
    def busy(self) -> bool:
        """Whether anything is under way, or waits for no more than its turn and room."""
        return len(self._lines) > self._held

    def push(self, item: Item) -> None:
        """Let it wait for its turn, unless it was given up."""
        if not self._given_up.keys().isdisjoint(item.rows):
            return
        line = self._line(item.chat)
        if line.heap and isinstance(line.heap[0][2].what, Tick):
            line.heap.clear()
        head = line.heap[0] if line.heap else None
        if item.edits and head is not None:
            item = self._folded(line, item)
        if item.mark is Mark.DONE:
            self._planned[item.number] = item
        heapq.heappush(line.heap, (item.importance, item.number, item))
        if line.heap[0] is not head:
            self._offer(item.chat, line)

    def tick(self, chat: str, tick: Tick) -> None:
        """Let a clock be drawn when it is in nobody's way; the newest alone."""
        line = self._line(chat)
        if line.state is not _State.OPEN or any(isinstance(one.what, OutboxRow) for *_, one in line.heap):
            return
        self._ticks -= 1  # numbers that no row has
        line.heap[:] = [(Importance.CLOCK, self._ticks, Item(chat, Importance.CLOCK, self._ticks, tick))]
        self._offer(chat, line)

    def take(self, now: float) -> Item | None:
        """The next that may go. It is under way until `done`."""
        if self._later:
            self._wake(now)
        while self._open and self.under_way < SIDE_BY_SIDE and not self.wait(now):
            importance, number, chat = self._open[0]
            line = self._lines.get(chat)
            if line is None or line.state is not _State.OPEN or line.heap[0][:2] != (importance, number):
                heapq.heappop(self._open)
                continue
            item = line.heap[0][2]
            if item.planned and not self._has_place(item):
                break
            heapq.heappop(self._open)
            if self._pace is not None and not self._fits(self._pace, line, item, now):
                continue
            if not item.planned or self._is_marked(item):
                return self._start(line, item, now)
        return None

    def wait(self, now: float) -> float:
        """Seconds until the network has room for anybody."""
        return 0.0 if self._pace is None else self._pace.room(now)

    def pause(self, now: float) -> float | None:
        """Seconds until something may go by itself; None: not before something else happens."""
        waits = [self._later[0][0] - now] if self._later else []
        if self._open and self.under_way < SIDE_BY_SIDE and (wait := self.wait(now)):
            waits.append(wait)
        return min(waits, default=None)

    def done(self, item: Item, hold: float | None = None) -> None:
        """It is no longer under way, whatever became of it.

        With `hold` its chat is left alone until that moment: what waits in it and what comes, so that it
        stays in order.
        """
        self.under_way -= 1
        if item.planned:
            del self._planned_under_way[item.number]
        line = self._lines[item.chat]
        if hold is None:
            self._free(item.chat, line)
        else:
            self._held += 1
            self._rest(item.chat, line, _State.HELD, hold)

    def waiting(self, chat: str) -> list[Item]:
        """What waits in this chat."""
        line = self._lines.get(chat)
        return [] if line is None else [item for *_, item in line.heap]

    def drop(self, item: Item) -> None:
        """It goes no more; nothing happens if it does not wait."""
        line = self._lines.get(item.chat)
        if line is None or item not in [one for *_, one in line.heap]:
            return
        line.heap = [entry for entry in line.heap if entry[2] is not item]
        heapq.heapify(line.heap)
        self._planned.pop(item.number, None)
        if line.state is _State.OPEN:
            self._free(item.chat, line)

    def give_up(self, numbers: Collection[int]) -> None:
        """These rows go no more, also when they come late, or are under way and come back."""
        self._given_up.update(dict.fromkeys(numbers))
        for item in [item for line in self._lines.values() for *_, item in line.heap]:
            if not self._given_up.keys().isdisjoint(item.rows):
                self.drop(item)

    def marked(self, items: Collection[Item], allowed: Collection[int]) -> list[int]:
        """These were to be marked, and those with an allowed number are: they may go, the others never.

        Returns those that were recalled meanwhile: marked, and not to be sent.
        """
        self._asked -= len(items)
        for item in items:
            item.mark = Mark.DONE
            if item.number not in allowed or item.recalled:
                self.drop(item)
            elif (line := self._lines.get(item.chat)) is not None:
                self._offer(item.chat, line)
        return [item.number for item in items if item.recalled and item.number in allowed]

    def unmarked(self, items: Collection[Item]) -> None:
        """These could not be marked: asked again when they are taken the next time."""
        self._asked -= len(items)
        for item in items:
            item.mark = Mark.NONE
            self._planned.pop(item.number, None)
            if (line := self._lines.get(item.chat)) is not None:
                self._offer(item.chat, line)

    def recall(self, people: Collection[str]) -> list[int]:
        """Take out what was marked for these people, and mark as recalled what is being marked or under way.

        Returns what was taken out: marked, and not to be sent.
        """
        for item in (*self._planned.values(), *self._planned_under_way.values()):
            if isinstance(item.what, OutboxRow) and item.what.person_id in people:
                item.recalled = True
        taken = [one for one in self._planned.values() if one.recalled and one.mark is Mark.DONE]
        for item in taken:
            self.drop(item)
        return [item.number for item in taken]

    def marked_waiting(self) -> list[int]:
        """What is marked as on its way and is not."""
        return [item.number for item in self._planned.values() if item.mark is Mark.DONE]

    # The lines

    def _line(self, chat: str) -> _Line:
        line = self._lines.get(chat)
        if line is None:
            line = self._lines[chat] = _Line()
        return line

    def _has_place(self, item: Item) -> bool:
        """Whether something planned may be sent, or else be marked, by the number of those that are."""
        if item.mark is Mark.NONE:
            return self._asked < (SIDE_BY_SIDE if self._pace is None else AHEAD)
        return len(self._planned_under_way) < PLANNED_SIDE_BY_SIDE

    def _fits(self, pace: Pace, line: _Line, item: Item, now: float) -> bool:
        """Whether the chat has room; without, it rests, and a clock is not drawn at all."""
        wait = pace.ready(item.chat, now, SPARE if isinstance(item.what, Tick) else 1)
        if not wait:
            return True
        if isinstance(item.what, Tick):
            self.drop(item)
        else:
            self._rest(item.chat, line, _State.RESTING, now + wait)
        return False

    def _is_marked(self, item: Item) -> bool:
        """Whether it may go; what is not marked is handed out to be."""
        if item.mark is Mark.NONE:
            item.mark = Mark.ASKED
            self._asked += 1
            self._planned[item.number] = item
            self.to_mark.append(item)
        return item.mark is Mark.DONE

    def _start(self, line: _Line, item: Item, now: float) -> Item:
        heapq.heappop(line.heap)
        line.state = _State.UNDER_WAY
        self.under_way += 1
        if item.planned:
            del self._planned[item.number]
            self._planned_under_way[item.number] = item
        if self._pace is not None:
            self._pace.spend(item.chat, now)
        return item

    def _offer(self, chat: str, line: _Line) -> None:
        """Let the head of an open line be considered."""
        if line.state is _State.OPEN and line.heap:
            importance, number, _ = line.heap[0]
            heapq.heappush(self._open, (importance, number, chat))

    def _free(self, chat: str, line: _Line) -> None:
        line.state = _State.OPEN
        if line.heap:
            self._offer(chat, line)
        else:
            del self._lines[chat]

    def _rest(self, chat: str, line: _Line, state: _State, until: float) -> None:
        line.state = state
        heapq.heappush(self._later, (until, chat))

    def _wake(self, now: float) -> None:
        """Chats whose rest is over."""
        while self._later and self._later[0][0] <= now:
            _, chat = heapq.heappop(self._later)
            line = self._lines[chat]  # a line that rests or is held stays until then
            self._held -= line.state is _State.HELD
            self._free(chat, line)

    def _folded(self, line: _Line, item: Item) -> Item:
        """The change, with those of the same message that wait still; they leave the line."""
        same = sorted((one for *_, one in line.heap if one.slot == item.slot), key=lambda one: one.number)
        before = [one for one in same if one.number < item.number]
        after = [one for one in same if one.number > item.number]
        for one in (*reversed(before[-1:]), *after[:1]):
            if one.edits:
                line.heap = [entry for entry in line.heap if entry[2] is not one]
                heapq.heapify(line.heap)
                item = fold(*sorted((one, item), key=lambda each: each.number))
        sent_before = [one.importance for one in before if not one.edits]
        item.importance = max(item.importance, *sent_before[-1:]) if sent_before else item.importance
        return item
