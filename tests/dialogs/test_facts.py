"""What a dialog may ask of the world, and that the journal can hold each answer."""

from __future__ import annotations

from datetime import timedelta

from dialogs.codec import from_json, to_json
from dialogs.facts import count, recall


def test_recalled_records_of_any_shape_can_be_kept_and_read_again() -> None:
    bodies = [{"things": ["soep", "een lach"]}, {"letters": "abc", "nested": [{"at": None}]}]
    fact = recall("appreciated", 2)
    assert from_json(fact.annotation, to_json(fact.annotation, bodies)) == bodies


def test_a_count_is_kept_as_a_number() -> None:
    fact = count("mirrored", timedelta(days=7))
    assert from_json(fact.annotation, to_json(fact.annotation, 3)) == 3
