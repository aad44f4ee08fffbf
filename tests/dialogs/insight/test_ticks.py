"""What twenty ticks come to: every total, the edges of the bands, every way that an area can be."""

from __future__ import annotations

from itertools import product

import pytest

from dialogs.insight.ticks import (
    ACT,
    EACH,
    ITEMS,
    MOST_LEFT_OUT,
    Band,
    Weakest,
    band,
    by_area,
    grown,
    total,
    weakest,
)
from dialogs.techniques.check_up import Area

EDGES = {
    range(5): Band.NOW,
    range(5, 10): Band.OUTSIDE,
    range(10, 15): Band.PRACTISE,
    range(15, 21): Band.KEEP,
}
"""The method's own (C9)."""


def test_each_total_asks_for_what_the_method_says_wherever_the_ticks_stand() -> None:
    for totals, expected in EDGES.items():
        for count in totals:
            first = "1" * count + "0" * (ITEMS - count)
            assert (total(first), band(first), band(first[::-1])) == (count, expected, expected)


def test_what_is_left_out_is_no_tick_and_more_than_a_quarter_leaves_no_band() -> None:
    assert band("1" * 14 + "-" * 5 + "0") is Band.PRACTISE
    assert band("1" * 15 + "-" * 5) is Band.KEEP
    assert band("1" * 14 + "-" * 6) is Band.UNCLEAR
    assert band("-" * ITEMS) is Band.UNCLEAR
    assert MOST_LEFT_OUT * 4 == ITEMS


def test_each_way_that_an_area_can_be_is_counted_in_its_own_area() -> None:
    for n, area in enumerate(Area):
        for four in product("01-", repeat=EACH):
            ticks = "1" * EACH * n + "".join(four) + "1" * EACH * (len(Area) - n - 1)
            assert by_area(ticks) == {one: four.count("1") if one is area else EACH for one in Area}
            assert weakest(ticks) is (Weakest(area) if "0" in four else Weakest.NONE)


def test_of_areas_alike_the_first_is_chosen_and_every_choice_has_an_exercise() -> None:
    for lacking in product(range(EACH + 1), repeat=len(Area)):
        ticks = "".join("0" * few + "1" * (EACH - few) for few in lacking)
        found = weakest(ticks)
        assert ACT[found].commands
        if max(lacking) == 0:
            assert found is Weakest.NONE
        else:
            assert found.value == list(Area)[lacking.index(max(lacking))].value


@pytest.mark.parametrize(
    ("before", "now", "areas"),
    [
        ("0" * 20, "0" * 20, ()),
        ("1" * 20, "0" * 20, ()),
        ("0" * 20, "1" * 20, tuple(Area)),
        ("1" * 4 + "0" * 16, "0" * 4 + "1" + "0" * 15, (Area.COMMUNICATION,)),
    ],
)
def test_what_grew_is_named_and_what_became_fewer_is_not(
    before: str, now: str, areas: tuple[Area, ...]
) -> None:
    assert grown(before, now) == areas
