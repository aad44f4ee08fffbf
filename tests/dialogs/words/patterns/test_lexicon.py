"""The lexicon is written as a rule reads it."""

from __future__ import annotations

from dialogs.words.normal import standard
from dialogs.words.patterns.lexicon import PARTS
from dialogs.words.phrase import opened


def test_every_word_is_in_standard_form_or_no_rule_would_ever_meet_it() -> None:
    words = {word for part in PARTS for word in opened(part, PARTS) if word.replace(" ", "").isalpha()}
    assert [word for word in sorted(words) if standard(word) != word] == []
