"""What helps against each pattern."""

from __future__ import annotations

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.pitfalls.antidote import EXERCISES, antidote
from dialogs.pitfalls.today import patterns_today
from dialogs.wishes import Next
from dialogs.words.patterns import Pattern
from tests.dialogs.playing import play


@pytest.mark.parametrize("pattern", Pattern)
def test_each_pattern_has_an_exercise_that_exists(pattern: Pattern) -> None:
    assert CATALOGUE.named(EXERCISES[pattern]) is not None


def test_the_exercise_opens_only_when_it_is_wanted() -> None:
    played = {
        choice: play(patterns_today, "avoidance", choice, facts={"earlier": []})
        for choice in ("now", "later")
    }
    opened = {
        choice: [wish.dialog for wish in one.wishes if isinstance(wish, Next)]
        for choice, one in played.items()
    }
    assert opened == {"now": ["check-in"], "later": []}


def test_it_is_called_by_others_and_has_no_command() -> None:
    assert antidote.commands == ()
