"""Before each step it is asked whether two can walk it safely, and who cannot is helped alone."""

from __future__ import annotations

import pytest

from dialogs.recovery.safe import safe
from dialogs.wishes import Next
from tests.dialogs.playing import play


def test_where_exercises_for_two_rest_something_for_one_opens() -> None:
    played = play(safe, facts={"rests": True})
    assert (played.over, played.heard()) == (True, ["recovery-safe-for-one"])
    assert [wish.dialog for wish in played.wishes if isinstance(wish, Next)] == ["recovery-bad-day"]


@pytest.mark.parametrize("answers", [("alone", "yes"), ("alone", "no", "yes"), ("later",)])
def test_with_a_yes_or_somebody_beside_it_goes_no_further(answers: tuple[str, ...]) -> None:
    played = play(safe, *answers, facts={"rests": False, "due": True, "unwatched": True})
    assert played.over
    assert not any(isinstance(wish, Next) for wish in played.wishes)
