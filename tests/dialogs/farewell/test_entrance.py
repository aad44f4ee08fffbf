"""Apart with dignity: safe first, no push, the two looks, and nothing of it at the other's."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.effects import GROUP
from dialogs.farewell.entrance import farewell
from dialogs.records import Way
from dialogs.safety import TRIAGE, Safety
from tests.dialogs.world import World


@pytest.fixture
def world() -> World:
    return World.of_two(CATALOGUE)


def does(world: World, command: str, *options: str) -> list[str]:
    world.says("bram", command)
    for option in options:
        world.chooses("bram", option)
    return world.texts("bram")


def test_safety_is_asked_before_anything_else(world: World) -> None:
    world.couple = world.couple.with_person(replace(world.couple.person("bram"), safety=Safety()))
    assert does(world, "/uiteen")[-1] == "triage-alone"
    assert not any(text.startswith("farewell") for text in does(world, "/uiteen", "alone", "yes"))


@pytest.mark.parametrize("answers", [("not-now",), ("practical", "house")])
def test_where_it_is_not_safe_no_talk_for_two_is_prepared(world: World, answers: tuple[str, ...]) -> None:
    bram = world.couple.person("bram")
    world.couple = world.couple.with_person(replace(bram, safety=bram.safety.noting(TRIAGE, world.at)))
    heard = does(world, "/uiteen", *answers)
    assert "farewell-unsafe-nl" in heard
    assert not {"farewell-where", "farewell-practical-house", "farewell-sentence-sentence"} & set(heard)


def test_a_thought_gets_no_push(world: World) -> None:
    assert does(world, "/uiteen", "thought", "not-now")[-1] == "farewell-no-decision"
    assert world.records == []
    assert farewell.forgets


@pytest.mark.parametrize("where", ["decided", "left"])
def test_the_bot_comes_back_after_two_weeks_and_after_six_from_either_side(world: World, where: str) -> None:
    does(world, "/uiteen", where)
    if where == "decided":
        world.says("bram", "Ik ga bij je weg. Dat heb ik besloten.")
        for option in ("yes", "yes", "yes", "keep", "known"):
            world.chooses("bram", option)
    else:
        for option in ("enough", "keep"):
            world.chooses("bram", option)
    (begun,) = world.couple.person("bram").roads
    assert begun.way is Way.PARTING
    assert begun.asks is not None
    assert begun.asks - world.at < timedelta(days=15)
    does(world, "/uiteen kijken", "heavy", "enough")
    (road,) = world.couple.person("bram").roads
    assert road.step == "six-weeks"
    does(world, "/uiteen kijken", "relief", "enough")
    (road,) = world.couple.person("bram").roads
    assert (road.step, road.asks) == ("after", None)
    assert world.texts("noor") == world.texts(GROUP) == []


def test_unlinking_is_offered_to_who_is_linked_and_to_nobody_else(world: World) -> None:
    for one, linked in ((world, True), (World.of_one(CATALOGUE), False)):
        does(one, "/uiteen", "left", "enough", "keep")
        does(one, "/uiteen kijken", "angry")
        tokens = [button.token for row in one.last("bram").buttons for button in row]
        assert any("unlink" in token for token in tokens) is linked
