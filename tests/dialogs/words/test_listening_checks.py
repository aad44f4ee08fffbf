"""Every rule for what makes a reflection does what the sentences beside it say."""

from __future__ import annotations

from dialogs.words import listening_checks
from tests.dialogs.words.proved import rules_of, unproved


def test_a_rule_finds_what_proves_it_and_spares_the_rest() -> None:
    assert unproved(rules_of(listening_checks)) == []


def test_every_rule_has_a_name_of_its_own() -> None:
    names = [rule.name for rule in rules_of(listening_checks)]
    assert sorted(set(names)) == sorted(names)
