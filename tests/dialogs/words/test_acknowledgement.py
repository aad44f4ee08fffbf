"""Saying what one did: what takes it back is told, one thing, and whatever tells of harm is left alone."""

from __future__ import annotations

import pytest

from dialogs.words.acknowledgement import Weakens, weakens

WHOLE = """
    Ik heb een half jaar tegen je gelogen, en daardoor ben jij je vertrouwen kwijt.
    Ik ging vreemd met iemand van mijn werk. Ik heb je daarmee diep gekwetst.
    Ik koos ervoor om het te verzwijgen. Jij lag er nachten wakker van.
    Ik heb met een ander geslapen en dat heb ik voor je verborgen.
    k heb u bedrogen, en ge kunt mij nu niet meer geloven
    Ik heb niet alleen gelogen maar ook ons geld uitgegeven.
    Ik heb gelogen, en ik was bang, maar dat is geen excuus.
    Wat ik deed was fout. Ik zie hoeveel pijn het jou doet.
"""
WEAK = {
    Weakens.BLAME: """
        Ik ging vreemd omdat jij er nooit was.
        Jij was al maanden zo afstandelijk.
        Als jij meer naar me had geluisterd, was het niet gebeurd.
        Het komt ook door jou.
        Ik heb gelogen, maar jij hebt zelf ook van alles verzwegen.
    """,
    Weakens.SMALL: """
        Het betekende niets.
        Het was maar één keer.
        Het was een slippertje en het spijt me.
        Het stelde echt niets voor.
        Ik was dronken en toen gebeurde het gewoon.
        Het was alleen maar seks.
        Het ging maar om wat aandacht.
    """,
    Weakens.BUT: """
        Ik heb je pijn gedaan, maar ik was ook alleen.
        Ik heb gelogen, maar het was niet de bedoeling.
    """,
}


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


@pytest.mark.parametrize("text", lines(WHOLE))
def test_what_names_the_act_and_stops_there_is_left_as_it_is(text: str) -> None:
    assert weakens(text) is None


@pytest.mark.parametrize(
    ("weak", "text"), [(weak, text) for weak, all_ in WEAK.items() for text in lines(all_)]
)
def test_the_one_thing_that_takes_it_back_is_told(weak: Weakens, text: str) -> None:
    assert weakens(text) is weak


def test_what_tells_of_harm_is_not_corrected() -> None:
    assert weakens("Ik ging vreemd omdat jij me sloeg.") is None
