"""`/weg`: our messages leave one chat, nobody learns why, and the talk waits until it is asked for."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.wording import Wording
from dialogs.catalogue import CATALOGUE
from dialogs.clearing import RECENT
from dialogs.effects import GROUP, Clear, Importance
from dialogs.people import Profile
from tests.dialogs.scripts import ALL
from tests.dialogs.world import World
from tests.wording_rules import TELLS

QUESTION = "appreciation-first"


@pytest.fixture
def world() -> World:
    return World.of_two(CATALOGUE)


@pytest.fixture
def hidden(world: World) -> World:
    """Bram was asked something, and took it out of his chat."""
    world.says("bram", "/waardering")
    world.says("bram", "/weg")
    return world


def test_it_removes_two_days_of_one_chat_and_says_one_line(hidden: World) -> None:
    assert [effect for effect in hidden.effects if isinstance(effect, Clear)] == [
        Clear("bram", hidden.at - RECENT)
    ]
    assert hidden.texts("bram") == [QUESTION, "house-cleared"]
    assert hidden.texts("noor") == hidden.texts(GROUP) == []


def test_the_line_comes_after_the_removal_and_as_urgently(hidden: World) -> None:
    kinds = [type(effect).__name__ for effect in hidden.effects]
    assert kinds.index("Clear") < kinds.index("Say")
    assert hidden.last("bram").importance is Importance.DANGER


def test_where_a_messenger_reads_along_the_line_says_so(world: World) -> None:
    world.links = True
    world.says("bram", "/weg")
    assert (world.last("bram").text, world.last("bram").args) == (
        "house-cleared-network",
        {"network": "Postduif"},
    )


@pytest.mark.parametrize("label", ["house-cleared", "house-cleared-network"])
def test_who_looks_over_a_shoulder_learns_nothing_about_why(label: str) -> None:
    text = Wording.load(strict=True).render(label, {"network": "Postduif"}, Profile())
    assert not TELLS.search(text)


@pytest.mark.parametrize("text", ["Dat je soep bracht.", "ja", "terug", "waarom", "1", "menu over"])
def test_words_are_no_answer_to_a_question_that_nobody_sees(hidden: World, text: str) -> None:
    before = hidden.entries("bram")
    hidden.says("bram", text)
    assert hidden.texts("bram")[2:] == ["house-idle"]
    assert hidden.entries("bram") == before


@pytest.mark.parametrize("text", ["/fotos", "~"])
def test_nothing_else_brings_the_question_back(hidden: World, text: str) -> None:
    hidden.says("bram", text)
    assert QUESTION not in hidden.texts("bram")[2:]


def test_it_comes_back_by_the_button_under_the_line(hidden: World) -> None:
    hidden.restart()
    hidden.chooses("bram", ":resume")
    assert hidden.last("bram").text == QUESTION
    hidden.says("bram", "Dat je dinsdag soep bracht toen ik ziek was.")
    assert hidden.last("bram").text == "appreciation-second"


def test_it_comes_back_by_its_own_command(hidden: World) -> None:
    hidden.says("bram", "/waardering")
    assert hidden.last("bram").text == QUESTION


def test_it_comes_back_after_another_talk_that_was_begun(hidden: World) -> None:
    hidden.says("bram", "/hulp samen")
    hidden.chooses("bram", "step")
    hidden.chooses("bram", "done")
    assert hidden.last("bram").text == QUESTION


def test_twice_is_once(hidden: World) -> None:
    hidden.says("bram", "weg")
    assert hidden.last("bram").text == "house-idle", "words that may be an answer are no command"
    hidden.says("bram", "/weg")
    assert hidden.last("bram").text == "house-cleared"
    hidden.chooses("bram", ":resume")
    assert hidden.last("bram").text == QUESTION


def test_the_bare_word_does_it_where_no_words_are_asked_for(world: World) -> None:
    world.says("bram", "Weg!")
    assert world.last("bram").text == "house-cleared"


def test_danger_the_safe_word_and_help_are_heard_all_the_same(hidden: World) -> None:
    hidden.says("bram", "hulp")
    assert hidden.last("bram").text == "danger-card-nl"
    hidden.says("bram", "Hij sloeg me gisteren en ik ben bang.")
    assert hidden.last("bram").text == "danger-violence-to-me-nl"
    hidden.says("bram", "ananas")
    assert hidden.last("bram").text == "pause-starts"


def test_in_a_pause_it_works_and_the_pause_goes_on_for_both(world: World) -> None:
    world.says("bram", "/waardering")
    world.says("noor", "ananas")
    until = world.couple.joint.until
    world.says("bram", "/weg")
    assert world.last("bram").text == "house-cleared"
    assert world.couple.joint.until == until
    world.wait(timedelta(minutes=20))
    assert world.last("bram").text == "pause-over"
    world.chooses("noor", ":back")
    world.presses("bram", ":back")
    assert QUESTION not in world.texts("bram")[1:], "the end of a pause is no asking for the question"


def test_from_the_group_the_own_chat_is_cleared_and_the_group_hears_nothing(world: World) -> None:
    world.says("bram", "/waardering")
    world.says("bram", "/weg", group=True)
    assert Clear("bram", world.at - RECENT) in world.effects
    assert world.texts("bram") == [QUESTION, "house-cleared"]
    assert world.texts(GROUP) == world.texts("noor") == []


def test_the_clock_of_a_talk_stands_still_while_it_is_not_seen() -> None:
    """A question with half an hour, and a reminder after a quarter of one."""
    world = World.of_two(ALL)
    world.says("bram", "/timed")
    world.says("bram", "/weg")
    world.wait(timedelta(hours=1))
    assert [text for text in world.texts("bram")[2:] if not text.startswith("nudge-")] == []
    world.says("bram", "/timed")
    world.wait(timedelta(minutes=1))
    assert world.texts("bram")[-3:] == ["timed-colour", "timed-late", "timed-after"]


def test_the_two_days_are_what_the_texts_say() -> None:
    assert timedelta(days=2) == RECENT
