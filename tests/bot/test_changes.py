"""Changes of one message go together, and a live clock is in nobody's way."""

from __future__ import annotations

import pytest

from bot.item import Tick
from bot.ports import Rendered
from bot.queue import SPARE, Queue
from bot.storage.rows import OutboxRow
from dialogs.effects import Importance
from tests.bot.queued import NOW, StubbornPace, change, everything, numbers, push, row, take

CLOCK = Tick("7", Rendered("", "19 minutes"))


@pytest.fixture
def pace() -> StubbornPace:
    return StubbornPace()


@pytest.fixture
def queue(pace: StubbornPace) -> Queue:
    return Queue(pace)


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
