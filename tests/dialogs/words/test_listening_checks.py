"""Every rule for what makes a reflection does what the sentences beside it say."""

from __future__ import annotations

import pytest

from dialogs.words import listening_checks
from dialogs.words.rules import Index, Rule
from tests.dialogs.words.proved import cases, finds

INDEXES = [block for block in vars(listening_checks).values() if isinstance(block, Index)]


@pytest.mark.parametrize(("rule", "sentence", "found"), cases(INDEXES))
def test_a_rule_finds_what_proves_it_and_spares_the_rest(rule: Rule, sentence: str, found: bool) -> None:
    assert finds(rule, sentence) is found


def test_every_rule_has_a_name_of_its_own() -> None:
    names = [rule.name for index in INDEXES for rule in index.rules]
    assert len(names) == len(set(names))
