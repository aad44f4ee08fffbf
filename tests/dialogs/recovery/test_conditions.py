"""The honest conditions: every way to answer them leads to the first step, or to one step before it."""

from __future__ import annotations

from datetime import timedelta
from itertools import product

import pytest

from dialogs.records import RoadBegun
from dialogs.recovery.conditions import FIRST, Answer, Condition, conditions, offered
from dialogs.recovery.places import Place, Side, Stage
from tests.dialogs.playing import AT, Played, play

FACTS = {"unwatched": True, "zone": "Europe/Amsterdam", "hears": True}
WAYS = [(side, ways) for side in Side for ways in product(*(offered(one, side) for one in Condition))]


def answered(side: Side, ways: tuple[Answer, ...]) -> tuple[Played, Condition | None]:
    """As far as is asked: it ends at the first that must be there and is not."""
    lacking = next(
        (one for one, answer in zip(Condition, ways, strict=True) if answer is not Answer.YES), None
    )
    stops = next(
        (
            number
            for number, (one, answer) in enumerate(zip(Condition, ways, strict=True), start=1)
            if one in FIRST and answer is not Answer.YES
        ),
        len(ways),
    )
    return play(conditions, *ways[:stops], facts=FACTS, args={"side": side}), lacking


@pytest.mark.parametrize(("side", "ways"), WAYS)
def test_without_the_first_three_there_is_no_first_step_and_the_bot_comes_back(
    side: Side, ways: tuple[Answer, ...]
) -> None:
    played, lacking = answered(side, ways)
    (road,) = played.records
    assert isinstance(road, RoadBegun)
    assert road.asks is not None
    assert timedelta(days=13) < road.asks - AT < timedelta(days=15)
    if any(answer is not Answer.YES for one, answer in zip(Condition, ways, strict=True) if one in FIRST):
        assert played.over
        assert road.step == str(Place(side, Stage.CONDITIONS))
        assert played.heard()[-1] == "recovery-conditions-back"
    else:
        assert played.asked == "recovery-conditions-begin"
        assert road.step == str(Place(side, Stage.ACKNOWLEDGEMENT))
    assert (lacking is None) == (played.heard() == ["recovery-conditions-first"])


def test_who_did_it_is_sure_of_what_is_in_the_own_hand() -> None:
    assert Answer.UNSURE not in offered(Condition.OVER, Side.DID)
    assert Answer.UNSURE not in offered(Condition.HONEST, Side.DID)
    assert Answer.UNSURE in offered(Condition.OVER, Side.HURT)


def test_where_the_other_may_read_along_nothing_is_asked_or_kept() -> None:
    played = play(conditions, facts={**FACTS, "unwatched": False}, args={"side": Side.HURT})
    assert (played.over, played.records, played.heard()) == (True, [], ["recovery-conditions-watched"])
