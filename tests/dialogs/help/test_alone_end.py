"""The road alone ends honestly: the own choice, each as good as the other, and never stay or go."""

from __future__ import annotations

import re

import pytest

from bot.wording import Wording
from dialogs.help.alone_end import OPENS, Between, Choice, Moves
from dialogs.help.alone_places import Check
from dialogs.people import Profile
from dialogs.records import RoadEnded, RoadStep, Way
from dialogs.wishes import Next
from tests.dialogs.help.test_alone import IN_TWO_WEEKS
from tests.dialogs.help.test_alone_looks import looked
from tests.dialogs.playing import Played

STUCK = (Between.SAME, Between.HEAVIER)


def ended(between: Between, *answers: str, hears: bool = True) -> Played:
    return looked(Check.TEN, "often", between, "breath", *answers, hears=hears)


@pytest.mark.parametrize("moves", Moves)
def test_where_something_moves_two_can_begin(moves: Moves) -> None:
    played = ended(Between.LIGHTER, moves)
    assert played.records[-1] == RoadEnded(Way.ALONE, moves)
    assert (Next(OPENS[moves]) in played.wishes) if moves in OPENS else played.over


def test_who_is_joined_already_is_not_led_to_joining() -> None:
    assert Moves.INVITE in ended(Between.LIGHTER).prompt.options
    assert (
        Moves.INVITE
        not in looked(Check.TEN, "often", "lighter", "breath", linked=True, joined=True).prompt.options
    )


@pytest.mark.parametrize("between", STUCK)
def test_where_nothing_does_the_choice_is_ones_own_and_every_way_stands_there(between: Between) -> None:
    assert ended(between).prompt.options == tuple(Choice)


@pytest.mark.parametrize("between", STUCK)
@pytest.mark.parametrize("choice", [one for one in Choice if one is not Choice.LONGER])
def test_each_choice_is_an_end_with_one_step(between: Between, choice: Choice) -> None:
    played = ended(between, choice)
    assert played.records[-1] == RoadEnded(Way.ALONE, choice)
    assert f"alone-end-{choice}" in played.heard()
    assert ("alone-end-talk-words" in played.heard()) == (choice is Choice.TALK)
    assert (Next(OPENS[choice]) in played.wishes) if choice in OPENS else played.over


def test_two_weeks_more_is_an_answer_too() -> None:
    longer = ended(Between.SAME, Choice.LONGER)
    assert longer.records[-1] == RoadStep(Way.ALONE, "ten-weeks", IN_TWO_WEEKS)
    assert ended(Between.SAME, Choice.LONGER, hears=False).heard()[-1] == "alone-end-longer-silent"


def test_no_text_of_this_road_says_stay_or_go_or_what_the_other_did_not_do() -> None:
    wording = Wording.load(strict=True)
    advice = re.compile(
        r"(?i)je (?:moet|kunt beter) (?:blijven|gaan|weggaan)|geef niet op"
        r"|niet geantwoord|antwoordt niet|gemist"
    )
    labels = {key: text for key, text in wording.labels.items() if key.startswith("alone-")}
    assert len(labels) > 40
    assert [key for key, text in labels.items() if advice.search(text)] == []
    assert advice.search("Noor heeft nog niet geantwoord.")
    args = {"part": "often", "between": "same"}
    said = wording.render("alone-look-seen-six-weeks", args, Profile())
    assert "ging geregeld" in said
    assert "was het hetzelfde" in said
