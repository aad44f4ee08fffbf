"""What we say in a group with topics goes where its people spoke last."""

from __future__ import annotations

from bot.channels.telegram.threads import REMEMBERED, Threads


def test_the_last_topic_counts() -> None:
    threads = Threads()
    threads.heard("-1", 7)
    threads.heard("-1", 8)
    assert threads.params("-1") == {"message_thread_id": 8}


def test_each_group_has_its_own() -> None:
    threads = Threads()
    threads.heard("-1", 7)
    assert threads.params("-2") == {}


def test_after_words_in_the_general_topic_we_speak_there() -> None:
    threads = Threads()
    threads.heard("-1", 7)
    threads.heard("-1", None)
    assert threads.params("-1") == {}


def test_a_topic_that_is_gone_is_forgotten() -> None:
    threads = Threads()
    threads.heard("-1", 7)
    threads.forget("-1")
    threads.forget("-2")
    assert threads.params("-1") == {}


def test_the_group_that_was_silent_longest_is_forgotten_first() -> None:
    threads = Threads()
    for number in range(REMEMBERED):
        threads.heard(str(number), 7)
    threads.heard("0", 8)
    threads.heard("new", 9)
    assert [threads.params(chat) for chat in ("0", "1", "new")] == [
        {"message_thread_id": 8},
        {},
        {"message_thread_id": 9},
    ]
