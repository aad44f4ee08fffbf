"""Go on tomorrow: a subject, a moment, and what the person says of it afterwards."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dialogs.booked import Booked
from dialogs.people import Profile
from dialogs.records import TalkBooked, TalkLetGo
from dialogs.techniques.tomorrow import LONGEST, came, tomorrow, tomorrow_drop, tomorrow_look, too_long
from tests.dialogs.playing import AT, play

FREE = {"booked": (), "rhythm": Profile(), "hears": True}
TOMORROW = datetime(2026, 3, 4, 19, 0, tzinfo=UTC)
"""Eight in the evening in Amsterdam, a day after the talk."""
ONE = Booked(1, "De vakantie.", AT)


def test_a_subject_and_an_evening_are_enough() -> None:
    played = play(tomorrow, "De vakantie.", "tomorrow", facts=FREE)
    assert played.records == [TalkBooked("De vakantie.", TOMORROW)]
    assert played.given("tomorrow-moment-booked")["moment"] == TOMORROW


def test_a_typed_moment_is_asked_again_until_it_is_one() -> None:
    played = play(tomorrow, "De vakantie.", "typed", "ooit eens", "zaterdag 11 uur", facts=FREE)
    assert played.heard().count("tomorrow-moment-unclear") == 1
    assert played.records == [TalkBooked("De vakantie.", datetime(2026, 3, 7, 10, 0, tzinfo=UTC))]


def test_an_hour_of_the_own_night_is_told_and_may_stay() -> None:
    typed = ("De vakantie.", "typed", "morgen 23:30")
    at = datetime(2026, 3, 4, 22, 30, tzinfo=UTC)
    asked = play(tomorrow, *typed, facts=FREE)
    assert (asked.asked, asked.records) == ("tomorrow-moment-night", [])
    assert play(tomorrow, *typed, "so", facts=FREE).records == [TalkBooked("De vakantie.", at)]
    other = play(tomorrow, *typed, "other", "tomorrow", facts=FREE)
    assert other.records == [TalkBooked("De vakantie.", TOMORROW)]


def test_a_subject_is_a_name_for_it_and_not_the_talk_itself() -> None:
    long = "x" * (LONGEST + 1)
    assert (too_long(long), too_long(long[1:])) == (True, False)
    assert play(tomorrow, long, facts=FREE).asked == "tomorrow-subject"


def test_a_subject_that_accuses_gets_a_suggestion_and_may_stay() -> None:
    blame = "Jij luistert nooit naar mij."
    assert play(tomorrow, blame, facts=FREE).asked == "tomorrow-blame"
    assert play(tomorrow, blame, "again", facts=FREE).asked == "tomorrow-subject"
    stays = play(tomorrow, blame, "so", "tomorrow", facts=FREE)
    assert stays.records == [TalkBooked(blame, TOMORROW)]


def test_a_report_of_harm_is_not_smoothed() -> None:
    played = play(tomorrow, "Jij sloeg me altijd.", "tomorrow", facts=FREE)
    assert played.records == [TalkBooked("Jij sloeg me altijd.", TOMORROW)]


def test_who_hears_nothing_by_itself_is_told_so() -> None:
    played = play(tomorrow, "De vakantie.", "tomorrow", facts={**FREE, "hears": False})
    assert "tomorrow-moment-booked-silent" in played.heard()


def test_at_most_two_stand_at_once() -> None:
    two = (ONE, Booked(2, "", AT))
    assert play(tomorrow, facts={**FREE, "booked": (ONE,)}).prompt.options == ("new", "look", "close")
    assert play(tomorrow, facts={**FREE, "booked": two}).prompt.options == ("look", "close")
    rung = (Booked(1, "De vakantie.", AT, rung=True), ONE)
    assert play(tomorrow, facts={**FREE, "booked": rung}).prompt.options == ("new", "look", "close")


@pytest.mark.parametrize(
    ("how", "records"),
    [
        (("so",), []),
        (("drop",), [TalkLetGo(1)]),
        (("move", "tomorrow"), [TalkBooked("De vakantie.", TOMORROW, number=1)]),
    ],
)
def test_each_that_stands_is_kept_moved_or_let_go(how: tuple[str, ...], records: list[object]) -> None:
    assert play(tomorrow_look, *how, facts={**FREE, "booked": (ONE,)}).records == records


def test_what_is_dropped_is_the_one_that_the_bot_came_back_to() -> None:
    rung = Booked(2, "Het geld.", AT, rung=True)
    assert came((ONE, rung)) == rung
    assert play(tomorrow_drop, facts={**FREE, "booked": (ONE, rung)}).records == [TalkLetGo(2)]
    assert play(tomorrow_drop, facts={**FREE, "booked": (ONE,)}).asked == "tomorrow-look-how"
