"""A step that was begun, and one that was done, both have a day on which the bot comes back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.records import RoadStep, Way
from dialogs.recovery.acknowledgement import acknowledgement
from dialogs.recovery.onward import onward, set_out
from dialogs.recovery.places import Place, Side, Stage, place
from tests.dialogs.playing import AT, play

WHOLE = "Ik heb een half jaar tegen je gelogen. Daardoor vertrouw jij niets meer."


def test_a_step_is_begun_and_then_done() -> None:
    assert callable(set_out)
    played = play(
        acknowledgement, WHOLE, facts={"zone": "Europe/Amsterdam", "hears": True}, args={"side": "did"}
    )
    begun, done = played.records
    assert isinstance(begun, RoadStep)
    assert isinstance(done, RoadStep)
    assert place(begun.step) == Place(Side.DID, Stage.ACKNOWLEDGEMENT)
    assert place(done.step) == Place(Side.DID, Stage.ACKNOWLEDGEMENT, done=True)
    for step in (begun, done):
        assert step.way is Way.RECOVERY
        assert step.asks is not None
        assert timedelta(days=13) < step.asks - AT < timedelta(days=15)


@pytest.mark.parametrize(("hears", "text"), [(True, "back"), (False, "back-silent")])
def test_nothing_is_promised_to_who_hears_no_plans(hears: bool, text: str) -> None:
    facts = {"zone": "Europe/Amsterdam", "hears": hears}
    played = play(acknowledgement, WHOLE, facts=facts, args={"side": "did"})
    assert played.heard()[-1] == f"{onward.name}-{text}"
