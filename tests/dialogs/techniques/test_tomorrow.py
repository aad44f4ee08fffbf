"""Go on tomorrow: a subject, a moment, and what the person says of it afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from dialogs.booked import Booked
from dialogs.catalogue import CATALOGUE
from dialogs.people import Profile
from dialogs.records import TalkBooked, TalkLetGo
from dialogs.techniques.tomorrow import LONGEST, came, tomorrow, tomorrow_drop, tomorrow_look, too_long
from tests.dialogs.playing import AT, play
from tests.dialogs.world import World

FREE = {"booked": (), "rhythm": Profile(), "hears": True}
TOMORROW = datetime(2026, 3, 4, 19, 0, tzinfo=UTC)
"""Eight in the evening in Amsterdam, a day after the talk."""
ONE = Booked(1, "De vakantie.", AT)
TUESDAY = datetime(2026, 3, 3, 18, 0, tzinfo=UTC)


def evening() -> World:
    """A Tuesday, with nothing planned in the way."""
    world = World.of_two(CATALOGUE)
    world.at = TUESDAY
    for one in world.couple:
        plain = replace(one.profile, check_in=None, appreciation=(), mirror=None)
        world.couple = world.couple.with_person(replace(one, profile=plain))
    world.timers.clear()
    return world


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


# Its moment


def set_for_tomorrow(world: World, who: str = "bram") -> None:
    for text in ("/morgen", "De vakantie"):
        world.says(who, text)
    world.chooses(who, "tomorrow")


def test_at_its_moment_the_subject_comes_back_once_and_only_to_its_owner() -> None:
    world = evening()
    set_for_tomorrow(world)
    world.chooses("bram", "keep")
    world.restart()
    world.go_to(TOMORROW - timedelta(minutes=1))
    assert "nudge-booked" not in world.texts("bram")
    world.go_to(TOMORROW)
    said = world.last("bram")
    assert (said.text, said.args["text"], said.args["late"]) == ("nudge-booked", "De vakantie", "no")
    world.wait(timedelta(days=1))
    assert world.texts("bram").count("nudge-booked") == 1
    assert "nudge-booked" not in world.texts("noor")
    assert world.couple.person("bram").booked == ()


def test_after_it_rang_it_can_be_moved_and_comes_back_again() -> None:
    world = evening()
    set_for_tomorrow(world)
    world.chooses("bram", "keep")
    world.go_to(TOMORROW)
    world.presses("bram", "/morgen verzetten")
    world.chooses("bram", "tomorrow")
    world.chooses("bram", "keep")
    world.go_to(TOMORROW + timedelta(days=1))
    assert world.texts("bram").count("nudge-booked") == 2


def test_it_need_not_come_back_any_more() -> None:
    world = evening()
    set_for_tomorrow(world)
    world.chooses("bram", "keep")
    world.go_to(TOMORROW)
    world.presses("bram", "/morgen weg")
    assert world.couple.person("bram").booked == ()


def test_after_a_night_off_it_comes_late_and_says_so() -> None:
    world = evening()
    set_for_tomorrow(world)
    world.chooses("bram", "keep")
    world.outage(TOMORROW + timedelta(hours=5))  # one at night
    assert "nudge-booked" not in world.texts("bram")
    world.go_to(datetime(2026, 3, 5, 7, 0, tzinfo=UTC))
    assert (world.last("bram").text, world.last("bram").args["late"]) == ("nudge-booked", "yes")


def test_in_a_pause_it_waits_until_after_it() -> None:
    world = evening()
    set_for_tomorrow(world)
    world.chooses("bram", "keep")
    world.go_to(TOMORROW - timedelta(minutes=5))
    world.says("noor", "ananas")
    world.go_to(TOMORROW + timedelta(minutes=1))
    assert "nudge-booked" not in world.texts("bram")
    world.go_to(TOMORROW + timedelta(minutes=16))
    world.presses("bram", ":back")
    world.presses("noor", ":back")
    world.go_to(TOMORROW + timedelta(hours=2))
    assert world.texts("bram").count("nudge-booked") == 1


def test_silence_and_danger_hold_it_back_and_a_day_after_nothing_is_left() -> None:
    for words in ("/stil", "ik wil dood"):
        world = evening()
        set_for_tomorrow(world)
        world.chooses("bram", "keep")
        world.says("bram", words)
        world.go_to(TOMORROW + timedelta(days=1))
        assert "nudge-booked" not in world.texts("bram")
        assert world.couple.person("bram").booked == ()


def test_where_the_other_reads_along_the_subject_waits() -> None:
    world = evening()
    set_for_tomorrow(world)
    world.chooses("bram", "keep")
    world.go_to(TOMORROW - timedelta(minutes=2))
    world.says("bram", "/vandaag")
    world.chooses("bram", "together")
    world.chooses("bram", "begin")
    world.go_to(TOMORROW + timedelta(minutes=4))
    assert "nudge-booked" not in world.texts("bram")
    world.go_to(TOMORROW + timedelta(minutes=30))
    assert world.texts("bram").count("nudge-booked") == 1
