"""One act for a week, that fits the picture; a week later it is looked back at, and the next follows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any

import pytest

from bot.wording import Wording
from dialogs.catalogue import CATALOGUE
from dialogs.insight.opposite import ACTS, Act, opposite
from dialogs.insight.pictures import Answer, Picture, picture
from dialogs.people import Profile
from dialogs.records import RoadBegun, RoadEnded, RoadStep, Way
from dialogs.roads import Road, of_way
from tests.dialogs.playing import AT, Played, play
from tests.dialogs.test_dancing import fills_in
from tests.dialogs.world import World

IN_A_WEEK = datetime(2026, 3, 10, 17, 30, tzinfo=UTC)
"""An evening at half past six in Amsterdam, seven days after `AT`."""
ON_IT = (Road(Way.OPPOSITE, AT, Act.STAY),)


def practised(*answers: str, look: bool = False, **facts: Any) -> Played:
    known: dict[str, Any] = {"unwatched": True, "in-danger": False, "roads": (), "zone": "Europe/Amsterdam"}
    known |= {"seen": [{"letters": "aab"}], "hears": True}
    return play(opposite, *answers, args={"look": look}, facts=known | facts)


@pytest.mark.parametrize("letters", ["".join(letters) for letters in product(Answer, repeat=3)])
def test_for_all_answers_there_are_three_acts_to_choose_from_or_none(letters: str) -> None:
    offered = practised(seen=[{"letters": letters}]).prompt
    assert offered.options == (*ACTS[picture(letters)], Act.NONE)


def test_every_act_has_its_own_words_and_every_choice_says_where_it_is_safe() -> None:
    wording = Wording.load(strict=True)
    acts = [act for each in ACTS.values() for act in each]
    told = {wording.render("forms-act", {"act": act.value}, Profile()) for act in acts}
    assert len(told) == len(acts) == len(set(Act)) - 1
    for one in Picture:
        assert "waar je je veilig voelt" in wording.render(f"opposite-act-{one}", {}, Profile())


def test_who_did_no_quiz_says_what_is_recognised_most() -> None:
    assert practised("anxious", seen=[]).asked == "opposite-act-anxious"
    assert practised("other", seen=[], roads=ON_IT).asked == "opposite-act-avoidant"


def test_an_act_is_begun_for_a_week_and_the_day_is_said_where_planned_messages_come() -> None:
    begun = practised("stay")
    assert begun.records == [RoadBegun(Way.OPPOSITE, AT, "stay", IN_A_WEEK)]
    assert begun.given("opposite-begun") == {"day": IN_A_WEEK}
    assert practised("stay", hears=False).heard() == ["opposite-begun-silent"]
    assert practised("none").records == []


def test_while_there_is_one_the_others_are_offered_and_not_it() -> None:
    assert practised("other", roads=ON_IT).prompt.options == ("one-feeling", "say-when", "none")
    assert practised("go-on", roads=ON_IT).records == []
    assert practised("look", roads=ON_IT).asked == "opposite-how"


@pytest.mark.parametrize(
    ("answers", "kept", "said"),
    [
        (("well", "again"), RoadStep(Way.OPPOSITE, "stay", IN_A_WEEK), "opposite-again"),
        (("not-yet",), RoadStep(Way.OPPOSITE, "stay", IN_A_WEEK), "opposite-not-yet"),
        (("other", "say-when"), RoadBegun(Way.OPPOSITE, AT, "say-when", IN_A_WEEK), "opposite-begun"),
        (("well", "other", "say-when"), RoadBegun(Way.OPPOSITE, AT, "say-when", IN_A_WEEK), "opposite-begun"),
        (("enough",), RoadEnded(Way.OPPOSITE, "enough"), "opposite-enough"),
        (("well", "enough"), RoadEnded(Way.OPPOSITE, "enough"), "opposite-enough"),
    ],
)
def test_after_the_week_each_answer_leads_on(answers: tuple[str, ...], kept: object, said: str) -> None:
    played = practised(*answers, look=True, roads=ON_IT)
    assert (played.records, played.heard()[-1], played.over) == ([kept], said, True)


def test_where_none_is_under_way_looking_back_is_choosing_one() -> None:
    for roads in ((), (Road(Way.OPPOSITE, AT, "of another release"),), (Road(Way.ALONE, AT, "begun"),)):
        assert practised(look=True, roads=roads).asked == "opposite-act-avoidant"


def test_the_bot_comes_back_to_it_a_week_later_once_and_the_other_hears_nothing() -> None:
    world = World.of_two(CATALOGUE)
    fills_in(world, "bram", "aab")
    world.says("bram", "/hechting week")
    world.chooses("bram", "stay")
    world.wait(timedelta(days=10))
    asked = [say for say in world.said["bram"] if say.text.startswith("nudge-road")]
    assert [button.token for say in asked for row in say.buttons for button in row] == ["/hechting kijken"]
    world.presses("bram", "/hechting kijken")
    assert world.last("bram").text == "opposite-how"
    world.chooses("bram", "enough")
    assert of_way(world.couple.person("bram").roads, Way.OPPOSITE) is None
    assert not [text for text in world.texts("noor") if text.startswith(("nudge-road", "opposite"))]
