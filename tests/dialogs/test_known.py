"""What the loaded couple itself can answer."""

from __future__ import annotations

from datetime import UTC, datetime

from dialogs.joint import Call, Joint
from dialogs.known import HAS_SAFE_WORD, LAST_PAUSE, LINKED
from dialogs.people import Couple, Person

BRAM, NOOR = Person("bram"), Person("noor")


def test_two_people_are_linked() -> None:
    assert LINKED.read(BRAM, Couple("c", (BRAM, NOOR)))


def test_somebody_alone_is_not_linked() -> None:
    assert not LINKED.read(BRAM, Couple("c", (BRAM,)))


def test_whether_there_is_a_safe_word_is_known_but_not_which() -> None:
    assert HAS_SAFE_WORD.read(BRAM, Couple("c", (BRAM,), safe_word="ananas")) is True
    assert HAS_SAFE_WORD.read(BRAM, Couple("c", (BRAM,))) is False


def test_the_last_pause_is_known_whoever_called_it() -> None:
    at = datetime(2026, 3, 3, 20, 0, tzinfo=UTC)
    assert LAST_PAUSE.read(BRAM, Couple("c", (BRAM, NOOR))) is None
    assert LAST_PAUSE.read(BRAM, Couple("c", (BRAM, NOOR), joint=Joint(calls=(Call("noor", at),)))) == at
