"""What the loaded couple itself can answer."""

from __future__ import annotations

from dialogs.known import LINKED
from dialogs.people import Couple, Person

BRAM, NOOR = Person("bram"), Person("noor")


def test_two_people_are_linked() -> None:
    assert LINKED.read(BRAM, Couple("c", (BRAM, NOOR)))


def test_somebody_alone_is_not_linked() -> None:
    assert not LINKED.read(BRAM, Couple("c", (BRAM,)))
