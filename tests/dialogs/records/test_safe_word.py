"""What is kept of the safe word can be stored and read again by every later release."""

from __future__ import annotations

import pytest

from dialogs.records import safe_word
from dialogs.records.body import RecordBody
from tests.dialogs.records.stored import assert_comes_back, of_module

SAMPLES: list[RecordBody] = [
    safe_word.SafeWordProposed("krokodil"),
    safe_word.SafeWordAgreed(),
    safe_word.SafeWordChosen("krokodil"),
]


def test_every_record_of_this_file_is_tried() -> None:
    assert {type(body) for body in SAMPLES} == of_module(safe_word)


@pytest.mark.parametrize("body", SAMPLES, ids=lambda body: body.kind)
def test_a_record_comes_back_from_storage_as_it_was(body: RecordBody) -> None:
    assert_comes_back(body)
