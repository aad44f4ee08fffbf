"""Danger in words: the writer is helped first, in private, and nobody else notices anything."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.danger_help import ASK_AGAIN_AFTER
from dialogs.effects import GROUP, Importance
from dialogs.events import Said
from dialogs.people import Country
from dialogs.words.danger import Danger
from tests.dialogs.world import World

BLEAK = "Ik wil niet meer leven."
CLEAR = "Hij sloeg me gisteren en ik ben bang."
AMBIGUOUS = "Ik zie het niet meer zitten."

SENTENCES = {
    Danger.SUICIDE: BLEAK,
    Danger.CHILD: "Hij slaat de kinderen.",
    Danger.VIOLENCE_TO_ME: CLEAR,
    Danger.VIOLENCE_BY_ME: "Ik heb haar geslagen.",
    Danger.CONTROL: "Ik mag van hem niet alleen naar buiten.",
}


@pytest.fixture
def world() -> World:
    return World.of_two(CATALOGUE)


def in_a_question(world: World) -> str:
    """Bram is asked what was said, for himself alone; the text of that question."""
    world.says("bram", "/behoefte")
    return world.last("bram").text


def test_help_comes_before_the_talk_and_the_talk_waits(world: World) -> None:
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


def test_what_can_mean_two_things_changes_nothing_until_it_is_answered(world: World) -> None:
    before = dict(world.timers)
    world.says("bram", AMBIGUOUS)
    assert (world.timers, world.couple.person("bram").safety.signs) == (before, ())
    world.chooses("bram", ":danger-yes-suicide")
    assert not world.couple.person("bram").hears_plans


def test_on_a_shared_screen_the_plain_question_is_owed_as_well_and_stops_nothing_yet(world: World) -> None:
    world.says("bram", "/checkin")
    world.chooses("bram", "together")
    world.says("bram", AMBIGUOUS)
    assert world.last("bram").text == "danger-neutral"
    assert world.couple.person("bram").hears_plans
    world.says("bram", "/stop")
    assert world.last("bram").text == "danger-ask-suicide"


def test_a_card_is_owed_before_a_question(world: World) -> None:
    world.says("bram", "/checkin")
    world.chooses("bram", "together")
    for words in (CLEAR, AMBIGUOUS):
        world.says("bram", words)
    world.says("bram", "/stop")
    assert world.last("bram").text == "danger-violence-to-me-nl"


def test_an_owed_card_waits_while_another_talk_covers_the_shared_one(world: World) -> None:
    """The phone still lies on the table."""
    world.says("bram", "/checkin")
    world.chooses("bram", "together")
    world.says("bram", CLEAR)
    world.says("bram", "/behoefte")
    assert "danger-violence-to-me-nl" not in world.texts("bram")
    world.wait(timedelta(hours=3))
    world.says("bram", "/privacy")
    assert "danger-violence-to-me-nl" in world.texts("bram"), "long after, nobody reads along"


@pytest.mark.parametrize("kind", Danger)
def test_a_clear_sign_that_is_taken_back_leaves_everything_as_it_was(world: World, kind: Danger) -> None:
    person, timers = world.couple.person("bram"), dict(world.timers)
    world.says("bram", SENTENCES[kind])
    assert world.couple.person("bram").safety.signs
    assert world.timers != timers
    world.chooses("bram", f":danger-back-{kind}")
    after = world.couple.person("bram")
    assert (after.safety, after.danger_at, after.profile) == (person.safety, person.danger_at, person.profile)
    assert world.timers == timers
    assert world.last("bram").text == "house-go-on"


def test_a_no_to_one_kind_takes_nothing_back_of_another(world: World) -> None:
    world.says("bram", CLEAR)
    world.says("bram", BLEAK)
    world.chooses("bram", ":danger-back-suicide")
    one = world.couple.person("bram")
    assert ([sign.kind for sign in one.safety.signs], one.hears_plans) == (["violence-to-me"], False)


def test_a_no_to_the_plain_question_takes_back_no_clear_sign(world: World) -> None:
    world.says("bram", BLEAK)
    world.says("bram", "ik durf niet naar huis")
    world.chooses("bram", ":danger-no")
    assert not world.couple.person("bram").hears_plans


def test_after_a_yes_nothing_is_graded_and_nothing_is_offered_but_people(world: World) -> None:
    world.says("bram", BLEAK)
    world.chooses("bram", ":danger-yes-suicide")
    assert world.last("bram").text == "danger-yes-suicide-nl"
    tokens = [one.token for row in world.last("bram").buttons for one in row]
    assert tokens == ["/hulp", ":resume", ":danger-still"]


def test_plans_rest_after_danger_until_they_are_asked_for(world: World) -> None:
    world.says("bram", CLEAR)
    assert not world.couple.person("bram").hears_plans
    assert world.couple.person("noor").hears_plans
    world.says("bram", "/stil uit")
    world.chooses("bram", ":danger-otherwise")
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


def test_a_sentence_in_pieces_is_heard_with_its_last_piece() -> None:
    world = World.of_two(CATALOGUE)
    world.says("bram", "/waardering")
    world.does("bram", Said("leven"))
    assert "danger" not in world.texts("bram")[-1]
    world.does("bram", Said("leven"), before=("ik wil", "niet meer"))
    assert world.texts("bram")[-1] == "danger-suicide-nl"


def test_who_fears_for_somebody_close_is_helped_to_be_there() -> None:
    world = World.of_two(CATALOGUE)
    world.says("bram", "Mijn vriendin zegt dat ze dood wil.")
    assert world.texts("bram")[-1] == "danger-close-one-nl"
    assert world.texts("noor") == []


def test_in_the_turns_after_a_card_nobody_is_asked_what_is_known() -> None:
    world = World.of_two(CATALOGUE)
    world.says("bram", "Ze slaat me.")
    world.says("bram", "Ik ben bang voor haar.")
    assert world.texts("bram")[-1] == "danger-gentle-1"


def test_help_for_somebody_close_is_the_same_when_it_had_to_wait(world: World) -> None:
    world.says("bram", "/checkin")
    world.chooses("bram", "together")
    world.says("bram", "Mijn vriendin zegt dat ze dood wil.")
    assert world.last("bram").text == "danger-neutral"
    world.says("bram", "/stop")
    assert "danger-close-one-nl" in world.texts("bram")
    assert "danger-suicide-nl" not in world.texts("bram")
