"""Exercises for two rest for one person, in private: what fits is offered, and the pause works in full."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from dialogs.catalogue import ALL, CATALOGUE
from dialogs.effects import GROUP
from dialogs.resting import FITS, OTHERWISE
from dialogs.safety import LASTS, TRIAGE, Safety, Sign
from tests.dialogs.test_danger_help import BLEAK, CLEAR
from tests.dialogs.world import SUNDAY, World

FOR_TWO = {dialog.name: dialog.commands[0] for dialog in ALL if dialog.for_two and dialog.commands}
FOR_ONE = {dialog.name: dialog.commands[0] for dialog in ALL if not dialog.for_two and dialog.commands}


@pytest.fixture
def world() -> World:
    """Noor said yes to one of the three questions, some days ago."""
    return resting(World.of_two(CATALOGUE))


def resting(world: World, who: str = "noor") -> World:
    safety = Safety(signs=(Sign(TRIAGE, SUNDAY, quiet=False),), triaged_at=SUNDAY)
    world.couple = world.couple.with_person(replace(world.couple.person(who), safety=safety))
    return world


def test_what_is_for_two_is_said_on_the_dialog() -> None:
    assert set(FOR_TWO) == {"mirror", "check-in", "appreciation", "joining", "inviting"} | {
        "agreements",
        "agreement-look",
        "date-night",
        "shared-goals",
        "check-up",
        "hug",
        "ten-minutes",
        "tomorrow",
        "tomorrow-look",
        "tomorrow-move",
        "tomorrow-drop",
        "dance",
        "opposite",
        "recovery-look",
    }


@pytest.mark.parametrize("command", FOR_TWO.values(), ids=list(FOR_TWO))
def test_in_the_place_of_an_exercise_for_two_come_things_that_fit(world: World, command: str) -> None:
    world.says("noor", command)
    assert world.last("noor").text == "danger-for-two"
    tokens = [one.token for row in world.last("noor").buttons for one in row]
    assert tokens == [*FITS.values(), OTHERWISE]
    assert set(tokens).isdisjoint(FOR_TWO.values())
    assert world.couple.person("noor").runs == ()
    assert world.texts("bram") == world.texts(GROUP) == []


@pytest.mark.parametrize("command", FOR_ONE.values(), ids=list(FOR_ONE))
def test_everything_else_goes_on(world: World, command: str) -> None:
    world.says("noor", command)
    assert "danger-for-two" not in world.texts("noor")


def test_an_exercise_for_two_that_the_welcome_offers_rests_as_well() -> None:
    world = resting(World.of_one(CATALOGUE, begun=False), "bram")
    world.says("bram", "/start")
    world.chooses("bram", "now")
    world.chooses("bram", "check-in")
    assert "danger-for-two-invited" in world.texts("bram")
    assert [run.dialog for run in world.couple.person("bram").runs] == ["welcome"]


def test_who_is_alone_hears_how_to_take_an_invitation_back_and_can() -> None:
    world = World.of_one(CATALOGUE)
    world.says("bram", "/koppelen")
    for option in ("make", "yes"):
        world.chooses("bram", option)
    resting(world, "bram")
    world.says("bram", "/koppelen")
    assert world.last("bram").text == "danger-for-two-invited"
    assert len(world.codes) == 1, "it stays valid: whoever holds it sees no difference"
    world.says("bram", "/uitnodiging")
    world.chooses("bram", "withdraw")
    assert world.codes == {}


def test_a_talk_that_was_under_way_waits_and_comes_back_when_it_is_otherwise() -> None:
    world = World.of_two(CATALOGUE)
    world.says("noor", "/waardering")
    world.says("noor", CLEAR)
    world.chooses("noor", ":resume")
    assert world.last("noor").text == "danger-for-two"
    world.says("noor", "dat hij luisterde toen ik ziek was")
    assert world.last("noor").text == "house-idle", "nothing becomes an answer to it"
    world.chooses("noor", ":danger-otherwise")
    assert world.texts("noor")[-4:] == [
        "danger-otherwise",
        "danger-plans",
        "house-resume",
        "appreciation-first",
    ]


def test_a_talk_that_rests_can_be_stopped() -> None:
    world = World.of_two(CATALOGUE)
    world.says("noor", "/waardering")
    world.says("noor", CLEAR)
    world.says("noor", "/stop")
    assert "house-stopped" in world.texts("noor")
    assert world.couple.person("noor").runs == ()


def test_after_thoughts_of_suicide_nothing_rests() -> None:
    world = World.of_two(CATALOGUE)
    world.says("noor", BLEAK)
    world.says("noor", "/waardering")
    assert world.last("noor").text == "appreciation-first"


def test_scheduled_messages_are_quiet_for_one_also_when_asked_for(world: World) -> None:
    world.says("noor", "/stil uit")
    assert world.last("noor").text == "danger-for-two"
    world.said.clear()
    world.wait(timedelta(days=14))
    assert world.texts("noor") == []
    assert "nudge-check-in" in world.texts("bram")


def test_when_it_is_otherwise_messages_still_wait_until_they_are_asked_for() -> None:
    world = World.of_two(CATALOGUE)
    world.says("noor", CLEAR)
    world.says("noor", "/checkin")
    world.chooses("noor", ":danger-otherwise")
    assert world.texts("noor")[-2:] == ["danger-otherwise", "danger-plans"]
    assert not world.couple.person("noor").hears_plans
    world.says("noor", "/stil uit")
    assert world.last("noor").text == "house-not-silent"
    assert world.couple.person("noor").hears_plans


def test_a_sign_of_long_ago_brings_no_message_that_was_not_asked_for() -> None:
    world = World.of_two(CATALOGUE)
    world.says("noor", BLEAK)
    world.timers.clear()
    world.wait(LASTS + timedelta(days=1))
    world.says("noor", "/menu")
    one = world.couple.person("noor")
    assert (one.safety.signs, one.hears_plans) == ((), False)


def test_messages_come_again_when_it_is_otherwise(world: World) -> None:
    world.says("noor", "/checkin")
    world.chooses("noor", ":danger-otherwise")
    world.wait(timedelta(days=7))
    assert "nudge-check-in" in world.texts("noor")


def test_the_pause_and_the_safe_word_work_in_full(world: World) -> None:
    world.says("noor", "ananas")
    assert world.texts("noor") == world.texts("bram") == world.texts(GROUP) == ["pause-starts"]
    world.wait(timedelta(minutes=20))
    for who in ("noor", "bram"):
        world.chooses(who, ":back")
    assert world.last("noor").text == world.last("bram").text == "pause-together"


def test_what_the_other_sends_arrives(world: World) -> None:
    world.says("bram", "/veiligwoord")
    world.chooses("bram", "change")
    world.says("bram", "krokodil")
    assert world.last("noor").text == "safe-word-confirm-word"


def test_on_a_screen_that_the_other_sees_the_talk_goes_on_as_for_everybody() -> None:
    """Noor hosts: a check-in that vanished from the table would tell."""
    world = World.of_two(CATALOGUE)
    world.says("noor", "/checkin")
    for option in ("together", "begin", "next"):
        world.chooses("noor", option)
    world.says("noor", CLEAR)
    assert world.last("noor").text == "danger-neutral"
    world.chooses("noor", "next")
    assert world.last("noor").text == "check-in-aloud-unseen-partner"
    world.says("noor", "/spiegel")
    assert world.last("noor").text == "mirror-setting", "nor is anything refused on the table"


def test_the_rest_begins_once_the_screen_is_private_again() -> None:
    world = World.of_two(CATALOGUE)
    world.says("noor", "/spiegel")
    for option in ("together", "now"):
        world.chooses("noor", option)
    world.says("noor", CLEAR)
    world.wait(timedelta(hours=3))
    world.says("noor", "/spiegel")
    assert "danger-for-two" in world.texts("noor")


def test_a_rest_ends_by_itself_and_then_the_questions_come_first(world: World) -> None:
    world.timers.clear()
    world.wait(LASTS + timedelta(hours=1))
    world.says("noor", "/checkin")
    assert world.last("noor").text == "triage-alone"


def test_a_rest_outlives_a_restart(world: World) -> None:
    world.restart()
    world.says("noor", "/checkin")
    assert world.last("noor").text == "danger-for-two"
