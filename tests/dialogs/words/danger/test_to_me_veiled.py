"""The rules of `dialogs/words/danger/to_me_veiled.py`, each by the sentences beside it."""

from __future__ import annotations

from dialogs.words.danger import all_rules, to_me_veiled
from dialogs.words.danger.kinds import Danger
from tests.dialogs.words.danger.proving import wrong


def test_every_unclear_rule_is_proved_by_its_sentences() -> None:
    names = {rule.name for rule in all_rules()[Danger.VIOLENCE_TO_ME, False]}
    assert {
        line.split(":")[0][2:] for line in to_me_veiled.UNCLEAR.splitlines() if line.startswith("= ")
    } <= names
    assert wrong(Danger.VIOLENCE_TO_ME, clear=False) == []
