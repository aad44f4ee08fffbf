"""Who is on the road comes back to where they were, and nothing is skipped in silence."""

from __future__ import annotations

import pytest

from dialogs.records import Way
from dialogs.recovery.places import Place, Side, Stage
from dialogs.recovery.road import Here, offered, on_the_road
from dialogs.recovery.steps import STEPS
from dialogs.roads import Road
from dialogs.wishes import Next
from tests.dialogs.playing import play
from tests.dialogs.test_roads import BEGUN


def on(here: Place, *answers: str) -> list[tuple[str, object]]:
    facts = {"roads": (Road(Way.RECOVERY, BEGUN, str(here)),)}
    played = play(on_the_road, *answers, facts=facts)
    return [(wish.dialog, wish.args.get("side")) for wish in played.wishes if isinstance(wish, Next)]


@pytest.mark.parametrize("side", Side)
def test_the_step_where_somebody_is_opens_from_their_own_side(side: Side) -> None:
    here = Place(side, Stage.ACKNOWLEDGEMENT)
    assert on(here, "step") == [("recovery-acknowledgement", side)]


def test_the_conditions_are_no_step_to_pass_by() -> None:
    assert Here.NEXT not in offered(Place(Side.DID, Stage.CONDITIONS))


@pytest.mark.parametrize("stage", list(Stage)[1:-1])
def test_a_step_that_is_not_done_is_passed_by_only_after_a_question(stage: Stage) -> None:
    assert on(Place(Side.DID, stage), "next", "step") == [(STEPS[stage].name, "did")]
    following = STEPS[Place(Side.DID, stage).onward].name
    assert on(Place(Side.DID, stage), "next", "next") == [(following, "did")]
    assert on(Place(Side.DID, stage, done=True), "next") == [(following, "did")]
