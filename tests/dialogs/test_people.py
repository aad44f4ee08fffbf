"""Two people as a turn sees them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from dialogs.people import Couple, Person, Profile, Proposal

BRAM, NOOR = Person("bram", Profile(name="Geheim", partner="Geheim")), Person("noor")
BOTH = Couple("c", (BRAM, NOOR), safe_word="geheim", proposal=Proposal("bram", "geheim"))


def test_the_other_is_the_other() -> None:
    assert (BOTH.other("bram"), BOTH.other("noor")) == (NOOR, BRAM)


def test_somebody_alone_has_no_other() -> None:
    assert Couple("c", (BRAM,)).other("bram") is None


def test_a_stranger_is_no_part_of_the_couple() -> None:
    with pytest.raises(KeyError):
        BOTH.person("eva")


def test_a_changed_person_takes_the_own_place() -> None:
    changed = replace(NOOR, opened=3)
    assert BOTH.with_person(changed).people == (BRAM, changed)


@pytest.mark.parametrize(
    ("person", "hears"),
    [
        (Person("bram", Profile(begun=True)), True),
        (Person("bram", Profile(begun=False)), False),
        (Person("bram", Profile(begun=True, silent=True)), False),
        (Person("bram", Profile(begun=True), danger_at=datetime(2026, 3, 3, tzinfo=UTC)), False),
    ],
)
def test_plans_come_to_who_began_and_neither_asked_for_silence_nor_is_in_danger(
    person: Person, hears: bool
) -> None:
    assert person.hears_plans is hears


def test_names_and_safe_words_show_in_no_repr() -> None:
    assert "eheim" not in repr(BOTH)
