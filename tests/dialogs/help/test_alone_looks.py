"""Each check asks its own, answers what was said, and is seen back at the next one of the same road."""

from __future__ import annotations

from datetime import timedelta
from itertools import product
from typing import Any

import pytest

from dialogs.codec import to_json
from dialogs.effects import Json
from dialogs.help.alone_end import Between
from dialogs.help.alone_looks import Heard, Part, of_this_road
from dialogs.help.alone_places import Check
from dialogs.records import LookedAlone, RoadEnded, RoadStep, Way
from dialogs.wishes import Next
from tests.dialogs.help.test_alone import on_it, played
from tests.dialogs.playing import AT, TRIAGED, Played

TWO = LookedAlone("two-weeks", "sometimes", "", AT - timedelta(days=3))
SIX = LookedAlone("six-weeks", "often", "same", AT - timedelta(days=1))
OF_BEFORE = LookedAlone("ten-weeks", "hardly", "heavier", AT - timedelta(days=300))


def stored(*bodies: LookedAlone) -> list[Json]:
    return [to_json(LookedAlone, body) for body in bodies]


def looked(check: Check, *answers: str, joined: bool = False, **facts: Any) -> Played:
    return played("look", *answers, roads=on_it(check, joined=joined), **{**TRIAGED, **facts})


@pytest.mark.parametrize(("part", "heard"), [*product(Part, Heard)])
def test_two_weeks_answers_the_own_part_and_what_was_heard(part: Part, heard: Heard) -> None:
    check = looked(Check.TWO, part, heard)
    assert check.heard() == [f"alone-look-part-{part}", f"alone-look-heard-{heard}", "alone-look-next"]
    kept, step = check.records
    assert kept == LookedAlone("two-weeks", part, "", AT)
    assert isinstance(step, RoadStep)
    assert step.step == "six-weeks"
    assert step.asks is not None
    assert (step.asks - AT).days == 27
    assert check.asked == "alone-own-exercise"


@pytest.mark.parametrize(("part", "between"), [*product(Part, Between)])
def test_six_weeks_answers_what_is_between_the_two_in_the_light_of_the_own_part(
    part: Part, between: Between
) -> None:
    check = looked(Check.SIX, part, between, "yes")
    early = (part, between) == (Part.HARDLY, Between.SAME)
    assert check.heard()[0] == f"alone-look-between-{'early' if early else between}"
    assert check.records[0] == LookedAlone("six-weeks", part, between, AT)
    assert check.wishes[-1] == Next("urgency")
    assert looked(Check.SIX, part, between, "not-now").asked == "alone-own-exercise"


@pytest.mark.parametrize(("part", "between"), [*product(Part, Between)])
def test_ten_weeks_ends_in_the_closing_talk_of_what_it_came_to(part: Part, between: Between) -> None:
    check = looked(Check.TEN, part, between, "tired")
    assert check.heard() == ["alone-look-self-tired"]
    assert check.asked == (
        "alone-end-onward" if between is Between.LIGHTER else f"alone-end-choice-{between}"
    )


def test_ten_weeks_first_asks_whether_a_talk_is_safe() -> None:
    due = {"due": True}
    assert looked(Check.TEN, **due).asked == "triage-alone"
    afraid = looked(Check.TEN, "alone", "yes", **due)
    assert (afraid.over, afraid.records) == (True, [])


def test_what_was_said_is_seen_back_the_first_first_and_nothing_of_a_road_before() -> None:
    back = looked(Check.TEN, looked=stored(SIX, TWO))
    assert back.heard() == ["alone-look-seen-two-weeks", "alone-look-seen-six-weeks"]
    assert back.given("alone-look-seen-six-weeks") == {"part": "often", "between": "same"}
    assert looked(Check.SIX, looked=stored(OF_BEFORE)).heard() == []
    assert of_this_road(stored(SIX, OF_BEFORE), TWO.at - timedelta(days=1)) == [SIX]


def test_who_was_joined_meanwhile_hears_it_once_and_chooses() -> None:
    news = looked(Check.SIX, linked=True)
    assert news.asked == "alone-look-joined"
    together = looked(Check.SIX, "together", linked=True)
    assert (together.records, together.wishes[-1]) == ([RoadEnded(Way.ALONE, "together")], Next("check-in"))
    alone = looked(Check.SIX, "alone", "often", "same", "not-now", linked=True).records[-1]
    assert isinstance(alone, RoadStep)
    assert alone.step == "ten-weeks-joined"
    assert looked(Check.SIX, joined=True, linked=True).asked == "alone-look-six-part"
