"""The lists of signs: two tiers for each kind, every sign readable, and none twice."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from dialogs.words.danger import Danger
from dialogs.words.danger_signs import CLEAR, UNCLEAR
from dialogs.words.danger_vocabulary import PARTS
from dialogs.words.phrase import phrases

KINDS = {kind.value for kind in Danger}


def lines(tier: Mapping[str, str]) -> list[str]:
    return [line.strip() for signs in tier.values() for line in signs.splitlines() if line.strip()]


@pytest.mark.parametrize("tier", [CLEAR, UNCLEAR])
def test_every_kind_of_danger_has_signs_in_each_tier(tier: Mapping[str, str]) -> None:
    assert set(tier) == KINDS


@pytest.mark.parametrize("tier", [CLEAR, UNCLEAR])
def test_every_sign_has_a_word_that_tells_when_to_look_for_it(tier: Mapping[str, str]) -> None:
    for line in lines(tier):
        (phrase,) = phrases(line, PARTS)
        assert phrase.hints, line


def test_no_sign_stands_in_both_tiers() -> None:
    assert set(lines(CLEAR)) & set(lines(UNCLEAR)) == set()
