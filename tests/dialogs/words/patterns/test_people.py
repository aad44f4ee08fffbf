"""The shared parts of people can be opened from any rule."""

from __future__ import annotations

from dialogs.words.patterns.people import PEOPLE
from dialogs.words.phrase import opened


def test_every_part_opens_into_words() -> None:
    assert all(word.islower() for part in PEOPLE for word in opened(part, PEOPLE))
