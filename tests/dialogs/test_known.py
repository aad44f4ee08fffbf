"""What the loaded couple itself can answer."""

from __future__ import annotations

from datetime import UTC, datetime

from dialogs import known
from dialogs.joint import Call, Joint
from dialogs.known import HAS_SAFE_WORD, HEARS_PLANS, LAST_PAUSE, LINKED
from dialogs.people import Couple, Person, Profile

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


def test_settings_are_read_from_the_own_profile() -> None:
    moved = datetime(2026, 3, 3, 20, 0, tzinfo=UTC)
    profile = Profile(zone="Europe/Lisbon", begun=True, check_in_moved_to=moved, check_in_after=moved)
    person = Person("bram", profile)
    couple = Couple("c", (person, NOOR))
    read = {
        name: getattr(known, name).read(person, couple)
        for name in (
            "ZONE",
            "BEGUN",
            "QUIET",
            "CHECK_IN",
            "CHECK_IN_MOVED_TO",
            "CHECK_IN_AFTER",
            "APPRECIATIONS",
        )
    }
    assert read == {
        "ZONE": "Europe/Lisbon",
        "BEGUN": True,
        "QUIET": profile.quiet,
        "CHECK_IN": profile.check_in,
        "CHECK_IN_MOVED_TO": moved,
        "CHECK_IN_AFTER": moved,
        "APPRECIATIONS": profile.appreciation,
    }


def test_planned_messages_come_only_when_they_are_wanted() -> None:
    for profile, comes in (
        (Profile(), False),
        (Profile(begun=True), True),
        (Profile(begun=True, silent=True), False),
    ):
        person = Person("bram", profile)
        assert HEARS_PLANS.read(person, Couple("c", (person,))) is comes
