"""The moments of a reader in words, as a text may say them without being given them."""

from __future__ import annotations

from datetime import time

import pytest

from bot.rhythm_words import RHYTHM_VARIABLES
from dialogs.people import Profile
from dialogs.rhythm.recurring import Daily, Monthly, Weekly
from tests.every_text import wording


def menu(profile: Profile) -> list[str]:
    text = wording().render("rhythm-menu", {}, profile)
    return [line for line in text.split("\n") if line.startswith("•")]


def test_the_menu_lists_every_moment_as_it_is_in_the_order_of_its_buttons() -> None:
    assert menu(Profile(ten_minutes=Daily(time(19, 30)))) == [
        "• Check-in: zondag om 20:00",
        "• Waardering: dinsdag om 20:00 en vrijdag om 20:00",
        "• De Spiegel: woensdag om 20:00",
        "• Tien minuten: elke dag om 19:30",
        "• Knuffel: uit",
        "• Avond samen: elke eerste zaterdag van de maand om 10:00",
        "• Doelen: eens in de drie maanden, de tweede zaterdag om 10:00",
        "• Jaargesprek: elke derde zaterdag van januari om 10:00",
    ]


@pytest.mark.parametrize(
    ("profile", "words"),
    [
        (Profile(check_in=Weekly(5, time(9, 5), "Asia/Tokyo")), "zaterdag om 9:05 (Asia/Tokyo)"),
        (Profile(check_in=None), "uit"),
    ],
)
def test_one_moment_is_told_with_the_clock_it_follows(profile: Profile, words: str) -> None:
    given = {"what": "check-in", "next_moment": "morgen"}
    assert f"Je check-in: {words}." in wording().render("rhythm-on", given, profile)


def test_a_date_is_told_by_its_place_in_the_month() -> None:
    profile = Profile(date_night=Monthly(4, 4, time(20)))
    assert "• Avond samen: elke vierde vrijdag van de maand om 20:00" in menu(profile)
    assert "rhythm" in RHYTHM_VARIABLES
