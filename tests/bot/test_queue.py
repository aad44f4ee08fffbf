"""Who is next: by importance and number, one at a time in a chat, and nobody waits for another's limit."""

from __future__ import annotations

import pytest

from bot.queue import AHEAD, PLANNED_SIDE_BY_SIDE, SIDE_BY_SIDE, Queue
from bot.storage.rows import OutboxRow
from dialogs.effects import Importance
from tests.bot.queued import NOW, StubbornPace, change, everything, numbers, push, row, take


@pytest.fixture
def pace() -> StubbornPace:
    return StubbornPace()


@pytest.fixture
def queue(pace: StubbornPace) -> Queue:
    return Queue(pace)


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


def test_what_was_given_up_never_goes_not_when_it_comes_late_or_back(queue: Queue) -> None:
    push(queue, row(1), row(2), row(3, "bert"))
    (under_way, _) = take(queue)
    queue.give_up({1, 2, 4})
    queue.push(under_way)
    queue.done(under_way)
    push(queue, row(4), row(5))
    assert numbers(everything(queue)) == [5]


def test_a_change_with_words_of_what_was_given_up_does_not_go(queue: Queue) -> None:
    push(queue, row(1, slot="s"), change(2), change(3))
    queue.give_up({2})
    assert numbers(everything(queue)) == [1]
