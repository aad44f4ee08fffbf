"""Each exercise that is offered to one person is there, and can be left at that."""

from __future__ import annotations

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.help.alone_own import Own, exercise
from dialogs.wishes import Next
from tests.dialogs.playing import play


@pytest.mark.parametrize("own", [one for one in Own if one is not Own.NOT_NOW])
def test_what_is_chosen_is_begun(own: Own) -> None:
    assert CATALOGUE.named(own) is not None
    chosen = play(exercise, own)
    assert (chosen.heard(), chosen.wishes[-1]) == (["alone-own-begin"], Next(own))


def test_nothing_now_is_an_answer_too() -> None:
    assert play(exercise, "not-now").heard() == ["alone-own-later"]
