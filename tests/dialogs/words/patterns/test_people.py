"""The shared parts can be opened from any rule."""

from __future__ import annotations

from dialogs.words.patterns.people import PARTS
from dialogs.words.phrase import opened


def test_every_part_opens_into_words() -> None:
    assert all(word.islower() for part in PARTS for word in opened(part, PARTS))
