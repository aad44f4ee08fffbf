"""The road of F2: an honest door, checks that can be moved or left, and nothing where it is not safe."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.help.alone import alone
from dialogs.help.alone_own import Own
from dialogs.help.alone_places import Check, Place
from dialogs.records import RoadBegun, RoadEnded, RoadStep, Way
from dialogs.roads import Road, of_way
from dialogs.wishes import Next
from dialogs.words.danger import Danger
from tests.dialogs.playing import AT, Played, play
from tests.dialogs.world import World

FACTS = {"in-danger": False, "unwatched": True, "roads": (), "linked": False, "hears": True}
IN_TWO_WEEKS = datetime(2026, 3, 17, 17, 30, tzinfo=UTC)
"""An evening at half past six in Amsterdam, fourteen days after `AT`."""


def played(*answers: str, look: bool = False, **facts: Any) -> Played:
    known: dict[str, Any] = {**FACTS, "zone": "Europe/Amsterdam", "looked": []}
    return play(alone, *answers, args={"look": look}, facts=known | facts)


def on_it(check: Check = Check.TWO, *, joined: bool = False) -> tuple[Road, ...]:
    return (Road(Way.ALONE, AT - timedelta(days=14), str(Place(check, joined))),)


def test_who_did_not_ask_yet_gets_words_to_ask_with() -> None:
    assert played("not-yet").heard() == ["alone-words", "alone-words-to-send", "alone-how-long"]


def test_who_asked_is_not_told_to_ask_again() -> None:
    assert played("yes").heard() == ["alone-heard", "alone-how-long"]


def test_who_sets_out_is_come_back_to_after_two_weeks() -> None:
    begun = played("yes", "yes")
    assert begun.records == [RoadBegun(Way.ALONE, AT, "two-weeks", IN_TWO_WEEKS)]
    assert begun.given("alone-begun") == {"day": IN_TWO_WEEKS}
    assert played("yes", "yes", hears=False).heard()[-1] == "alone-begun-silent"
    assert played("yes", "yes", linked=True).records[0] == RoadBegun(
        Way.ALONE, AT, "two-weeks-joined", IN_TWO_WEEKS
    )
    assert played("yes", "no").records == []


@pytest.mark.parametrize("exercise", [one for one in Own if one is not Own.NOT_NOW])
def test_it_opens_an_exercise_that_one_person_can_do(exercise: Own) -> None:
    for road, before in (((), ("yes", "no")), (on_it(), ("exercise",))):
        assert played(*before, exercise, roads=road).wishes[-1] == Next(exercise)
    world = World.of_one(CATALOGUE)
    world.says("bram", "/alleen")
    for option in ("yes", "no", exercise):
        world.chooses("bram", option)
    assert world.last("bram").text.startswith(f"{exercise}-")


def test_a_check_can_be_moved_by_two_weeks_and_the_road_be_left() -> None:
    for look in (True, False):
        later = played("later", look=look, roads=on_it(Check.SIX))
        assert later.records == [RoadStep(Way.ALONE, "six-weeks", IN_TWO_WEEKS)]
        assert played("end", look=look, roads=on_it()).records == [RoadEnded(Way.ALONE, "left")]
        assert played("close", look=look, roads=on_it()).records == []
    assert played("later", roads=on_it(), hears=False).heard() == ["alone-moved-silent"]


def test_where_there_is_no_road_a_look_is_the_door() -> None:
    assert played(look=True).asked == "alone-asked"


def test_who_is_in_danger_is_not_told_to_try_for_months() -> None:
    for roads in ((), on_it()):
        assert played(roads=roads, **{"in-danger": True}).heard() == ["alone-not-now"]


def test_where_the_other_may_read_along_nothing_is_asked_whoever_it_is() -> None:
    for danger in (True, False):
        assert played(unwatched=False, **{"in-danger": danger}).heard() == ["alone-watched"]


def test_the_bot_comes_back_once_and_not_to_who_came_into_danger() -> None:
    for in_danger in (False, True):
        world = World.of_one(CATALOGUE)
        world.says("bram", "/alleen")
        for option in ("yes", "yes", "not-now"):
            world.chooses("bram", option)
        if in_danger:
            bram = world.couple.person("bram")
            noted = bram.safety.noting(Danger.VIOLENCE_TO_ME, world.at).wanting_plans()
            world.couple = world.couple.with_person(replace(bram, safety=noted))
        world.wait(timedelta(days=30))
        came = world.texts("bram").count("nudge-road") + world.texts("bram").count("nudge-road--2")
        assert came == (0 if in_danger else 1)
        assert of_way(world.couple.person("bram").roads, Way.ALONE) is not None


def test_a_look_in_whose_midst_danger_is_heard_goes_on_no_more() -> None:
    world = World.of_one(CATALOGUE)
    world.says("bram", "/alleen")
    world.chooses("bram", "yes")
    world.says("bram", "Ze sloeg me gisteren en ik ben bang.")
    world.chooses("bram", ":resume")
    assert world.couple.person("bram").runs == ()
    assert world.last("bram").text != "alone-set-out"
