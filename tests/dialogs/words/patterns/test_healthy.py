"""Each sentence beside a rule of `dialogs/words/patterns/healthy.py` holds."""

from __future__ import annotations

from dialogs.words.patterns import healthy
from tests.dialogs.words.proved import unproved


def test_each_rule_finds_and_leaves_alone_what_stands_beside_it() -> None:
    assert unproved(rule for _, group in healthy.HEALTHY for rule in group) == []
