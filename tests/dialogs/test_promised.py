"""Open promises: each has a number for ever, ends once, and is come back to once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from dialogs.promised import Promise, asked, comes_back, due, keep
from dialogs.records import Promised, PromiseSettled, PromiseWaits, Settled

MADE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
NEXT = datetime(2026, 3, 3, 17, 30, tzinfo=UTC)
FIRST = Promise(1, "Meer thuis", "vanavond", MADE, NEXT)
SECOND = Promise(2, "Bellen", "nu", MADE, NEXT + timedelta(days=1))


def test_a_promise_gets_the_next_number_also_after_others_ended() -> None:
    promises, counted, stored = keep((), 4, Promised("Meer thuis", "vanavond", MADE, NEXT))
    assert promises == (Promise(5, "Meer thuis", "vanavond", MADE, NEXT),)
    assert (counted, stored) == (5, Promised("Meer thuis", "vanavond", MADE, NEXT, number=5))


def test_a_smaller_one_takes_the_place_of_the_other() -> None:
    smaller = Promised("Meer thuis", "bellen dat ik later ben", MADE, NEXT, instead_of=1)
    promises, _, stored = keep((FIRST, SECOND), 2, smaller)
    assert [one.number for one in promises] == [2, 3]
    assert isinstance(stored, Promised)
    assert (stored.number, stored.instead_of) == (3, 1)


@pytest.mark.parametrize("how", Settled)
def test_a_promise_ends_once(how: Settled) -> None:
    promises, counted, stored = keep((FIRST, SECOND), 2, PromiseSettled(1, how))
    assert (promises, counted, stored) == ((SECOND,), 2, PromiseSettled(1, how))
    assert keep(promises, counted, PromiseSettled(1, how)) == (promises, counted, None)


def test_not_yet_moves_only_that_one() -> None:
    later = NEXT + timedelta(days=1)
    promises, _, stored = keep((FIRST, SECOND), 2, PromiseWaits(1, later))
    assert [one.asks for one in promises] == [later, SECOND.asks]
    assert stored == PromiseWaits(1, later)
    assert keep((SECOND,), 2, PromiseWaits(1, later)) == ((SECOND,), 2, None)


def test_the_bot_comes_back_once_to_those_that_are_due() -> None:
    assert due((SECOND, FIRST)) == NEXT
    after = asked((FIRST, SECOND), NEXT)
    assert [one.asks for one in after] == [None, SECOND.asks]
    assert due(asked(after, NEXT + timedelta(days=2))) is None
    assert due(()) is None


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("2026-03-02T09:00+01:00", "2026-03-03T18:30+01:00"),
        ("2026-03-02T06:00+01:00", "2026-03-02T18:30+01:00"),
        ("2026-03-02T23:30+01:00", "2026-03-03T18:30+01:00"),
        ("2026-03-28T20:00+01:00", "2026-03-29T18:30+02:00"),
    ],
)
def test_it_comes_back_in_the_evening_half_a_day_later_at_least(said: str, back: str) -> None:
    found = comes_back(datetime.fromisoformat(said), "Europe/Amsterdam")
    assert found == datetime.fromisoformat(back)


def test_what_was_promised_is_in_no_repr() -> None:
    assert "thuis" not in repr(FIRST)
