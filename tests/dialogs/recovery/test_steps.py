"""Each stage has its dialog, and no step reaches the other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.effects import GROUP
from dialogs.explore import explore
from dialogs.recovery.places import Side, Stage
from dialogs.recovery.steps import ROAD_SAMPLES, STEPS
from dialogs.wishes import Invite, Reveal, Speak, To
from tests.dialogs.world import World

NAMES = [*(script.name for script in STEPS.values()), "recovery", "recovery-look", "recovery-setback"]
NAMES += ["recovery-bad-day", "recovery-end"]


def test_each_stage_has_its_dialog_which_is_for_two() -> None:
    assert list(STEPS) == list(Stage)
    assert all(script.for_two and CATALOGUE.named(script.name) is script for script in STEPS.values())


@pytest.mark.parametrize("name", NAMES)
def test_nothing_of_it_is_said_or_shared_to_the_other(name: str) -> None:
    script = CATALOGUE.named(name)
    assert script is not None
    wishes = [wish for step in explore(script).steps for wish in step.wishes]
    assert wishes
    assert not any(isinstance(wish, Reveal | Invite) for wish in wishes)
    assert {wish.to for wish in wishes if isinstance(wish, Speak)} == {To.ME}


@pytest.mark.parametrize("side", Side)
def test_the_other_hears_nothing_of_a_road_and_its_looks(side: Side) -> None:
    world = World.of_two(CATALOGUE)
    bram = world.couple.person("bram")
    road = replace(ROAD_SAMPLES[5][0], step=f"{side}-openness", asks=world.at)
    world.couple = world.couple.with_person(replace(bram, roads=(road,)))
    for text, *options in (
        ("/herstel tegenslag", "trigger"),
        ("Die straat.", "enough"),
        ("/herstel", "next", "next", "all"),
        ("/herstel kijken", "want", "yes", "pain", "same", "both", "stay"),
        ("/herstel stoppen", "stopped"),
    ):
        world.says("bram", text)
        for option in options:
            world.chooses("bram", option)
    assert world.last("bram").text == "recovery-end-stopped"
    assert world.couple.person("bram").roads == ()
    assert world.texts("noor") == world.texts(GROUP) == []
