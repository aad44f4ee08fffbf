"""Agreements that can be checked, and what the others leave out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.words.agreement import Missing, missing

COMPLETE = """
    ik laat een kwartier van tevoren weten dat ik later ben
    Ik app een kwartier vooraf als ik later ben
    Twee avonden per week ben ik om zes uur thuis
    ik kook elke dinsdag
    Wij wandelen zondagmiddag samen
    Ik leg mijn telefoon weg tijdens het eten
    ik bel als ik later ben
    Ik breng de kinderen maandag en woensdag naar school
    we gaan vrijdag uit eten
    Elke avond tien minuten samen zonder tv
    ik zet de vuilzakken buiten op donderdag
    kleg mijne gsm weg na 20u
    ik vraag elke dag hoe jouw dag was
    Ik overleg met jou voor ik iets koop boven de 100 euro, altijd binnen een dag
    Zodra ik boos word zeg ik het veilige woord
    ik doe zaterdag de boodschappen
    jij slaapt zondag uit en ik sta op met de baby
    Ik stuur haar 's middags een berichtje
    morgen bel ik de loodgieter
    we plannen voor 1 december een weekend weg
    Ik geef haar een knuffel als ik thuiskom
    Ik haal de kinderen op wo en vr
    we eten minstens drie keer per week samen aan tafel
    Bij thuiskomst geef ik haar eerst een kus
    ik ruim de keuken op voor het slapen
    we praten elke zondag een halfuur
    we roepen niet waar de kinderen bij zijn
"""
LACKS = [
    *[
        (Missing.WHAT, text)
        for text in [
            "",
            "😘",
            "beter mijn best doen",
            "ik ga beter mijn best doen",
            "Ik zal meer aandacht geven",
            "liever zijn",
            "ik zal liever zijn",
            "we gaan beter communiceren",
            "meer praten",
            "ik luister beter",
            "anders doen",
            "ik probeer geduldiger te zijn",
            "meer respect voor elkaar",
            "rekening houden met elkaar",
            "ik ga elke dag mijn best doen",
            "ik zal altijd eerlijk zijn",
            "vaker samen zijn",
            "ik beloof dat ik verander",
            "elke zondag",
            "ik",
        ]
    ],
    *[
        (Missing.WHEN, text)
        for text in [
            "ik kook",
            "ik doe de boodschappen",
            "Ik leg mijn telefoon weg",
            "we gaan samen wandelen",
            "ik help met de was",
            "ik ruim de keuken op",
            "jij brengt de kinderen naar school",
            "ik bel je moeder",
            "vaker samen koken",
            "ik neem haar mee uit eten",
            "ik stuur berichtjes",
            "wij gaan dansen",
        ]
    ],
    *[
        (Missing.WHO, text)
        for text in [
            "elke dinsdag koken",
            "zaterdag de boodschappen doen",
            "'s avonds telefoon weg",
            "om 8 uur de kinderen in bed",
            "iedere avond tien minuten wandelen",
            "zondag tv uit",
            "morgen de loodgieter bellen",
            "elke week bloemen kopen",
            "vrijdag pizza eten",
        ]
    ],
]


def lines(block: str) -> list[str]:
    return [line.strip() for line in block.splitlines() if line.strip()]


@pytest.mark.parametrize("text", lines(COMPLETE))
def test_who_what_and_when_make_it_checkable(text: str) -> None:
    assert missing(text) is None


@pytest.mark.parametrize(("lacks", "text"), LACKS)
def test_the_first_part_to_ask_for_is_named(lacks: Missing, text: str) -> None:
    assert missing(text) is lacks


@given(st.text())
def test_any_text_gets_an_answer(text: str) -> None:
    missing(text)
