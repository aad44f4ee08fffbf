"""What is sent for two rests for some weeks, for who asks for it, and the other sees no difference."""

from __future__ import annotations

from datetime import timedelta

from dialogs.catalogue import CATALOGUE
from dialogs.recovery.rest import moments_rest
from dialogs.rhythm.moments import next_regular
from dialogs.rhythm.recurring import Moment
from tests.dialogs.world import World


def planned(world: World, who: str) -> list[str]:
    return [one.text for one in world.said[who] if one.planned]


def first_days(world: World, choice: str) -> World:
    for who in ("bram", "noor"):
        world.says(who, "/stil uit")
    world.says("bram", "/herstel")
    for option in ("hurt", "just", "enough", choice):
        world.chooses("bram", option)
    return world


def test_who_asks_for_it_gets_nothing_for_two_and_the_other_as_before() -> None:
    assert callable(moments_rest)
    rests, keeps = (first_days(World.of_two(CATALOGUE), choice) for choice in ("rest", "keep"))
    for world in (rests, keeps):
        world.wait(timedelta(days=10))
    assert planned(rests, "bram") == []
    assert planned(keeps, "bram") != []
    assert planned(rests, "noor") == planned(keeps, "noor") != []


def test_each_moment_comes_back_by_itself() -> None:
    world = first_days(World.of_two(CATALOGUE), "rest")
    profile = world.couple.person("bram").profile
    coming = next_regular(profile, Moment.CHECK_IN, world.at)
    assert coming is not None
    assert timedelta(days=27) < coming - world.at < timedelta(days=36)
