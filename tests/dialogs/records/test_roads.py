"""What is kept of a road can be stored and read again by every later release."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dialogs.records import roads
from dialogs.records.body import RecordBody
from tests.dialogs.records.stored import assert_comes_back, of_module

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SAMPLES: list[RecordBody] = [
    roads.RoadBegun(roads.Way.RECOVERY, AT, "acknowledge", AT),
    roads.RoadStep(roads.Way.OPPOSITE, "stay", None),
    roads.RoadEnded(roads.Way.PARTING, "done"),
    roads.LookedAlone("six-weeks", "sometimes", "same", AT),
]


def test_every_record_of_this_file_is_tried() -> None:
    assert {type(body) for body in SAMPLES} == of_module(roads)


@pytest.mark.parametrize("body", SAMPLES, ids=lambda body: body.kind)
def test_a_record_comes_back_from_storage_as_it_was(body: RecordBody) -> None:
    assert_comes_back(body)
