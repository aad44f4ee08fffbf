"""The lexicon is written as a rule reads it."""

from __future__ import annotations

from dialogs.words.patterns.lexicon import PARTS
from tests.dialogs.words.proved import misspelled


def test_every_word_is_in_standard_form_or_no_rule_would_ever_meet_it() -> None:
    assert misspelled(PARTS) == []
