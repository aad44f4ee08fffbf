"""The road of a parting begins once, and says when the bot comes back only where it does."""

from __future__ import annotations

import pytest

from dialogs.farewell.weeks import TWO_WEEKS, set_out
from dialogs.records import RoadBegun, Way
from tests.dialogs.playing import AT, play


@pytest.mark.parametrize(("hears", "text"), [(True, "back"), (False, "back-silent")])
def test_it_begins_with_a_day_to_come_back_on(hears: bool, text: str) -> None:
    played = play(set_out, facts={"zone": "Europe/Amsterdam", "hears": hears})
    (begun,) = played.records
    assert isinstance(begun, RoadBegun)
    assert (begun.way, begun.step, begun.begun) == (Way.PARTING, TWO_WEEKS, AT)
    assert played.heard() == [f"farewell-weeks-{text}"]
