"""The rules of `dialogs/words/danger/control_veiled.py`, each by the sentences beside it."""

from __future__ import annotations

from dialogs.words.danger import all_rules, control_veiled
from dialogs.words.danger.kinds import Danger
from tests.dialogs.words.danger.proving import wrong


def test_every_unclear_rule_is_proved_by_its_sentences() -> None:
    names = {rule.name for rule in all_rules()[Danger.CONTROL, False]}
    assert {
        line.split(":")[0][2:] for line in control_veiled.UNCLEAR.splitlines() if line.startswith("= ")
    } <= names
    assert wrong(Danger.CONTROL, clear=False) == []
