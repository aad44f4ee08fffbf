"""The phases of leaving: thirty signs, what they look most like for every set that matters, and one step."""

from __future__ import annotations

from itertools import product

import pytest

from dialogs.insight.phases import (
    SIGNS,
    Beside,
    Next,
    Phase,
    Reading,
    Road,
    Who,
    beside,
    code,
    furthest,
    likest,
    next_step,
    reading,
)

EVERY = [code(road, phase, sign) for road in Road for phase in Phase for sign in SIGNS[phase]]
SAID, DECIDED = "contact-announced-a", "picture-announced-b"
SOMEBODY_ELSE = ("contact-apart-d", "picture-apart-b")


def two_of(phase: Phase) -> list[str]:
    """Two signs of one phase, neither of which decides by itself."""
    return [code(Road.PICTURE, phase, sign) for sign in "ac"]


OF_TWO: dict[Phase | None, list[str]] = {None: [], **{phase: two_of(phase) for phase in Phase}}


def test_the_method_has_thirty_statements_fifteen_for_each_road() -> None:
    assert len(EVERY) == len(set(EVERY)) == 30


@pytest.mark.parametrize("phase", Phase)
def test_two_signs_of_a_phase_look_most_like_it_on_either_road_and_mixed(phase: Phase) -> None:
    for first, second in product(Road, Road):
        seen = {code(first, phase, "c"), code(second, phase, "b" if phase is not Phase.ANNOUNCED else "c")}
        seen |= {code(Road.PICTURE, phase, "a")}
        assert reading(seen) is Reading(phase)
        assert furthest(seen) is phase


def test_all_signs_of_two_phases_are_alike_also_where_one_has_a_sign_less() -> None:
    for first, second in product((Phase.SIGNALS, Phase.APART), (Phase.WITHDRAWING,)):
        seen = {*two_of(first), *two_of(second)}
        assert reading(seen) is Reading.BETWEEN
        assert set(likest(seen)) == {first, second}
    whole = {one for one in EVERY if one.startswith("picture-apart")} | {
        "contact-announced-b",
        "contact-announced-c",
        "picture-announced-a",
    }
    assert likest(whole) == (Phase.APART, Phase.ANNOUNCED)


def test_of_two_alike_the_later_counts_for_what_comes_next() -> None:
    assert furthest({*two_of(Phase.SIGNALS), *two_of(Phase.WITHDRAWING)}) is Phase.WITHDRAWING


def test_of_more_than_two_alike_none_is_made_up() -> None:
    seen = {*two_of(Phase.SIGNALS), *two_of(Phase.WITHDRAWING), *two_of(Phase.APART)}
    assert reading(seen) is Reading.SPREAD


@pytest.mark.parametrize("fact", [SAID, DECIDED])
def test_what_was_said_or_decided_outweighs_all_else(fact: str) -> None:
    early = {one for one in EVERY if "-signals-" in one}
    assert reading({fact}) is reading({fact, *early}) is Reading.ANNOUNCED


@pytest.mark.parametrize("sign", [one for one in EVERY if one not in (SAID, DECIDED)])
def test_of_one_sign_nothing_is_made(sign: str) -> None:
    assert (reading({sign}), furthest({sign})) == (Reading.FEW, None)


def test_nothing_recognised_is_nothing() -> None:
    assert (reading([]), likest([]), furthest([])) == (Reading.NONE, (), None)


@pytest.mark.parametrize(("partner", "own"), list(product(OF_TWO, OF_TWO)))
def test_the_two_stand_beside_each_other_by_their_phases_and_the_later_leads_the_step(
    partner: Phase | None, own: Phase | None
) -> None:
    order = [None, *Phase]
    ahead = order.index(partner) - order.index(own)
    expected = (
        Beside.NEITHER
        if partner is own is None
        else Beside.SELF_ONLY
        if partner is None
        else Beside.PARTNER_ONLY
        if own is None
        else Beside.SAME
        if ahead == 0
        else Beside.PARTNER_FURTHER
        if ahead > 0
        else Beside.SELF_FURTHER
    )
    assert beside(OF_TWO[partner], OF_TWO[own]) is expected
    steps = {
        None: Next.APPRECIATION,
        Phase.SIGNALS: Next.MIRROR if ahead >= 0 else Next.TEN_MINUTES,
        Phase.WITHDRAWING: Next.NEED if ahead >= 0 else Next.CHECK_IN,
        Phase.APART: Next.HELP,
        Phase.ANNOUNCED: Next.HELP,
    }
    later = partner if ahead >= 0 else own
    assert next_step({Who.PARTNER: OF_TWO[partner], Who.SELF: OF_TWO[own]}) is steps[later]


@pytest.mark.parametrize("who", Who)
@pytest.mark.parametrize("sign", SOMEBODY_ELSE)
def test_somebody_else_leads_to_the_road_after_an_affair_unless_one_leaves(who: Who, sign: str) -> None:
    assert next_step({who: [sign]}) is Next.RECOVERY
    assert next_step({who: [sign, *(one for one in EVERY if "-signals-" in one)]}) is Next.RECOVERY
    for other in Who:
        assert next_step({who: [sign], other: [SAID, *([sign] if other is who else [])]}) is Next.HELP


def test_one_alone_is_enough_for_a_step() -> None:
    assert next_step({Who.SELF: two_of(Phase.SIGNALS)}) is Next.TEN_MINUTES
