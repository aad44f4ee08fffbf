"""An offer that goes too far is heard, and one that leaves it out is not."""

from __future__ import annotations

import pytest

from dialogs.words.openness import TooFar, too_far

FINE = """
    Ik vertel elke avond zelf of er contact is geweest.
    Ik laat je zien wat ik haar heb teruggestuurd.
    Ik app als ik later thuis ben.
    Ik beantwoord elke dag je vragen, een kwartier.
    Ik zeg het je zelf als zij belt.
    Ik vertel zelf waar ik was, geen locatie.
"""
FAR = {
    TooFar.PLACE: """
        Ik deel mijn locatie met je.
        je mag mij volgen waar ik ben
        Ik zet mijn live locatie aan
    """,
    TooFar.KEYS: """
        Je krijgt al mijn wachtwoorden
        Ik geef je mijn pincode
        je krijgt toegang tot mijn telefoon
        je mag altijd mijn telefoon pakken
        ik geef je mijn gsm
        Je mag alles controleren
    """,
}


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


@pytest.mark.parametrize("offer", lines(FINE))
def test_what_is_told_or_shown_is_left_as_it_is(offer: str) -> None:
    assert too_far(offer) is None


@pytest.mark.parametrize(
    ("far", "offer"), [(far, offer) for far, text in FAR.items() for offer in lines(text)]
)
def test_a_place_and_keys_are_heard(far: TooFar, offer: str) -> None:
    assert too_far(offer) is far
