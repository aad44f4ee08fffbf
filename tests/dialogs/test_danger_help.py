"""Danger in words: the writer is helped first, in private, and nobody else notices anything."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.danger_help import ASK_AGAIN_AFTER
from dialogs.effects import GROUP, Importance
from dialogs.people import Country
from tests.dialogs.world import World

CLEAR = "Hij sloeg me gisteren en ik ben bang."
AMBIGUOUS = "Ik zie het niet meer zitten."


@pytest.fixture
def world() -> World:
    return World.of_two(CATALOGUE)


def in_a_question(world: World) -> str:
    """Bram is asked what he appreciates; the text of that question."""
    world.says("bram", "/waardering")
    return world.last("bram").text


def test_help_comes_before_the_talk_and_the_talk_waits_with_the_words(world: World) -> None:
    question = in_a_question(world)
    world.says("bram", CLEAR)
    card = world.last("bram")
    assert card.text == "danger-violence-to-me-nl"
    assert card.importance is Importance.DANGER
    assert world.texts("bram")[-2] == question, "nothing but the card is said"
    world.chooses("bram", ":resume")
    assert world.last("bram").text == question


def test_the_other_and_the_group_hear_nothing_of_it(world: World) -> None:
    in_a_question(world)
    world.says("bram", CLEAR)
    world.chooses("bram", "/hulp")
    assert world.texts("noor") == world.texts(GROUP) == []


def test_words_of_danger_in_the_group_are_answered_in_the_writers_own_chat(world: World) -> None:
    world.says("noor", CLEAR, group=True)
    assert world.texts("noor") == ["danger-violence-to-me-nl"]
    assert world.texts("bram") == world.texts(GROUP) == []


def test_on_a_shared_screen_a_line_that_could_mean_anything_stands_for_the_card(world: World) -> None:
    world.says("bram", "/checkin")
    world.chooses("bram", "together")
    world.says("bram", CLEAR)
    assert world.last("bram").text == "danger-neutral"
    world.says("bram", "/stop")
    assert world.texts("bram").count("danger-violence-to-me-nl") == 1, (
        "the card comes once nobody reads along"
    )
    assert world.texts("noor") == []


def test_what_can_mean_two_things_is_asked_once_a_day(world: World) -> None:
    in_a_question(world)
    world.says("bram", AMBIGUOUS)
    assert world.last("bram").text.startswith("danger-ask-")
    world.chooses("bram", ":danger-no")
    before = len(world.texts("bram"))
    world.says("bram", AMBIGUOUS)
    assert not any(text.startswith("danger-") for text in world.texts("bram")[before:])
    world.wait(ASK_AGAIN_AFTER)
    world.says("bram", AMBIGUOUS)
    assert world.last("bram").text.startswith("danger-ask-")


def test_plans_rest_after_danger_until_they_are_asked_for(world: World) -> None:
    world.says("bram", CLEAR)
    assert not world.couple.person("bram").hears_plans
    assert world.couple.person("noor").hears_plans
    world.says("bram", "/stil uit")
    assert world.couple.person("bram").hears_plans


@pytest.mark.parametrize("country", Country)
def test_hulp_shows_the_numbers_of_the_own_country_first(world: World, country: Country) -> None:
    bram = world.couple.person("bram")
    world.couple = world.couple.with_person(replace(bram, profile=replace(bram.profile, country=country)))
    world.says("bram", "/hulp")
    assert world.last("bram").text == f"danger-card-{country.lower()}"


def test_hulp_is_there_in_the_middle_of_a_pause(world: World) -> None:
    world.says("noor", "ananas")
    world.says("bram", "/hulp")
    assert world.last("bram").text == "danger-card-nl"
