"""The rules of `dialogs/words/danger/child.py`, each by the sentences beside it."""

from __future__ import annotations

from dialogs.words.danger import all_rules, child
from dialogs.words.danger.kinds import Danger
from tests.dialogs.words.danger.proving import wrong


def test_every_clear_rule_is_proved_by_its_sentences() -> None:
    names = {rule.name for rule in all_rules()[Danger.CHILD, True]}
    assert {line.split(":")[0][2:] for line in child.CLEAR.splitlines() if line.startswith("= ")} <= names
    assert wrong(Danger.CHILD, clear=True) == []


def test_every_unclear_rule_is_proved_by_its_sentences() -> None:
    names = {rule.name for rule in all_rules()[Danger.CHILD, False]}
    assert {line.split(":")[0][2:] for line in child.UNCLEAR.splitlines() if line.startswith("= ")} <= names
    assert wrong(Danger.CHILD, clear=False) == []
