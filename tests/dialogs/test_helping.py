"""Help that is asked for: numbers first, three presses at most, and nothing where the other reads along."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.danger_help import ASKED_FOR
from dialogs.effects import GROUP, Importance, Say, Withdraw
from dialogs.helping import COMMAND, WHAT
from dialogs.people import Country
from dialogs.showing import HELP
from dialogs.words.cry import CRIES
from dialogs.words.danger import Danger
from tests.dialogs.world import World


@pytest.fixture
def world() -> World:
    return World.of_two(CATALOGUE)


def tokens(say: Say) -> list[str]:
    return [button.token for row in say.buttons for button in row]


def shares_the_screen(world: World) -> None:
    """Both look at Bram's phone."""
    world.says("bram", "/checkin")
    world.chooses("bram", "together")


@pytest.mark.parametrize("word", [*CRIES, "Help!!", "HULP", "Help me."])
def test_a_cry_for_help_is_heard_also_where_any_word_may_be_an_answer(world: World, word: str) -> None:
    world.says("bram", "/waardering")
    world.says("bram", word)
    assert world.last("bram").text == "danger-card-nl"
    world.chooses("bram", ":resume")
    assert world.last("bram").text == "appreciation-first"


def test_a_sentence_with_the_word_in_it_is_an_answer(world: World) -> None:
    world.says("bram", "/waardering")
    world.says("bram", "Je bood dinsdag hulp aan toen ik het niet meer wist.")
    assert world.last("bram").text == "appreciation-second"


def test_the_first_message_has_the_numbers_and_goes_before_everything(world: World) -> None:
    world.says("bram", "/hulp")
    assert [say.text for say in world.said["bram"]] == ["danger-card-nl"]
    assert world.last("bram").importance is Importance.DANGER


def test_every_question_and_the_menu_and_a_pause_have_help_one_press_away(world: World) -> None:
    world.says("bram", "/menu")
    assert HELP.token in tokens(world.last("bram"))
    world.says("bram", "/hechting")
    assert HELP in world.last("bram").buttons[-1]
    world.says("noor", "ananas")
    assert HELP.token in tokens(world.last("bram"))
    world.presses("bram", HELP.token)
    assert world.last("bram").text == "danger-card-nl"


@pytest.mark.parametrize("kind", Danger)
@pytest.mark.parametrize("country", Country)
def test_a_danger_is_two_presses_away_and_takes_the_road_of_danger(
    world: World, kind: Danger, country: Country
) -> None:
    bram = world.couple.person("bram")
    profile = replace(bram.profile, country=country)
    world.couple = world.couple.with_person(replace(bram, profile=profile))
    world.says("bram", "/hulp")
    world.chooses("bram", f"{COMMAND} {WHAT}")
    world.chooses("bram", f":danger-yes-{kind.value}")
    assert world.last("bram").text == f"danger-yes-{kind.value}-{country.value.lower()}"
    assert Withdraw("bram") in world.effects
    told = world.couple.person("bram").safety
    assert [(sign.kind, sign.at) for sign in told.signs] == [(kind.value, world.at)]
    assert told.gentle == 1
    assert not world.couple.person("bram").hears_plans
    assert world.couple.person("bram").runs == (), "nothing was opened, so nothing is kept of the choice"
    assert world.texts("noor") == world.texts(GROUP) == []


def test_the_dangers_stand_above_what_is_none(world: World) -> None:
    world.says("bram", f"{COMMAND} {WHAT}")
    offered = tokens(world.last("bram"))
    assert offered[: len(Danger)] == [f":danger-yes-{kind.value}" for kind in Danger]
    assert offered[len(Danger) :] == ["/hulp samen", ":resume"]


def test_what_is_between_the_two_is_answered_after_the_third_press(world: World) -> None:
    world.says("bram", "/hulp")
    world.chooses("bram", f"{COMMAND} {WHAT}")
    world.chooses("bram", "/hulp samen")
    assert world.last("bram").text == "urgency-matter"
    world.chooses("bram", "affair")
    assert world.texts("bram")[-4:-1] == [
        "urgency-when-week",
        "urgency-today-affair",
        "urgency-where-affair-nl",
    ]


def test_who_typed_help_for_an_explanation_finds_it_under_the_card(world: World) -> None:
    world.says("bram", "help")
    world.chooses("bram", "/help")
    assert world.last("bram").text == "house-help"


# In the middle of something


def test_the_question_waits_and_comes_back_with_what_was_answered_before(world: World) -> None:
    world.says("bram", "/hechting")
    world.chooses("bram", "a")
    question = world.last("bram").text
    world.says("bram", "/hulp samen")
    world.chooses("bram", "step")
    world.chooses("bram", "done")
    assert world.last("bram").text == question
    assert world.texts("bram")[-2] == "house-resume"


