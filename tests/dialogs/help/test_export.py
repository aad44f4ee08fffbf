"""One's own file is asked for alone, after hearing who can read it; safety goes along only when asked for."""

from __future__ import annotations

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.effects import Export
from dialogs.help.export import export
from dialogs.people import Person
from dialogs.safety import TRIAGE, Safety
from dialogs.wishes import TakeAlong
from tests.dialogs.playing import play
from tests.dialogs.world import SUNDAY, World

ALONE = {"unwatched": True, "network": ""}


@pytest.fixture
def world() -> World:
    return World.of_two(CATALOGUE)


def exports(world: World) -> list[Export]:
    return [effect for effect in world.effects if isinstance(effect, Export)]


def test_nothing_is_made_before_a_yes_to_what_it_is_and_who_can_read_it(world: World) -> None:
    world.says("bram", "/export")
    assert world.last("bram").text == "export-begin"
    assert not exports(world)
    world.chooses("bram", "make")
    assert world.last("bram").text == "export-safety"
    assert not exports(world)
    world.chooses("bram", "leave-out")
    assert exports(world) == [Export("bram", "export-here", with_safety=False)]
    assert world.texts("noor") == []


def test_safety_goes_along_only_by_a_choice_of_its_own() -> None:
    asked = play(export, "make", "take-along", facts=ALONE)
    assert TakeAlong("export-here", with_safety=True) in asked.wishes
    left = play(export, "make", "leave-out", facts=ALONE)
    assert TakeAlong("export-here", with_safety=False) in left.wishes


def test_the_question_about_safety_is_the_same_whether_or_not_there_is_anything(world: World) -> None:
    heard = []
    for safety in (Safety(), Safety(triaged_at=SUNDAY), Safety().noting(TRIAGE, SUNDAY)):
        bram = Person("bram", world.couple.person("bram").profile, safety=safety)
        world.couple = world.couple.with_person(bram)
        world.said.clear()
        world.says("bram", "/export")
        world.chooses("bram", "make")
        heard.append([(say.text, say.args) for say in world.said["bram"]])
    assert heard[0] == heard[1] == heard[2]


def test_what_was_chosen_about_safety_stands_nowhere_afterwards(world: World) -> None:
    world.says("bram", "/export")
    world.chooses("bram", "make")
    world.chooses("bram", "take-along")
    assert world.entries("bram") == []
    assert [one.key for _, run in world.ended for one in run.journal] == ["export:"]
    chosen = [getattr(effect, "chosen", None) for effect in world.effects]
    assert "export-safety.take-along" not in chosen


def test_not_now_makes_nothing() -> None:
    left = play(export, "not-now", facts=ALONE)
    assert left.heard() == ["export-not-now"]
    assert not any(isinstance(wish, TakeAlong) for wish in left.wishes)


def test_where_the_other_reads_along_it_is_put_off_and_safety_is_not_named(world: World) -> None:
    world.says("bram", "/checkin")
    world.chooses("bram", "together")
    world.said.clear()
    world.says("bram", "/export")
    assert world.texts("bram")[0] == "export-alone-later"
    assert not any(text.startswith(("export-begin", "export-safety")) for text in world.texts("bram"))
    assert not exports(world)


def test_in_the_group_it_points_to_the_own_chat(world: World) -> None:
    world.says("bram", "/export", group=True)
    assert world.texts("group") == ["house-group-elsewhere"]
    assert not exports(world)


def test_a_network_that_keeps_the_file_is_named(world: World) -> None:
    world.links = True
    world.says("bram", "/export")
    assert world.last("bram").text == "export-begin-network"
    assert world.last("bram").args["network"] == "Postduif"


def test_it_is_there_for_whoever_is_alone_too() -> None:
    world = World.of_one(CATALOGUE)
    world.says("bram", "/export")
    world.chooses("bram", "make")
    world.chooses("bram", "leave-out")
    assert len(exports(world)) == 1
