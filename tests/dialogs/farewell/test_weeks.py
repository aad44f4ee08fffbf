"""The road of a parting begins once, and says when the bot comes back only where it does."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.farewell.left import left
from dialogs.farewell.weeks import FIRST, TWO_WEEKS, set_out, until_then
from dialogs.people import Profile
from dialogs.records import RoadBegun, Way
from tests.dialogs.playing import AT, play


@pytest.mark.parametrize(("hears", "text"), [(True, "back"), (False, "back-silent")])
def test_it_begins_with_a_day_to_come_back_on(hears: bool, text: str) -> None:
    assert callable(set_out)
    facts = {"zone": "Europe/Amsterdam", "hears": hears, "rhythm": Profile()}
    played = play(left, "enough", "keep", facts=facts)
    (begun,) = played.records
    assert isinstance(begun, RoadBegun)
    assert (begun.way, begun.step, begun.begun) == (Way.PARTING, TWO_WEEKS, AT)
    assert begun.asks is not None
    assert abs(begun.asks - AT - timedelta(days=FIRST)) < timedelta(days=1)
    assert f"{until_then.name}-{text}" in played.heard()
