"""The wordings of a line take turns, for each person apart."""

from __future__ import annotations

import pytest

from dialogs.effects import GROUP
from dialogs.events import Event, Said
from dialogs.people import Couple, Person
from dialogs.repertoire import Repertoire
from dialogs.stage import Stage
from dialogs.talk import Talk, To, dialog
from dialogs.varying import first, unsound, wordings
from tests.dialogs.world import SUNDAY, World

THREE = {"often-done": 3}
TAKEN_IN_TURN = ["often-done", "often-done--2", "often-done--3", "often-done", "often-done--2"]


@dialog("often", commands=("/often",))
async def often(talk: Talk) -> None:
    """Said every day."""
    talk.say("done")


@dialog("asks", commands=("/asks",))
async def asks(talk: Talk) -> None:
    """Asks, and tells both."""
    await talk.ask("first")
    talk.say("told", to=To.GROUP)
    talk.say("told")


@pytest.fixture
def world() -> World:
    world = World.of_two(Repertoire([often, asks]))
    world.wordings = THREE
    return world


def test_no_wording_comes_back_before_all_were_said(world: World) -> None:
    for _ in TAKEN_IN_TURN:
        world.says("bram", "/often")
    assert world.texts("bram") == TAKEN_IN_TURN


def test_a_restart_changes_no_turn(world: World) -> None:
    for _ in TAKEN_IN_TURN:
        world.says("bram", "/often")
        world.restart()
    assert world.texts("bram") == TAKEN_IN_TURN


def test_each_person_has_turns_of_their_own(world: World) -> None:
    for who in ("bram", "bram", "noor", "bram"):
        world.says(who, "/often")
    assert world.texts("bram") == TAKEN_IN_TURN[:3]
    assert world.texts("noor") == TAKEN_IN_TURN[:1]


def test_each_line_has_turns_of_its_own(world: World) -> None:
    world.wordings = {"often-done": 3, "asks-told": 2}
    for text in ("/often", "/asks", "ja", "/often"):
        world.says("bram", text)
    assert world.texts("bram") == ["often-done", "asks-first", "asks-told", "often-done--2"]


def test_a_release_with_fewer_wordings_goes_on_within_them(world: World) -> None:
    for count in (3, 3, 3, 2, 2):
        world.wordings = {"often-done": count}
        world.says("bram", "/often")
    assert world.texts("bram") == [*TAKEN_IN_TURN[:3], "often-done--2", "often-done"]


def test_a_question_that_waits_reads_the_same_each_time(world: World) -> None:
    world.wordings = {"asks-first": 2}
    for text in ("/asks", "/asks"):
        world.says("bram", text)
    assert [text for text in world.texts("bram") if text.startswith("asks")] == ["asks-first", "asks-first"]


def test_what_the_group_hears_takes_no_turns(world: World) -> None:
    world.wordings = {"asks-told": 2}
    for text in ("/asks", "ja", "/asks", "ja"):
        world.says("bram", text)
    assert world.texts(GROUP) == ["asks-told", "asks-told"]
    assert [text for text in world.texts("bram") if "told" in text] == ["asks-told", "asks-told--2"]


def test_a_line_with_one_wording_leaves_no_trace() -> None:
    stage = Stage(
        Couple("one", (Person("bram"),)), Event("bram", Said(""), SUNDAY), Repertoire([]), {}, THREE
    )
    stage.say("bram", "often-once")
    assert stage.couple.person("bram") == Person("bram")


def test_the_key_of_a_wording_tells_its_line() -> None:
    assert [first(key) for key in ("a-b", "a-b--2", "a-b.yes")] == ["a-b", "a-b", "a-b.yes"]
    assert wordings(["a-b", "a-b--2", "a-b--3", "a-b.yes", "c-d"]) == {"a-b": 3}


@pytest.mark.parametrize(
    ("keys", "fault"),
    [
        ({"a-b--2": ""}, "a-b: further wordings of a text that is not there"),
        ({"a-b": "", "a-b--3": ""}, "a-b--3: wordings of a-b are numbered from 2"),
        ({"a-b": "", "a-b--two": ""}, "a-b--two: wordings of a-b are numbered from 2"),
        ({"a-b": "", "a-b--02": ""}, "a-b--02: wordings of a-b are numbered from 2"),
        ({"a-b": "", "a-b--2": "", "a-b--2.yes": ""}, "a-b--2.yes: wordings of a-b are numbered from 2"),
        ({"a-b": "x", "a-b--2": ""}, "a-b--2: other variables than a-b"),
        ({"a-b": "", "a-b--2": "x", "a-b--3": ""}, "a-b--2: other variables than a-b"),
    ],
)
def test_wordings_that_cannot_take_turns_are_told(keys: dict[str, str], fault: str) -> None:
    needs = {key: frozenset(names.split()) for key, names in keys.items()}
    (told,) = unsound(needs, frozenset())
    assert told.startswith(fault)


def test_wordings_of_the_same_variables_are_sound_whatever_they_say_of_the_reader() -> None:
    needs = {"a-b": frozenset({"x", "roep"}), "a-b--2": frozenset({"x"}), "a-b.yes": frozenset[str]()}
    assert [*unsound(needs, frozenset({"roep"}))] == []
