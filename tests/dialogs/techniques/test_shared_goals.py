"""The talk of each quarter: four questions to each of the two by the clock, or a preparation that stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.effects import Json
from dialogs.explore import explore
from dialogs.records import GoalNoted, GoalsTalked
from dialogs.safety import Safety
from dialogs.techniques.shared_goals import CLOCK, Question, shared_goals
from dialogs.wishes import Keep, Reveal, Speak, To
from tests.dialogs.playing import SKIP, Played, play
from tests.dialogs.test_resting import resting
from tests.dialogs.world import SUNDAY, World

NEVER = {"may-agree": False, "before": []}
STEP = "Ik vraag zaterdag vrij."


def alone(*answers: Json, **facts: object) -> Played:
    return play(shared_goals, "alone", *answers, facts={**NEVER, **facts})


def hosted() -> World:
    world = World.of_two(CATALOGUE)
    world.at = SUNDAY + timedelta(hours=1)
    world.timers.clear()
    world.says("bram", "/doelen")
    world.chooses("bram", "together")
    world.chooses("bram", "begin")
    return world


# Together, on one phone


def test_each_question_goes_to_both_in_turn() -> None:
    world = hosted()
    asked = []
    for _ in range(8):
        asked.append(world.last("bram").text)
        world.chooses("bram", "next")
    assert asked == [
        f"shared-goals-aloud-{question}-{turn}"
        for question, turn in product(("keep", "more", "goal", "step"), ("partner", "me"))
    ]
    assert world.texts("noor") == []


def test_nothing_is_typed_while_the_screen_is_shared() -> None:
    world = hosted()
    world.says("bram", "dat we samen ontbijten")
    assert world.texts("bram")[-2] == "house-choose"
    assert not any("ontbijten" in str(entry.value) for entry in world.entries("bram"))


def test_help_is_not_shown_on_a_screen_that_both_see() -> None:
    world = hosted()
    world.says("bram", "/hulp")
    assert "help-shared" in world.texts("bram")
    assert "danger-card-nl" not in world.texts("bram")


def test_a_clock_of_half_an_hour_closes_gently_and_warns_once() -> None:
    world = hosted()
    clock = next(say for say in world.said["bram"] if say.slot == CLOCK)
    assert clock.until == world.at + timedelta(minutes=30)
    world.wait(timedelta(minutes=25))
    world.chooses("bram", "next")
    world.wait(timedelta(minutes=5))
    texts = world.texts("bram")
    assert texts.count("shared-goals-five-minutes") == 1
    assert texts[-3:] == ["shared-goals-time", "shared-goals-end-together", "shared-goals-agree"]


def test_a_pause_does_not_eat_the_time_that_was_left() -> None:
    world = hosted()
    world.wait(timedelta(minutes=26))
    world.says("bram", "ananas")
    world.wait(timedelta(minutes=20))
    for who in ("bram", "noor"):
        world.presses(who, ":back")
    world.wait(timedelta(0))
    assert world.texts("bram")[-2:] == ["shared-goals-clock-again", "shared-goals-aloud-keep-partner"]
    clock = [say for say in world.said["bram"] if say.slot == CLOCK][-1]
    assert clock.until == world.at + timedelta(minutes=4)


def test_who_does_not_begin_keeps_nothing() -> None:
    played = play(shared_goals, "together", "not-now", facts=NEVER)
    assert (played.over, played.records, played.heard()) == (True, [], ["shared-goals-not-now"])


def test_enough_ends_it_as_well_and_it_was_a_talk() -> None:
    played = play(shared_goals, "together", "begin", "next", "enough", facts=NEVER)
    assert (played.over, played.records) == (True, [GoalsTalked("together")])
    assert played.heard()[-1] == "shared-goals-end-together"


# One agreement


def test_one_agreement_is_offered_where_the_two_may_agree() -> None:
    world = hosted()
    world.chooses("bram", "enough")
    assert world.last("bram").text == "shared-goals-agree"
    world.chooses("bram", "write")
    assert world.last("bram").text == "agreement-new-text"
    assert [run.dialog for run in world.couple.person("bram").runs] == ["agreement-new"]
    assert world.texts("noor") == []


def test_an_agreement_is_a_choice() -> None:
    played = play(shared_goals, "together", "begin", "enough", "not-now", facts={**NEVER, "may-agree": True})
    assert played.over
    assert played.heard()[-1] == "shared-goals-closed"


def test_nobody_is_offered_an_agreement_who_has_nobody_to_agree_with() -> None:
    world = World.of_one(CATALOGUE)
    world.says("bram", "/doelen")
    world.chooses("bram", "alone")
    for _ in range(4):
        world.says("bram", "overslaan")
    assert world.last("bram").text == "shared-goals-end-alone"
    assert world.couple.person("bram").runs == ()


# Alone, in writing


def test_what_was_written_is_read_again_and_only_the_goal_is_kept() -> None:
    played = alone("De zondagen.", SKIP, "Een week weg.", STEP)
    assert played.over
    assert played.records == [GoalsTalked("alone"), GoalNoted("Een week weg.")]
    assert played.given("shared-goals-end-alone") == {
        "things": f"• De zondagen.\n• Een week weg.\n• {STEP}",
        "count": 3,
    }


def test_every_question_may_be_left_out() -> None:
    played = alone(SKIP, SKIP, SKIP, SKIP)
    assert (played.over, played.records) == (True, [GoalsTalked("alone")])
    assert played.given("shared-goals-end-alone") == {"things": "", "count": 0}


def test_a_wish_that_accuses_gets_a_suggestion_and_may_stay() -> None:
    blame = "Jij bent nooit thuis."
    assert alone(SKIP, blame).asked == "shared-goals-blame"
    assert alone(SKIP, blame, "again").asked == "shared-goals-write-more"
    assert alone(SKIP, blame, "so").asked == "shared-goals-write-goal"
    assert alone(SKIP, "Ik wil vaker samen lachen.").asked == "shared-goals-write-goal"


def test_a_step_without_a_day_is_asked_for_one_once() -> None:
    asking = alone(SKIP, SKIP, SKIP, "Ik vraag vrij.")
    assert (asking.asked, asking.prompt.args) == ("shared-goals-step-when", {"answer": "Ik vraag vrij."})
    with_day = alone(SKIP, SKIP, SKIP, "Ik vraag vrij.", "op dinsdag")
    assert with_day.given("shared-goals-end-alone")["things"] == "• Ik vraag vrij: op dinsdag"
    without = alone(SKIP, SKIP, SKIP, "Ik vraag vrij.", SKIP)
    assert without.given("shared-goals-end-alone")["things"] == "• Ik vraag vrij."
    assert alone(SKIP, SKIP, SKIP, STEP).over


def test_the_goal_of_the_last_time_is_shown_in_private_alone() -> None:
    before = [{"goal": "Samen fietsen."}]
    assert alone(before=before).given("shared-goals-before") == {"text": "Samen fietsen."}
    together = play(shared_goals, "together", "begin", facts={**NEVER, "before": before})
    assert "shared-goals-before" not in together.heard()


def test_nothing_of_it_leaves_the_chat() -> None:
    wishes = [wish for step in explore(shared_goals).steps for wish in step.wishes]
    assert any(isinstance(wish, Keep) for wish in wishes)
    assert not any(isinstance(wish, Reveal) for wish in wishes)
    assert {wish.to for wish in wishes if isinstance(wish, Speak)} == {To.ME}
    assert {question.value for question in Question} == {"keep", "more", "goal", "step"}


# Safety comes first


@pytest.mark.parametrize("command", ["/doelen", "/jaar"])
def test_the_questions_about_safety_come_before_it(command: str) -> None:
    world = World.of_two(CATALOGUE)
    world.couple = world.couple.with_person(replace(world.couple.person("noor"), safety=Safety()))
    world.says("noor", command)
    assert world.last("noor").text == "triage-alone"


@pytest.mark.parametrize("command", ["/doelen", "/jaar", "/date", "/knuffel"])
def test_it_rests_for_who_is_in_danger_and_the_other_sees_nothing(command: str) -> None:
    world = resting(World.of_two(CATALOGUE))
    world.says("noor", command)
    assert world.last("noor").text == "danger-for-two"
    assert world.texts("bram") == []
