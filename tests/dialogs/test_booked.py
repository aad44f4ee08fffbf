"""The talks that somebody set for later: made, moved, let go, come back to once, and gone a day after."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from dialogs import booked
from dialogs.booked import Booked
from dialogs.records import TalkBooked, TalkLetGo

AT = datetime(2026, 3, 4, 19, 0, tzinfo=UTC)
LATER = AT + timedelta(days=2)
ONE, TWO = Booked(1, "De vakantie.", AT), Booked(2, "Het geld.", LATER)


def test_each_new_one_gets_a_number_of_its_own() -> None:
    kept, counted = booked.keep((TWO,), 2, TalkBooked("De tuin.", AT))
    assert (kept, counted) == ((TWO, Booked(3, "De tuin.", AT)), 3)


def test_a_new_one_takes_the_place_of_those_that_rang() -> None:
    kept, _ = booked.keep((booked.rang((ONE,), 1)[0], TWO), 2, TalkBooked("De tuin.", AT))
    assert [one.number for one in kept] == [2, 3]


def test_one_that_is_moved_keeps_its_subject_and_is_come_back_to_again() -> None:
    kept, counted = booked.keep(booked.rang((ONE, TWO), 1), 2, TalkBooked("", LATER, number=1))
    assert (kept, counted) == ((Booked(1, "De vakantie.", LATER), TWO), 2)


def test_one_that_waited_is_moved_as_any_other() -> None:
    waits = booked.waiting((ONE,), 1, AT + timedelta(hours=9))
    assert [one.rings(hears=True) for one in waits] == [AT + timedelta(hours=9)]
    kept, _ = booked.keep(waits, 1, TalkBooked("", LATER, number=1))
    assert kept == (Booked(1, "De vakantie.", LATER),)


def test_what_is_let_go_is_gone_and_nothing_comes_of_a_number_that_is_not_there() -> None:
    assert booked.keep((ONE, TWO), 2, TalkLetGo(1)) == ((TWO,), 2)
    assert booked.keep((TWO,), 2, TalkLetGo(1)) == ((TWO,), 2)
    assert booked.keep((TWO,), 2, TalkBooked("x", AT, number=1)) == ((TWO,), 2)


def test_it_rings_at_its_moment_and_is_gone_a_day_after() -> None:
    rung = booked.rang((ONE, TWO), 1)
    assert [one.rings(hears=True) for one in rung] == [AT + timedelta(days=1), LATER]


def test_who_hears_nothing_has_it_gone_a_day_after_its_moment_all_the_same() -> None:
    assert ONE.rings(hears=False) == AT + timedelta(days=1)


def test_only_what_has_own_words_stays_with_who_is_alone() -> None:
    assert booked.own((ONE, Booked(2, "", AT))) == (ONE,)


def test_nothing_of_the_subject_stands_where_it_could_be_logged() -> None:
    assert "vakantie" not in repr(ONE)
