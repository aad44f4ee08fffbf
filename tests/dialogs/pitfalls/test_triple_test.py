"""True, useful, loving: one at a time, and the first that holds something back ends it (method D1)."""

from __future__ import annotations

import pytest

from dialogs.pitfalls.triple_test import Sieve, triple_test
from dialogs.talk import Talk, dialog
from tests.dialogs.playing import play


def test_three_times_yes_is_yes() -> None:
    assert heard("yes", "yes", "yes") == []


@pytest.mark.parametrize(("place", "sieve"), list(enumerate(Sieve)))
def test_the_first_that_is_not_yes_is_told_and_nothing_is_asked_after_it(place: int, sieve: Sieve) -> None:
    assert heard(*["yes"] * place, "not-yet") == [f"sifting-{sieve}"]


def heard(*answers: str) -> list[str]:
    played = play(sifting, *answers)
    assert played.over
    return played.heard()


@dialog("sifting")
async def sifting(talk: Talk) -> None:
    """Says what was held back."""
    held = await triple_test(talk)
    if held is not None:
        talk.say(held)
