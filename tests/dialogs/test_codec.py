"""Values and JSON: what was stored comes back typed, and what fits no longer is told without its words."""

from __future__ import annotations

from datetime import UTC, datetime, time
from enum import StrEnum
from typing import Any

import pytest

from dialogs.codec import Unreadable, from_json, result_type, to_json
from dialogs.rhythm.recurring import Weekly


class Colour(StrEnum):
    RED = "red"


def guess(text: str) -> tuple[Colour, ...]:
    """A rule."""
    return (Colour.RED,) if text else ()


@pytest.mark.parametrize(
    ("annotation", "value"),
    [
        (Colour, Colour.RED),
        (Colour | None, None),
        (tuple[Colour, ...], (Colour.RED, Colour.RED)),
        (datetime | None, datetime(2026, 3, 3, 12, 30, tzinfo=UTC)),
        (Weekly | None, Weekly(6, time(20))),
        (str, ""),
        (int, 0),
    ],
)
def test_a_value_comes_back_as_it_was(annotation: Any, value: Any) -> None:
    assert from_json(annotation, to_json(annotation, value)) == value


def test_the_type_of_a_verdict_is_what_its_rule_promises() -> None:
    assert from_json(result_type(guess), to_json(result_type(guess), guess("x"))) == (Colour.RED,)


@pytest.mark.parametrize("stored", ["geheim", 7, None, {"a": 1}])
def test_what_fits_no_longer_is_told_without_its_words(stored: Any) -> None:
    with pytest.raises(Unreadable) as told:
        from_json(Colour, stored)
    assert "geheim" not in repr(told.value)
    assert told.value.__suppress_context__, "the cause carries the words"
