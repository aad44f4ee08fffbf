"""The few commands of the house itself, at moments when nobody expects them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.effects import GROUP, Importance
from tests.dialogs.world import SUNDAY, World

WEEK = timedelta(days=7)


@pytest.fixture
def world() -> World:
    return World.of_two(CATALOGUE)


def nudges(world: World, who: str) -> list[str]:
    return [say.text for say in world.said[who] if say.importance >= Importance.NUDGE]


def test_stil_stops_planned_messages_of_the_one_who_asks_until_asked_for_again(world: World) -> None:
    world.says("bram", "/stil")
    world.wait(WEEK)
    assert nudges(world, "bram") == []
    assert "nudge-check-in" in nudges(world, "noor")
    world.says("bram", "/stil uit")
    world.wait(WEEK)
    assert "nudge-check-in" in nudges(world, "bram")


def test_a_snoozed_check_in_comes_back_after_the_hour_that_was_chosen(world: World) -> None:
    world.go_to(SUNDAY + timedelta(minutes=30))
    assert nudges(world, "bram")[-1] == "nudge-check-in"
    world.says("bram", "/checkin straks")
    world.chooses("bram", "hour")
    before = len(nudges(world, "bram"))
    world.wait(timedelta(hours=1))
    assert nudges(world, "bram")[before:] == ["nudge-check-in"]
    assert nudges(world, "noor").count("nudge-check-in") == 1


def test_start_in_the_middle_of_a_talk_shows_the_menu_and_loses_nothing(world: World) -> None:
    world.says("bram", "/waardering")
    question = world.last("bram").text
    world.says("bram", "/start")
    assert world.last("bram").text == "house-menu"
    world.says("bram", "Ik vond het fijn dat je dinsdag soep bracht toen ik ziek was.")
    assert question == "appreciation-first"
    assert world.last("bram").text == "appreciation-second"


def test_stop_in_a_pause_leaves_the_talk_where_it_was(world: World) -> None:
    world.says("bram", "/waardering")
    world.says("noor", "ananas")
    world.says("bram", "/stop")
    assert world.last("bram").text == "pause-hold"
    world.wait(timedelta(minutes=20))
    world.chooses("bram", ":back")
    world.chooses("noor", ":back")
    assert world.last("bram").text == "appreciation-first"


def test_stop_says_that_nothing_is_open_when_nothing_is(world: World) -> None:
    world.says("bram", "/stop")
    assert world.texts("bram") == ["house-nothing-open"]


def test_an_unknown_command_gets_one_sentence_and_the_same_question(world: World) -> None:
    world.says("bram", "/waardering")
    world.says("bram", "/fotos")
    assert world.texts("bram") == ["appreciation-first", "house-unknown-command", "appreciation-first"]


def test_pauze_works_from_a_chat_and_from_the_group_without_the_word(world: World) -> None:
    world.says("noor", "/pauze", group=True)
    assert world.texts("bram") == world.texts("noor") == world.texts(GROUP) == ["pause-starts"]


@pytest.mark.parametrize("command", ["/menu", "/help"])
def test_menu_and_help_lead_on_by_a_button(world: World, command: str) -> None:
    world.says("bram", command)
    assert world.last("bram").buttons
