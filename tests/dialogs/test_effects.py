"""What a decision asks for: its order of importance, and that no words show where it could be printed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dialogs.effects import Button, Effect, Importance, OfferCode, Record, Rewrite, Say, Share

AT = datetime(2026, 3, 3, tzinfo=UTC)


def test_danger_goes_first_and_bulk_last() -> None:
    named = ["DANGER", "PAUSE", "ANSWER", "CLOCK", "NUDGE", "BULK"]
    assert [one.name for one in sorted(Importance)] == named


@pytest.mark.parametrize("importance", Importance)
def test_only_a_nudge_or_less_is_planned(importance: Importance) -> None:
    planned = importance in (Importance.NUDGE, Importance.BULK)
    assert Say("bram", "house-menu", importance=importance).planned is planned


@pytest.mark.parametrize(
    "effect",
    [
        Say(
            "bram", "mirror-heard", {"heard": "geheim"}, buttons=((Button("a", "b", args={"c": "geheim"}),),)
        ),
        Rewrite("bram", "slot", args={"heard": "geheim"}),
        Record("mirrored", {"text": "geheim"}, "bram"),
        Share("bram", "check-in/2026-03-01/loving", "geheim"),
        OfferCode("bram", "geheim", AT),
    ],
)
def test_words_show_in_no_repr_of_an_effect(effect: Effect) -> None:
    assert "geheim" not in repr(effect)
