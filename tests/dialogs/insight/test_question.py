"""A question in own words: the right answer, one thing to do, and nothing where it would not be safe."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.insight.question import ACTS, After, Listed
from dialogs.safety import TRIAGE
from dialogs.words.questions import Question
from tests.dialogs.world import SUNDAY, World


@pytest.fixture
def world() -> World:
    return World.of_two(CATALOGUE)


def test_each_question_is_listed_and_leads_to_a_dialog_that_there_is_or_to_privacy() -> None:
    assert [one.value for one in Listed if one is not Listed.NONE] == [one.value for one in Question]
    assert set(Question) - set(ACTS) == {Question.SEEN}
    assert [name for name in ACTS.values() if CATALOGUE.named(name) is None] == []


@pytest.mark.parametrize("meant", ACTS)
def test_each_answer_ends_in_the_talk_that_acts_on_it(world: World, meant: Question) -> None:
    world.says("bram", "/vraag")
    world.says("bram", "overslaan")
    world.chooses("bram", Listed(meant))
    assert f"question-answer-{meant}" in world.texts("bram")
    world.chooses("bram", After.ACT)
    assert world.texts("bram")[-1].startswith(ACTS[meant].partition("-")[0])


def test_somebody_alone_makes_an_invitation_where_two_make_a_message() -> None:
    world = World.of_one(CATALOGUE)
    world.says("bram", "/vraag hoe begin ik erover")
    world.chooses("bram", After.ACT)
    assert [run.dialog for run in world.couple.person("bram").runs][-1] == "inviting"


def test_the_words_behind_the_command_are_the_question(world: World) -> None:
    world.says("bram", "/vraag ze wil nie meedoen")
    assert world.texts("bram") == ["question-answer-alone", "question-then-alone"]


def test_a_question_that_waits_makes_way_for_another_one(world: World) -> None:
    world.says("bram", "/vraag ze wil nie meedoen")
    world.says("bram", "/vraag leest ze mee")
    assert world.texts("bram")[-1] == "question-answer-seen"
    assert world.couple.person("bram").runs == ()


def test_who_is_in_danger_hears_who_reads_along_and_no_advice_for_two(world: World) -> None:
    bram = world.couple.person("bram")
    world.couple = world.couple.with_person(replace(bram, safety=bram.safety.noting(TRIAGE, SUNDAY)))
    world.says("bram", "/vraag ze wil nie meedoen")
    world.says("bram", "/vraag leest ze mee")
    assert world.texts("bram") == ["question-not-now", "question-answer-seen"]
