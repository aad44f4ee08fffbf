"""What is kept of agreements can be stored and read again by every later release."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dialogs.records import agreements
from dialogs.records.body import RecordBody
from tests.dialogs.records.stored import assert_comes_back, of_module

SAMPLES: list[RecordBody] = [
    agreements.Agreement("Ik bel dinsdag."),
    agreements.AgreementProposed("Samen eten", datetime(2026, 3, 8, 17, 30, tzinfo=UTC), instead_of=2),
    agreements.AgreementAccepted(1, datetime(2026, 3, 8, 17, 30, tzinfo=UTC)),
    agreements.AgreementDeclined(1),
    agreements.AgreementReleased(1),
    agreements.AgreementKept(1),
    agreements.AgreementWaits(1, datetime(2026, 3, 8, 17, 30, tzinfo=UTC)),
]


def test_every_record_of_this_file_is_tried() -> None:
    assert {type(body) for body in SAMPLES} == of_module(agreements)


@pytest.mark.parametrize("body", SAMPLES, ids=lambda body: body.kind)
def test_a_record_comes_back_from_storage_as_it_was(body: RecordBody) -> None:
    assert_comes_back(body)
