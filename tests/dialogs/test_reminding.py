"""The moment of a talk that was set for later: said once, to its owner, and never where it does not suit."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from dialogs.catalogue import CATALOGUE
from dialogs.reminding import LATER, WAYS
from tests.dialogs.world import World

TUESDAY = datetime(2026, 3, 3, 18, 0, tzinfo=UTC)
TOMORROW = datetime(2026, 3, 4, 19, 0, tzinfo=UTC)
"""Eight in the evening in Amsterdam, a day after the talk."""


def evening() -> World:
    """A Tuesday, with nothing planned in the way."""
    world = World.of_two(CATALOGUE)
    world.at = TUESDAY
    for one in world.couple:
        plain = replace(one.profile, check_in=None, appreciation=(), mirror=None)
        world.couple = world.couple.with_person(replace(one, profile=plain))
    world.timers.clear()
    return world


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
    assert said.buttons == WAYS
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
    world.go_to(TOMORROW + LATER - timedelta(minutes=1))
    assert "nudge-booked" not in world.texts("bram")
    world.go_to(TOMORROW + timedelta(minutes=30))
    assert world.texts("bram").count("nudge-booked") == 1
