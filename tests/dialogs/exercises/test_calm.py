"""The calming exercise: at one's own speed, with buttons only, and nothing of it stays."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.exercises.calm import STEPS, Way, calm
from dialogs.explore import explore
from dialogs.repertoire import Repertoire
from tests.dialogs.playing import play
from tests.dialogs.world import World


@pytest.mark.parametrize("way", Way)
def test_each_way_leads_through_its_own_steps_to_enough(way: Way) -> None:
    played = play(calm, way.value, *["next"] * STEPS[way])
    assert played.asked == "calm-after"
    assert [played.over, play(calm, way.value, *["next"] * STEPS[way], "enough").over] == [False, True]


def test_who_is_not_calm_yet_chooses_another_way() -> None:
    played = play(calm, "walk", *["next"] * STEPS[Way.WALK], "more", "breathe")
    assert played.asked == "calm-breathe-1"


def test_nothing_is_typed_and_nothing_is_kept() -> None:
    walk = explore(calm)
    assert all(prompt.options for prompt in walk.prompts())
    assert {type(wish).__name__ for step in walk.steps for wish in step.wishes} == {"Speak"}


def test_it_goes_on_through_a_pause_and_past_its_end() -> None:
    world = World.of_two(Repertoire([calm]))
    world.says("bram", "ananas")
    world.presses("bram", "/rustig")
    world.chooses("bram", "body")
    world.wait(timedelta(minutes=20))
    assert world.texts("bram")[-1] == "pause-over"
    world.chooses("bram", "next")
    assert world.texts("bram")[-1] == "calm-body-2"
