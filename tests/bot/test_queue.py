"""Who is next: by importance and number, one at a time in a chat, and nobody waits for another's limit."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from bot.item import Item, Tick
from bot.packing import pack
from bot.ports import Rendered
from bot.queue import AHEAD, PLANNED_SIDE_BY_SIDE, SIDE_BY_SIDE, SPARE, Queue
from bot.storage.rows import Chat, OutboxRow
from dialogs.effects import Importance

NOW = 100.0
CLOCK = Tick("7", Rendered("", "19 minutes"))


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


@pytest.fixture
def pace() -> StubbornPace:
    return StubbornPace()


@pytest.fixture
def queue(pace: StubbornPace) -> Queue:
    return Queue(pace)


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


def test_the_most_important_goes_first_and_then_the_oldest(queue: Queue) -> None:
    push(queue, row(1, "a"), row(2, "b", Importance.NUDGE), row(3, "c", Importance.PAUSE), row(4, "d"))
    assert numbers(everything(queue)) == [3, 1, 4, 2]


def test_one_chat_has_one_under_way(queue: Queue) -> None:
    push(queue, row(1), row(2), row(3, "bert"))
    first, other = take(queue)
    assert (first.number, other.number) == (1, 3)
    queue.done(first)
    assert numbers(take(queue)) == [2]


def test_in_a_chat_what_comes_later_and_matters_more_goes_before(queue: Queue) -> None:
    push(queue, row(1), row(2), row(3, importance=Importance.DANGER))
    assert numbers(everything(queue)) == [3, 1, 2]


def test_no_more_go_side_by_side_than_agreed(queue: Queue) -> None:
    push(queue, *(row(number, str(number)) for number in range(SIDE_BY_SIDE + 1)))
    taken = take(queue)
    assert len(taken) == SIDE_BY_SIDE
    queue.done(taken[0])
    assert len(take(queue)) == 1


def test_a_chat_without_room_stands_in_nobodys_way(queue: Queue, pace: StubbornPace) -> None:
    pace.from_["anna"] = NOW + 5
    push(queue, row(1, importance=Importance.DANGER), row(2, "bert"))
    assert numbers(take(queue)) == [2]
    assert queue.pause(NOW) == 5
    assert queue.busy
    assert numbers(take(queue, NOW + 5)) == [1]
    assert pace.spent == ["bert", "anna"]


def test_while_nobody_has_room_what_matters_more_still_comes_first(queue: Queue, pace: StubbornPace) -> None:
    pace.anybody_from = NOW + 0.25
    push(queue, row(1))
    assert take(queue) == []
    assert queue.pause(NOW) == 0.25
    assert pace.asked == [], "thousands may wait"
    push(queue, row(2, "bert", Importance.PAUSE))
    assert numbers(take(queue, NOW + 0.25)) == [2, 1]


def test_a_held_chat_waits_as_a_whole_and_does_not_count_as_busy(queue: Queue) -> None:
    push(queue, row(1), row(2, "bert"))
    first, other = take(queue)
    queue.push(first)
    queue.done(first, NOW + 60)
    queue.done(other)
    push(queue, row(3, importance=Importance.DANGER))
    assert take(queue) == []
    assert not queue.busy
    assert queue.pause(NOW) == 60
    assert numbers(everything(queue, NOW + 60)) == [3, 1]
    assert not queue.busy


def test_an_empty_chat_that_was_held_is_free_again_afterwards(queue: Queue) -> None:
    push(queue, row(1))
    queue.done(take(queue)[0], NOW + 60)
    assert take(queue, NOW + 60) == []
    assert not queue.busy
    assert queue.pause(NOW + 60) is None


# What is planned


def nudges(count: int) -> list[OutboxRow]:
    return [row(number, str(number), Importance.NUDGE) for number in range(1, count + 1)]


def test_what_is_planned_goes_only_when_it_was_marked(queue: Queue) -> None:
    push(queue, *nudges(2))
    assert take(queue) == []
    asked = queue.to_mark
    assert numbers(asked) == [1, 2]
    queue.marked(asked, {1})
    assert numbers(everything(queue)) == [1], "the other one was withdrawn"
    assert not queue.busy


def test_no_more_is_marked_than_goes_soon(queue: Queue) -> None:
    push(queue, *nudges(3 * AHEAD))
    take(queue)
    asked, queue.to_mark = queue.to_mark, []
    assert numbers(asked) == list(range(1, AHEAD + 1))
    assert take(queue) == []
    assert queue.to_mark == [], "one batch at a time"
    queue.marked(asked, numbers(asked))
    assert numbers(everything(queue)) == list(range(1, 3 * AHEAD + 1))


def test_what_is_planned_leaves_places_for_what_people_wait_for() -> None:
    queue = Queue(None)
    push(queue, *nudges(SIDE_BY_SIDE))
    take(queue)
    queue.marked(queue.to_mark, numbers(queue.to_mark))
    assert len(take(queue)) == PLANNED_SIDE_BY_SIDE
    push(queue, *(row(1000 + number, f"person {number}") for number in range(SIDE_BY_SIDE)))
    assert len(take(queue)) == SIDE_BY_SIDE - PLANNED_SIDE_BY_SIDE


def test_an_answer_goes_before_what_is_being_marked_in_its_chat(queue: Queue) -> None:
    push(queue, row(1, importance=Importance.NUDGE))
    take(queue)
    push(queue, row(2))
    (answer,) = take(queue)
    queue.marked(queue.to_mark, {1})
    assert take(queue) == []
    queue.done(answer)
    assert numbers(take(queue)) == [1]


def test_what_could_not_be_marked_is_asked_for_again(queue: Queue) -> None:
    push(queue, *nudges(1))
    take(queue)
    asked, queue.to_mark = queue.to_mark, []
    queue.unmarked(asked)
    assert numbers(everything(queue)) == [1]


def test_who_needs_quiet_gets_nothing_planned_however_far_it_was(queue: Queue, pace: StubbornPace) -> None:
    push(queue, *nudges(4))
    take(queue)
    asked, queue.to_mark = queue.to_mark, []
    queue.marked(asked[:3], {1, 2, 3})
    pace.from_["2"] = NOW + 5
    under_way = queue.take(NOW)
    assert under_way is not None
    assert queue.recall({"1-id", "2-id", "4-id"}) == [2]
    assert under_way.recalled, "too late, unless it comes back"
    assert queue.marked(asked[3:], {4}) == [4]
    assert numbers(everything(queue, NOW + 5)) == [3]
    assert queue.marked_waiting() == []


def test_what_was_marked_and_has_not_gone_is_known(queue: Queue) -> None:
    push(queue, *nudges(3))
    take(queue)
    queue.marked(queue.to_mark, {1, 2, 3})
    first = queue.take(NOW)
    assert first is not None
    assert queue.marked_waiting() == [2, 3]
    queue.push(first)
    assert queue.marked_waiting() == [2, 3, 1], "it came back, still marked"
    queue.done(first)


# Changes of a message


def test_of_changes_of_one_message_only_the_newest_goes_with_the_words_of_the_older(queue: Queue) -> None:
    push(queue, change(1, "other words"), change(2), change(3))
    (item,) = everything(queue)
    assert isinstance(item.what, OutboxRow)
    assert (item.what.body["text"], item.what.body["chosen"]) == ("other words", "choice 3")
    assert sorted(item.rows) == [1, 2, 3]


def test_a_change_with_words_of_its_own_keeps_them(queue: Queue) -> None:
    push(queue, change(1, "old words"), change(2, "new words"))
    (item,) = everything(queue)
    assert isinstance(item.what, OutboxRow)
    assert item.what.body["text"] == "new words"


def test_a_change_that_comes_back_is_carried_along_by_the_newer_one(queue: Queue) -> None:
    push(queue, change(1, "words"))
    (first,) = take(queue)
    push(queue, change(2))
    queue.push(first)
    queue.done(first)
    (item,) = everything(queue)
    assert isinstance(item.what, OutboxRow)
    assert (item.number, item.what.body["text"], item.what.body["chosen"]) == (2, "words", "choice 2")


def test_changes_keep_to_their_own_message(queue: Queue) -> None:
    other = row(2, slot="another", edits=True)
    push(queue, change(1), other, row(3, slot="s"), change(4), row(5, "bert", slot="s", edits=True))
    assert numbers(everything(queue)) == [1, 2, 3, 4, 5]


def test_a_change_is_as_important_as_the_most_important_in_it(queue: Queue) -> None:
    push(queue, change(1, importance=Importance.PAUSE), row(2), change(3))
    assert numbers(everything(queue)) == [3, 2]


def test_a_change_does_not_go_before_what_came_between(queue: Queue) -> None:
    push(queue, change(1), row(2), change(3))
    assert numbers(everything(queue)) == [2, 3]


def test_a_change_never_goes_before_the_message_that_it_changes(queue: Queue) -> None:
    push(queue, row(1, slot="s"), change(2, importance=Importance.DANGER))
    push(queue, change(3, importance=Importance.PAUSE))
    assert numbers(everything(queue)) == [1, 3]


# Live clocks


def test_a_clock_goes_after_an_answer_and_before_a_nudge(queue: Queue, pace: StubbornPace) -> None:
    pace.anybody_from = NOW + 1
    push(queue, row(1, "bert", Importance.NUDGE), row(2, "carla"))
    queue.tick("anna", CLOCK)
    assert [item.what for item in everything(queue, NOW + 1)[:2]] == [row(2, "carla"), CLOCK]


def test_a_newer_clock_takes_the_place_of_an_older_one(queue: Queue) -> None:
    newer = Tick("7", Rendered("", "18 minutes"))
    queue.tick("anna", CLOCK)
    queue.tick("anna", newer)
    assert [item.what for item in everything(queue)] == [newer]


def test_a_row_takes_the_place_of_a_clock(queue: Queue) -> None:
    """It may be the end of what the clock shows."""
    queue.tick("anna", CLOCK)
    push(queue, change(1))
    assert numbers(everything(queue)) == [1]
    assert not queue.busy


def test_a_clock_is_dropped_while_its_chat_hears_or_waits_for_something(
    queue: Queue, pace: StubbornPace
) -> None:
    pace.from_["bert"] = NOW + 5
    push(queue, row(1), row(2, "bert"), row(3, "carla"))
    first, third = take(queue)
    queue.done(third, NOW + 5)
    for chat in ("anna", "bert", "carla"):
        queue.tick(chat, CLOCK)
    queue.done(first)
    assert numbers(everything(queue, NOW + 10)) == [2]
    assert not queue.busy


def test_a_clock_is_dropped_behind_a_row_that_waits_for_its_turn(queue: Queue, pace: StubbornPace) -> None:
    pace.anybody_from = NOW + 1
    push(queue, row(1))
    queue.tick("anna", CLOCK)
    assert numbers(everything(queue, NOW + 1)) == [1]


def test_a_clock_is_dropped_when_an_answer_would_find_no_room_behind_it(
    queue: Queue, pace: StubbornPace
) -> None:
    pace.in_a_row = SPARE - 1
    queue.tick("anna", CLOCK)
    assert take(queue) == []
    assert not queue.busy
    assert queue.pause(NOW) is None


def test_without_limits_nothing_waits_for_time() -> None:
    queue = Queue(None)
    push(queue, row(1), row(2))
    queue.tick("bert", CLOCK)
    assert queue.pause(NOW) is None
    assert len(everything(queue)) == 3
