"""What is kept of promises and talks for later can be stored and read again by every later release."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dialogs.records import promises
from dialogs.records.body import RecordBody
from tests.dialogs.records.stored import assert_comes_back, of_module

SAMPLES: list[RecordBody] = [
    promises.Promised(
        "Meer thuis",
        "vanavond",
        datetime(2026, 3, 7, 10, 0, tzinfo=UTC),
        datetime(2026, 3, 8, 17, 30, tzinfo=UTC),
    ),
    promises.PromiseSettled(1, promises.Settled.LET_GO),
    promises.PromiseWaits(1, datetime(2026, 3, 8, 17, 30, tzinfo=UTC)),
    promises.TalkBooked("De vakantie.", datetime(2026, 3, 7, 18, 30, tzinfo=UTC), number=2),
    promises.TalkLetGo(2),
]


def test_every_record_of_this_file_is_tried() -> None:
    assert {type(body) for body in SAMPLES} == of_module(promises)


@pytest.mark.parametrize("body", SAMPLES, ids=lambda body: body.kind)
def test_a_record_comes_back_from_storage_as_it_was(body: RecordBody) -> None:
    assert_comes_back(body)
