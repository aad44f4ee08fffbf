"""What is no matter of wording."""

from __future__ import annotations

import pytest

from dialogs.pitfalls.harm import Harm, speaks_of_harm
from dialogs.words.danger import danger


@pytest.mark.parametrize("text", ["jij sloeg me", "ik maak je kapot", "Ze heeft me geslagen", "ik wil dood"])
def test_a_clear_sign_is_left_as_it_is(text: str) -> None:
    assert speaks_of_harm(text)


@pytest.mark.parametrize("text", ["jij luistert nooit", "ik sla dit even over", "je sloeg de deur dicht", ""])
def test_a_quarrel_is_not_harm(text: str) -> None:
    assert not speaks_of_harm(text)


def test_what_can_mean_two_things_was_asked_already_and_is_not_harm_by_itself() -> None:
    ambiguous = "Ik zie het niet meer zitten"
    signal = danger(ambiguous)
    assert signal is not None
    assert not speaks_of_harm(ambiguous)


def test_it_carries_no_words() -> None:
    assert Harm().args == ()
