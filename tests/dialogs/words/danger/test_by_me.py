"""The rules of `dialogs/words/danger/by_me.py`, each by the sentences beside it."""

from __future__ import annotations

from dialogs.words.danger import all_rules, by_me
from dialogs.words.danger.kinds import Danger
from tests.dialogs.words.danger.proving import wrong


def test_every_clear_rule_is_proved_by_its_sentences() -> None:
    names = {rule.name for rule in all_rules()[Danger.VIOLENCE_BY_ME, True]}
    assert {line.split(":")[0][2:] for line in by_me.CLEAR.splitlines() if line.startswith("= ")} <= names
    assert wrong(Danger.VIOLENCE_BY_ME, clear=True) == []
