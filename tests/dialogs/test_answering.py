"""Whatever people send to a waiting question: one kind sentence, the same question, and nothing is lost."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.answering import LONGEST
from dialogs.effects import Json, Rewrite
from dialogs.events import Attached, Attachment, Edited
from dialogs.journal import MOST_ENTRIES, Kind
from tests.dialogs.scripts import ALL
from tests.dialogs.world import World


def at_home(*texts: str) -> World:
    world = World.of_two(ALL)
    for number, text in enumerate(texts):
        world.says("bram", text, message=f"m{number}")
    return world


def answers(world: World) -> list[Json]:
    return [entry.value for entry in world.entries("bram") if entry.kind is Kind.ANSWER]


def heard(world: World, count: int = 2) -> list[str]:
    return world.texts("bram")[-count:]


def test_words_answer_a_question_for_words() -> None:
    world = at_home("/walk", "  dag  ")
    assert (answers(world), heard(world, 1)) == (["dag"], ["walk-colour"])


@pytest.mark.parametrize("text", ["", "   ", "\n\t"])
def test_nothing_typed_is_no_answer(text: str) -> None:
    world = at_home("/walk", text)
    assert (answers(world), heard(world)) == ([], ["house-empty", "walk-first"])


def test_what_is_too_long_is_refused_and_what_is_just_not_is_kept() -> None:
    assert heard(at_home("/walk", "x" * (LONGEST + 1))) == ["house-long", "walk-first"]
    assert answers(at_home("/walk", "x" * LONGEST)) == ["x" * LONGEST]


@pytest.mark.parametrize("kind", Attachment)
def test_what_is_no_words_gets_a_sentence_of_its_own(kind: Attachment) -> None:
    world = at_home("/walk")
    world.does("bram", Attached(kind))
    assert heard(world) == [f"house-attached-{kind.value}", "walk-first"]


def test_a_sticker_without_a_question_is_answered_too() -> None:
    world = at_home()
    world.does("bram", Attached(Attachment.STICKER))
    assert heard(world) == ["house-attached-sticker"]


def test_a_choice_may_be_typed() -> None:
    assert answers(at_home("/walk", "dag", "walk-colour.blue")) == ["dag", "blue"]
    assert answers(at_home("/walk", "dag", "2")) == ["dag", "blue"]


def test_words_that_are_no_choice_bring_the_question_back() -> None:
    assert heard(at_home("/walk", "dag", "paars misschien")) == ["house-choose", "walk-colour"]


def test_words_on_a_shared_screen_are_not_kept() -> None:
    world = at_home("/aloud", "1", "dit zei ik hardop")
    assert (answers(world), heard(world)) == (["red"], ["house-shared-screen", "aloud-spoken"])


def test_without_a_question_nothing_is_kept_and_that_is_said() -> None:
    assert heard(at_home("zomaar wat"), 1) == ["house-idle"]


def test_a_button_pressed_twice_is_heard_once() -> None:
    world = at_home("/walk", "dag")
    world.chooses("bram", "red")
    world.chooses("bram", "red")
    assert (answers(world), heard(world)) == (["dag", "red"], ["house-twice", "walk-second"])


@pytest.mark.parametrize("token", ["", "x", "1.00000000.red", "9.00000000.red", "1.x.y"])
def test_a_button_of_another_question_release_or_make_changes_nothing(token: str) -> None:
    world = at_home("/walk")
    world.presses("bram", token)
    assert (answers(world), heard(world)) == ([], ["house-old-button", "walk-first"])


def test_a_button_without_any_talk_is_answered() -> None:
    world = at_home()
    world.presses("bram", "1.00000000.red")
    assert heard(world, 1) == ["house-old-button"]


@pytest.mark.parametrize("option", ["purple", "=", ">"])
def test_an_option_that_the_question_does_not_have_is_an_old_button(option: str) -> None:
    world = at_home("/walk", "dag")
    place = world.last("bram").slot
    world.presses("bram", f"{place}.{option}")
    assert answers(world) == ["dag"]
    assert heard(world)[-1] == "walk-colour"


def test_the_answered_question_loses_its_buttons_and_shows_the_choice() -> None:
    world = at_home("/walk", "dag")
    place = world.last("bram").slot
    world.chooses("bram", "red")
    assert Rewrite("bram", place or "", chosen="walk-colour.red") in world.effects


@pytest.mark.parametrize("by", ["typed", "button"])
def test_terug_goes_to_the_question_before(by: str) -> None:
    world = at_home("/walk", "dag")
    world.says("bram", "terug") if by == "typed" else world.chooses("bram", "<")
    assert (answers(world), heard(world, 1)) == ([], ["walk-first"])


def test_terug_at_the_beginning_says_so() -> None:
    assert heard(at_home("/walk", "terug")) == ["house-no-back", "walk-first"]


def test_terug_stops_at_what_was_recorded_or_told() -> None:
    assert heard(at_home("/keeps", "een", "terug")) == ["house-no-back", "keeps-second"]


def test_leaving_out_is_allowed_only_where_it_is_offered() -> None:
    assert heard(at_home("/walk", "overslaan")) == ["house-no-skip", "walk-first"]
    assert heard(at_home("/walk", "dag", "1", "overslaan"), 1) == ["walk-skipped"]


def test_why_is_told_where_there_is_a_why() -> None:
    assert heard(at_home("/walk", "waarom")) == ["walk-first.why", "walk-first"]
    assert heard(at_home("/walk", "dag", "waarom")) == ["house-no-why", "walk-colour"]


def test_stop_leaves_with_every_answer_kept() -> None:
    world = at_home("/walk", "dag", "stop")
    assert (world.couple.person("bram").runs, heard(world, 1)) == ((), ["house-stopped"])
    assert [entry.value for _, run in world.ended for entry in run.journal][1:] == ["dag"]


@pytest.mark.parametrize("word", ["terug", "overslaan", "stop", "waarom"])
def test_a_way_out_of_nothing_says_that_nothing_is_open(word: str) -> None:
    assert heard(at_home(word), 1) == ["house-nothing-open"]


def test_the_answer_that_ends_a_talk_is_in_its_last_journal() -> None:
    world = at_home("/walk", "dag", "1", "tot slot")
    (ended,) = [run for _, run in world.ended]
    assert [entry.value for entry in ended.journal if entry.kind is Kind.ANSWER] == ["dag", "red", "tot slot"]


def test_a_full_talk_is_closed_with_its_last_answer_kept() -> None:
    world = at_home("/endless")
    for number in range(MOST_ENTRIES - 1):
        world.says("bram", f"nog {number}")
    assert heard(world, 1) == ["house-run-full"]
    assert world.ended[-1][1].journal[-1].value == f"nog {MOST_ENTRIES - 2}"


# An edited message


def test_an_edited_answer_follows_and_only_that_is_said() -> None:
    world = at_home("/walk", "dag", "1")
    world.does("bram", Edited("dag!"), message="m1")
    assert (answers(world), heard(world)) == (["dag!", "red"], ["house-edited", "walk-second"])


def test_an_edited_choice_is_read_as_a_choice() -> None:
    world = at_home("/walk", "dag", "1")
    world.does("bram", Edited("2"), message="m2")
    assert answers(world) == ["dag", "blue"]
    world.does("bram", Edited("iets anders hoor"), message="m2")
    assert (answers(world), heard(world)) == (["dag", "blue"], ["house-choose", "walk-second"])


def test_an_edit_behind_a_record_says_that_it_came_too_late() -> None:
    world = at_home("/keeps", "een")
    world.does("bram", Edited("twee"), message="m1")
    assert (answers(world), heard(world)) == (["een"], ["house-edited-late", "keeps-second"])


@pytest.mark.parametrize("text", ["", "  ", "x" * (LONGEST + 1)])
def test_an_edit_to_nothing_or_too_much_leaves_the_answer(text: str) -> None:
    world = at_home("/walk", "dag")
    world.does("bram", Edited(text), message="m1")
    assert (answers(world), heard(world)) == (["dag"], ["house-edited-unfit", "walk-colour"])


@pytest.mark.parametrize("message", ["m9", None])
def test_an_edit_of_a_message_without_an_answer_changes_nothing(message: str | None) -> None:
    world = at_home("/walk", "dag", "1")
    world.chooses("bram", ">")
    world.says("bram", "/walk")
    world.does("bram", Edited("anders"), message=message)
    assert heard(world) == ["house-edited-nothing", "walk-first"]


def test_an_edit_without_any_talk_is_answered() -> None:
    world = at_home()
    world.does("bram", Edited("anders"), message="m0")
    assert heard(world, 1) == ["house-edited-nothing"]


# Kept words


def test_kept_words_are_offered_and_one_press_takes_them() -> None:
    world = at_home("/walk", "ananas")
    world.says("bram", "eerst dit")
    world.says("bram", "en dit")
    world.wait(timedelta(minutes=20))
    world.presses("bram", ":back")
    world.presses("noor", ":back")
    world.chooses("bram", "=")
    assert answers(world) == ["eerst dit\nen dit"]
