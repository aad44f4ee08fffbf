"""What both laid ready becomes one message to both; until then nobody hears anything."""

from __future__ import annotations

from dialogs.effects import Say
from dialogs.reveal import item, reveal

BOTH = ("bram", "noor")
NAME = item("check-in", "2026-03-01", "loving")


def test_one_item_alone_is_not_shown_and_not_told() -> None:
    assert reveal(NAME, {"bram": "de thee"}, BOTH) == ()


def test_two_items_are_shown_to_both_each_in_an_own_light() -> None:
    assert reveal(NAME, {"bram": "de thee", "noor": "je lach"}, BOTH) == (
        Say(
            "bram",
            "check-in-reveal-loving",
            {"mine": "de thee", "theirs": "je lach"},
            slot="shared|check-in/2026-03-01/loving",
            protected=True,
            words_of="noor",
        ),
        Say(
            "noor",
            "check-in-reveal-loving",
            {"mine": "je lach", "theirs": "de thee"},
            slot="shared|check-in/2026-03-01/loving",
            protected=True,
            words_of="bram",
        ),
    )


def test_somebody_alone_sees_no_reveal() -> None:
    assert reveal(NAME, {"bram": "de thee"}, ("bram",)) == ()


def test_what_somebody_who_left_once_laid_is_not_shown_to_the_next() -> None:
    assert reveal(NAME, {"bram": "de thee", "eva": "soep"}, BOTH) == ()
