"""Three questions about safety: alone, one at a time, with help after a yes and nothing kept."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.effects import Json, Rewrite
from dialogs.help.triage import safe_for_two
from dialogs.safety import LASTS, TRIAGE
from dialogs.words.danger import Danger
from tests.dialogs.playing import play
from tests.dialogs.test_danger_help import CLEAR
from tests.dialogs.world import World

DUE = {"rests": False, "due": True, "unwatched": True}
YESES: dict[Danger, tuple[tuple[Json, ...], ...]] = {
    Danger.VIOLENCE_TO_ME: (("yes",), ("no", "no", "to-me")),
    Danger.CONTROL: (("no", "yes"), ("rather-not", "yes")),
    Danger.VIOLENCE_BY_ME: (("no", "no", "by-me"),),
}
EACH_YES = [(kind, answers) for kind, ways in YESES.items() for answers in ways]


@pytest.fixture
def world() -> World:
    """Two who were never asked."""
    world = World.of_two(CATALOGUE)
    world.wait(LASTS + timedelta(days=1))
    world.said.clear()
    return world


def answers(world: World, who: str, *options: Json) -> None:
    for option in options:
        world.chooses(who, str(option))


def test_it_is_asked_one_at_a_time_with_a_way_not_to_say() -> None:
    asked = []
    for given in ((), ("no",), ("no", "no")):
        played = play(safe_for_two, "alone", *given, facts=DUE)
        asked.append(played.asked)
        assert "rather-not" in played.prompt.options
    assert asked == ["triage-afraid", "triage-checked", "triage-hurt"]


def test_nothing_is_asked_before_the_person_says_that_nobody_reads_along() -> None:
    first = play(safe_for_two, facts=DUE)
    assert (first.asked, first.prompt.why) == ("triage-alone", True)
    left = play(safe_for_two, "later", facts=DUE)
    assert (left.over, left.heard(), left.wishes) == (True, [], ())


@pytest.mark.parametrize(
    "facts",
    [{"rests": True}, {"rests": False, "due": False}, {"rests": False, "due": True, "unwatched": False}],
)
def test_it_is_not_asked_when_it_was_asked_or_the_other_may_read_along(facts: dict[str, bool]) -> None:
    assert play(safe_for_two, facts=facts).over


def test_who_would_rather_not_say_is_not_pressed_and_that_is_no_yes(world: World) -> None:
    world.says("bram", "/checkin")
    answers(world, "bram", "alone", "rather-not", "rather-not", "rather-not")
    assert world.texts("bram")[-2:] == ["triage-rather-not", "check-in-form"]
    assert not world.couple.person("bram").safety.rests


def test_three_times_no_leads_straight_into_the_exercise(world: World) -> None:
    world.says("bram", "/checkin")
    answers(world, "bram", "alone", "no", "no", "no")
    assert world.texts("bram")[-2:] == ["triage-hurt", "check-in-form"]


@pytest.mark.parametrize(("kind", "given"), EACH_YES)
def test_the_first_yes_ends_the_questions_and_brings_the_help_of_that_kind(
    world: World, kind: Danger, given: tuple[Json, ...]
) -> None:
    world.says("bram", "/checkin")
    answers(world, "bram", "alone", *given)
    assert world.last("bram").text == f"danger-yes-{kind.value}-nl"
    assert world.couple.person("bram").runs == ()
    world.says("bram", "en nu")
    assert world.last("bram").text == "danger-gentle-1"
    world.says("bram", "/checkin")
    assert world.last("bram").text == "danger-for-two"
    world.wait(timedelta(days=14))
    assert not any(text.startswith("nudge") for text in world.texts("bram"))
    assert not any("bram" in str(say.args) or "danger" in say.text for say in world.said["noor"])


def test_nothing_that_waited_is_offered_above_the_help(world: World) -> None:
    world.says("bram", "/behoefte")
    world.says("bram", "/checkin")
    before = len(world.texts("bram"))
    answers(world, "bram", "alone", "yes")
    assert world.texts("bram")[before:] == ["triage-afraid", "danger-yes-violence-to-me-nl"]


@pytest.mark.parametrize(("kind", "given"), EACH_YES)
def test_which_question_was_answered_with_yes_is_kept_nowhere(
    world: World, kind: Danger, given: tuple[Json, ...]
) -> None:
    world.says("bram", "/checkin")
    answers(world, "bram", "alone", *given)
    assert [sign.kind for sign in world.couple.person("bram").safety.signs] == [TRIAGE]
    keys = [entry.key for _, run in world.ended for entry in run.journal]
    assert [key for key in keys if "triage" in key] == []
    assert [record for _, record in world.records if "triage" in record.kind] == []


def test_an_answer_does_not_stand_in_the_chat_for_who_picks_up_the_phone(world: World) -> None:
    world.says("bram", "/checkin")
    shown = []
    for option in ("alone", "no", "rather-not", "no"):
        world.chooses("bram", option)
        shown += [one.chosen for one in world.effects if isinstance(one, Rewrite)]
    assert shown == [None] * 4
    world.chooses("bram", "each")
    assert [one.chosen for one in world.effects if isinstance(one, Rewrite)] == ["check-in-form.each"]


def test_answers_are_gone_when_the_exercise_that_asked_them_is_over(world: World) -> None:
    world.says("bram", "/checkin")
    answers(world, "bram", "alone", "no", "rather-not", "no")
    assert any("triage" in entry.key for entry in world.entries("bram")), "the talk stands on them so far"
    world.says("bram", "/stop")
    keys = [entry.key for _, run in world.ended for entry in run.journal]
    assert keys
    assert [key for key in keys if "triage" in key] == []


def test_it_is_asked_once_and_again_after_a_long_time(world: World) -> None:
    def first_question() -> str:
        world.says("bram", "/checkin")
        asked = world.last("bram").text
        world.says("bram", "/stop")
        return asked

    world.says("bram", "/checkin")
    answers(world, "bram", "alone", "no", "no", "no")
    world.says("bram", "/stop")
    assert first_question() == "check-in-form"
    world.wait(LASTS - timedelta(days=1))
    assert first_question() == "check-in-form"
    world.wait(timedelta(days=2))
    assert first_question() == "triage-alone"


def test_it_is_asked_again_after_a_new_sign() -> None:
    world = World.of_two(CATALOGUE)
    world.says("bram", CLEAR)
    world.says("bram", "/checkin")
    world.chooses("bram", ":danger-otherwise")
    world.says("bram", "/checkin")
    assert world.last("bram").text == "triage-alone"


def test_it_waits_where_the_other_may_read_along_and_comes_at_the_next_private_moment(world: World) -> None:
    world.says("bram", "/spiegel")
    answers(world, "bram", "together", "now")
    world.says("bram", "/checkin")
    assert world.last("bram").text == "check-in-form"
    for _ in range(2):
        world.says("bram", "/stop")
    world.says("bram", "/checkin")
    assert world.last("bram").text == "triage-alone"


def test_it_is_left_for_later_by_who_is_not_alone_and_the_exercise_goes_on(world: World) -> None:
    world.says("bram", "/checkin")
    world.chooses("bram", "later")
    assert world.last("bram").text == "check-in-form"
    world.says("bram", "/stop")
    world.says("bram", "/checkin")
    assert world.last("bram").text == "triage-alone"


@pytest.mark.parametrize("option", ["make", "enter"])
def test_it_comes_before_joining_by_either_road(option: str) -> None:
    world = World.of_one(CATALOGUE)
    world.wait(LASTS + timedelta(days=1))
    world.codes["ABCD2345EFGH"] = "noor"
    world.says("bram", "/koppelen")
    world.chooses("bram", option)
    if option == "enter":
        world.says("bram", "ABCD2345EFGH")
    answers(world, "bram", "alone", "no", "no", "to-me")
    assert world.last("bram").text == "danger-yes-violence-to-me-nl"
    assert (set(world.codes), world.couple.person("bram").runs) == ({"ABCD2345EFGH"}, ())


def test_it_does_not_come_before_the_first_help_or_an_exercise_of_ones_own() -> None:
    world = World.of_one(CATALOGUE, begun=False)
    world.wait(LASTS + timedelta(days=1))
    for command in ("/start", "/hulp", "/behoefte", "/rustig", "/hechting", "/waardering", "/spiegel"):
        world.says("bram", command)
    assert not any(text.startswith("triage") for text in world.texts("bram"))
