"""The menu: few things first, all of it behind one more press, and the way back."""

from __future__ import annotations

from dialogs.catalogue import CATALOGUE
from dialogs.menu import EVERYTHING, FIRST, SHELVES
from dialogs.rhythm.recurring import Moment
from dialogs.rhythm.shifting import COMMANDS
from tests.dialogs.world import World


def tokens(world: World) -> list[str]:
    return [button.token for row in world.last("bram").buttons for button in row]


def test_the_first_page_leads_to_what_is_used_most_and_to_each_shelf() -> None:
    world = World.of_two(CATALOGUE)
    world.says("bram", "/menu")
    shelves = [f"/menu {name}" for name in SHELVES]
    assert tokens(world) == [*FIRST, *shelves, "/help", "/hulp"]


def test_each_shelf_shows_what_is_on_it_and_the_way_back() -> None:
    for name, shelf in SHELVES.items():
        world = World.of_two(CATALOGUE)
        world.presses("bram", f"/menu {name}")
        assert (world.last("bram").text, tokens(world)) == (f"house-menu-{name}", [*shelf, "/menu"])


def test_everything_stands_in_one_place_and_each_moment_of_the_rhythm_is_among_it() -> None:
    assert len(set(EVERYTHING)) == len(EVERYTHING)
    assert {COMMANDS[moment] for moment in Moment} <= set(EVERYTHING)


def test_what_is_behind_menu_and_no_shelf_shows_the_first_page() -> None:
    world = World.of_two(CATALOGUE)
    world.says("bram", "/menu van alles")
    assert world.last("bram").text == "house-menu"
