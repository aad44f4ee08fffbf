"""Never two questions at once: where one comes again, or a pause goes on, the older buttons are gone."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from dialogs.effects import GROUP, Rewrite
from dialogs.joint import CHOICE_SLOT, PAUSE_SLOT
from dialogs.repertoire import Repertoire
from dialogs.talk import Reminder, Talk, dialog
from tests.dialogs.world import World

PAUSE = timedelta(minutes=20)


class Done(StrEnum):
    DONE = "done"


@dialog("plain", commands=("/plain",))
async def plain(talk: Talk) -> None:
    """One question."""
    await talk.choose("question", Done)


@dialog("other", commands=("/other",))
async def other(talk: Talk) -> None:
    """Another question."""
    await talk.choose("question", Done)


@dialog("timed", commands=("/timed",))
async def timed(talk: Talk) -> None:
    """A question of ten minutes, with a reminder after five."""
    half_way = Reminder("half-way", talk.begun + timedelta(minutes=5))
    await talk.choose("question", Done, until=talk.begun + timedelta(minutes=10), remind=[half_way])
    talk.say("late")


@dialog("pictured", commands=("/pictured",))
async def pictured(talk: Talk) -> None:
    """A question with a picture."""
    await talk.choose("question", Done, picture="mirror")


REPERTOIRE = Repertoire((plain, other, timed, pictured))


def settled(world: World, chat: str) -> list[tuple[str, str | None]]:
    """The slots of that chat that lost their buttons in the last event, with the choice shown there."""
    return [
        (one.slot, one.chosen)
        for one in world.effects
        if isinstance(one, Rewrite) and one.to == chat and one.slot != PAUSE_SLOT
    ]


def in_a_pause_that_is_over() -> World:
    world = World.of_two(REPERTOIRE)
    world.says("bram", "ananas")
    world.wait(PAUSE)
    return world


def test_a_question_that_comes_again_stands_in_one_place_only() -> None:
    world = World.of_two(REPERTOIRE)
    world.says("bram", "/plain")
    place = world.last("bram").slot
    world.says("bram", "what is this?")
    assert world.last("bram").slot == place
    assert settled(world, "bram") == [(place, None)]


def test_a_question_under_a_new_talk_has_no_buttons_until_it_is_offered_again() -> None:
    world = World.of_two(REPERTOIRE)
    world.says("bram", "/plain")
    place = world.last("bram").slot
    world.says("bram", "/other")
    assert (place, None) in settled(world, "bram")
    world.chooses("bram", "done")
    assert world.last("bram").slot == place


def test_a_question_that_a_pause_held_is_open_only_where_it_comes_back() -> None:
    world = World.of_two(REPERTOIRE)
    world.says("bram", "/plain")
    place = world.last("bram").slot
    world.says("noor", "ananas")
    world.wait(PAUSE)
    world.chooses("bram", ":back")
    world.chooses("noor", ":back")
    assert world.last("bram").slot == place
    assert (place, None) in settled(world, "bram")


def test_who_is_back_sees_the_own_choice_and_the_other_can_still_choose() -> None:
    world = in_a_pause_that_is_over()
    world.chooses("bram", ":back")
    assert settled(world, "bram") == [(CHOICE_SLOT, "pause-over.here")]
    assert settled(world, "noor") == settled(world, GROUP) == []


def test_once_both_are_back_nobody_can_press_the_old_question() -> None:
    world = in_a_pause_that_is_over()
    world.chooses("bram", ":back")
    world.chooses("noor", ":back")
    assert settled(world, "noor") == [(CHOICE_SLOT, "pause-over.here")]
    assert settled(world, "bram") == settled(world, GROUP) == [(CHOICE_SLOT, None)]


def test_more_time_of_one_takes_the_question_from_both_and_tells_nobody_whose_wish_it_was() -> None:
    world = in_a_pause_that_is_over()
    world.chooses("noor", ":more")
    assert settled(world, "bram") == settled(world, GROUP) == [(CHOICE_SLOT, None)]


def test_when_nobody_comes_the_return_gives_way_to_choosing_a_moment() -> None:
    world = in_a_pause_that_is_over()
    world.wait(timedelta(minutes=15))
    assert world.last("bram").text == "pause-pick"
    assert world.last("bram").slot == CHOICE_SLOT
    assert settled(world, "bram") == [(CHOICE_SLOT, None)]


def test_who_is_back_already_and_types_is_not_asked_again() -> None:
    world = in_a_pause_that_is_over()
    world.chooses("bram", ":back")
    world.says("bram", "hello?")
    assert world.last("bram").text == "pause-back"
    world.says("noor", "hello?")
    assert world.last("noor").text == "pause-hold-return"


def test_a_pause_takes_the_buttons_from_the_questions_of_both() -> None:
    world = World.of_two(REPERTOIRE)
    places = {}
    for who in ("bram", "noor"):
        world.says(who, "/plain")
        places[who] = world.last(who).slot
    world.says("bram", "ananas")
    for who, place in places.items():
        assert settled(world, who) == [(place, None)]


def test_a_question_whose_time_is_over_and_one_that_is_reminded_of_lose_their_buttons() -> None:
    world = World.of_two(REPERTOIRE)
    world.says("bram", "/timed")
    place = world.last("bram").slot
    world.wait(timedelta(minutes=5))
    assert world.texts("bram")[-2:] == ["timed-half-way", "timed-question"]
    assert settled(world, "bram") == [(place, None)]
    world.wait(timedelta(minutes=5))
    assert world.last("bram").text == "timed-late"
    assert settled(world, "bram") == [(place, None)]


def test_a_picture_is_shown_once_and_not_with_the_same_question_again() -> None:
    world = World.of_two(REPERTOIRE)
    world.says("bram", "/pictured")
    assert world.last("bram").picture == "mirror"
    world.says("bram", "what is this?")
    assert world.last("bram").picture is None
