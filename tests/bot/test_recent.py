"""So much is kept in mind, and the oldest is forgotten."""

from __future__ import annotations

from bot.recent import Recent


def test_what_was_set_longest_ago_is_forgotten_first() -> None:
    recent: Recent[str, int] = Recent(2)
    for number, name in enumerate("abc"):
        recent[name] = number
    assert dict(recent) == {"b": 1, "c": 2}


def test_what_is_set_again_is_new_and_what_is_looked_up_is_not() -> None:
    recent: Recent[str, int] = Recent(2)
    recent["a"], recent["b"] = 0, 1
    assert recent.get("a") == 0
    recent["b"] = 3
    recent["c"] = 2
    assert dict(recent) == {"b": 3, "c": 2}


def test_what_is_there_already_stays_as_old_as_it_is() -> None:
    recent: Recent[str, int] = Recent(2)
    recent["a"], recent["b"] = 0, 1
    assert recent.setdefault("a", 5) == 0
    assert recent.setdefault("c", 2) == 2
    assert dict(recent) == {"b": 1, "c": 2}
