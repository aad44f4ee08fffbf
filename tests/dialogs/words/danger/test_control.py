"""The rules of `dialogs/words/danger/control.py`, each by the sentences beside it."""

from __future__ import annotations

from dialogs.words.danger import all_rules, control
from dialogs.words.danger.kinds import Danger
from tests.dialogs.words.danger.proving import wrong


def test_every_clear_rule_is_proved_by_its_sentences() -> None:
    names = {rule.name for rule in all_rules()[Danger.CONTROL, True]}
    assert {line.split(":")[0][2:] for line in control.CLEAR.splitlines() if line.startswith("= ")} <= names
    assert wrong(Danger.CONTROL, clear=True) == []