def test_in_a_pause_the_whole_way_is_open_and_the_pause_goes_on(world: World) -> None:
    world.says("noor", "ananas")
    world.says("bram", "/hulp samen")
    world.chooses("bram", "same-fight")
    assert world.last("bram").text == "urgency-more"
    world.chooses("bram", "done")
    assert world.last("bram").text == "urgency-done"
    assert world.couple.joint.until is not None


def test_the_end_of_a_pause_does_not_take_the_help_away(world: World) -> None:
    world.says("noor", "ananas")
    world.says("bram", "/rustig")
    world.says("bram", "/hulp samen")
    world.wait(timedelta(minutes=20))
    world.chooses("noor", ":back")
    world.presses("bram", ":back")
    assert world.last("bram").text == "urgency-matter"
    assert [run.dialog for run in world.couple.person("bram").runs] == ["urgency"], "to calm down is over"


# Where the other reads along


def test_on_a_shared_screen_nothing_is_shown_but_how_to_have_it_alone(world: World) -> None:
    shares_the_screen(world)
    before = len(world.texts("bram"))
    for text in ("/hulp", "hulp", f"{COMMAND} {WHAT}", "/hulp samen"):
        world.says("bram", text)
    assert set(world.texts("bram")[before:]) == {"help-shared"}
    assert HELP.token not in tokens(world.last("bram"))


def test_an_older_button_tells_nothing_while_both_look_on(world: World) -> None:
    world.says("bram", f"{COMMAND} {WHAT}")
    shares_the_screen(world)
    world.presses("bram", ":danger-yes-violence-to-me")
    assert world.last("bram").text == "danger-neutral"
    world.says("bram", "/stop")
    assert world.last("bram").text == "danger-violence-to-me-nl"


def test_the_card_that_was_asked_for_comes_once_the_screen_is_the_own(world: World) -> None:
    shares_the_screen(world)
    world.says("bram", "/hulp")
    assert world.couple.person("bram").card_owed == ASKED_FOR
    world.restart()
    world.says("bram", "/stop")
    assert world.last("bram").text == "danger-card-nl"
    world.says("bram", "/menu")
    assert world.texts("bram").count("danger-card-nl") == 1


def test_a_card_for_what_was_written_is_not_replaced_by_one_that_was_asked_for(world: World) -> None:
    shares_the_screen(world)
    world.says("bram", "Hij sloeg me gisteren en ik ben bang.")
    world.says("bram", "/hulp")
    world.says("bram", "/stop")
    assert world.last("bram").text == "danger-violence-to-me-nl"


def test_in_the_group_nothing_is_said_and_the_card_comes_in_the_own_chat(world: World) -> None:
    world.says("bram", "/hulp", group=True)
    assert world.texts("bram") == ["danger-card-nl"]
    assert world.texts("noor") == world.texts(GROUP) == []


def test_in_the_group_while_the_own_phone_is_shared_nothing_is_said_anywhere(world: World) -> None:
    shares_the_screen(world)
    before = len(world.texts("bram"))
    world.says("bram", "/hulp", group=True)
    assert world.texts("bram")[before:] == world.texts(GROUP) == []
    world.says("bram", "/stop")
    assert world.last("bram").text == "danger-card-nl"


def test_a_pause_on_a_screen_that_both_look_at_has_no_button_that_tells(world: World) -> None:
    shares_the_screen(world)
    world.says("bram", "ananas")
    assert tokens(world.last("bram")) == ["/rustig"]
    assert HELP.token in tokens(world.last("noor"))


def test_a_question_above_a_shared_talk_has_no_button_that_tells(world: World) -> None:
    shares_the_screen(world)
    world.says("bram", "/behoefte")
    assert HELP not in [button for row in world.last("bram").buttons for button in row]


@pytest.mark.parametrize("token", [":danger-no", ":danger-quiet", ":danger-still", ":danger-back-suicide"])
def test_no_older_button_about_danger_tells_anything_while_both_look_on(world: World, token: str) -> None:
    shares_the_screen(world)
    before = world.couple.person("bram").safety
    world.presses("bram", token)
    assert world.last("bram").text == "danger-neutral"
    assert world.couple.person("bram").safety == before


def test_a_plain_question_that_is_owed_says_more_than_the_card_that_was_asked_for(world: World) -> None:
    shares_the_screen(world)
    world.says("bram", "/hulp")
    world.says("bram", "Ik ben bang voor haar.")
    world.says("bram", "/stop")
    assert world.last("bram").text == "danger-ask-violence-to-me"
