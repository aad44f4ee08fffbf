"""What the house tells about itself: in every state, and only what holds for the messenger at hand."""

from __future__ import annotations

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.commands import is_known
from dialogs.events import Event, Said
from dialogs.stage import Stage
from dialogs.telling import our_group
from tests.dialogs.world import World


@pytest.mark.parametrize(
    ("links", "text"), [(False, "house-privacy-group"), (True, "house-privacy-group-network")]
)
def test_in_the_group_it_is_told_in_short(links: bool, text: str) -> None:
    world = World.of_two(CATALOGUE)
    world.links = links
    world.says("bram", "ananas")
    world.says("noor", "/privacy", group=True)
    assert world.texts("group")[-1] == text


@pytest.mark.parametrize(("links", "text"), [(False, "house-our-group"), (True, "house-our-group-link")])
def test_how_we_get_into_their_group_is_told_to_two(links: bool, text: str) -> None:
    world = World.of_two(CATALOGUE)
    world.links = links
    world.says("bram", "/groep")
    assert world.last("bram").text == text
    assert world.last("bram").args == ({"link": "https://link/group"} if links else {})


def test_one_alone_hears_that_a_group_is_for_two() -> None:
    world = World.of_one(CATALOGUE)
    world.says("bram", "/groep")
    assert world.last("bram").text == "house-our-group-alone"


def test_what_the_house_tells_is_a_known_command() -> None:
    world = World.of_one(CATALOGUE)
    stage = Stage(world.couple, Event("bram", Said(""), world.at), CATALOGUE, world.labels)
    assert is_known(stage, "/privacy nu")
    assert is_known(stage, "/groep")
    assert callable(our_group)
    assert not is_known(stage, "/anders")
    assert not is_known(stage, "privacy")
