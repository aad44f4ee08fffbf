"""Promises that can begin within a day, and what the others lack."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.words import promise
from dialogs.words.promise import Lack, lacks
from tests.dialogs.words.proved import rules_of, unproved

WEDNESDAY_NIGHT = datetime.fromisoformat("2026-05-06T21:00")

IN_TIME = """
    Ik bel morgenochtend voor het werk de huisarts
    vanavond zet ik de vuilnis buiten
    ik leg nu meteen mijn gsm in de kast
    Zodra ik thuis ben zeg ik sorry tegen je moeder
    kbel morgen de bank
    ik zoek straks drie nummers van een therapeut op
    Donderdag ruim ik de garage op
    vanaf nu leg ik mijn telefoon weg aan tafel
    Elke avond doe ik de afwas
    Ik schrijf voor ik ga slapen een brief aan haar
    over een uur stuur ik haar een bericht
    morgen om 8 uur breng ik de kinderen naar school
    De loodgieter bellen, morgen
    we maken na het eten een lijstje
"""
LACKING = {
    Lack.WHAT: """
        ik ga beter mijn best doen
        vanaf morgen ben ik liever
        ik beloof dat ik verander
        ik zal er morgen meer voor je zijn
    """,
    Lack.WHO: """
        jij belt morgen de bank
        zij ruimt vanavond de keuken op
    """,
    Lack.WHEN: """
        ik ruim de garage op
        ik stop met gokken
        ik bel de huisarts
        als ik boos word ga ik wandelen
    """,
    Lack.SOONER: """
        ik bel volgende week de huisarts
        zaterdag ruim ik de garage op
        zondag om 10 uur maken we een lijstje
        ooit verkoop ik die motor
        ik ruim het op als ik tijd heb
        over een maand stop ik met roken
        in juni boek ik een weekend weg
        overmorgen bel ik de bank
    """,
}


def lines(block: str) -> list[str]:
    return [line.strip() for line in block.splitlines() if line.strip()]


@pytest.mark.parametrize("text", lines(IN_TIME))
def test_a_first_step_within_a_day_is_a_promise(text: str) -> None:
    assert lacks(text, WEDNESDAY_NIGHT) is None


@pytest.mark.parametrize(
    ("lack", "text"), [(lack, text) for lack, block in LACKING.items() for text in lines(block)]
)
def test_what_a_promise_lacks_is_named(lack: Lack, text: str) -> None:
    assert lacks(text, WEDNESDAY_NIGHT) is lack


def test_the_day_it_is_said_decides() -> None:
    saturday = "zaterdag ruim ik de garage op"
    assert lacks(saturday, datetime.fromisoformat("2026-05-08T12:00")) is None
    assert lacks(saturday, datetime.fromisoformat("2026-05-07T12:00")) is Lack.SOONER


def test_tomorrow_at_a_later_hour_is_too_late() -> None:
    assert lacks("ik bel haar morgen om 20 uur", datetime.fromisoformat("2026-05-06T21:00")) is None
    assert lacks("ik bel haar morgen om 22 uur", datetime.fromisoformat("2026-05-06T21:00")) is Lack.SOONER


def test_a_rule_finds_what_proves_it_and_spares_the_rest() -> None:
    assert unproved(rules_of(promise)) == []


@given(st.text(), st.datetimes(datetime.fromisoformat("2020-01-01"), datetime.fromisoformat("2040-01-01")))
def test_any_text_gets_an_answer(text: str, now: datetime) -> None:
    lacks(text, now)
