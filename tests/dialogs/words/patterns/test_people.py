"""The shared parts of people can be opened from any rule."""

from __future__ import annotations

from dialogs.words.patterns.people import PEOPLE
from tests.dialogs.words.proved import misspelled


def test_every_word_is_in_standard_form_or_no_rule_would_ever_meet_it() -> None:
    assert misspelled(PEOPLE) == []
