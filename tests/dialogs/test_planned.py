"""A timer rang: what is said then, and what is not said any more."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.effects import Importance
from dialogs.events import Event, Rang
from dialogs.joint import Mode
from dialogs.nudging import AFTER_PAUSE
from dialogs.planned import ring
from dialogs.rhythm.recurring import Moment, Weekly, shift_of
from dialogs.rhythm.wall import local
from dialogs.stage import Stage
from tests.dialogs.world import ZONE, World

WEEK = timedelta(days=7)


def listening(world: World, days: int, who: str = "bram") -> None:
    """So many days in which this person answers each planned message with a word."""
    for _ in range(24 * days):
        before = len(world.said[who])
        world.wait(timedelta(hours=1))
        if any(say.planned for say in world.said[who][before:]):
            world.says(who, "/menu")


def nudges(world: World, who: str = "bram") -> list[str]:
    return [say.text for say in world.said[who] if say.importance is Importance.NUDGE]


def until_the_check_in(world: World) -> None:
    world.wait(timedelta(minutes=31))


def test_a_first_week_brings_the_check_in_with_its_note_a_mirror_two_appreciations_and_a_date() -> None:
    world = World.of_two(CATALOGUE)
    listening(world, 6)
    assert nudges(world) == [
        "nudge-check-in-ahead",
        "nudge-check-in",
        "nudge-appreciation",
        "nudge-mirror",
        "nudge-appreciation",
        "nudge-date-night",
    ]


def test_a_month_brings_at_most_one_occasion_a_day_and_none_at_night() -> None:
    world = World.of_two(CATALOGUE)
    days: list[str] = []
    while len(days) < 200:
        before = len(world.said["bram"])
        world.wait(timedelta(hours=4))
        for say in [one for one in world.said["bram"][before:] if one.planned]:
            if not say.text.startswith("nudge-check-in-ahead"):
                days.append(local(world.at, ZONE).date().isoformat())
            world.says("bram", "/menu")
        if world.at > datetime(2026, 4, 1, tzinfo=world.at.tzinfo):
            break
    assert len(days) == len(set(days)) > 16


def test_appreciation_on_the_day_of_the_check_in_is_taken_along() -> None:
    world = World.of_two(CATALOGUE)
    bram = world.couple.person("bram")
    profile = (
        replace(bram.profile, appreciation=(Weekly(6, bram.profile.check_in.at),))
        if bram.profile.check_in
        else bram.profile
    )
    world.couple = world.couple.with_person(replace(bram, profile=profile))
    world.says("bram", "/stil uit")
    until_the_check_in(world)
    assert nudges(world) == ["nudge-check-in-ahead", "nudge-check-in"]
    assert world.said["bram"][-1].args["also"] == Moment.APPRECIATION


@pytest.mark.parametrize("mode", [Mode.PAUSED, Mode.RETURNING, Mode.PICKING, Mode.BOOKED])
def test_no_nudge_comes_in_a_pause_and_the_check_in_waits_for_its_end(mode: Mode) -> None:
    world = World.of_two(CATALOGUE)
    world.says("noor", "ananas")
    if mode is not Mode.PAUSED:
        world.wait(timedelta(minutes=20))
    if mode in (Mode.PICKING, Mode.BOOKED):
        world.presses("noor", ":not-calm")
    if mode is Mode.BOOKED:
        world.says("noor", "over 3 uur")
        world.says("bram", "over 3 uur")
    world.go_to(world.at.replace(hour=18, minute=59))
    assert world.couple.joint.mode in (mode, Mode.RETURNING, Mode.PICKING)
    world.go_to(world.at + timedelta(minutes=2))
    assert "nudge-check-in" not in nudges(world)
    moved = shift_of(world.couple.person("bram").profile.shifts, Moment.CHECK_IN).to
    assert moved is not None
    assert moved >= world.at + AFTER_PAUSE - timedelta(minutes=2)
    assert 8 <= local(moved, ZONE).hour < 22


def test_nothing_planned_comes_after_danger_until_it_is_asked_for() -> None:
    world = World.of_two(CATALOGUE)
    world.says("bram", "Ik wil niet meer leven.")
    world.wait(WEEK)
    assert nudges(world) == []
    assert nudges(world, "noor") != []
    world.says("bram", "/stil uit")
    world.wait(WEEK)
    assert nudges(world) != []


def test_nothing_planned_comes_to_who_asked_for_silence() -> None:
    world = World.of_two(CATALOGUE)
    world.says("bram", "/stil")
    world.wait(WEEK)
    assert nudges(world) == []


def test_an_outage_over_the_night_moves_the_check_in_once_to_the_morning() -> None:
    world = World.of_two(CATALOGUE)
    world.outage(world.at + timedelta(hours=6))
    assert nudges(world) == []
    world.wait(timedelta(hours=9))
    assert nudges(world) == ["nudge-check-in"]


def test_an_outage_of_days_piles_nothing_up() -> None:
    world = World.of_two(CATALOGUE)
    world.outage(world.at + timedelta(days=9))
    assert len(nudges(world)) <= 1


def test_who_moves_the_check_in_after_it_was_said_hears_no_second_one_that_day_unasked() -> None:
    world = World.of_two(CATALOGUE)
    until_the_check_in(world)
    bram = world.couple.person("bram")
    later = replace(bram.profile, check_in=Weekly(6, local(world.at + timedelta(minutes=30), ZONE).time()))
    world.couple = world.couple.with_person(replace(bram, profile=later))
    world.says("bram", "/stil uit")
    world.wait(timedelta(hours=2))
    assert nudges(world) == ["nudge-check-in-ahead", "nudge-check-in"]


def test_a_snoozed_check_in_was_asked_for_and_comes_the_same_evening() -> None:
    world = World.of_two(CATALOGUE)
    until_the_check_in(world)
    world.says("bram", "/checkin straks")
    world.chooses("bram", "hour")
    world.wait(timedelta(hours=1))
    assert nudges(world)[-2:] == ["nudge-check-in", "nudge-check-in"]


def test_the_day_after_comes_back_to_what_was_begun_with() -> None:
    world = World.of_one(CATALOGUE, begun=False)
    world.says("bram", "hallo")
    world.chooses("bram", "now")
    world.chooses("bram", "mirror")
    world.wait(timedelta(days=1))
    assert "nudge-begun-spiegel" in nudges(world)


def test_a_bell_of_both_for_something_that_no_release_knows_is_silence() -> None:
    world = World.of_two(CATALOGUE)
    rang = Rang("of-another-release", "key", world.at)
    stage = Stage(world.couple, Event(None, rang, world.at), CATALOGUE, world.labels)
    assert list(ring(stage, rang)) == []
    assert stage.decision().effects == ()
    assert stage.decision().couple == world.couple


def test_a_reminder_that_can_wait_makes_no_sound_and_a_check_in_does() -> None:
    world = World.of_two(CATALOGUE)
    listening(world, 5)
    sounds = {say.text: not say.silent for say in world.said["bram"] if say.planned}
    assert sounds == {
        "nudge-check-in-ahead": True,
        "nudge-check-in": True,
        "nudge-appreciation": False,
        "nudge-mirror": False,
    }
