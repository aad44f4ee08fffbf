"""A place on the road keeps its name, and the steps follow one another."""

from __future__ import annotations

from itertools import product

import pytest

from dialogs.recovery.places import DAYS, Place, Side, Stage, place

PLACES = [Place(side, stage, done) for side, stage, done in product(Side, Stage, (False, True))]


@pytest.mark.parametrize("one", PLACES, ids=str)
def test_a_place_is_found_again_by_its_name(one: Place) -> None:
    assert place(str(one)) == one


def test_a_name_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="elsewhere"):
        place("did-elsewhere")


def test_no_step_is_passed_over_and_the_last_stays_the_last() -> None:
    stages = list(Stage)
    assert [Place(Side.DID, stage).onward for stage in stages] == [*stages[1:], stages[-1]]


def test_the_bot_comes_back_after_two_weeks_to_a_month() -> None:
    assert all(14 <= DAYS[stage] <= 31 for stage in Stage)
