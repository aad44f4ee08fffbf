"""Less for who does not answer."""

from __future__ import annotations

import pytest

from dialogs.rhythm.easing import SILENCE, UNANSWERED, Ease, ease
from dialogs.rhythm.recurring import Moment


@pytest.mark.parametrize("moment", list(Moment))
def test_two_without_an_answer_are_said_and_the_third_is_a_question_once(moment: Moment) -> None:
    assert [ease(moment, count, asked=False) for count in range(UNANSWERED + 1)] == [
        *[Ease.SAY] * UNANSWERED,
        Ease.ASK,
    ]
    asked = ease(moment, UNANSWERED, asked=True)
    assert asked is (Ease.SAY if moment is Moment.CHECK_IN else Ease.HOLD)


def test_after_the_question_only_check_ins_come_and_then_silence() -> None:
    came = [ease(Moment.CHECK_IN, count, asked=True) for count in range(UNANSWERED + 1, SILENCE + 3)]
    assert came == [*[Ease.SAY] * 4, *[Ease.HOLD] * 3]
