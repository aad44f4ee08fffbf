"""Promises that can begin within a day, and what the others lack."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.words import promise
from dialogs.words.promise import Lack, lacks
from tests.dialogs.words.proved import rules_of, unproved

WEDNESDAY_NIGHT = datetime.fromisoformat("2026-05-06T21:00+02:00")
ZONE = "Europe/Amsterdam"

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
    assert lacks(text, WEDNESDAY_NIGHT, ZONE) is None


@pytest.mark.parametrize(
    ("lack", "text"), [(lack, text) for lack, block in LACKING.items() for text in lines(block)]
)
def test_what_a_promise_lacks_is_named(lack: Lack, text: str) -> None:
    assert lacks(text, WEDNESDAY_NIGHT, ZONE) is lack


def test_the_day_it_is_said_decides() -> None:
    saturday = "zaterdag ruim ik de garage op"
    assert lacks(saturday, datetime.fromisoformat("2026-05-08T12:00+02:00"), ZONE) is None
    assert lacks(saturday, datetime.fromisoformat("2026-05-07T12:00+02:00"), ZONE) is Lack.SOONER


def test_tomorrow_at_a_later_hour_is_too_late() -> None:
    assert (
        lacks("ik bel haar morgen om 20 uur", datetime.fromisoformat("2026-05-06T21:00+02:00"), ZONE) is None
    )
    assert (
        lacks("ik bel haar morgen om 22 uur", datetime.fromisoformat("2026-05-06T21:00+02:00"), ZONE)
        is Lack.SOONER
    )


def test_a_rule_finds_what_proves_it_and_spares_the_rest() -> None:
    assert unproved(rules_of(promise)) == []


@given(st.text(), st.datetimes(datetime.fromisoformat("2020-01-01"), datetime.fromisoformat("2040-01-01")))
def test_any_text_gets_an_answer(text: str, now: datetime) -> None:
    lacks(text, now.replace(tzinfo=UTC), ZONE)


@pytest.mark.parametrize(
    ("said", "text", "lack"),
    [
        # The night on which the clock goes back has 25 hours, and the one on which it goes on has 23.
        ("2026-10-24T20:30+02:00", "ik bel haar morgen om 20 uur", Lack.SOONER),
        ("2026-10-24T20:30+02:00", "ik bel haar morgen om 19 uur", None),
        ("2026-03-28T20:30+01:00", "ik bel haar morgen om 21 uur", None),
        ("2026-03-28T20:30+01:00", "ik bel haar morgen om 22 uur", Lack.SOONER),
    ],
)
def test_a_day_is_as_long_as_24_hours_when_the_clock_is_changed(
    said: str, text: str, lack: Lack | None
) -> None:
    assert lacks(text, datetime.fromisoformat(said), ZONE) is lack
