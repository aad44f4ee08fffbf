"""A secret: fear is never told to speak, an own thought stays one's own, and nothing of it is kept."""

from __future__ import annotations

from itertools import product

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.effects import GROUP, Json
from dialogs.pitfalls.secret import FORGOTTEN_AFTER, OPENS, Cost, Matter, Step, Then, secret
from dialogs.safety import TRIAGE
from dialogs.wishes import Next, Screened
from tests.dialogs.playing import SKIP, TRIAGED, Played, play
from tests.dialogs.world import World

FACTS = {"unwatched": True, "in-danger": False, **TRIAGED}
TELLING = ("alone", "pain", "secret", "unrest", "tell")
SAFE = ("yes", "yes", "yes")
ADVICE = {"secret-how", "secret-whole", "secret-tell", "secret-matter"}


@pytest.fixture
def world() -> World:
    return World.of_two(CATALOGUE)


def told(*answers: Json) -> Played:
    return play(secret, *answers, facts=FACTS)


@pytest.mark.parametrize("answers", [("unsafe",), ("unsure", "yes")])
def test_who_is_afraid_of_the_other_is_helped_and_nothing_more(answers: tuple[str, ...]) -> None:
    played = told("alone", *answers)
    assert (played.over, played.heard()) == (True, ["secret-no-secret"])
    assert played.wishes[-1] == Screened("violence-to-me")


def test_the_help_comes_at_once_and_the_chat_is_gentle(world: World) -> None:
    begins(world, "alone", "unsafe")
    assert world.texts("bram")[-2:] == ["secret-no-secret", "danger-yes-violence-to-me-nl"]
    assert world.couple.person("bram").runs == ()
    assert [sign.kind for sign in world.couple.person("bram").safety.signs] == [TRIAGE]


def test_who_would_rather_not_say_whether_there_is_fear_gets_no_advice_to_tell() -> None:
    played = told("alone", "unsure", "rather-not")
    assert (played.over, played.heard()) == (True, ["secret-no-advice"])


def test_the_three_questions_come_before_any_advice_and_do_not_ask_twice_who_reads_along() -> None:
    due = {**FACTS, "due": True}
    played = play(secret, "alone", "pain", facts=due)
    assert (played.heard(), played.asked) == (["triage-everybody"], "triage-afraid")
    assert ADVICE.isdisjoint(play(secret, "alone", "pain", "no", "yes", facts=due).heard())


def test_where_somebody_may_read_along_nothing_is_asked() -> None:
    watched = play(secret, facts={"unwatched": False})
    assert (watched.over, watched.heard()) == (True, ["secret-watched"])
    assert told("later").heard() == ["secret-later"]


def test_who_is_in_danger_is_not_led_to_a_talk() -> None:
    assert play(secret, facts={**FACTS, "in-danger": True}).heard() == ["secret-not-now"]


def test_what_somebody_has_for_themselves_is_no_secret() -> None:
    played = told("alone", "over", "own")
    assert (played.over, played.heard()) == (True, ["secret-own"])


@pytest.mark.parametrize(("then", "cost"), [*product((Then.PAIN, Then.OVER), Cost)])
def test_to_wait_is_as_good_as_to_tell_and_what_it_is_stays_unasked(then: Then, cost: Cost) -> None:
    played = told("alone", then, "secret", cost, "not-yet")
    assert played.asked == "secret-not-yet"
    assert played.heard() == [f"secret-cost-{cost}"]


@pytest.mark.parametrize("matter", [one for one in Matter if one not in (Matter.AFFAIR, Matter.MONEY)])
def test_three_times_yes_gives_the_sentence_to_copy(matter: Matter) -> None:
    played = told(*TELLING, matter, "Ik schaam me.", *SAFE)
    assert played.given("secret-whole") == {"text": "Ik schaam me."}
    assert played.asked == "secret-ready"


@pytest.mark.parametrize(("plan", "whole"), [("Ik bel de bank.", " Ik bel de bank."), (SKIP, "")])
def test_about_money_an_own_plan_goes_with_the_sentence(plan: Json, whole: str) -> None:
    played = told(*TELLING, "money", "Ik heb schulden.", plan, *SAFE)
    assert played.given("secret-whole") == {"text": f"Ik heb schulden.{whole}"}


def test_an_affair_asks_more_than_a_sentence() -> None:
    assert told(*TELLING, "affair").asked == "secret-affair"
    assert told(*TELLING, "affair", "recovery").wishes[-1] == Next("recovery")


@pytest.mark.parametrize("held", range(3))
def test_a_sieve_that_holds_it_back_lets_it_be_said_otherwise_or_rest(held: int) -> None:
    before = (*TELLING, "ex", "Ik zag haar.", *SAFE[:held], "not-yet")
    assert told(*before, "rest").asked == "secret-rest"
    again = told(*before, "again", "Ik heb contact met haar.", *SAFE)
    assert again.given("secret-whole") == {"text": "Ik heb contact met haar."}


@pytest.mark.parametrize("matter", [one for one in Matter if one is not Matter.AFFAIR])
def test_the_test_of_three_keeps_nobody_silent_about_harm(matter: Matter) -> None:
    harmed = told(*TELLING, matter, "Jij sloeg me.")
    assert (harmed.over, harmed.heard()[-1]) == (True, "secret-left-as-it-is")


def test_blame_is_pointed_out_once_and_may_stay() -> None:
    blaming = (*TELLING, "unhappy", "Jij luistert nooit naar mij.")
    assert told(*blaming).asked == "secret-blame"
    assert told(*blaming, "so").asked == "triple-test-true"
    assert told(*blaming, "again", "Jij luistert nooit.").asked == "triple-test-true"


@pytest.mark.parametrize("step", [one for one in OPENS if one is not Step.RECOVERY])
def test_it_ends_in_one_small_step(step: Step, world: World) -> None:
    begins(world, *TELLING, "ex", "Ik heb contact met haar.", *SAFE, step)
    assert world.last("bram").text.startswith(f"{OPENS[step].name}-")


# Nothing is kept, and nothing reaches the other


def begins(world: World, *answers: str) -> None:
    world.says("bram", "/geheim")
    for answer in answers:
        if " " in answer:
            world.says("bram", answer)
        else:
            world.chooses("bram", answer)


@pytest.mark.parametrize("end", [(*SAFE, "done"), ("yes", "!")])
def test_a_talk_that_is_over_leaves_no_word_and_no_record(world: World, end: tuple[str, ...]) -> None:
    begins(world, *TELLING, "attraction", "Ik worstel met iets.", *end)
    assert [(run.dialog, len(run.journal)) for _, run in world.ended] == [("secret", 1)]
    assert world.records == []
    assert world.texts("noor") == world.texts(GROUP) == []


def test_what_was_left_open_is_gone_after_its_hour(world: World) -> None:
    begins(world, *TELLING, "attraction", "Ik worstel met iets.")
    world.wait(FORGOTTEN_AFTER)
    assert world.couple.person("bram").runs == ()
    assert [len(run.journal) for _, run in world.ended] == [1]


def test_danger_in_its_midst_ends_it(world: World) -> None:
    begins(world, *TELLING, "other", "Hij sloeg me gisteren en ik ben bang.")
    assert world.couple.person("bram").runs == ()
    assert not any("sloeg" in str(said.args) for said in world.said["bram"])
