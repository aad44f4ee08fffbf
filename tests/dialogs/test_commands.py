"""The few commands of the house itself, at moments when nobody expects them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.commands import IN_PAUSE, way_out
from dialogs.effects import GROUP, Importance
from dialogs.menu import EVERYTHING
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


@pytest.mark.parametrize("command", EVERYTHING)
def test_everything_on_the_menu_leads_somewhere(world: World, command: str) -> None:
    world.says("bram", "/menu")
    world.presses("bram", command)
    assert world.last("bram").text not in ("house-menu", "house-unknown-command")


@pytest.mark.parametrize("command", sorted({*EVERYTHING, *IN_PAUSE, "/menu", "/start"}))
def test_in_a_pause_only_rest_and_help_can_be_asked_for(world: World, command: str) -> None:
    world.says("noor", "ananas")
    world.says("bram", command)
    assert (world.last("bram").text == "pause-hold") is (command not in IN_PAUSE)


@pytest.mark.parametrize("text", ["Terug", "stop!", "Waarom?", "sla over"])
def test_the_ways_out_of_a_question_can_be_typed(text: str) -> None:
    assert way_out(text) is not None


def test_a_way_out_within_a_sentence_is_no_way_out() -> None:
    assert way_out("Ik wil terug naar hoe het was") is None


@pytest.mark.parametrize("command", ["/menu", "/help"])
def test_menu_and_help_lead_on_by_a_button(world: World, command: str) -> None:
    world.says("bram", command)
    assert world.last("bram").buttons


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("menu", "house-menu"),
        ("Uitleg", "house-help"),
        ("hulp", "danger-card-nl"),
        ("Help?!", "danger-card-nl"),
    ],
)
def test_the_word_alone_is_enough_where_no_words_are_asked_for(world: World, word: str, text: str) -> None:
    world.says("bram", word)
    assert world.last("bram").text == text
    world.says("bram", "/hechting")
    world.says("bram", word)
    assert world.last("bram").text == text


def test_where_words_are_asked_for_only_a_cry_for_help_is_more_than_an_answer(world: World) -> None:
    world.says("bram", "/veiligwoord")
    world.chooses("bram", "change")
    world.says("bram", "menu")
    assert "safe-word-fault-command" in world.texts("bram")
    world.says("bram", "hulp")
    assert world.last("bram").text == "danger-card-nl"


def test_hulp_typed_in_a_pause_is_heard(world: World) -> None:
    world.says("noor", "ananas")
    world.says("bram", "hulp")
    assert world.last("bram").text == "danger-card-nl"


def test_pauze_typed_alone_is_asked_about_since_it_is_no_safe_word(world: World) -> None:
    world.says("bram", "Pauze.")
    assert world.last("bram").text == "house-ask-pause"
    world.chooses("bram", ":pause")
    assert world.last("noor").text == "pause-starts"


def test_an_unknown_command_leads_to_the_menu_when_nothing_is_asked(world: World) -> None:
    world.says("bram", "/onzin")
    assert [button.token for row in world.last("bram").buttons for button in row] == ["/menu"]


@pytest.mark.parametrize("code", ["ABCD", "g_1234", "%%%", "🙂", "<b>", "x" * 64, "a b c"])
def test_a_link_that_means_nothing_ends_at_a_sensible_question(world: World, code: str) -> None:
    new = World.of_one(CATALOGUE, begun=False)
    new.says("bram", f"/start {code}")
    assert new.texts("bram") == ["joining-hello", "joining-no-such-code", "joining-enter"]
    world.says("bram", f"/start {code}")
    assert world.texts("bram") == ["joining-already"]


# A slip of the hand, and what is not there yet


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("/spiegl", "/spiegel"), ("/meun", "/menu"), ("/checkinn", "/checkin"), ("/pauz", "/pauze")],
)
def test_a_command_with_a_slip_is_asked_about_and_runs_on_yes(world: World, typed: str, meant: str) -> None:
    world.says("bram", typed)
    assert (world.last("bram").text, world.last("bram").args) == ("house-near-command", {"command": meant})
    world.chooses("bram", meant)
    assert not world.last("bram").text.startswith("house-near")


def test_in_a_talk_the_near_command_is_named_and_the_question_comes_again(world: World) -> None:
    world.says("bram", "/waardering")
    world.says("bram", "/spiegl")
    assert world.texts("bram")[1:] == ["house-near-command-aside", "appreciation-first"]


@pytest.mark.parametrize("typed", ["/hulpp", "/hlp", "/halp", "/huilp"])
def test_a_slip_in_the_command_for_help_is_help(world: World, typed: str) -> None:
    world.says("noor", "ananas")
    world.says("bram", typed)
    assert world.last("bram").text == "danger-card-nl"


def test_a_command_that_is_near_to_two_or_to_none_is_not_guessed(world: World) -> None:
    for typed in ("/iets", "/sti", "/"):
        world.says("bram", typed)
    assert set(world.texts("bram")) == {"house-near-command", "house-unknown-command"}
    assert world.texts("bram")[0] == world.texts("bram")[2] == "house-unknown-command"
