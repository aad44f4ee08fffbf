"""The rules of `dialogs/words/danger/control_veiled.py`, each by the sentences beside it."""

from __future__ import annotations

from dialogs.words.danger import all_rules, control_veiled
from dialogs.words.danger.kinds import Danger
from tests.dialogs.words.danger.proving import wrong


def test_every_unclear_rule_is_proved_by_its_sentences() -> None:
    assert len(all_rules()[Danger.CONTROL, False]) == control_veiled.UNCLEAR.count("\n= ")
    assert wrong(Danger.CONTROL, clear=False) == []
