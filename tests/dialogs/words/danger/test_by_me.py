"""The rules of `dialogs/words/danger/by_me.py`, each by the sentences beside it."""

from __future__ import annotations

from dialogs.words.danger import all_rules, by_me
from dialogs.words.danger.kinds import Danger
from tests.dialogs.words.danger.proving import wrong


def test_every_clear_rule_is_proved_by_its_sentences() -> None:
    assert len(all_rules()[Danger.VIOLENCE_BY_ME, True]) == by_me.CLEAR.count("\n= ")
    assert wrong(Danger.VIOLENCE_BY_ME, clear=True) == []


def test_every_unclear_rule_is_proved_by_its_sentences() -> None:
    assert len(all_rules()[Danger.VIOLENCE_BY_ME, False]) == by_me.UNCLEAR.count("\n= ")
    assert wrong(Danger.VIOLENCE_BY_ME, clear=False) == []
