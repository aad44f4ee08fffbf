"""What the loaded couple itself can answer."""

from __future__ import annotations

from dialogs.known import HAS_SAFE_WORD, LINKED
from dialogs.people import Couple, Person

BRAM, NOOR = Person("bram"), Person("noor")


def test_two_people_are_linked() -> None:
    assert LINKED.read(BRAM, Couple("c", (BRAM, NOOR)))


def test_somebody_alone_is_not_linked() -> None:
    assert not LINKED.read(BRAM, Couple("c", (BRAM,)))


def test_whether_there_is_a_safe_word_is_known_but_not_which() -> None:
    assert HAS_SAFE_WORD.read(BRAM, Couple("c", (BRAM,), safe_word="ananas")) is True
    assert HAS_SAFE_WORD.read(BRAM, Couple("c", (BRAM,))) is False
