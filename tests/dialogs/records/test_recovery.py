"""What is kept of the road after an affair can be stored and read again by every later release."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dialogs.records import recovery
from dialogs.records.body import RecordBody
from tests.dialogs.records.stored import assert_comes_back, of_module

SAMPLES: list[RecordBody] = [
    recovery.SetbackNoted("trigger", "Zijn jas rook naar haar.", datetime(2026, 3, 7, 10, 0, tzinfo=UTC)),
    recovery.RecoveryLooked(("again", "serves")),
]


def test_every_record_of_this_file_is_tried() -> None:
    assert {type(body) for body in SAMPLES} == of_module(recovery)


@pytest.mark.parametrize("body", SAMPLES, ids=lambda body: body.kind)
def test_a_record_comes_back_from_storage_as_it_was(body: RecordBody) -> None:
    assert_comes_back(body)
