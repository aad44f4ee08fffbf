"""The door of F2: honest about what one can do alone, what to ask, how long, and something to do now."""

from __future__ import annotations

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.help.alone import Own, alone
from dialogs.wishes import Next
from tests.dialogs.playing import play
from tests.dialogs.world import World

CALM = {"in-danger": False, "unwatched": True}


def test_who_did_not_ask_yet_gets_words_to_ask_with() -> None:
    played = play(alone, "not-yet", facts=CALM)
    assert played.heard() == ["alone-words", "alone-words-to-send", "alone-how-long"]


def test_who_asked_is_not_told_to_ask_again() -> None:
    assert play(alone, "yes", facts=CALM).heard() == ["alone-heard", "alone-how-long"]


@pytest.mark.parametrize("exercise", [one for one in Own if one is not Own.NOT_NOW])
def test_it_opens_an_exercise_that_one_person_can_do(exercise: Own) -> None:
    assert play(alone, "yes", exercise.value, facts=CALM).wishes[-1] == Next(exercise)
    assert CATALOGUE.named(exercise) is not None
    world = World.of_one(CATALOGUE)
    world.says("bram", "/alleen")
    world.chooses("bram", "yes")
    world.chooses("bram", exercise)
    assert world.last("bram").text.startswith(f"{exercise}-")


def test_it_can_be_left_at_that() -> None:
    assert play(alone, "yes", "not-now", facts=CALM).heard()[-1] == "alone-later"


def test_who_is_in_danger_is_not_told_to_try_for_months_and_where_two_look_on_nothing_shows() -> None:
    assert play(alone, facts={"in-danger": True, "unwatched": True}).heard() == ["alone-not-now"]
    assert play(alone, facts={"in-danger": True, "unwatched": False}).asked == "alone-asked"
