"""What is heard however much somebody sends."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from dialogs.events import Attached, Attachment, Chose, Edited, Event, Received, Said
from dialogs.people import Couple, Person
from dialogs.urgent import is_urgent

NOW = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
COUPLE = Couple("c", (Person("a"), Person("b")), safe_word="ananas")


def event(what: Received, *before: str) -> Event:
    return Event("a", what, NOW, before=before)


@pytest.mark.parametrize(
    "text",
    [
        "ananas",
        "Ananas!",
        "nee echt, ananas nu",
        "/pauze",
        "/pauze@weerklank_bot",
        "/hulp",
        "/hulpp",
        "/hulp wat",
        "/weg",
        "weg",
        "pauze",
        "Pauze?",
        "HELP",
        "hulp!!",
        "hij slaat me",
        "ik wil niet meer leven",
    ],
)
def test_danger_the_safe_word_a_pause_and_help_are_urgent(text: str) -> None:
    assert is_urgent(COUPLE, event(Said(text)))
    assert is_urgent(COUPLE, event(Edited(text)))


def test_danger_in_pieces_is_urgent() -> None:
    assert is_urgent(COUPLE, event(Said("leven"), "ik wil", "niet meer"))


@pytest.mark.parametrize("token", [":pause-yes", ":danger-me-yes", ":resume", "/pauze", "/hulp wat", "/weg"])
def test_buttons_of_a_pause_and_of_help_are_urgent(token: str) -> None:
    assert is_urgent(COUPLE, event(Chose(token)))


@pytest.mark.parametrize(
    "what",
    [
        Said("we gaan naar de markt"),
        Said("/menu"),
        Said("/koppelen ABCD"),
        Said(""),
        Edited("toch naar de winkel"),
        Chose("1.abcdef.yes"),
        Chose("/menu"),
        Chose(""),
        Attached(Attachment.STICKER),
    ],
)
def test_everything_else_may_wait(what: Received) -> None:
    assert not is_urgent(COUPLE, event(what))


def test_a_word_that_is_nobodys_safe_word_may_wait() -> None:
    assert not is_urgent(replace(COUPLE, safe_word=None), event(Said("ananas")))
