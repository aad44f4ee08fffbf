"""Every rule for a defence, a solution or a "but" in a reflection does what the sentences beside it say."""

from __future__ import annotations

import pytest

from dialogs.words import listening_roadblocks
from dialogs.words.rules import Index, Rule
from tests.dialogs.words.proved import cases, finds

INDEXES = [block for block in vars(listening_roadblocks).values() if isinstance(block, Index)]


@pytest.mark.parametrize(("rule", "sentence", "found"), cases(INDEXES))
def test_a_rule_finds_what_proves_it_and_spares_the_rest(rule: Rule, sentence: str, found: bool) -> None:
    assert finds(rule, sentence) is found


def test_every_rule_has_a_name_of_its_own() -> None:
    names = [rule.name for index in INDEXES for rule in index.rules]
    assert len(names) == len(set(names))
