"""Less for who does not answer."""

from __future__ import annotations

import pytest

from dialogs.rhythm.easing import SILENCE, UNANSWERED, Ease, ease
from dialogs.rhythm.recurring import Moment


@pytest.mark.parametrize("moment", [moment for moment in Moment if moment is not Moment.CHECK_IN])
def test_two_without_an_answer_are_said_and_the_third_is_a_question_once(moment: Moment) -> None:
    assert [ease(moment, count, asked=False) for count in range(UNANSWERED + 1)] == [
        *[Ease.SAY] * UNANSWERED,
        Ease.ASK,
    ]
    assert {ease(moment, count, asked=True) for count in range(UNANSWERED, SILENCE + 3)} == {Ease.HOLD}


@pytest.mark.parametrize("asked", [True, False])
def test_check_ins_come_a_few_times_more_and_then_there_is_silence(asked: bool) -> None:
    came = [ease(Moment.CHECK_IN, count, asked=asked) for count in range(SILENCE + 3)]
    assert came == [*[Ease.SAY] * SILENCE, *[Ease.HOLD] * 3]
