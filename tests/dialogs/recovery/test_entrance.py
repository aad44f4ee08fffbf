"""The entrance of the road after an affair: private, the first days first, safe before anything for two."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.wording import Wording
from dialogs.catalogue import CATALOGUE
from dialogs.effects import GROUP
from dialogs.recovery.entrance import recovery
from dialogs.safety import TRIAGE, Safety
from tests.dialogs.world import World
from tests.every_text import source_of

WORDING = Wording.load()
CAUSES = ("omdat je", "oorzaak", "miste", "waardoor", "tekort", "aandeel")
BEFORE_STEP_THREE = ("recovery", "recovery-hurt", "recovery-did", "recovery-unsure", "recovery-conditions")


def untriaged(world: World) -> World:
    """Nobody asked Bram about safety yet."""
    world.couple = world.couple.with_person(replace(world.couple.person("bram"), safety=Safety()))
    return world


@pytest.fixture
def world() -> World:
    return World.of_two(CATALOGUE)


def does(world: World, *options: str) -> list[str]:
    world.says("bram", "/herstel")
    for option in options:
        world.chooses("bram", option)
    return world.texts("bram")


def test_who_only_just_knows_gets_the_first_days_and_nothing_else_unasked(world: World) -> None:
    does(world, "hurt", "just")
    assert world.last("bram").text == "recovery-hurt-first-days"
    assert does(untriaged(world), "enough", "keep")[-1] == "recovery-hurt-enough"
    assert world.couple.person("bram").runs == ()
    assert world.records == []


@pytest.mark.parametrize("who", [("hurt", "longer"), ("hurt", "just", "onward"), ("did",), ("unsure",)])
def test_safety_is_asked_before_anything_for_two(world: World, who: tuple[str, ...]) -> None:
    assert does(untriaged(world), *who)[-1] == "triage-alone"


@pytest.mark.parametrize("who", [("hurt", "longer"), ("did",), ("unsure",)])
def test_with_a_yes_no_step_for_two_follows(world: World, who: tuple[str, ...]) -> None:
    heard = does(untriaged(world), *who, "alone", "yes")
    assert not any(
        text.startswith(("recovery-conditions", "recovery-did", "recovery-unsure")) for text in heard
    )
    assert world.couple.person("bram").safety.rests
    assert world.texts("noor") == world.texts(GROUP) == []


def test_who_is_not_alone_is_asked_to_come_back(world: World) -> None:
    assert does(untriaged(world), "did", "later")[-1] == "triage-alone-first"
    assert world.couple.person("bram").runs == ()


def test_while_exercises_rest_the_person_is_helped_as_a_person(world: World) -> None:
    safety = world.couple.person("bram").safety.noting(TRIAGE, world.at).wanting_plans()
    world.couple = world.couple.with_person(replace(world.couple.person("bram"), safety=safety))
    assert does(world, "hurt", "just", "onward")[-2:] == ["recovery-safe-for-one", "recovery-bad-day-now"]
    world.chooses("bram", "comfort")
    assert world.texts("bram")[-2] == "recovery-bad-day-comfort-friend-words"


def test_who_did_it_and_has_not_told_is_helped_to_tell_it(world: World) -> None:
    assert does(world, "did", "no")[-2:] == ["recovery-did-telling", "recovery-did-act"]
    world.chooses("bram", "tomorrow")
    assert world.last("bram").text == "tomorrow-subject"


def test_a_suspicion_gets_one_honest_question_and_is_warned_of_searching(world: World) -> None:
    assert "recovery-unsure-suspect-words" in does(world, "unsure", "suspect")
    assert "strafbaar" in WORDING.labels["recovery-unsure-suspect"]


def test_nothing_chosen_at_the_entrance_is_kept_or_reaches_the_other(world: World) -> None:
    does(world, "hurt", "just", "somebody", "rest", "enough", "keep")
    assert [(run.dialog, len(run.journal)) for _, run in world.ended] == [("recovery", 1)]
    assert world.texts("noor") == world.texts(GROUP) == []
    assert recovery.forgets


@pytest.mark.parametrize("file", BEFORE_STEP_THREE)
def test_no_cause_is_named_before_the_third_step(file: str) -> None:
    text = source_of(file).lower()
    assert [word for word in CAUSES if word in text] == []
