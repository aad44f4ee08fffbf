"""Each sentence beside a rule of `dialogs/words/patterns/avoidance.py` holds."""

from __future__ import annotations

from dialogs.words.patterns import avoidance
from tests.dialogs.words.proved import unproved


def test_each_rule_finds_and_leaves_alone_what_stands_beside_it() -> None:
    assert unproved(avoidance.RULES) == []
