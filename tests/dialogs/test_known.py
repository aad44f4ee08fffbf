"""What the loaded couple itself can answer."""

from __future__ import annotations

from datetime import UTC, datetime

from dialogs.joint import Call, Joint
from dialogs.known import HAS_SAFE_WORD, HEARS_PLANS, LAST_PAUSE, LINKED, RHYTHM
from dialogs.people import Couple, Person, Profile, Pronoun
from dialogs.rhythm.recurring import Moment, Shift

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


def test_a_rhythm_has_the_moments_and_no_names() -> None:
    moved = (Shift(Moment.CHECK_IN, datetime(2026, 3, 3, 20, 0, tzinfo=UTC)),)
    profile = Profile("Bram", "Noor", Pronoun.SHE, zone="Europe/Lisbon", check_up=None, shifts=moved)
    person = Person("bram", profile)
    read = RHYTHM.read(person, Couple("c", (person, NOOR)))
    assert read == Profile(zone="Europe/Lisbon", check_up=None, shifts=moved)


def test_planned_messages_come_only_when_they_are_wanted() -> None:
    for profile, comes in (
        (Profile(), False),
        (Profile(begun=True), True),
        (Profile(begun=True, silent=True), False),
    ):
        person = Person("bram", profile)
        assert HEARS_PLANS.read(person, Couple("c", (person,))) is comes
