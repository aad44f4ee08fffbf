"""What somebody shared is shown to them alone, one thing at a time, and goes by one press."""

from __future__ import annotations

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.effects import TakeBack
from dialogs.help.shared import SHORT, shared
from tests.dialogs.playing import play
from tests.dialogs.world import World

ITEM = "check-in/2026-03-01/loving"


@pytest.fixture
def world() -> World:
    return World.of_two(CATALOGUE)


def test_one_press_takes_one_thing_back_and_the_other_hears_nothing(world: World) -> None:
    world.shares[ITEM]["bram"] = "De thee."
    world.shares["check-in/2026-03-01/unsaid"]["bram"] = "De soep."
    world.says("bram", "/gedeeld")
    assert world.last("bram").args["words"] == "De soep."
    world.chooses("bram", "keep")
    world.chooses("bram", "back")
    assert TakeBack("bram", ITEM) in world.effects
    assert world.texts("bram")[-2:] == ["shared-taken", "shared-end"]
    assert world.texts("noor") == []


def test_it_says_the_same_whether_or_not_the_other_shared_something(world: World) -> None:
    world.shares[ITEM]["noor"] = "Zijn lach."
    world.says("bram", "/gedeeld")
    assert world.texts("bram") == ["shared-nothing"]


def test_a_long_thing_is_shown_short() -> None:
    played = play(shared, facts={"unwatched": True, "mine": {ITEM: "x" * (SHORT + 1)}})
    assert played.prompt.args["words"] == "x" * SHORT + " …"
