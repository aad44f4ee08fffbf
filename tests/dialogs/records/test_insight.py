"""What is kept of looking at oneself can be stored and read again by every later release."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dialogs.records import insight
from dialogs.records.body import RecordBody
from dialogs.words.patterns import Pattern
from tests.dialogs.records.stored import assert_comes_back, of_module

AT = datetime(2026, 3, 7, 10, 0, tzinfo=UTC)
SAMPLES: list[RecordBody] = [
    insight.AttachmentSeen("abc"),
    insight.PatternsScanned("0120300"),
    insight.PatternSlipped(Pattern.FIXING, AT),
    insight.ChecklistFilled("10-" * 6 + "11"),
    insight.CheckedUp("alone", ("good", "help", "good", "attention", "good"), "communication"),
    insight.SignalsSeen("partner", ("contact-signals-a", "picture-apart-d"), AT),
    insight.CoreValuePractised("honesty", "Ik ben moe en stil."),
]


def test_every_record_of_this_file_is_tried() -> None:
    assert {type(body) for body in SAMPLES} == of_module(insight)


@pytest.mark.parametrize("body", SAMPLES, ids=lambda body: body.kind)
def test_a_record_comes_back_from_storage_as_it_was(body: RecordBody) -> None:
    assert_comes_back(body)
